/** Tests of how many people have voted, as far as the page can know. */

import { describe, expect, it } from 'vitest';
import type { BoxEntry } from '../../../../../electron/voting.ts';
import { countPeople } from '../../../../../renderer/pages/workshop/set-up/count-people.ts';

const slip = (id: string, isFinished = true) => ({ id, way: 'keyboard' as const, isFinished, isSealed: false, given: [] });

function box(entry: Partial<BoxEntry>): BoxEntry {
  return { box: 'first', finished: 0, slips: [], cards: {}, isOpened: false, ...entry };
}

describe('the people who have voted', () => {
  it('are none before the votes have been read, and none in an empty box', () => {
    expect(countPeople(undefined)).toBe(0);
    expect(countPeople({ boxes: [], votes: null, isComplete: false })).toBe(0);
    expect(countPeople({ boxes: [box({})], votes: null, isComplete: false })).toBe(0);
  });

  it('are one for each slip, finished or not', () => {
    expect(countPeople({ boxes: [box({ slips: [slip('a'), slip('b', false)] })], votes: null, isComplete: false })).toBe(2);
  });

  it('are as many as cards were shown where most were shown, beside the slips', () => {
    const cards = {
      P1: { levels: [1, 2, 0, 0, 0], unknown: 1, notApplicable: 0 },
      P2: { levels: [0, 0, 2, 0, 0], unknown: 0, notApplicable: 0 },
    } as const;
    expect(countPeople({ boxes: [box({ slips: [slip('a')], cards })], votes: null, isComplete: false })).toBe(5);
  });

  it('are those of the fullest vote, and not of all votes together', () => {
    const boxes = [box({ slips: [slip('a'), slip('b')] }), box({ box: 'T2.2', slips: [slip('c'), slip('d'), slip('e')] })];
    expect(countPeople({ boxes, votes: null, isComplete: false })).toBe(3);
  });
});
