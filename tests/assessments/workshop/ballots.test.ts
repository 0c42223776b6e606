/** Tests of the box of a vote: what goes in, what comes out again before the reveal, and what stays for good after it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ballots, Choice, Slip, Tally } from '../../../assessments/workshop-model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import type { Result } from '../../../assessments/result.ts';
import {
  askingIn, boxOf, countLeastVoters, countOn, dropSlip, isAllRevealed, isAnyVoteCast, NO_BALLOTS, openBox, putCards, putSlip, splitBox, type Asking, type SlipChange,
} from '../../../assessments/workshop/ballots.ts';

const FIRST = askingIn(BUILT_IN, 'full', 3, 'first');
const AGAIN = askingIn(BUILT_IN, 'full', 3, 'T2.2');
const NOBODY: Tally = { levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0 };

type Votes = Readonly<Record<string, Choice | null>>;

function wanted(votes: Votes, more: Partial<SlipChange> = {}): SlipChange {
  return { way: 'keyboard', votes, isFinished: false, ...more };
}

function paper(votes: Votes): SlipChange {
  return wanted(votes, { way: 'paper', isFinished: true });
}

/** Puts slips in one after another, each new; all must go in. */
function withSlips(ballots: Ballots, asking: Asking, slips: Readonly<Record<string, SlipChange>>): Ballots {
  return Object.entries(slips).reduce((all, [id, slip]) => valueOf(putNew(all, asking, id, slip)), ballots);
}

function putNew(ballots: Ballots, asking: Asking, id: string, slip: SlipChange) {
  return putSlip(ballots, asking, { id, isNew: true, mayBeSecond: false }, slip);
}

function putMore(ballots: Ballots, asking: Asking, id: string, slip: SlipChange) {
  return putSlip(ballots, asking, { id, isNew: false, mayBeSecond: false }, slip);
}

function valueOf<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

function refused(kind: string) {
  return { ok: false, problem: { kind } };
}

