/** The parts of a document as lines of its contents. */

import type { Part as ReportPart } from '../../../assessments/report/blocks.ts';
import type { Words } from '../../../assessments/words/words.ts';

/** A line of the contents. `first` is what it begins with, or empty where it begins with a table. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly count: string;
  readonly first: string;
}

/** One line a section; the pages of the actions share one. */
export function listParts(words: Words, sections: readonly ReportPart[]): readonly Part[] {
  const told = words.documents;
  const isAction = (section: ReportPart) => section.id.startsWith('action-');
  const actions = sections.filter(isAction);
  return sections.flatMap((section): readonly Part[] => {
    if (isAction(section)) return section === actions[0] ? [{ id: 'actions', title: told.actionPages, count: told.counts.pages(actions.length), first: '' }] : [];
    const title = section.title ?? (section.id === 'plan' ? words.report.sections.plan : told.summary);
    return [{ id: section.id, title, count: countBlocks(words, section), first: firstOf(section) }];
  });
}

/** "1 chart, 2 tables". */
function countBlocks(words: Words, section: ReportPart): string {
  const { counts } = words.documents;
  const countOf = (kind: 'figure' | 'table') => section.blocks.filter((block) => block.kind === kind).length;
  const figures = countOf('figure');
  const tables = countOf('table');
  return [figures > 0 ? counts.figures(figures) : '', tables > 0 ? counts.tables(tables) : ''].filter((count) => count !== '').join(words.common.comma);
}

/** The sentence or finding that a section begins with. */
function firstOf({ blocks: [first] }: ReportPart): string {
  if (first?.kind === 'paragraph') return first.text.split(/(?<=[.!?]) /)[0] ?? '';
  return first?.kind === 'figure' ? first.figure.finding : '';
}
