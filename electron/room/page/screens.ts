/** Which screen the phone shows, by where the room is and what the phone has voted. */

import type { QuestionId } from '../../../assessments/questionnaire-model.ts';
import { choiceOn, isRoleOpen, voteOn, type Memory } from './memory.ts';
import type { Asked, AskedQuestion, Whereabouts } from './wire.ts';

/** How far the phone has got. `at` is the place in the questions where somebody is who goes through them in order; after the last one comes the end. */
export interface Phone {
  readonly phase: 'looking' | 'join' | 'full' | 'in';
  readonly asked: Asked | null;
  readonly where: Whereabouts | null;
  readonly at: number;
}

/** One screen. A question is shown to all at once where `isLed`. */
export type Screen =
  | { readonly kind: 'looking' | 'join' | 'full' | 'role' | 'waiting' | 'shown' | 'closed' }
  | { readonly kind: 'end'; readonly open: number }
  | { readonly kind: 'question'; readonly at: number; readonly isLed: boolean; readonly asked: Asked; readonly question: AskedQuestion };

/** The screen to show. Between votes, and once the first votes are shown, there is nothing to vote on. */
export function screenOf({ phase, asked, where, at }: Phone, memory: Memory): Screen {
  if (phase !== 'in') return { kind: phase };
  if (asked === null || where === null) return { kind: 'looking' };
  if (where.isClosing) return { kind: 'closed' };
  if (where.box === null || (where.box === 'first' && where.isShown)) return { kind: where.isShown ? 'shown' : 'waiting' };
  if (asked.box !== where.box || asked.room !== where.room) return { kind: 'looking' };
  if (isRoleOpen(memory, asked.rolesFrom)) return { kind: 'role' };
  const led = asked.questions.findIndex(({ id }) => id === where.follows);
  const place = led === -1 ? at : led;
  const question = asked.questions[place];
  return question === undefined ? { kind: 'end', open: listOpen(asked, memory).length } : { kind: 'question', at: place, isLed: led !== -1, asked, question };
}

/** A name for a screen that is another one as soon as somebody has to find their place again. */
export function nameScreen(screen: Screen): string {
  if (screen.kind === 'question') return `${screen.asked.box ?? ''} ${screen.question.id}`;
  return screen.kind === 'end' ? `end ${screen.open}` : screen.kind;
}

/** Questions without a vote, with their places. `isChosen`: marked on this phone, and not sent. So is one whose vote was marked anew. */
export function listOpen(asked: Pick<Asked, 'box' | 'questions'>, memory: Memory): readonly { readonly at: number; readonly question: AskedQuestion; readonly isChosen: boolean }[] {
  const { box } = asked;
  if (box === null) return [];
  return asked.questions
    .map((question, at) => ({ at, question, vote: voteOn(memory, box, question.id), choice: choiceOn(memory, box, question.id) }))
    .filter(({ vote, choice }) => vote === null || choice !== vote)
    .map(({ at, question, choice }) => ({ at, question, isChosen: choice !== null }));
}

/** How many of the questions have a vote. */
export function countVotes(asked: Pick<Asked, 'box' | 'questions'>, memory: Memory): number {
  const { box } = asked;
  return box === null ? 0 : asked.questions.filter(({ id }) => voteOn(memory, box, id) !== null).length;
}

/** Where somebody goes on who goes through the questions in order: at the first without a vote, else at the end. */
export function placeToStart(asked: Pick<Asked, 'box' | 'questions'>, memory: Memory): number {
  return listOpen(asked, memory)[0]?.at ?? asked.questions.length;
}

/** Whether pressing the button would send anything: where a vote is as it was sent, it goes on to the next question. */
export function isSent(memory: Memory, asked: Asked, question: QuestionId): boolean {
  if (asked.box === null) return false;
  const vote = voteOn(memory, asked.box, question);
  return vote !== null && vote === choiceOn(memory, asked.box, question);
}