describe('a slip', () => {
  it('gains votes, changes them and takes them back until it is revealed', () => {
    const begun = withSlips(NO_BALLOTS, FIRST, { s1: wanted({ P1: 3 }) });
    const more = valueOf(putMore(begun, FIRST, 's1', wanted({ P2: 'unknown', C3: 'not-applicable' })));
    const changed = valueOf(putMore(more, FIRST, 's1', wanted({ P1: 4, P2: null }, { isFinished: true })));
    expect(boxOf(changed, 'first').slips).toEqual({ s1: { way: 'keyboard', votes: { C3: 'not-applicable', P1: 4 }, isFinished: true, isSealed: false } });
    const opened = valueOf(openBox(changed, FIRST));
    expect(boxOf(opened, 'first').slips).toEqual({ s1: { way: 'keyboard', votes: { C3: 'not-applicable', P1: 4 }, isFinished: true, isSealed: true } });
    expect(putMore(opened, FIRST, 's1', wanted({ P1: 5 }))).toEqual(refused('slip-is-sealed'));
    expect(dropSlip(opened, 'first', 's1')).toEqual(refused('slip-is-sealed'));
  });

  it('keeps the way in which it came in, whoever goes on with it', () => {
    const begun = withSlips(NO_BALLOTS, FIRST, { s1: wanted({ P1: 3 }) });
    expect(boxOf(valueOf(putMore(begun, FIRST, 's1', paper({ P2: 3 }))), 'first').slips['s1']?.way).toBe('keyboard');
  });

  it('comes out again as if it had never been there', () => {
    const one = withSlips(NO_BALLOTS, FIRST, { s1: wanted({ P1: 3 }) });
    const two = withSlips(one, FIRST, { s2: paper({ P1: 1 }) });
    expect(dropSlip(two, 'first', 's2')).toEqual({ ok: true, value: one });
    expect(dropSlip(one, 'first', 's2')).toEqual(refused('no-such-slip'));
    expect(putMore(one, FIRST, 's2', wanted({ P1: 3 }))).toEqual(refused('no-such-slip'));
  });

  it('goes on under its id where it is sent as a new one again', () => {
    const one = withSlips(NO_BALLOTS, FIRST, { s1: wanted({ P1: 3 }) });
    expect(putNew(one, FIRST, 's1', wanted({ P1: 3 }))).toEqual({ ok: true, value: one });
    expect(putNew(one, FIRST, 's1', wanted({ P1: 4, P2: 1 }))).toEqual(putMore(one, FIRST, 's1', wanted({ P1: 4, P2: 1 })));
  });

  it('is never written over by a new one once it is finished, but may be the very same', () => {
    const one = withSlips(NO_BALLOTS, FIRST, { s1: paper({ P1: 3, P2: null }) });
    expect(putNew(one, FIRST, 's1', paper({ P1: 3, P2: null }))).toEqual({ ok: true, value: one });
    for (const votes of [{ P1: 4 }, { P1: 3, P2: 3 }, {}] as const) expect(putNew(one, FIRST, 's1', paper(votes))).toEqual(refused('no-such-slip'));
    const opened = valueOf(openBox(one, FIRST));
    expect(putNew(opened, FIRST, 's1', paper({ P1: 3 }))).toEqual({ ok: true, value: opened });
    expect(putNew(opened, FIRST, 's1', paper({ P1: 4 }))).toEqual(refused('slip-is-sealed'));
    expect(putMore(opened, FIRST, 's1', paper({ P1: 3 }))).toEqual(refused('slip-is-sealed'));
  });

  it.each(['constructor', 'prototype'])('is not found by the name that every object knows, %s', (id) => {
    expect(putMore(withSlips(NO_BALLOTS, FIRST, { s1: wanted({ P1: 3 }) }), FIRST, id, wanted({ P1: 3 }))).toEqual(refused('no-such-slip'));
    expect(dropSlip(NO_BALLOTS, 'first', id)).toEqual(refused('no-such-slip'));
  });

  it('is refused for a question that is not asked, and "does not apply" where the question always applies', () => {
    expect(putNew(NO_BALLOTS, FIRST, 's1', wanted({ P9: 3 }))).toEqual(refused('no-such-question'));
    expect(putNew(NO_BALLOTS, askingIn(BUILT_IN, 'quick', 3, 'first'), 's1', wanted({ C3: 3 }))).toEqual(refused('no-such-question'));
    expect(putNew(NO_BALLOTS, FIRST, 's1', wanted({ P1: 3, P2: 'not-applicable' }))).toEqual(refused('cannot-not-apply'));
  });

  it('is asked about only where the very same finished one came from paper too', () => {
    const there = withSlips(NO_BALLOTS, FIRST, { s1: paper({ P1: 3, P2: 4 }), s2: wanted({ P1: 5 }, { isFinished: true }) });
    expect(putNew(there, FIRST, 's3', paper({ P2: 4, P1: 3 }))).toEqual(refused('same-slip-twice'));
    expect(putSlip(there, FIRST, { id: 's3', isNew: true, mayBeSecond: true }, paper({ P1: 3, P2: 4 })).ok).toBe(true);
    // From the keyboard, or like one from the keyboard, it tells nothing.
    expect(putNew(there, FIRST, 's3', wanted({ P1: 3, P2: 4 }, { isFinished: true })).ok).toBe(true);
    expect(putNew(there, FIRST, 's3', paper({ P1: 5 })).ok).toBe(true);
    expect(putNew(there, FIRST, 's3', paper({ P1: 3, P2: 5 })).ok).toBe(true);
    expect(putNew(there, FIRST, 's3', { ...paper({ P1: 3, P2: 4 }), isFinished: false }).ok).toBe(true);
  });

  it('may be the very same as another in a vote on one question', () => {
    const revealed = valueOf(openBox(withSlips(NO_BALLOTS, FIRST, { s1: wanted({ T2: 3 }) }), FIRST));
    expect(putNew(withSlips(revealed, AGAIN, { s1: paper({ T2: 3 }) }), AGAIN, 's2', paper({ T2: 3 })).ok).toBe(true);
  });
});

