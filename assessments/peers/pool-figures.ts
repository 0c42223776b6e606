/** Counts the figures of a pool: the contributions come by a second time, and only those that were chosen count. */

import type { Day } from '../figures-model.ts';
import type { MeasureId } from '../model.ts';
import type { QuestionId } from '../questionnaire-model.ts';
import { questionsOf } from '../questionnaire/questionnaire.ts';
import { BIN_COUNT, binOf, type Bins } from './bins.ts';
import type { Contribution } from './contribution-model.ts';
import { RULES, type Rules } from './disclosure.ts';
import { wholeMonthsBetween } from './months.ts';
import { organisationKey } from './organisation-key.ts';
import { familiesOf } from './pool-families.ts';
import { isInGroup, type CountedBook } from './pool-groups.ts';
import type { Counted } from './pool.ts';
import { hasMeasure, MEASURE_IDS, scoresOf } from './rescore.ts';

const LEVELS = 5;

/** What is kept of each organisation that counts: where it belongs, and what it comes to. */
export interface PoolRecord {
  readonly organisation: string;
  readonly family: string;
  /** The contribution's id and revision. */
  readonly contribution: string;
  /** Places of its groups in the list of the book. */
  readonly groups: readonly number[];
  /** The measures that it has no score for. */
  readonly without: readonly MeasureId[];
  readonly ageMonths: number;
  /** Its scores in hundredths of a level, in the order of the measures; null where it has none. */
  readonly scores: readonly (number | null)[];
}

/** How the organisations that lack the same measures come out: their scores by group and measure, and their levels by group and question. */
export interface Tally {
  readonly scores: Bins;
  readonly levels: Bins;
}

/** Everything that a pack is made of. */
export interface PoolResult {
  readonly book: CountedBook;
  readonly on: Day;
  readonly questions: readonly QuestionId[];
  readonly records: readonly PoolRecord[];
  /** By what is lacking, as `patternOf` gives it. */
  readonly tallies: ReadonlyMap<string, Tally>;
}

/** What is counted while contributions come by; changed in place. */
export interface FiguresState {
  readonly counted: Counted;
  readonly questions: readonly QuestionId[];
  readonly rules: Rules;
  readonly familyOf: (organisation: string) => string;
  readonly seen: Set<string>;
  readonly records: PoolRecord[];
  readonly tallies: Map<string, Tally>;
}

/** A count of nothing yet. */
export function startFigures(counted: Counted, rules: Rules = RULES): FiguresState {
  const { book, questionnaire } = counted;
  const questions = questionsOf(questionnaire, book.form).map(({ id }) => id);
  return { counted, questions, rules, familyOf: familiesOf(book), seen: new Set(), records: [], tallies: new Map() };
}

/** Counts one more contribution where it was chosen. One that comes by twice counts once. */
export function addToFigures(state: FiguresState, contribution: Contribution): void {
  const { counted, questions, rules, familyOf, seen, records, tallies } = state;
  const { book, questionnaire, on } = counted;
  const organisation = organisationKey(contribution.organisation);
  if (seen.has(organisation) || counted.statusOf(contribution) !== 'counts') return;
  seen.add(organisation);
  const scores = scoresOf(contribution, questionnaire, book.form);
  if (!hasMeasure(scores)) return;
  const without = MEASURE_IDS.filter((measure) => scores.measures[measure] === null);
  const groups = book.groups.flatMap(({ rule }, at) => ((rule.kind === 'crossed' && rules.isOneCut) || !isInGroup(rule, contribution) ? [] : [at]));
  records.push({
    organisation,
    family: familyOf(organisation),
    contribution: `${contribution.id}/${contribution.revision}`,
    groups,
    without,
    ageMonths: wholeMonthsBetween(contribution.finalisedOn, on),
    scores: MEASURE_IDS.map((measure) => scores.measures[measure]),
  });
  const pattern = patternOf(without);
  const tally = tallies.get(pattern) ?? emptyTally(book.groups.length, questions.length);
  tallies.set(pattern, tally);
  for (const group of groups) {
    MEASURE_IDS.forEach((measure, at) => {
      const score = scores.measures[measure];
      if (score !== null) addOne(tally.scores, placeOfScores(group, at) + binOf(score));
    });
    questions.forEach((question, at) => {
      const level = scores.levels[question];
      if (level !== undefined) addOne(tally.levels, placeOfLevels(group, at, questions.length) + level - 1);
    });
  }
}

/** What was counted, once all have come by. */
export function finishPool({ counted: { book, on }, questions, records, tallies }: FiguresState): PoolResult {
  return { book, on, questions, records, tallies };
}

/** What an organisation lacks, as one word: empty where it lacks nothing. */
export function patternOf(without: readonly MeasureId[]): string {
  return without.join('+');
}

/** The bins of one measure in one group, over those who lack only what is let in. */
export function binsOfMeasure({ tallies }: PoolResult, letIn: (pattern: string) => boolean, group: number, measure: MeasureId): Bins {
  const from = placeOfScores(group, MEASURE_IDS.indexOf(measure));
  return addUp([...tallies].filter(([pattern]) => letIn(pattern)).map(([, { scores }]) => scores.subarray(from, from + BIN_COUNT)), BIN_COUNT);
}

/** How many have each level of one question in one group, over those who lack only what is let in. */
export function levelsOfQuestion({ tallies, questions }: PoolResult, letIn: (pattern: string) => boolean, group: number, question: number): Bins {
  const from = placeOfLevels(group, question, questions.length);
  return addUp([...tallies].filter(([pattern]) => letIn(pattern)).map(([, { levels }]) => levels.subarray(from, from + LEVELS)), LEVELS);
}

function placeOfScores(group: number, measure: number): number {
  return (group * MEASURE_IDS.length + measure) * BIN_COUNT;
}

function placeOfLevels(group: number, question: number, questions: number): number {
  return (group * questions + question) * LEVELS;
}

function emptyTally(groups: number, questions: number): Tally {
  return { scores: new Int32Array(groups * MEASURE_IDS.length * BIN_COUNT), levels: new Int32Array(groups * questions * LEVELS) };
}

function addOne(bins: Bins, at: number): void {
  bins[at] = (bins[at] ?? 0) + 1;
}

function addUp(parts: readonly Bins[], length: number): Bins {
  const sum = new Int32Array(length);
  for (const part of parts) part.forEach((count, at) => (sum[at] = (sum[at] ?? 0) + count));
  return sum;
}
