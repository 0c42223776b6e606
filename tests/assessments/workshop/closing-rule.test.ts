/** Tests of the rule that settles a question after a second vote. */

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { levelSchema, type Level } from '../../../assessments/questionnaire-model.ts';
import { applyClosingRule } from '../../../assessments/workshop/closing-rule.ts';
import { readOracles } from '../oracles.ts';

describe('the closing rule', () => {
  const inputs = z.object({ votes: z.array(levelSchema), share_needed: z.literal(0.75) });
  const outcome = z.enum(['agreed', 'not agreed']).transform((each) => (each === 'agreed' ? each : ('not-agreed' as const)));

  it.each(readOracles('C9', inputs, z.object({ outcome, level: levelSchema })))('says what $id expects', (each) => {
    expect(applyClosingRule(each.inputs.votes)).toEqual(each.expected);
  });

  it.each<readonly [string, readonly Level[], 'agreed' | 'not-agreed', Level]>([
    ['three quarters on one level, whatever the others chose', [2, 3, 3, 3, 3, 3, 3, 5], 'agreed', 3],
    ['three quarters on a level that is not the lowest', [1, 5, 5, 5], 'agreed', 5],
    ['a little less than three quarters, and more than one level apart', [1, 3, 3, 3, 3, 3, 5], 'not-agreed', 3],
    ['two neighbours, half each: the majority level is the lower', [4, 4, 5, 5], 'agreed', 4],
    ['one vote alone', [2], 'agreed', 2],
  ])('knows %s', (_, levels, ruling, level) => {
    expect(applyClosingRule(levels)).toEqual({ outcome: ruling, level });
  });

  it('has nothing to say where nobody chose a level', () => {
    expect(applyClosingRule([])).toBeUndefined();
  });
});