describe('the number of voters', () => {
  const full = withSlips(NO_BALLOTS, FIRST, { s1: wanted({ P1: 3 }), s2: wanted({ P1: 3 }), s3: wanted({ P1: 3 }) });
  const tooMany = { ok: false, problem: { kind: 'more-than-voters', voters: 3 } };

  it('is never exceeded by slips', () => {
    expect(putNew(full, FIRST, 's4', wanted({ P2: 3 }))).toEqual(tooMany);
    expect(putNew(full, { ...FIRST, voters: 4 }, 's4', wanted({ P2: 3 })).ok).toBe(true);
  });

  it('is never exceeded by cards, nor by slips and cards together on one question', () => {
    expect(putCards(NO_BALLOTS, FIRST, 'P1', { ...NOBODY, levels: [0, 2, 1, 0, 0], unknown: 1 })).toEqual(tooMany);
    const shown = valueOf(putCards(NO_BALLOTS, FIRST, 'P1', { ...NOBODY, levels: [0, 2, 0, 0, 0] }));
    const one = withSlips(shown, FIRST, { s1: wanted({ P1: 3 }) });
    expect(putNew(one, FIRST, 's2', wanted({ P1: 3 }))).toEqual(tooMany);
    expect(putCards(one, FIRST, 'P1', { ...NOBODY, levels: [0, 3, 0, 0, 0] })).toEqual(tooMany);
    expect(putCards(one, FIRST, 'P1', { ...NOBODY, levels: [1, 0, 0, 0, 1] }).ok).toBe(true);
    expect(putCards(one, FIRST, 'P2', { ...NOBODY, levels: [0, 3, 0, 0, 0] }).ok).toBe(true);
  });

  it('lets a choice be changed where it is reached, and where it was lowered since', () => {
    expect(putMore(full, FIRST, 's1', wanted({ P1: 5 })).ok).toBe(true);
    expect(putMore(full, { ...FIRST, voters: 2 }, 's1', wanted({ P1: 5 })).ok).toBe(true);
  });

  it('is at least what the fullest question and the slips say', () => {
    expect(countLeastVoters(NO_BALLOTS)).toBe(0);
    expect(countLeastVoters(full)).toBe(3);
    expect(countLeastVoters(valueOf(putCards(full, { ...FIRST, voters: 9 }, 'P1', { ...NOBODY, unknown: 5 })))).toBe(8);
  });
});

describe('a show of cards', () => {
  it('is put right or taken back until the vote is revealed, and stays as it is from then on', () => {
    const shown = valueOf(putCards(NO_BALLOTS, FIRST, 'P1', { ...NOBODY, levels: [0, 2, 0, 0, 0] }));
    const right = valueOf(putCards(shown, FIRST, 'P1', { ...NOBODY, levels: [0, 1, 1, 0, 0] }));
    expect(countOn(boxOf(right, 'first'), 'P1')).toBe(2);
    expect(boxOf(valueOf(putCards(right, FIRST, 'P1', null)), 'first').cards).toEqual({});
    expect(boxOf(valueOf(putCards(right, FIRST, 'P1', NOBODY)), 'first').cards).toEqual({});
    const opened = valueOf(openBox(right, FIRST));
    expect(putCards(opened, FIRST, 'P1', null)).toEqual(refused('cards-are-sealed'));
    expect(putCards(opened, FIRST, 'P2', { ...NOBODY, unknown: 1 })).toEqual(refused('cards-are-sealed'));
  });

  it('says "does not apply" only where the question allows it', () => {
    expect(putCards(NO_BALLOTS, FIRST, 'P1', { ...NOBODY, notApplicable: 1 })).toEqual(refused('cannot-not-apply'));
    expect(putCards(NO_BALLOTS, FIRST, 'C3', { ...NOBODY, notApplicable: 1 }).ok).toBe(true);
    expect(putCards(NO_BALLOTS, FIRST, 'P9', null)).toEqual(refused('no-such-question'));
  });
});

