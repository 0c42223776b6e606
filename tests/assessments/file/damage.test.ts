/** Tests of naming the place of a damage. */

import { describe, expect, it } from 'vitest';
import { damageAt } from '../../../assessments/file/damage.ts';

describe('the place of a damage', () => {
  it.each([
    [['version'], 'version'],
    [['rounds', 0, 'responses', 'P1'], 'rounds, first, responses, P1'],
    [['actions', 9, 'due'], 'actions, tenth, due'],
    [['actions', 10, 'due'], 'actions, number 11, due'],
  ])('is told in words: %j', (path, where) => {
    expect(damageAt(path)).toEqual({ kind: 'file-damaged', where });
  });
});
