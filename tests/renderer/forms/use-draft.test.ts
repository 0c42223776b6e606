/** Tests of what is kept of a text while it is typed, and once its field is left. */

import { describe, expect, it } from 'vitest';
import { keptOf } from '../../../renderer/forms/use-draft.ts';

describe('typed text', () => {
  it('keeps the space between two words while somebody is thinking of the second', () => {
    expect(keptOf('Aberwen ', 200, false)).toBe('Aberwen ');
  });

  it('loses the spaces around it when the field is left', () => {
    expect(keptOf('  Aberwen Borough ', 200, true)).toBe('Aberwen Borough');
  });

  it('is kept up to its longest, and no further', () => {
    expect(keptOf('x'.repeat(500), 200, false)).toBe('x'.repeat(200));
  });
});
