/** The shape of the made-up figures that a sample pack is put together from. */

import type { MeasureId } from '../../model.ts';
import type { QuestionId } from '../../questionnaire-model.ts';

/** A made-up score of each organisation, measure by measure. The measures are sorted on their own, so that no two scores belong together. */
export type Scores = Readonly<Record<MeasureId, readonly number[]>>;

/** The middle level of a group for each question. */
export type ItemMedians = Readonly<Record<QuestionId, number>>;

/** A group of 10 to 19: first quartile, median and third quartile of each measure. */
export interface MiddleOfGroup {
  readonly quartiles: Readonly<Record<MeasureId, readonly [q1: number, median: number, q3: number]>>;
  readonly items: ItemMedians;
}

/** The figures of one form. Councils of any kind are the unitary ones and the others together. */
export interface SampleFigures {
  readonly unitaryCouncils: Scores;
  readonly otherCouncils: Scores;
  readonly unitaryItems: ItemMedians;
  readonly councilItems: ItemMedians;
  readonly largeEmployers: MiddleOfGroup;
  readonly wales: MiddleOfGroup;
  /** The median of each measure, for a group of fewer than ten. */
  readonly fireServices: Readonly<Record<MeasureId, number>>;
}
