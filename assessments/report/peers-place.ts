/** Our place in the peer group that was chosen for a round, and how its figures are printed. */

import type { Measure, MeasureId } from '../model.ts';
import { isPackFor } from '../peers/pack.ts';
import { placeIn, tierOf, type Place } from '../peers/place.ts';
import { readFraction, roundHalfUp, showFraction } from '../statistics/fraction.ts';
import type { Words } from '../words/words.ts';
import type { Subject } from './subject.ts';

/** The measures in the order in which they are told. */
export const MEASURES = ['overall', 'policy', 'access', 'trust', 'leadership', 'culture'] as const satisfies readonly MeasureId[];

/**
 * The place of a round's score for one measure. Null where no group was chosen, where it answered another questionnaire or form, and where the group has
 * no figures for the measure. The overall score is comparable only when all five dimensions are.
 */
export function findPlace(subject: Subject, measure: MeasureId): Place | null {
  const { figures } = subject;
  const peers = findMeasure(subject, measure);
  if (peers === undefined || !isSameForm(subject)) return null;
  const smallestGroup = subject.round.peers?.header.rules.smallestGroup;
  if (measure === 'overall') return placeIn(peers, figures.overall?.score ?? null, figures.dimensions.every((each) => each.isPeerComparable), smallestGroup);
  const own = figures.dimensions.find((each) => each.dimension === measure);
  return placeIn(peers, own?.score ?? null, own?.isPeerComparable ?? false, smallestGroup);
}

/** The group's own figures for a measure: for counting, never for showing past what `findPlace` gives. */
export function findMeasure({ round }: Subject, measure: MeasureId): Measure | undefined {
  return round.peers?.group.measures[measure];
}

/** Whether the group answered the form of the questionnaire that this round asks, in the same major version. */
export function isSameForm({ round, questionnaire }: Subject): boolean {
  return round.peers !== null && isPackFor(round.peers.header, questionnaire, round.form);
}

/**
 * Why a group is not shown: too few, too many of one family, not published, or withheld. A pack that was made of contributions says of no hidden group how many it has: it may
 * be hidden so that a smaller one cannot be worked out. Methods D.6.
 */
export function whyHidden(subject: Subject, measure: MeasureId): 'few' | 'alike' | 'unpublished' | 'withheld' {
  const n = findMeasure(subject, measure)?.n ?? 0;
  const header = subject.round.peers?.header;
  if (tierOf(n) !== 'nothing') return 'alike';
  if (n > 0 || header === undefined || header.isSample) return 'few';
  return header.source === null ? 'withheld' : 'unpublished';
}

/** A number of a pack as printed: one decimal, half up. */
export function showPackNumber(value: number): string {
  return showFraction(readFraction(String(value)));
}

/** A number of a pack as a number, to the one decimal that is printed; null where it may not be shown. */
export function packNumber(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : roundHalfUp(readFraction(String(value)), 1);
}

/** "2.7", or a dash where it may not be shown. */
export function showMedian(words: Words, place: Place | null | undefined): string {
  const median = place?.median ?? null;
  return median === null ? words.report.none : showPackNumber(median);
}

/** "2.1 to 3.2", or a dash where it may not be shown. */
export function showQuartiles(words: Words, place: Place | null | undefined): string {
  const quartiles = place?.quartiles ?? null;
  return quartiles === null ? words.report.none : words.report.rangeOf(showPackNumber(quartiles.q1), showPackNumber(quartiles.q3));
}
