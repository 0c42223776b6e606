/** Rounds by dimension, and report values as plain text, for the tests of the report. */

import type { Item } from '../../../assessments/figures-model.ts';
import type { Assessment, Measure, PeerChoice, Round } from '../../../assessments/model.ts';
import type { DimensionId, Level, Question, QuestionId, Questionnaire, Text } from '../../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import type { Block, Report, Table } from '../../../assessments/report/blocks.ts';
import { subjectOf, type Subject } from '../../../assessments/report/subject.ts';
import { assertNever } from '../../../assessments/result.ts';
import { en } from '../../../assessments/words/en.ts';
import { countVotes } from '../../../assessments/workshop/votes.ts';
import type { Choice } from '../../../assessments/workshop-model.ts';
import { assessmentOf, peersOf, roundOf } from '../builders.ts';
import { firstVotes } from '../workshop/ballot-box.ts';

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

/** Plain texts in place of those of the built-in questionnaire, so that its wording can change: "Title of P1", "P1 at 3". The first three of each dimension are quick. */
export const PLAIN: Questionnaire = {
  ...BUILT_IN,
  version: '7.3',
  levelNames: [same('Not yet'), same('Early'), same('In place'), same('Embedded'), same('Leading')],
  dimensions: BUILT_IN.dimensions.map((dimension) => ({
    ...dimension,
    name: same(`${dimension.id.charAt(0).toUpperCase()}${dimension.id.slice(1)}`),
    questions: dimension.questions.map(plainQuestion),
  })),
};

function same(text: string): Text {
  return { en: text, cy: text };
}

function plainQuestion(question: Question, at: number): Question {
  const { id, stepsUp } = question;
  const [first, second, third, fourth] = stepsUp;
  return {
    ...question,
    title: same(`Title of ${id}`),
    question: same(`What of ${id}?`),
    isQuick: at < 3,
    levels: [same(`${id} at 1`), same(`${id} at 2`), same(`${id} at 3`), same(`${id} at 4`), same(`${id} at 5`)],
    stepsUp: [{ ...first, effort: 2 }, { ...second, effort: 2 }, { ...third, effort: 2 }, { ...fourth, effort: 2 }],
  };
}

/** An open round answered with the plain questionnaire. */
export function plainRound(items: Items, others: Partial<Round> = {}): Round {
  return roundOf(itemsOf(items), { questionnaire: '7.3', ...others });
}

/** An open round of the plain questionnaire that was voted on, all votes revealed and nothing settled yet. Counts are there as in the room. */
export function votedRound(votes: Readonly<Record<QuestionId, readonly (Choice | null)[]>>, others: Partial<Round> = {}): Round {
  const counted = countVotes(PLAIN, 'full', firstVotes(votes));
  return plainRound({}, { workshop: { stage: 'discuss', voters: counted.voters, isRevealed: true, pulled: [], roles: null }, votes: counted, ...others });
}

/** The same choices for every question. */
export function allVote(choices: readonly (Choice | null)[]): Readonly<Record<QuestionId, readonly (Choice | null)[]>> {
  return Object.fromEntries(Object.values(LETTERS).flatMap((letter) => [1, 2, 3, 4, 5, 6].map((number) => [`${letter}${number}`, choices])));
}

/** A made-up organisation with these rounds, which knows the plain questionnaire only. */
export function plainAssessment(rounds: readonly Round[], others: Partial<Assessment> = {}): Assessment {
  return assessmentOf(rounds, { questionnaires: [PLAIN], ...others });
}

/** The last of these rounds as a subject. */
export function plainSubject(rounds: readonly [Round, ...Round[]], others: Partial<Assessment> = {}): Subject {
  return subjectOf(plainAssessment(rounds, others), rounds.at(-1) ?? rounds[0], en, 'en');
}

/** One round answered with the plain questionnaire as a subject. */
export function subjectWith(items: Items, others: Partial<Round> = {}): Subject {
  return plainSubject([plainRound(items, others)]);
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

/** A table with its caption, the titles of its columns of numbers, and its rows. */
export function wholeTable(table: Table): readonly string[] {
  const numbers = table.columns.filter(({ isNumber }) => isNumber).map(({ title }) => title);
  return [`${table.id}: ${table.caption}`, `Numbers: ${numbers.join(', ')}`, ...showTable(table)];
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

/** A group in which every measure has these figures, but for others. */
export function groupWith(measure: Measure, header: Partial<PeerChoice['header']> = {}, others: Partial<PeerChoice['group']['measures']> = {}): PeerChoice {
  const { header: given, group } = peersOf({}, header);
  const measures = { overall: measure, policy: measure, access: measure, trust: measure, leadership: measure, culture: measure, ...others };
  return { header: given, group: { ...group, itemMedians: null, measures } };
}

/** A group that answered the plain questionnaire in the full form. */
export function plainGroup(measure: Measure, header: Partial<PeerChoice['header']> = {}, others: Partial<PeerChoice['group']['measures']> = {}): PeerChoice {
  return groupWith(measure, { questionnaire: { id: PLAIN.id, major: 7, form: 'full' }, ...header }, others);
}
