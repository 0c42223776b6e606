/** Tests of what the facilitator sees of a vote before the reveal: counts, and nobody's choices. */

import { describe, expect, it } from 'vitest';
import type { BoxEntry } from '../../../../../electron/voting.ts';
import { countFinished, countLeastVoters, countPlaces, EMPTY_BOX, hasUnsealed, isAnythingCast, isOneLate, readTyped, showTyped, type BoxInHand } from '../../../../../renderer/pages/workshop/vote/counting.ts';

const QUESTIONS = [{ id: 'P1' }, { id: 'P2' }];

function slip(id: string, more: Partial<BoxEntry['slips'][number]> = {}): BoxEntry['slips'][number] {
  return { id, way: 'keyboard', isFinished: true, isSealed: false, given: [], ...more };
}

/** Three have finished on slips, one has begun, and four showed cards on P1, two of them on P2. */
const MIXED: BoxInHand = {
  finished: 3,
  slips: [slip('a'), slip('b', { way: 'paper' }), slip('c'), slip('d', { isFinished: false, given: ['P1'] })],
  cards: { P1: { levels: [1, 2, 0, 0, 0], unknown: 1, notApplicable: 0 }, P2: { levels: [0, 0, 0, 0, 2], unknown: 0, notApplicable: 0 } },
  isOpened: false,
};

describe('the count of those who have finished', () => {
  it('takes slips that are done, and as many cards as were counted on every question', () => {
    expect(countFinished(MIXED, QUESTIONS)).toBe(5);
    expect(countFinished({ ...MIXED, cards: {} }, QUESTIONS)).toBe(3);
    expect(countFinished(EMPTY_BOX, QUESTIONS)).toBe(0);
  });

  it('leaves a place to nobody who has begun', () => {
    expect(countPlaces(MIXED, QUESTIONS, 10)).toBe(4);
    expect(countPlaces(MIXED, QUESTIONS, 5)).toBe(0);
  });

  it('lets voters be taken out only as far as votes have come in', () => {
    expect(countLeastVoters(MIXED)).toBe(8);
    expect(countLeastVoters(EMPTY_BOX)).toBe(1);
  });
});

describe('the reveal', () => {
  it('needs a vote', () => {
    expect(isAnythingCast(EMPTY_BOX)).toBe(false);
    expect(isAnythingCast(MIXED)).toBe(true);
    expect(isAnythingCast({ ...EMPTY_BOX, cards: { P1: { levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0 } } })).toBe(false);
  });

  it('has something new to count until all slips are sealed', () => {
    expect(hasUnsealed(MIXED)).toBe(true);
    expect(hasUnsealed({ ...EMPTY_BOX, isOpened: true, slips: [slip('a', { isSealed: true })] })).toBe(false);
    expect(hasUnsealed({ ...EMPTY_BOX, isOpened: true, slips: [slip('a', { isSealed: true }), slip('b')] })).toBe(true);
  });

  it('tells when a single late vote would show in the change of the counts', () => {
    const sealed = [slip('a', { isSealed: true }), slip('b', { isSealed: true })];
    expect(isOneLate({ ...EMPTY_BOX, isOpened: true, slips: [...sealed, slip('c')] })).toBe(true);
    expect(isOneLate({ ...EMPTY_BOX, isOpened: true, slips: [...sealed, slip('c'), slip('d')] })).toBe(false);
    expect(isOneLate({ ...EMPTY_BOX, isOpened: true, slips: sealed })).toBe(false);
    expect(isOneLate({ ...EMPTY_BOX, slips: [slip('a')] })).toBe(false);
  });
});

describe('counts of cards', () => {
  it.each([
    [['1', '2', '', '', '', '1'], { levels: [1, 2, 0, 0, 0], unknown: 1, notApplicable: 0 }],
    [['', ' 4 ', '0', '', '', '', '3'], { levels: [0, 4, 0, 0, 0], unknown: 0, notApplicable: 3 }],
    [['', '', '', '', '', ''], { levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0 }],
    [['1.5', '', '', '', '', ''], undefined],
    [['-1', '', '', '', '', ''], undefined],
    [['31', '', '', '', '', ''], undefined],
    [['four', '', '', '', '', ''], undefined],
  ])('are read from what was typed: %j', (typed, tally) => {
    expect(readTyped(typed, 30)).toEqual(tally);
  });

  it('stand in their fields as they were typed, with nothing for none', () => {
    expect(showTyped({ levels: [0, 12, 0, 0, 1], unknown: 2, notApplicable: 0 })).toEqual(['', '12', '', '', '1', '2', '']);
    expect(showTyped(undefined)).toEqual(['', '', '', '', '', '', '']);
  });
});
