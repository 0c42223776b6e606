/** Tests of bringing an older saved file to the present. The steps here are made up; the real ones have tests of their own. */

import { describe, expect, it } from 'vitest';
import { bringToPresent, PRESENT_VERSION, STEPS, versionAfter, type Step } from '../../../assessments/file/versions.ts';

const addOwner: Step = { name: 'gives each file an owner', run: (stored) => ({ ...stored, owner: 'nobody' }) };
const shoutOwner: Step = { name: 'writes the owner in capitals', run: (stored) => ({ ...stored, owner: String(stored['owner']).toUpperCase() }) };

describe('the version of a saved file', () => {
  it('is one more than the steps there are', () => {
    expect([versionAfter([]), versionAfter([addOwner]), versionAfter([addOwner, shoutOwner])]).toEqual([1, 2, 3]);
  });

  it('is 6 with the five steps that have been made', () => {
    expect([STEPS.length, PRESENT_VERSION]).toEqual([5, 6]);
  });
});

describe('an older file', () => {
  it('goes through every step since its version, in order', () => {
    expect(bringToPresent({ version: 1, format: 'soundings' }, 1, [addOwner, shoutOwner])).toEqual({ version: 3, format: 'soundings', owner: 'NOBODY' });
    expect(bringToPresent({ version: 2, owner: 'the board' }, 2, [addOwner, shoutOwner])).toEqual({ version: 3, owner: 'THE BOARD' });
  });

  it('of the present version stays as it is', () => {
    const stored = { version: 3, owner: 'the board' };
    expect(bringToPresent(stored, 3, [addOwner, shoutOwner])).toBe(stored);
    const present = { version: 6, owner: 'the board' };
    expect(bringToPresent(present, 6)).toBe(present);
  });
});
