/** How far apart the votes on one question are: one number, one rule for two camps, and one word for the room. */

import type { Fraction } from '../figures-model.ts';
import type { Level } from '../questionnaire-model.ts';
import { findMajorityLevel } from '../scoring.ts';
import type { AgreementStatus } from '../workshop-model.ts';
import { compareFractions, fraction } from './fraction.ts';

/** At this average distance or less, five or more votes are close. Methods C.4. */
const CLOSE: Fraction = { numerator: 1, denominator: 2 };
/** Fewer votes than this are told apart by their plain range only. Methods C.4. */
const LEAST_FOR_DISTANCE = 5;
/** Above this average distance votes are spread wide. Methods C.4. */
const NEAR: Fraction = { numerator: 4, denominator: 5 };
/** Votes that make a camp, at least; and one in so many of all votes. Methods C.1. */
const CAMP = { votes: 2, oneIn: 5 } as const;
/** A vote so many levels from the majority level is a distant view. Methods C.1. */
const DISTANT = 2;

/**
 * How many levels the votes are from the middle vote, on average. With an even number of votes every middle gives the same. Null for none. Methods C.1, C.2.
 *
 * @example averageDistance([2, 3, 3, 3, 4]) // 2/5
 */
export function averageDistance(levels: readonly Level[]): Fraction | null {
  const middle = levels.toSorted((one, other) => one - other)[Math.floor(levels.length / 2)];
  if (middle === undefined) return null;
  return fraction(levels.reduce<number>((sum, level) => sum + Math.abs(level - middle), 0), levels.length);
}

/** Whether votes are near each other on average: 0.8 of a level or less. Methods B.8. */
export function isNear(distance: Fraction): boolean {
  return compareFractions(distance, NEAR) <= 0;
}

/**
 * How far apart the votes are, in a word; the first rule that fits counts. Null for none. Methods C.5.
 *
 * @example findStatus([1, 1, 1, 5, 5, 5]) // 'two-camps'
 */
export function findStatus(levels: readonly Level[]): AgreementStatus | null {
  const distance = averageDistance(levels);
  if (distance === null) return null;
  const range = rangeOf(levels);
  if (levels.length < 2) return 'single-view';
  if (range === 0) return 'same';
  if (listGaps(levels).length > 0) return 'two-camps';
  if (range === 1 || (levels.length >= LEAST_FOR_DISTANCE && compareFractions(distance, CLOSE) <= 0)) return 'close';
  return isNear(distance) ? 'some-spread' : 'wide-spread';
}

/** The empty levels that part two camps: at least two votes, and at least a fifth of all, on each side. Methods C.1. */
export function listGaps(levels: readonly Level[]): readonly Level[] {
  const isCamp = (votes: number) => votes >= CAMP.votes && CAMP.oneIn * votes >= levels.length;
  const inner = [2, 3, 4] as const satisfies readonly Level[];
  return inner.filter((gap) => !levels.includes(gap) && isCamp(levels.filter((level) => level < gap).length) && isCamp(levels.filter((level) => level > gap).length));
}

/** Whether anybody's vote is two or more levels from the majority level. Methods C.1. */
export function hasDistantView(levels: readonly Level[]): boolean {
  const majority = findMajorityLevel(levels);
  return majority !== undefined && levels.some((level) => Math.abs(level - majority) >= DISTANT);
}

/** Levels between the lowest and the highest vote; nought for none. */
export function rangeOf(levels: readonly Level[]): number {
  return levels.length === 0 ? 0 : Math.max(...levels) - Math.min(...levels);
}
