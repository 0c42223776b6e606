/** Finds the two levels whose descriptors a divided room reads aloud. */

import type { Level } from '../questionnaire-model.ts';
import { findMajorityLevel } from '../scoring.ts';
import { listGaps } from '../statistics/agreement.ts';
import type { Tally } from '../workshop-model.ts';
import { countAt, LEVELS, levelsOf } from './tally.ts';

/**
 * The two levels either side of the gap, the lower one first. Two camps: the chosen levels next to the empty one that parts the room most evenly. Otherwise the majority level
 * and the other level that most chose, of two the farther one. Null where fewer than two levels were chosen. Methods C.6.
 *
 * @example findGap({ levels: [2, 4, 0, 2, 2], unknown: 0, notApplicable: 0 }) // [2, 4]
 */
export function findGap(tally: Tally): readonly [Level, Level] | null {
  const votes = levelsOf(tally);
  const majority = findMajorityLevel(votes);
  if (majority === undefined) return null;
  const smallerSide = (gap: Level) => Math.min(votes.filter((level) => level < gap).length, votes.filter((level) => level > gap).length);
  const gap = listGaps(votes).toSorted((one, other) => smallerSide(other) - smallerSide(one))[0];
  if (gap !== undefined) return pairOf(votes.findLast((level) => level < gap), votes.find((level) => level > gap));
  const others = LEVELS.filter((level) => level !== majority && countAt(tally, level) > 0);
  const farthest = others.toSorted((one, other) => countAt(tally, other) - countAt(tally, one) || Math.abs(other - majority) - Math.abs(one - majority))[0];
  return farthest !== undefined && farthest < majority ? [farthest, majority] : pairOf(majority, farthest);
}

function pairOf(lower: Level | undefined, higher: Level | undefined): readonly [Level, Level] | null {
  return lower === undefined || higher === undefined ? null : [lower, higher];
}
