/** The scores that a contribution comes to on the questions of a pool: its form, and its version of the questionnaire. */

import type { MeasureId } from '../model.ts';
import type { DimensionId, Form, Level, MapLine, Questionnaire, QuestionId, Version } from '../questionnaire-model.ts';
import { dimensionsOf } from '../questionnaire/questionnaire.ts';
import { majorOf, mapBetween } from '../questionnaire/version-map.ts';
import { remember } from '../remember.ts';
import { isLevel, scoreDimension, scoreOverall } from '../scoring.ts';
import { roundHalfUp } from '../statistics/fraction.ts';
import type { Contribution } from './contribution-model.ts';

/** What a contribution comes to: each measure in hundredths of a level, null where peers cannot be compared with it, and the levels of its questions. */
export interface Scores {
  readonly measures: Readonly<Record<MeasureId, number | null>>;
  readonly levels: Readonly<Record<QuestionId, Level>>;
}

/** What a pool counts, in the order of its figures. */
export const MEASURE_IDS = ['overall', 'policy', 'access', 'trust', 'leadership', 'culture'] as const satisfies readonly MeasureId[];

const HUNDREDTHS = 100;

/** The questions of one dimension that can be compared: the id that each has in the pool, and in the version that was answered. */
interface Comparable {
  readonly id: DimensionId;
  readonly ids: readonly (readonly [to: QuestionId, from: QuestionId])[];
  /** Whether they are two thirds of the dimension. */
  readonly isEnough: boolean;
}

/** The maps from each version, and what can be compared in each form, once they have been asked for. */
const mapsOf = remember((_questionnaire: Questionnaire) => new Map<Version, readonly MapLine[] | null>());
const comparablesOf = remember((_questionnaire: Questionnaire) => new Map<string, readonly Comparable[]>());

/**
 * The scores of a contribution on the questions that a form asks. Levels of an earlier version count where the map says that the question is the same or only
 * reworded, for dimensions of which at least two thirds can be compared. A full contribution gives its score on the quick questions too. The overall score needs all five
 * dimensions. Scores are rounded to two decimals, a half going up, before anything is pooled. Methods B.4, B.5, D.8, E.4.
 *
 * @example scoresOf(contribution, BUILT_IN, 'full').measures.policy // 283, which is 2.83
 */
export function scoresOf(contribution: Contribution, questionnaire: Questionnaire, form: Form): Scores {
  const levels: Record<QuestionId, Level> = {};
  const dimensions = findComparables(questionnaire, contribution.questionnaire.version, form).map(({ id, ids, isEnough }) => {
    const items = ids.map(([to, from]) => {
      const item = contribution.items[from] ?? 'unknown';
      if (isLevel(item)) levels[to] = item;
      return item;
    });
    const figures = scoreDimension(id, items);
    return { id, score: isEnough && figures.isPeerComparable ? figures.score : null };
  });
  const scores = dimensions.map(({ score }) => score);
  const overall = scores.includes(null) ? null : (scoreOverall(scores)?.score ?? null);
  const scoreIn = (measure: MeasureId) => (measure === 'overall' ? overall : (dimensions.find(({ id }) => id === measure)?.score ?? null));
  return {
    levels,
    measures: {
      overall: toHundredths(scoreIn('overall')),
      policy: toHundredths(scoreIn('policy')),
      access: toHundredths(scoreIn('access')),
      trust: toHundredths(scoreIn('trust')),
      leadership: toHundredths(scoreIn('leadership')),
      culture: toHundredths(scoreIn('culture')),
    },
  };
}

/** Whether there is any measure to be compared. */
export function hasMeasure({ measures }: Scores): boolean {
  return MEASURE_IDS.some((measure) => measures[measure] !== null);
}

/**
 * How the questions of the version that a contribution answered lead to those of a questionnaire; null where no map leads there, so that nothing can be compared.
 * Methods E.4.
 */
export function linesFrom(questionnaire: Questionnaire, version: Version): readonly MapLine[] | null {
  const known = mapsOf(questionnaire);
  const before = known.get(version);
  if (before !== undefined) return before;
  const lines = mapBetween({ ...questionnaire, version, maps: [] }, questionnaire);
  const made = lines.length === 0 ? null : lines;
  known.set(version, made);
  return made;
}

/** Whether a contribution answered the major version of a questionnaire, so that its questions are the same. */
export function isSameMajor(questionnaire: Questionnaire, version: Version): boolean {
  return majorOf(version) === majorOf(questionnaire.version);
}

function findComparables(questionnaire: Questionnaire, version: Version, form: Form): readonly Comparable[] {
  const known = comparablesOf(questionnaire);
  const before = known.get(`${version} ${form}`);
  if (before !== undefined) return before;
  const lines = linesFrom(questionnaire, version) ?? [];
  const made = dimensionsOf(questionnaire, form).map(({ id, questions }): Comparable => {
    const ids = questions.flatMap((question) => {
      const from = lines.find((line) => line.to === question.id && (line.kind === 'same' || line.kind === 'reworded'))?.from ?? null;
      return from === null ? [] : [[question.id, from] as const];
    });
    return { id, ids, isEnough: 3 * ids.length >= 2 * questions.length };
  });
  known.set(`${version} ${form}`, made);
  return made;
}

function toHundredths(score: Parameters<typeof roundHalfUp>[0] | null): number | null {
  return score === null ? null : Math.round(HUNDREDTHS * roundHalfUp(score, 2));
}
