/** Tests of role groups in the ballots: kept on first votes where they were said, and worked out only when no more first votes can come. */

import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import type { Ballots, Slip } from '../../../assessments/workshop-model.ts';
import { askingIn, completeVotes, NO_BALLOTS, openBox, putCards, putSlip, type SlipChange } from '../../../assessments/workshop/ballots.ts';

const FIRST = askingIn(BUILT_IN, 'full', 3, 'first');
const AGAIN = askingIn(BUILT_IN, 'full', 3, 'T2.2');
const SEALED: Slip = { way: 'keyboard', role: 'ict', votes: { T2: 3 }, isFinished: true, isSealed: true };
const LATE: Slip = { ...SEALED, isSealed: false };
const REVEALED: Ballots = { boxes: { first: { slips: { s1: SEALED }, cards: {}, isOpened: true } } };

function roleAfter(before: Slip, change: Partial<SlipChange>): unknown {
  const ballots: Ballots = { boxes: { first: { slips: { s1: before }, cards: {}, isOpened: false } } };
  const put = putSlip(ballots, FIRST, { id: 's1', isNew: false, mayBeSecond: false }, { way: 'keyboard', votes: { P1: 4 }, isFinished: false, ...change });
  return put.ok ? put.value.boxes['first']?.slips['s1']?.role : put.problem;
}

describe('the role group of a slip', () => {
  it('stays with it through later votes, changes with another, and goes when it is taken back', () => {
    const slip: Slip = { way: 'keyboard', role: 'senior', votes: { T2: 3 }, isFinished: false, isSealed: false };
    expect(roleAfter(slip, {})).toBe('senior');
    expect(roleAfter(slip, { role: 'ict' })).toBe('ict');
    expect(roleAfter(slip, { role: null })).toBeUndefined();
  });

  it('is kept with first votes only', () => {
    const put = putSlip(REVEALED, AGAIN, { id: 's2', isNew: true, mayBeSecond: false }, { way: 'keyboard', role: 'senior', votes: { T2: 4 }, isFinished: true });
    expect(put.ok && put.value.boxes['T2.2']?.slips['s2']).toEqual({ way: 'keyboard', votes: { T2: 4 }, isFinished: true, isSealed: false });
  });
});

describe('the votes of a round', () => {
  it.each([
    ['nobody has voted', NO_BALLOTS],
    ['they are not revealed', { boxes: { first: { slips: { s1: LATE }, cards: {}, isOpened: false } } }],
    ['a late one waits for the next reveal', { boxes: { first: { slips: { s1: SEALED, s2: LATE }, cards: {}, isOpened: true } } }],
  ])('are not complete where %s', (_where, ballots: Ballots) => {
    expect(completeVotes(ballots)).toEqual({ ok: false, problem: { kind: 'votes-not-revealed' } });
  });

  it('are complete once said so, which is said once and changes nothing else', () => {
    const complete: Ballots = { ...REVEALED, isComplete: true };
    expect(completeVotes(REVEALED)).toEqual({ ok: true, value: complete });
    expect(completeVotes(complete)).toEqual({ ok: true, value: complete });
  });

  it('take no first vote more when they are complete, on a slip or by cards, and votes on a question again all the same', () => {
    const complete: Ballots = { ...REVEALED, isComplete: true };
    const late: SlipChange = { way: 'paper', votes: { T2: 1 }, isFinished: true };
    const asNew = { id: 's2', isNew: true, mayBeSecond: true };
    expect(putSlip(REVEALED, FIRST, asNew, late).ok).toBe(true);
    expect(putSlip(complete, FIRST, asNew, late)).toEqual({ ok: false, problem: { kind: 'votes-are-complete' } });
    expect(putCards(complete, FIRST, 'T2', { levels: [1, 0, 0, 0, 0], unknown: 0, notApplicable: 0 })).toEqual({ ok: false, problem: { kind: 'cards-are-sealed' } });
    expect(putSlip(complete, AGAIN, asNew, late).ok).toBe(true);
    expect(openBox(complete, FIRST)).toEqual({ ok: true, value: complete });
  });
});
