/** The bookmarks beside the pages of a PDF: every heading, one inside the other, with its place on its page. */

import type { jsPDF } from 'jspdf';
import { internalsOf, pdfText, writeObject, type Internals } from './internals.ts';

/** A heading: how deep (1 is the title), and where, in points from the foot of the page. */
export interface Bookmark {
  readonly depth: number;
  readonly title: string;
  readonly page: number;
  readonly height: number;
}

interface Node {
  readonly id: number;
  readonly bookmark: Bookmark | null;
  readonly kids: Node[];
}

/** Has the bookmarks written when the file is put together. */
export function addBookmarks(doc: jsPDF, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const internals = internalsOf(doc);
  let rootId = 0;
  internals.events.subscribe('postPutResources', () => {
    const root = growTree(internals, bookmarks);
    rootId = root.id;
    writeNode(internals, root, null, -1);
  });
  internals.events.subscribe('putCatalog', () => internals.write(`/Outlines ${rootId} 0 R`));
}

function growTree(internals: Internals, bookmarks: readonly Bookmark[]): Node {
  const root: Node = { id: internals.newObjectDeferred(), bookmark: null, kids: [] };
  const path: Node[] = [root];
  for (const bookmark of bookmarks) {
    while (path.length > 1 && (path.at(-1)?.bookmark?.depth ?? 0) >= bookmark.depth) path.pop();
    const node: Node = { id: internals.newObjectDeferred(), bookmark, kids: [] };
    (path.at(-1) ?? root).kids.push(node);
    path.push(node);
  }
  return root;
}

function writeNode(internals: Internals, node: Node, parent: Node | null, place: number): void {
  const [first, last] = [node.kids[0], node.kids.at(-1)];
  const kids = first && last ? `/First ${first.id} 0 R /Last ${last.id} 0 R /Count ${countOf(node)}` : '';
  if (node.bookmark === null || parent === null) {
    writeObject(internals, node.id, `<</Type /Outlines ${kids}>>`);
  } else {
    const [before, after] = [parent.kids[place - 1], parent.kids[place + 1]];
    const beside = `${before ? ` /Prev ${before.id} 0 R` : ''}${after ? ` /Next ${after.id} 0 R` : ''}`;
    const goal = `[${internals.getPageInfo(node.bookmark.page).objId} 0 R /XYZ null ${node.bookmark.height.toFixed(2)} null]`;
    writeObject(internals, node.id, `<</Title ${pdfText(node.bookmark.title)} /Parent ${parent.id} 0 R${beside} /Dest ${goal} ${kids}>>`);
  }
  node.kids.forEach((kid, index) => writeNode(internals, kid, node, index));
}

function countOf(node: Node): number {
  return node.kids.reduce((sum, kid) => sum + 1 + countOf(kid), 0);
}
