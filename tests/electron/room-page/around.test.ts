/** What stands round a screen of the phone. */

import { describe, expect, it } from 'vitest';
import { PHONE_WORDS } from '../../../assessments/words/phone.ts';
import { aroundOf, titleOf } from '../../../electron/room/page/around.ts';
import type { Screen } from '../../../electron/room/page/screens.ts';
import { askedOf, questionOf } from './builders.ts';

const { room: words } = PHONE_WORDS.en;
const question = (isLed: boolean, of = 3): Screen => ({ kind: 'question', at: 1, isLed, asked: askedOf({ questions: ['P1', 'P2', 'P3'].slice(0, of).map(questionOf) }), question: questionOf('P2') });
const around = (screen: Screen, changes: Partial<Parameters<typeof aroundOf>[0]> = {}) =>
  aroundOf({
    words, screen, room: { at: 1, isUp: true, isJoining: false, phase: 'in' }, act: 'Send my vote', isMissing: false, notice: '', sending: 'done', waiting: 0, isCounted: false, isQuiet: false,
    ...changes,
  });

describe('round a question', () => {
  it('there is a way back in order, and none where the facilitator leads', () => {
    expect([around(question(false)).hasBack, around(question(true)).hasBack, around({ kind: 'end', open: 0 }).hasBack, around({ kind: 'shown' }).hasBack]).toEqual([true, false, true, false]);
  });

  it('stands how to go on where nothing was chosen', () => {
    expect(around(question(false), { isMissing: true })).toMatchObject({ hasLeaveOut: true, problem: 'Choose a level first, or “Don’t know”. You can also leave this question out.' });
    expect(around(question(true), { isMissing: true })).toMatchObject({ hasLeaveOut: false, problem: 'Choose a level first, or “Don’t know”.' });
    expect(around({ kind: 'role' }, { isMissing: true })).toMatchObject({ hasLeaveOut: false, problem: 'Choose a group, or say that you would rather not.' });
  });

  it('is its number, which is the name of the page too', () => {
    expect(titleOf(words, around(question(false)), 'How clear?')).toBe('Question 2 of 3 · Soundings');
    expect(titleOf(words, around(question(false, 1)), 'How clear?')).toBe('How clear? · Soundings');
    expect(titleOf(words, around({ kind: 'shown' }), 'The votes are shown')).toBe('The votes are shown · Soundings');
  });
});

describe('the line below', () => {
  const lost = { room: { at: 0, isUp: false, isJoining: false, phase: 'in' } } as const;

  it('says nothing for the first moments, nor that a room is away which has closed or was not joined', () => {
    expect(around(question(false), { waiting: 1, sending: 'sending', isQuiet: true }).status).toBe('');
    expect([around({ kind: 'closed' }, lost).status, around({ kind: 'join' }, lost).status]).toEqual(['', '']);
    expect(around({ kind: 'looking' }, lost).status).toBe('No connection to the room. We go on trying.');
  });
});
