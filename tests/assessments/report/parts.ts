/** Rounds by dimension, and report values as plain text, for the tests of the report. */

import type { DimensionId, Item, Level, Measure, PeerChoice, Round } from '../../../assessments/model.ts';
import type { Block, Report, Table } from '../../../assessments/report/blocks.ts';
import { subjectOf, type Subject } from '../../../assessments/report/subject.ts';
import { assertNever } from '../../../assessments/result.ts';
import { en } from '../../../assessments/words/en.ts';
import { assessmentOf, peersOf, roundOf } from '../builders.ts';

/** The items of each dimension in question order; a dimension left out is blank. */
export type Items = Readonly<Partial<Record<DimensionId, readonly Item[]>>>;

const LETTERS = { policy: 'P', access: 'A', trust: 'T', leadership: 'L', culture: 'C' } as const satisfies Readonly<Record<DimensionId, string>>;

/** "P1" to "C6" with the items given. */
export function itemsOf(items: Items): Readonly<Record<string, Item>> {
  const dimensions = Object.entries(items) as readonly [DimensionId, readonly Item[]][];
  return Object.fromEntries(dimensions.flatMap(([dimension, list]) => list.map((item, at) => [`${LETTERS[dimension]}${at + 1}`, item])));
}

/** A dimension with all six questions at one level. */
export function six(level: Level): readonly Level[] {
  return [level, level, level, level, level, level];
}

/** The subject of the one round of an assessment. */
export function subjectWith(items: Items, others: Partial<Round> = {}): Subject {
  const round = roundOf(itemsOf(items), others);
  return subjectOf(assessmentOf([round]), round, en, 'en');
}

/** A text with ordinary spaces. */
export function plain(text: string): string {
  return text.replaceAll('\u{A0}', ' ');
}

/** A table as its header row and its rows, a second line after a slash. */
export function showTable(table: Table): readonly string[] {
  const rows = table.rows.map((row) => row.map(({ text, second }) => (second === null ? text : `${text} / ${second}`)));
  return [table.columns.map(({ title }) => title), ...rows].map((row) => plain(row.join(' | ')));
}

/** Every text of a block, tables and figures among them. */
export function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'today-next':
      return [block.today.label, block.today.value, block.next.label, block.next.value];
    case 'table':
      return [block.table.caption, ...showTable(block.table), ...(block.table.note === null ? [] : [block.table.note])];
    case 'figure':
      return [block.figure.finding, block.figure.note, block.figure.alternative];
    default:
      return assertNever(block);
  }
}

/** The whole report in one text. */
export function readReport(report: Report): string {
  return plain(report.sections.flatMap(({ title, blocks }) => [title ?? '', ...blocks.flatMap(textsOf)]).join('\n'));
}

/** Peers of one measure: twenty-four with every score, unless said otherwise. */
export function measureWith(others: Partial<Measure> = {}): Measure {
  const sortedScores = [1.5, 1.5, 1.7, 1.8, 2, 2, 2, 2.2, 2.3, 2.4, 2.5, 2.5, 2.6, 2.7, 2.8, 2.9, 3, 3, 3.1, 3.2, 3.4, 3.6, 3.8, 3.8];
  return { n: 24, isFamiliesOk: true, median: 2.55, q1: 2, q3: 3.03, sortedScores, medianAgeMonths: 9, ...others };
}

/** A group in which every measure has these figures. */
export function groupWith(measure: Measure, header: Partial<PeerChoice['header']> = {}): PeerChoice {
  const { header: given, group } = peersOf({}, header);
  const measures = { overall: measure, policy: measure, access: measure, trust: measure, leadership: measure, culture: measure };
  return { header: given, group: { ...group, itemMedians: null, measures } };
}
