/** Which screen a phone shows, and what its one line says. */

import { describe, expect, it } from 'vitest';
import { PHONE_WORDS } from '../../../assessments/words/phone.ts';
import { readCode } from '../../../electron/room/page/room.ts';
import { countVotes, isSent, listOpen, nameScreen, placeToStart, screenOf, type Phone } from '../../../electron/room/page/screens.ts';
import { tellStatus } from '../../../electron/room/page/status.ts';
import { askedOf, memoryOf, questionOf, whereOf } from './builders.ts';

const phoneOf = (changes: Partial<Phone> = {}): Phone => ({ phase: 'in', asked: askedOf(), where: whereOf(), at: 0, ...changes });
const kindOf = (changes: Partial<Phone>, memory = memoryOf()) => screenOf(phoneOf(changes), memory).kind;

describe('the screen', () => {
  it.each([
    ['join', { phase: 'join' }],
    ['full', { phase: 'full' }],
    ['looking', { asked: null, where: null }],
    ['question', {}],
    ['end', { at: 3 }],
    ['waiting', { where: whereOf({ box: null }) }],
    ['shown', { where: whereOf({ box: null, isShown: true }) }],
    ['shown', { where: whereOf({ isShown: true }) }],
    ['looking', { where: whereOf({ box: 'T2.2', isShown: true }) }],
    ['question', { asked: askedOf({ box: 'T2.2', questions: [questionOf('T2')] }), where: whereOf({ box: 'T2.2', isShown: true }) }],
    ['looking', { where: whereOf({ room: 'r2' }) }],
    ['closed', { where: whereOf({ isClosing: true }) }],
  ] satisfies readonly (readonly [string, Partial<Phone>])[])('is %s where the phone has %o', (kind, changes) => {
    expect(kindOf(changes)).toBe(kind);
  });

  it('asks for the role group once, and only where the room does', () => {
    const asked = askedOf({ rolesFrom: 5 });
    expect(kindOf({ asked })).toBe('role');
    expect(kindOf({ asked }, memoryOf({}, { role: 'unsaid' }))).toBe('question');
  });

  it('asks for the role group again where it is shown from fewer people on than was said', () => {
    const senior = (rolesFrom: number) => kindOf({ asked: askedOf({ rolesFrom: 3 }) }, memoryOf({}, { role: 'senior', rolesFrom }));
    expect([senior(5), senior(3)]).toEqual(['role', 'question']);
    expect(kindOf({ asked: askedOf({ rolesFrom: 3 }) }, memoryOf({}, { role: 'unsaid', rolesFrom: 5 }))).toBe('question');
  });

  it('is the question that all are led to, wherever somebody is', () => {
    const led = screenOf(phoneOf({ where: whereOf({ follows: 'P3' }), at: 0 }), memoryOf());
    expect(led).toMatchObject({ kind: 'question', at: 2, isLed: true });
    expect(nameScreen(led)).toBe('first P3');
    expect(screenOf(phoneOf({ where: whereOf({ follows: 'Z9' }), at: 1 }), memoryOf())).toMatchObject({ at: 1, isLed: false });
  });
});

describe('the way through the questions', () => {
  const memory = memoryOf({ counted: { P1: 2 }, waiting: { P2: 3 }, chosen: { P2: 4 } });

  it('goes on at the first question without a vote, or with a choice that was not sent', () => {
    expect(countVotes(askedOf(), memory)).toBe(2);
    expect(listOpen(askedOf(), memory).map(({ at, isChosen }) => [at, isChosen])).toEqual([[1, true], [2, false]]);
    expect(placeToStart(askedOf(), memory)).toBe(1);
    expect(placeToStart(askedOf(), memoryOf({ counted: { P1: 1, P2: 1, P3: 'unknown' } }))).toBe(3);
  });

  it('sends nothing again that stands as it was sent', () => {
    expect(['P1', 'P2', 'P3'].map((id) => isSent(memory, askedOf(), id))).toEqual([true, false, false]);
  });
});

describe('the line about the votes', () => {
  const { room } = PHONE_WORDS.en;

  it.each([
    ['', { sending: 'done', waiting: 0, isUp: true, isCounted: false }],
    ['Vote counted', { sending: 'done', waiting: 0, isUp: true, isCounted: true }],
    ['Kept on this phone, sending', { sending: 'sending', waiting: 1, isUp: true, isCounted: false }],
    ['Kept on this phone. There is no connection, so we go on trying.', { sending: 'lost', waiting: 1, isUp: true, isCounted: false }],
    ['Kept on this phone. There is no connection, so we go on trying.', { sending: 'sending', waiting: 1, isUp: false, isCounted: false }],
    ['No connection to the room. We go on trying.', { sending: 'done', waiting: 0, isUp: false, isCounted: true }],
    ['This question has as many votes as there are people. Tell the facilitator. We go on trying.', { sending: 'too-many', waiting: 2, isUp: true, isCounted: false }],
  ] as const)('says “%s” where they stand as %o', (line, standing) => {
    expect(tellStatus(room, standing)).toBe(line);
  });
});

describe('the code of the room', () => {
  it.each([['482913', '482913'], [' 482 913', '482913'], ['#482913', '482913'], ['48291', null], ['4829131', null], ['', null]])('in “%s” is %s', (text, code) => {
    expect(readCode(text)).toBe(code);
  });
});
