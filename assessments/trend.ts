/** Several rounds on one line a dimension: old years scored again on the questions that still mean the same, and a gap where they cannot be compared. */

import type { Fraction, Item } from './figures-model.ts';
import type { Assessment, Round } from './model.ts';
import type { DimensionId, Level, QuestionId } from './questionnaire-model.ts';
import { dimensionsOf, questionsOf } from './questionnaire/questionnaire.ts';
import { mapBetween } from './questionnaire/version-map.ts';
import { countGiven } from './responses.ts';
import { questionnaireOf } from './rounds.ts';
import { figuresOf, isLevel } from './scoring.ts';
import { fraction, meanOf } from './statistics/fraction.ts';
import { isLeftOutByForm, LEAST_COMPARABLE, type RoundAsked } from './years.ts';

/** With fewer rounds, two of them side by side tell more. Methods E.5. */
export const LEAST_ROUNDS = 3;

/** Every round with an answer on one line a dimension, the earliest first. */
export interface Trend {
  readonly rounds: readonly Round[];
  readonly dimensions: readonly TrendOfDimension[];
}

/** One dimension over the rounds: a point for each, null where it has none, and the runs of rounds that can be compared with each other. */
export interface TrendOfDimension {
  readonly dimension: DimensionId;
  readonly points: readonly (TrendPoint | null)[];
  readonly runs: readonly TrendRun[];
}

/** A score over the questions of its run. `run` counts from 0, the earliest. */
export interface TrendPoint {
  readonly score: Fraction;
  readonly run: number;
}

/** Rounds in a row that are scored over the same questions, by their places from 0. `asked` are the questions of the earliest of them that the forms of all the others ask too. */
export interface TrendRun {
  readonly from: number;
  readonly to: number;
  readonly comparable: number;
  readonly asked: number;
}

/**
 * The rounds with an answer, all or those up to one of them, and each dimension over them. From the latest round back, a round joins those after it while three of
 * the questions that mean the same in all of them have a level in each, and two thirds of what it asked. Where it does not, the line breaks and another begins. A round
 * that stands alone has its own score. For two rounds this is what `compareRounds` gives. Methods E.4.
 */
export function trendOf(assessment: Assessment, upTo?: Round): Trend {
  const answered = listAnsweredRounds(assessment);
  const rounds = upTo === undefined ? answered : answered.slice(0, answered.findIndex(({ id }) => id === upTo.id) + 1);
  const asked = rounds.map((round): RoundAsked => ({ questionnaire: questionnaireOf(assessment, round), round }));
  const steps = asked.slice(1).map((after, at) => stepOf(asked[at] ?? after, after));
  const ids = asked.at(-1)?.questionnaire.dimensions.map(({ id }) => id) ?? [];
  return { rounds, dimensions: ids.map((id) => trendOfDimension(id, asked, steps)) };
}

/** The rounds with an answer of any kind, in their order. One that has only just been opened says nothing of what moved. */
export function listAnsweredRounds(assessment: Assessment): readonly Round[] {
  return assessment.rounds.filter((round) => countGiven(questionnaireOf(assessment, round), round).given > 0);
}

/** From one round to the next: what each question of the later one was called, where it means the same, and what becomes of each of the earlier one. */
interface Step {
  readonly earlierIds: ReadonlyMap<QuestionId, QuestionId>;
  readonly later: ReadonlyMap<QuestionId, Later>;
}

function stepOf(before: RoundAsked, after: RoundAsked): Step {
  const map = mapBetween(before.questionnaire, after.questionnaire);
  const laterIds = new Map(map.map(({ from, to }) => [from, to]));
  return {
    earlierIds: new Map(map.flatMap(({ kind, from, to }) => (kind === 'changed' || from === null || to === null ? [] : [[to, from] as const]))),
    later: new Map(
      questionsOf(before.questionnaire, 'full').map((question) => [question.id, { id: laterIds.get(question.id) ?? null, isLeftOut: isLeftOutByForm(question, before, after, map) }]),
    ),
  };
}

