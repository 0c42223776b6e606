/** Tagged PDF on top of jsPDF: the tree of headings, paragraphs, lists, tables and figures that a screen reader follows. */

import type { jsPDF } from 'jspdf';
import { internalsOf, pdfText, writeObject } from './internals.ts';

type Role = 'Document' | 'Sect' | 'Span' | 'H1' | 'H2' | 'H3' | 'P' | 'Caption' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure';

/** What stands under an element: other elements, or a marked piece of a page. */
type Kid = Element | { readonly page: number; readonly mark: number };

/** One element of the tree. `box` is a figure's place on its page, in points. */
export interface Element {
  readonly role: Role;
  readonly scope: 'Column' | 'Row' | null;
  readonly alternative: string | null;
  /** Where it is not that of the whole document: "cy". */
  readonly language: string | null;
  readonly parent: Element | null;
  readonly kids: Kid[];
  box: readonly [number, number, number, number] | null;
}

/** Adds an element under its parent, in reading order. */
export function addElement(parent: Element | null, role: Role, more: Partial<Pick<Element, 'scope' | 'alternative' | 'language'>> = {}): Element {
  const element: Element = { role, scope: null, alternative: null, language: null, ...more, parent, kids: [], box: null };
  parent?.kids.push(element);
  return element;
}

/** Marks what is drawn as belonging to elements, and writes the tree when the file is put together. */
export interface Tagger {
  /** Draws as the content of an element, or as decoration that readers skip. */
  draw(page: number, element: Element | null, paint: () => void): void;
}

export function startTags(doc: jsPDF, root: Element): Tagger {
  const internals = internalsOf(doc);
  const owners: Element[][] = [];
  let treeId = 0;

  internals.events.subscribe('putPage', ({ pageNumber = 1 }) => internals.write(`/StructParents ${pageNumber - 1}`, '/Tabs /S'));
  internals.events.subscribe('postPutResources', () => {
    treeId = writeTree();
  });
  internals.events.subscribe('putCatalog', () => internals.write(`/StructTreeRoot ${treeId} 0 R`, '/MarkInfo <</Marked true>>', '/Version /1.7'));

  return {
    draw(page, element, paint) {
      if (element === null) {
        internals.write('/Artifact BMC');
      } else {
        const marked = (owners[page - 1] ??= []);
        element.kids.push({ page, mark: marked.length });
        internals.write(`/${element.role} <</MCID ${marked.length}>> BDC`);
        marked.push(element);
      }
      paint();
      internals.write('EMC');
    },
  };

  function writeTree(): number {
    const tree = internals.newObjectDeferred();
    const parents = internals.newObjectDeferred();
    const ids = new Map<Element, number>();
    reserve(root, ids);
    for (const [element, id] of ids) writeObject(internals, id, describe(element, element.parent === null ? tree : (ids.get(element.parent) ?? tree), ids));
    const pages = owners.map((marked, page) => `${page} [${marked.map((element) => `${ids.get(element) ?? 0} 0 R`).join(' ')}]`);
    writeObject(internals, parents, `<</Nums [${pages.join(' ')}]>>`);
    writeObject(internals, tree, `<</Type /StructTreeRoot /K [${ids.get(root) ?? 0} 0 R] /ParentTree ${parents} 0 R /ParentTreeNextKey ${owners.length}>>`);
    return tree;
  }

  function reserve(element: Element, ids: Map<Element, number>): void {
    ids.set(element, internals.newObjectDeferred());
    for (const kid of element.kids) if ('role' in kid) reserve(kid, ids);
  }

  function describe(element: Element, parent: number, ids: ReadonlyMap<Element, number>): string {
    const kids = element.kids.map((kid) =>
      'role' in kid ? `${ids.get(kid) ?? 0} 0 R` : `<</Type /MCR /Pg ${internals.getPageInfo(kid.page).objId} 0 R /MCID ${kid.mark}>>`,
    );
    return `<</Type /StructElem /S /${element.role} /P ${parent} 0 R${attributesOf(element)} /K [${kids.join(' ')}]>>`;
  }
}

function attributesOf(element: Element): string {
  const alternative = element.alternative === null ? '' : ` /Alt ${pdfText(element.alternative)}`;
  if (element.language !== null) return ` /Lang (${element.language})`;
  if (element.scope !== null) return `${alternative} /A <</O /Table /Scope /${element.scope}>>`;
  if (element.box !== null) return `${alternative} /A <</O /Layout /Placement /Block /BBox [${element.box.map((side) => side.toFixed(2)).join(' ')}]>>`;
  return element.role === 'L' ? ' /A <</O /List /ListNumbering /Disc>>' : alternative;
}
