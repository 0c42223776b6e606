/** Tests of keeping voters’ own means beside role groups. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFractions, compareFractions, fraction, subtractFractions, toNumber } from '../../../../assessments/statistics/fraction.ts';
import { coarsen, coarsenBefore, coarsenBeside } from '../../../../assessments/workshop/roles/coarsen.ts';
import type { DimensionVotes, RoleResults } from '../../../../assessments/workshop-model.ts';

const MEANS = [fraction(2), fraction(13, 6), fraction(7, 3), fraction(11, 3)];

/** Results that show two groups in the round, and these in the dimension of trust. */
const showing = (...groups: readonly ('senior' | 'other')[]): RoleResults => ({
  setting: { least: 5, reason: '' },
  groups: [{ group: 'senior', people: 5 }, { group: 'other', people: 5 }],
  dimensions: [{ dimension: 'trust', means: groups.map((group) => ({ group, mean: 2 })), gap: null }],
});

describe('means in half levels', () => {
  it('add up to what they did, to a quarter', () => {
    // 2, 4 1/6, 6 1/2 and 10 1/6 so far: in halves 2, 4, 6 1/2 and 10.
    expect(coarsen(MEANS)).toEqual([fraction(2), fraction(2), fraction(5, 2), fraction(7, 2)]);
    expect(coarsen([fraction(11, 5), fraction(11, 5), fraction(11, 5), fraction(11, 5)])).toEqual([fraction(2), fraction(2), fraction(5, 2), fraction(5, 2)]);
  });

  it('stay between 1 and 5, stay sorted, and stay as they are when it is done again', () => {
    const mean = fc.record({ count: fc.constantFrom(3, 4, 5, 6), share: fc.nat(1000) }).map(({ count, share }) => fraction(count + Math.round((share * 4 * count) / 1000), count));
    const sumOf = (list: readonly { readonly numerator: number; readonly denominator: number }[]) => list.reduce(addFractions, fraction(0));
    fc.assert(
      fc.property(fc.array(mean, { maxLength: 30 }), (list) => {
        const sorted = list.toSorted(compareFractions);
        const rough = coarsen(sorted);
        expect(rough.every((each, at) => toNumber(each) >= 1 && toNumber(each) <= 5 && compareFractions(rough[at - 1] ?? each, each) <= 0)).toBe(true);
        expect(Math.abs(toNumber(subtractFractions(sumOf(rough), sumOf(sorted))))).toBeLessThanOrEqual(0.25);
        expect(coarsen(rough)).toEqual(rough);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is kept of a dimension', () => {
  const trust: DimensionVotes = { dimension: 'trust', means: MEANS, views: { low: fraction(53, 25), high: fraction(19, 6) }, oneAway: { low: fraction(2), high: fraction(7, 3) } };
  const inTenths = { low: fraction(21, 10), high: fraction(16, 5) };

  it('is exact where nothing is shown of role groups', () => {
    expect(coarsenBeside(null, trust)).toEqual(trust);
    expect(coarsenBeside({ ...showing(), groups: [] }, trust)).toEqual(trust);
  });

  it('is in half levels and in tenths beside role groups', () => {
    expect(coarsenBeside(showing('senior', 'other'), trust)).toEqual({ ...trust, means: coarsen(MEANS), views: inTenths });
    expect(coarsenBeside(showing('senior', 'other'), { ...trust, views: null }).views).toBeNull();
  });

  it('has no means while role groups are still to be worked out, so that nobody has them exactly beside these later', () => {
    expect(coarsenBefore(trust)).toEqual({ ...trust, means: [], views: inTenths });
    expect(coarsenBefore({ ...trust, views: null }).views).toBeNull();
  });

  it('has no means where a group is not shown that other dimensions show, because the list would tell why', () => {
    expect([coarsenBeside(showing(), trust), coarsenBeside(showing('senior'), trust)]).toEqual([{ ...trust, means: [], views: inTenths }, { ...trust, means: [], views: inTenths }]);
  });
});
