/** Tests of the sum behind a gap as one line, and of what a close call can become. */

import { describe, expect, it } from 'vitest';
import { needOf } from '../../../../assessments/prioritise.ts';
import { findSides, tellSum } from '../../../../assessments/report/planned/need.ts';
import { WORDS } from '../../../support/words.ts';

/** Level 2, target 4, important, medium effort: need 4, which is a close call. */
const JUDGED = { current: 2, target: 4, importance: 2, effort: 2, peerMedian: null } as const;

describe('the sum of a gap in one line', () => {
  it('names everything that went into it', () => {
    const line = needOf({ ...JUDGED, importance: 3, peerMedian: 3 });
    expect(tellSum(WORDS.en, line)).toBe('gap 2 × importance 3 + below peers 1 = 7');
    expect(tellSum(WORDS.cy, line)).toBe('bwlch 2 × pwysigrwydd 3 + islaw’r cymheiriaid 1 = 7');
  });

  it('leaves the peers out where they add nothing', () => {
    expect(tellSum(WORDS.en, needOf(JUDGED))).toBe('gap 2 × importance 2 = 4');
  });

  it('is not there while the level is unknown', () => {
    expect(tellSum(WORDS.en, { gap: 0, importance: 2, peerPoint: 0, need: null })).toBeNull();
  });
});

describe('the two sides of a close call', () => {
  it.each([
    [1, { high: 'quick-win', low: 'easy-gain' }],
    [2, { high: 'priority', low: 'later' }],
    [3, { high: 'major', low: 'later' }],
  ] as const)('are the groups of effort %i with a high need and with a low one', (effort, sides) => {
    expect(findSides({ ...JUDGED, effort, isCloseCall: true })).toEqual(sides);
  });

  it('are the same for a need of 3', () => {
    expect(findSides({ ...JUDGED, target: 3, importance: 3, effort: 1, isCloseCall: true })).toEqual({ high: 'quick-win', low: 'easy-gain' });
  });

  it('are none where the sum is clear, or where the level is unknown', () => {
    expect(findSides({ ...JUDGED, importance: 3, isCloseCall: false })).toBeNull();
    expect(findSides({ ...JUDGED, current: null, target: null, isCloseCall: true })).toBeNull();
  });
});
