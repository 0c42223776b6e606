/** Counts choices, and turns counts into choices again: what a question came to never depends on who chose what, or in which order. */

import type { Level } from '../questionnaire-model.ts';
import type { Choice, Tally } from '../workshop-model.ts';

/** The five levels in order. */
export const LEVELS = [1, 2, 3, 4, 5] as const satisfies readonly Level[];

/** Nobody has chosen anything. */
export const NOTHING_CAST: Tally = { levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0 };

/**
 * How many chose each level, did not know, or said that the question does not apply.
 *
 * @example tallyOf([2, 4, 2, 'unknown']) // { levels: [0, 2, 0, 1, 0], unknown: 1, notApplicable: 0 }
 */
export function tallyOf(choices: readonly Choice[]): Tally {
  const count = (wanted: Choice) => choices.filter((choice) => choice === wanted).length;
  return { levels: [count(1), count(2), count(3), count(4), count(5)], unknown: count('unknown'), notApplicable: count('not-applicable') };
}

/** The choices that a tally counts: levels from the lowest, then "don't know", then "does not apply". */
export function choicesOf(tally: Tally): readonly Choice[] {
  const times = (choice: Choice, count: number) => Array.from({ length: count }, () => choice);
  return [...levelsOf(tally), ...times('unknown', tally.unknown), ...times('not-applicable', tally.notApplicable)];
}

/** The level votes that a tally counts, from the lowest. */
export function levelsOf(tally: Tally): readonly Level[] {
  return LEVELS.flatMap((level) => Array.from({ length: countAt(tally, level) }, () => level));
}

/** How many chose a level. */
export function countAt(tally: Tally, level: Level): number {
  return tally.levels[level - 1] ?? 0;
}

/** How many votes were cast: levels, "don't know" and "does not apply" together. */
export function countCast({ levels, unknown, notApplicable }: Tally): number {
  return levels.reduce((sum, count) => sum + count, 0) + unknown + notApplicable;
}

/** Two tallies of different people on one question, as one. */
export function addTallies(one: Tally, other: Tally): Tally {
  const sumAt = (level: Level) => countAt(one, level) + countAt(other, level);
  return {
    levels: [sumAt(1), sumAt(2), sumAt(3), sumAt(4), sumAt(5)],
    unknown: one.unknown + other.unknown,
    notApplicable: one.notApplicable + other.notApplicable,
  };
}
