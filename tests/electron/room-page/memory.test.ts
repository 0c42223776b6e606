/** What a phone keeps of its votes, and what it forgets. */

import { describe, expect, it } from 'vitest';
import {
  boxOf, castVote, choiceOn, choose, countWaiting, dropWaiting, EMPTY_MEMORY, enterRoom, forgetPast, listLeftBehind, nextToSend, readMemory, settleVotes, voteOn,
} from '../../../electron/room/page/memory.ts';
import { askedOf, memoryOf } from './builders.ts';

describe('what a phone keeps', () => {
  it('is a choice first, then a vote that waits, then one that counts', () => {
    const chosen = choose(memoryOf(), 'first', 'P1', 3);
    expect([choiceOn(chosen, 'first', 'P1'), voteOn(chosen, 'first', 'P1'), countWaiting(chosen)]).toEqual([3, null, 0]);
    const cast = castVote(chosen, 'first', 'P1', 3);
    expect(boxOf(cast, 'first')).toEqual({ chosen: {}, waiting: { P1: 3 }, counted: {} });
    const settled = settleVotes(cast, { box: 'first', votes: { P1: 3 } });
    expect(boxOf(settled, 'first')).toEqual({ chosen: {}, waiting: {}, counted: { P1: 3 } });
    expect([choiceOn(settled, 'first', 'P1'), voteOn(settled, 'first', 'P1')]).toEqual([3, 3]);
  });

  it('still waits where it was voted anew while the older vote was on its way', () => {
    const anew = castVote(memoryOf({ waiting: { P1: 2 } }), 'first', 'P1', 4);
    const settled = settleVotes(anew, { box: 'first', votes: { P1: 2 } });
    expect(boxOf(settled, 'first')).toEqual({ chosen: {}, waiting: { P1: 4 }, counted: { P1: 2 } });
    expect(voteOn(settled, 'first', 'P1')).toBe(4);
  });

  it('is no vote any more once that is taken back, also where the room has it', () => {
    const back = castVote(memoryOf({ counted: { P1: 2 } }), 'first', 'P1', null);
    expect([voteOn(back, 'first', 'P1'), choiceOn(back, 'first', 'P1'), countWaiting(back)]).toEqual([null, null, 1]);
    expect(boxOf(settleVotes(back, { box: 'first', votes: { P1: null } }), 'first').counted).toEqual({});
  });

  it('goes to the room together, with a turn of its own and the role of the first vote', () => {
    const memory = memoryOf({ waiting: { P1: 2, P3: null } }, { turn: 6, role: 'managers', rolesFrom: 5 });
    const next = nextToSend(memory);
    expect(next?.wanted).toEqual({ box: 'first', votes: { P1: 2, P3: null }, turn: 7, role: 'managers', rolesFrom: 5 });
    expect(next?.memory.turn).toBe(7);
    expect(nextToSend({ ...memory, role: 'unsaid' })?.wanted).toEqual({ box: 'first', votes: { P1: 2, P3: null }, turn: 7, role: null });
    expect(nextToSend({ ...memory, role: null })?.wanted).not.toHaveProperty('role');
    expect(nextToSend(memoryOf())).toBeNull();
  });

  it('says no role with a second vote', () => {
    const again = castVote(memoryOf({}, { role: 'ict' }), 'T2.2', 'T2', 4);
    expect(nextToSend(again)?.wanted).toEqual({ box: 'T2.2', votes: { T2: 4 }, turn: 1 });
  });

  it('goes to the room with all those before it, in case that has lost them', () => {
    expect(nextToSend(memoryOf({ waiting: { P2: 4, P3: null }, counted: { P1: 2, P2: 3, P3: 5 } }))?.wanted.votes).toEqual({ P1: 2, P2: 4, P3: null });
  });

  it('is gone where the room will not have it', () => {
    expect(countWaiting(dropWaiting(memoryOf({ waiting: { P1: 2 } }), 'first'))).toBe(0);
  });

  it('belongs to its round: another one begins with nothing but the pass, the code and the language', () => {
    const memory = memoryOf({ counted: { P1: 2 } }, { pass: 'p', code: '482913', language: 'cy', turn: 9, role: 'ict', rolesFrom: 5 });
    expect(enterRoom(memory, askedOf())).toEqual(memory);
    expect(enterRoom(memory, askedOf({ room: 'r2' }))).toEqual({ pass: 'p', code: '482913', language: 'cy', room: 'r2', turn: 0, role: null, rolesFrom: null, boxes: {} });
  });

  it('is forgotten on a question that is not asked any more, so that the room can read the others', () => {
    const memory = memoryOf({ chosen: { P1: 5, P9: 5 }, waiting: { P2: 3, P9: 1 }, counted: { P3: 2, P9: 4 } });
    expect(boxOf(enterRoom(memory, askedOf()), 'first')).toEqual({ chosen: { P1: 5 }, waiting: { P2: 3 }, counted: { P3: 2 } });
    expect(enterRoom(memory, askedOf({ box: null, questions: [] }))).toEqual(memory);
  });

  it('goes on above the turn that the room knows, where the phone has forgotten its own', () => {
    expect(enterRoom(EMPTY_MEMORY, askedOf({ turn: 12 })).turn).toBe(12);
    expect(enterRoom(memoryOf({}, { turn: 20 }), askedOf({ turn: 12 })).turn).toBe(20);
  });

  it('is forgotten once the votes are shown, but for what still waits', () => {
    const memory = memoryOf({ chosen: { P2: 1 }, counted: { P1: 2 } });
    expect(forgetPast(memory, { box: null, isShown: false })).toEqual(memory);
    expect(forgetPast({ ...memory, role: 'ict' }, { box: null, isShown: true })).toMatchObject({ boxes: {}, role: null });
    const waits = memoryOf({ waiting: { P1: 2 } }, { role: 'ict' });
    expect(forgetPast(waits, { box: null, isShown: true })).toEqual(waits);
  });

  it('tells which second votes were left behind', () => {
    const memory = castVote(memoryOf({ waiting: { P1: 1 } }), 'T2.2', 'T2', 4);
    expect(listLeftBehind(memory, 'T2.2')).toEqual([]);
    expect(listLeftBehind(memory, null)).toEqual([]);
    expect(listLeftBehind(memory, 'A3.2')).toEqual(['T2.2']);
  });
});

describe('what is read back', () => {
  it('is what was written', () => {
    const memory = memoryOf({ waiting: { P1: 2, P2: null } }, { turn: 3, role: 'unsaid' });
    expect(readMemory(JSON.stringify(memory))).toEqual(memory);
  });

  it.each([null, '', 'null', '3', '[]', '{"turn":"1"}', '{"turn":1,"boxes":{"first":null}}', '{"turn":1,"boxes":{"first":{"chosen":{}}}}', '{"turn":1,"boxes":7}'])('is nothing where it is %s', (text) => {
    expect(readMemory(text).boxes).toEqual({});
  });
});