describe('the reveal', () => {
  const voted = withSlips(NO_BALLOTS, FIRST, { s1: wanted({ T2: 3 }, { isFinished: true }), s2: wanted({ P1: 2 }) });
  const revealed = valueOf(openBox(voted, FIRST));

  it('needs a vote, and seals the slips that were never finished too', () => {
    expect(openBox(NO_BALLOTS, FIRST)).toEqual(refused('no-votes-yet'));
    expect(openBox(withSlips(NO_BALLOTS, FIRST, { s1: wanted({}, { isFinished: true }) }), FIRST)).toEqual(refused('no-votes-yet'));
    expect(Object.values<Slip>(boxOf(revealed, 'first').slips).map((slip) => [slip.isFinished, slip.isSealed])).toEqual([[true, true], [false, true]]);
    expect(openBox(revealed, FIRST)).toEqual({ ok: true, value: revealed });
  });

  it('takes in a participant who comes late, and once more after that', () => {
    const late = withSlips(revealed, FIRST, { s3: wanted({ T2: 5 }) });
    expect([isAllRevealed(revealed), isAllRevealed(late)]).toEqual([true, false]);
    const again = valueOf(openBox(late, FIRST));
    expect(isAllRevealed(again)).toBe(true);
    expect(putMore(again, FIRST, 's3', wanted({ T2: 4 }))).toEqual(refused('slip-is-sealed'));
    expect(boxOf(again, 'first').slips['s1']).toEqual(boxOf(revealed, 'first').slips['s1']);
  });

  it('comes before a second vote on a question, and that before a third', () => {
    const third = askingIn(BUILT_IN, 'full', 3, 'T2.3');
    expect(putNew(voted, AGAIN, 's1', wanted({ T2: 3 }))).toEqual(refused('votes-not-revealed'));
    expect(putNew(revealed, third, 's1', wanted({ T2: 3 }))).toEqual(refused('votes-not-revealed'));
    const second = valueOf(openBox(withSlips(revealed, AGAIN, { s9: wanted({ T2: 3 }) }), AGAIN));
    expect(putNew(second, third, 's1', wanted({ T2: 3 })).ok).toBe(true);
    expect(putNew(second, AGAIN, 's8', wanted({ T2: 3 }))).toEqual(refused('slip-is-sealed'));
    expect(boxOf(second, 'first')).toEqual(boxOf(revealed, 'first'));
  });

  it('is not needed of a second vote that nobody has voted in', () => {
    const begun = withSlips(revealed, AGAIN, { s9: wanted({}) });
    expect(isAllRevealed(begun)).toBe(true);
    expect(isAllRevealed(withSlips(revealed, AGAIN, { s9: wanted({ T2: 3 }) }))).toBe(false);
    expect(openBox(begun, AGAIN)).toEqual(refused('no-votes-yet'));
    expect([isAnyVoteCast(NO_BALLOTS), isAnyVoteCast(begun)]).toEqual([false, true]);
  });

  it('in a second vote asks the one question of the form that it is about', () => {
    expect(AGAIN.questions.map((question) => question.id)).toEqual(['T2']);
    expect(putNew(revealed, AGAIN, 's1', wanted({ T3: 3 }))).toEqual(refused('no-such-question'));
    expect(openBox(revealed, askingIn(BUILT_IN, 'quick', 3, 'T3.2'))).toEqual(refused('no-such-question'));
  });
});

describe('the name of a box', () => {
  it.each([['first', { question: null, time: 1 }], ['T2.2', { question: 'T2', time: 2 }], ['Pol12a.3', { question: 'Pol12a', time: 3 }]])('%s says which vote it is', (box, split) => {
    expect(splitBox(box)).toEqual(split);
  });
});

describe('ballots', () => {
  const anyVotes = fc.dictionary(fc.constantFrom('P1', 'P2', 'A1', 'T2', 'L6', 'C3'), fc.constantFrom<Choice>(1, 2, 3, 4, 5, 'unknown'), { minKeys: 1 });

  it('are the same whoever came first, in whichever order they answered', () => {
    const asking = { ...FIRST, voters: 30 };
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z0-9]{8}$/), anyVotes, { minKeys: 2, maxKeys: 8 }), (slips) => {
        const give = (order: readonly (readonly [string, Votes])[], turn: (votes: readonly (readonly [string, Choice | null])[]) => typeof votes) =>
          order.reduce((ballots, [id, votes]) => {
            const [begun, ...rest] = turn(Object.entries(votes));
            const started = valueOf(putNew(ballots, asking, id, wanted(Object.fromEntries(begun === undefined ? [] : [begun]))));
            return rest.reduce((all, vote) => valueOf(putMore(all, asking, id, wanted(Object.fromEntries([vote])))), started);
          }, NO_BALLOTS);
        const forwards = give(Object.entries(slips), (votes) => votes);
        const backwards = give(Object.entries(slips).toReversed(), (votes) => votes.toReversed());
        expect(JSON.stringify(backwards)).toBe(JSON.stringify(forwards));
      }),
    );
  });
});
