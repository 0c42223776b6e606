/** Tests of which lines of a list name no organisation of a pool. */

import { describe, expect, it } from 'vitest';
import { notHere } from '../../../../renderer/pages/pools/not-here.ts';

describe('a line of a list', () => {
  it.each([
    ['that is a code of the pool', 'W06000023', []],
    ['that is such a code with blanks and small letters', 'w0600 0023', []],
    ['that is the name of an organisation without a code', 'Mid  wales trust', []],
    ['that has a slip in it', 'W0600023', ['W0600023']],
    ['that is the name of an organisation with a code', 'Powys', ['Powys']],
  ])('%s is told apart from the others', (_, line, unknown) => {
    expect(notHere([line], new Set(['W06000023', 'name:mid wales trust']))).toEqual(unknown);
  });
});
