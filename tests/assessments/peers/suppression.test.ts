/** Tests of hiding cells of a splitting so that none can be worked out. */

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { suppress } from '../../../assessments/peers/suppression.ts';
import { readOracles } from '../oracles.ts';

describe('what is hidden of a splitting', () => {
  const inputs = z.object({ cells: z.record(z.string(), z.int()), min_n: z.int() });
  const expected = z.object({ parent_shown: z.boolean(), suppressed: z.array(z.string()) });

  it.each(readOracles('D4', inputs, expected))('is what $id expects', ({ inputs: { cells, min_n: k }, expected: { parent_shown: parentShown, suppressed } }) => {
    expect(suppress(cells, k)).toEqual({ parentShown, suppressed });
  });

  it('is a third cell where two small ones do not make up the smallest group', () => {
    expect(suppress({ A: 12, B: 2, C: 2, D: 8 }, 5)).toEqual({ parentShown: true, suppressed: ['B', 'C', 'D'] });
  });

  it('is a second cell beside one that is hidden for another reason', () => {
    expect(suppress({ A: 12, B: 9, C: 6 }, 5, ['A'])).toEqual({ parentShown: true, suppressed: ['A', 'C'] });
  });

  it('is more where those hidden would give themselves away together', () => {
    const isFit = (names: readonly string[]) => names.length > 2;
    expect(suppress({ A: 12, B: 9, C: 3 }, 5, [], isFit)).toEqual({ parentShown: true, suppressed: ['A', 'B', 'C'] });
  });
});
