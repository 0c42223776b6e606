/** Tests of the exact permutation test. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Fraction } from '../../../assessments/figures-model.ts';
import { compareFractions, fraction, meanOf, readFraction, subtractFractions } from '../../../assessments/statistics/fraction.ts';
import { permutationTest } from '../../../assessments/statistics/permutation.ts';
import { readOracles } from '../oracles.ts';

const fractions = z.array(z.string().transform(readFraction));

/** Every split, one by one: how many lie at least as far apart as the first. */
function listSplits(one: readonly Fraction[], other: readonly Fraction[]): readonly [number, number] {
  const all = [...one, ...other];
  const distanceOf = (chosen: readonly boolean[]) => {
    const difference = subtractFractions(meanOf(all.filter((_, at) => chosen[at])), meanOf(all.filter((_, at) => !chosen[at])));
    return fraction(Math.abs(difference.numerator), difference.denominator);
  };
  const choices = Array.from({ length: 2 ** all.length }, (_, bits) => all.map((__, at) => ((bits >> at) & 1) === 1)).filter((chosen) => chosen.filter(Boolean).length === one.length);
  const real = distanceOf(all.map((_, at) => at < one.length));
  return [choices.filter((chosen) => compareFractions(distanceOf(chosen), real) >= 0).length, choices.length];
}

describe('the permutation test', () => {
  const inputs = z.object({ group_a: fractions, group_b: fractions });
  const expected = z.object({ permutations: z.number(), p_two_sided: z.number() });

  it.each(readOracles('E2', inputs, expected))('gives what $id expects', ({ inputs: groups, expected: wanted }) => {
    const { extreme, splits } = permutationTest(groups.group_a, groups.group_b);
    expect([Number(splits), Math.round((Number(extreme) / Number(splits)) * 1e6) / 1e6]).toEqual([wanted.permutations, wanted.p_two_sided]);
  });

  it('counts every split of the smallest groups', () => {
    // 1 and 2 against 4: the means lie 5/2 apart; {1, 4} against 2 lie 1/2, {2, 4} against 1 lie 2 apart.
    expect(permutationTest([fraction(1), fraction(2)], [fraction(4)])).toEqual({ extreme: 1n, splits: 3n });
  });

  it('finds nothing where all think the same', () => {
    expect(permutationTest([fraction(3), fraction(3)], [fraction(3), fraction(3)])).toEqual({ extreme: 6n, splits: 6n });
  });

  it('is what listing every split gives, whichever group comes first', () => {
    const means = fc.record({ sum: fc.integer({ min: 6, max: 30 }), count: fc.constantFrom(3, 4, 5, 6) }).map(({ sum, count }) => fraction(Math.min(sum, 5 * count), count));
    const groups = fc.array(means, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(groups, groups, (one, other) => {
        const { extreme, splits } = permutationTest(one, other);
        expect([Number(extreme), Number(splits)]).toEqual(listSplits(one, other));
        expect(permutationTest(other, one)).toEqual({ extreme, splits });
      }),
      { numRuns: 60 },
    );
  });

  it('counts all splits of thirty against thirty, which are more than a plain number holds', () => {
    const thirty = Array.from({ length: 30 }, (_, at) => fraction(60 + 7 * at, 60));
    const { extreme, splits } = permutationTest(thirty, thirty.map(({ numerator, denominator }) => fraction(numerator + denominator, denominator)));
    expect(splits).toBe(118_264_581_564_861_424n);
    expect(extreme > 0n && extreme < splits).toBe(true);
  });

  it('counts the same above ninety people as there are ways to choose', () => {
    // One against 99 who are all alike: only to choose that one lies as far apart. And 2 of 100, 4950 ways.
    const alike = Array.from({ length: 99 }, () => fraction(3));
    expect(permutationTest([fraction(4)], alike)).toEqual({ extreme: 1n, splits: 100n });
    expect(permutationTest([fraction(4), fraction(4)], alike.slice(0, 98))).toEqual({ extreme: 1n, splits: 4950n });
    // One 4 on either side: of all pairs 2 × 98 have one of the two, and one pair both, which lies farther apart. Without a 4 the means are nearer.
    expect(permutationTest([fraction(4), fraction(3)], [fraction(4), ...alike.slice(0, 97)])).toEqual({ extreme: 197n, splits: 4950n });
  });

  it('has nearly the same p for 91 people in plain numbers as for the exact ones of 90', () => {
    const people = (count: number, least: number) => Array.from({ length: count }, (_, at) => fraction(least + (at % 7), 6));
    const [exact, plain] = [permutationTest(people(42, 12), people(48, 13)), permutationTest(people(42, 12), people(49, 13))];
    const [p, q] = [exact, plain].map(({ extreme, splits }) => Number(extreme) / Number(splits));
    expect(Math.abs((p ?? 0) - (q ?? 1))).toBeLessThan(0.02);
  });

  it('is quick for 150 against 150', () => {
    const people = (least: number) => Array.from({ length: 150 }, (_, at) => fraction(least + (at * 7) % 15, 3 + (at % 4)));
    const start = performance.now();
    const { extreme, splits } = permutationTest(people(9), people(10));
    // Half a second on a machine that does nothing else.
    expect(performance.now() - start).toBeLessThan(3000);
    // C(300, 150) has 89 digits: 9.3759702772827e88.
    expect([extreme > 0n && extreme < splits, String(splits).length, String(splits).slice(0, 11)]).toEqual([true, 89, '93759702772']);
  });

  it('refuses a group of nobody, and more people than two workshops have', () => {
    expect(() => permutationTest([], [fraction(3)])).toThrow(RangeError);
    expect(() => permutationTest(Array.from({ length: 600 }, () => fraction(3)), [fraction(3)])).toThrow(RangeError);
  });
});