/** What becomes of a question in the next round. */
interface Later {
  readonly id: QuestionId | null;
  readonly isLeftOut: boolean;
}

/** A question through the rounds of a run: its id in the earliest of them, and its levels in order. */
interface Track {
  readonly id: QuestionId;
  readonly levels: readonly Level[];
}

/** A run while it is being gathered, from its latest round back. */
interface Gathered {
  readonly from: number;
  readonly to: number;
  readonly asked: number;
  readonly tracks: readonly Track[];
}

function trendOfDimension(dimension: DimensionId, asked: readonly RoundAsked[], steps: readonly Step[]): TrendOfDimension {
  const gathered = asked.reduceRight<readonly Gathered[]>((later, each, at) => {
    const [next, ...others] = later;
    const joined = next === undefined ? undefined : joinRun(dimension, each, next, at, steps);
    return joined === undefined ? [startRun(dimension, each, at), ...later] : [joined, ...others];
  }, []);
  const scored = gathered.map((run) => ({ run, scores: scoresOf(dimension, run, asked) })).filter(({ scores }) => scores.length > 0);
  const points = asked.map((_, at): TrendPoint | null => {
    const run = scored.findIndex((each) => each.run.from <= at && at <= each.run.to);
    const score = scored[run]?.scores[at - (scored[run]?.run.from ?? 0)];
    return score === undefined ? null : { score, run };
  });
  return { dimension, points, runs: scored.map(({ run }) => ({ from: run.from, to: run.to, comparable: run.tracks.length, asked: run.asked })) };
}

function startRun(dimension: DimensionId, each: RoundAsked, at: number): Gathered {
  const { items } = figuresOf(each.questionnaire, each.round);
  const questions = questionsIn(dimension, each);
  return { from: at, to: at, asked: questions.length, tracks: questions.flatMap(({ id }) => tracksOf(id, items[id], [])) };
}

/** The run with the round before it, or undefined where too little can be compared. */
function joinRun(dimension: DimensionId, before: RoundAsked, run: Gathered, at: number, steps: readonly Step[]): Gathered | undefined {
  const { items } = figuresOf(before.questionnaire, before.round);
  const tracks = run.tracks.flatMap(({ id, levels }) => {
    const earlier = steps[at]?.earlierIds.get(id);
    return earlier === undefined ? [] : tracksOf(earlier, items[earlier], levels);
  });
  const later = steps.slice(at, run.to);
  const asked = questionsIn(dimension, before).filter(({ id }) => !isLeftOutBy(id, later)).length;
  return tracks.length >= LEAST_COMPARABLE && 3 * tracks.length >= 2 * asked ? { from: at, to: run.to, asked, tracks } : undefined;
}

/** Whether the form of any later round of the run leaves the question out. */
function isLeftOutBy(question: QuestionId, steps: readonly Step[]): boolean {
  let id: QuestionId | null = question;
  for (const step of steps) {
    const next: Later | undefined = id === null ? undefined : step.later.get(id);
    if (next === undefined || next.isLeftOut) return next !== undefined;
    id = next.id;
  }
  return false;
}

function questionsIn(dimension: DimensionId, { questionnaire, round }: RoundAsked) {
  return dimensionsOf(questionnaire, round.form).find(({ id }) => id === dimension)?.questions ?? [];
}

function tracksOf(id: QuestionId, item: Item | undefined, levels: readonly Level[]): readonly Track[] {
  return item !== undefined && isLevel(item) ? [{ id, levels: [item, ...levels] }] : [];
}

/** A score for each round of a run; none for a round that stands alone without a score of its own. */
function scoresOf(dimension: DimensionId, { from, to, tracks }: Gathered, asked: readonly RoundAsked[]): readonly Fraction[] {
  if (from < to) return Array.from({ length: to - from + 1 }, (_, at) => meanOf(tracks.flatMap(({ levels }) => levels[at] ?? []).map((level) => fraction(level))));
  return asked.slice(from, to + 1).flatMap(({ questionnaire, round }) => figuresOf(questionnaire, round).dimensions.find((each) => each.dimension === dimension)?.score ?? []);
}
