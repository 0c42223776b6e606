/** Tests of the gap between two groups and of what is said of it. */

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fraction, readFraction, roundHalfUp } from '../../../../assessments/statistics/fraction.ts';
import { labelGap, perceptionGap, roundShare } from '../../../../assessments/workshop/roles/perception-gap.ts';
import { readOracles } from '../../oracles.ts';

const fractions = z.array(z.string().transform(readFraction));
const groups = z.object({ group_a: fractions, group_b: fractions });
const gaps = z.object({ gap: z.number(), permutations: z.number(), p_two_sided: z.number() });

const LABELS = { 'similar view': 'similar', 'possible gap': 'possible', 'clear gap': 'clear' } as const;

function shownGap({ group_a: one, group_b: other }: z.infer<typeof groups>): z.infer<typeof gaps> {
  const { gap, test } = perceptionGap(one, other);
  return { gap: roundHalfUp(gap, 6), permutations: Number(test.splits), p_two_sided: roundShare(test, 6) };
}

describe('the gap between two groups', () => {
  it.each(readOracles('C6', groups, gaps))('is what $id expects', ({ inputs, expected }) => {
    expect(shownGap(inputs)).toEqual(expected);
  });

  it('is what Z1-2 expects of the dimension of trust', () => {
    const [, each] = readOracles('Z1', z.unknown(), z.unknown());
    expect(shownGap(groups.parse(each?.inputs))).toEqual(gaps.parse(each?.expected));
  });

  it('is never below nought, whichever group comes first', () => {
    const [low, high] = [[fraction(2), fraction(3)], [fraction(4)]];
    expect([perceptionGap(low, high).gap, perceptionGap(high, low).gap]).toEqual([fraction(3, 2), fraction(3, 2)]);
  });

  it('between a group and nobody is a bug', () => {
    expect(() => perceptionGap([fraction(3)], [])).toThrow(RangeError);
  });
});

describe('the name of a gap', () => {
  const inputs = z.object({ gap: z.number(), p_two_sided: z.number() });
  const expected = z.enum(['similar view', 'possible gap', 'clear gap']).transform((label) => LABELS[label]);
  const shareOf = (p: number) => ({ extreme: BigInt(Math.round(p * 1e6)), splits: 1_000_000n });

  it.each(readOracles('C10', inputs, expected))('is what $id expects', (each) => {
    expect(labelGap(readFraction(String(each.inputs.gap)), shareOf(each.inputs.p_two_sided))).toBe(each.expected);
  });

  it('is a possible gap from 0.8 of a level on, where more than a tenth of the ways to split the people lie as far apart', () => {
    expect([labelGap(fraction(4, 5), { extreme: 2n, splits: 20n }), labelGap(fraction(4, 5), { extreme: 3n, splits: 20n })]).toEqual(['clear', 'possible']);
    expect([labelGap(fraction(3), { extreme: 1n, splits: 9n }), labelGap(fraction(79, 100), { extreme: 1n, splits: 9n })]).toEqual(['possible', 'similar']);
  });
});

describe('a share', () => {
  it('is rounded half up, however many splits there are', () => {
    expect([roundShare({ extreme: 1n, splits: 126n }, 3), roundShare({ extreme: 1n, splits: 8n }, 2), roundShare({ extreme: 5n, splits: 10_000n }, 3)]).toEqual([0.008, 0.13, 0.001]);
    expect([roundShare({ extreme: 20n, splits: 20n }, 3), roundShare({ extreme: 10n ** 170n, splits: 8n * 10n ** 170n }, 3)]).toEqual([1, 0.125]);
  });
});
