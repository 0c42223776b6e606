/** How many have voted, and how many votes are still to come: what the facilitator sees before the reveal, and all of it counts. */

import { choicesOf, countCast } from '../../../../assessments/workshop/tally.ts';
import type { Question, QuestionId } from '../../../../assessments/questionnaire-model.ts';
import type { Tally } from '../../../../assessments/workshop-model.ts';
import type { BoxEntry } from '../../../../electron/voting.ts';

/** One vote before anybody has voted. */
export const EMPTY_BOX: Pick<BoxEntry, 'finished' | 'slips' | 'cards' | 'isOpened'> = { finished: 0, slips: [], cards: {}, isOpened: false };

export type BoxInHand = typeof EMPTY_BOX;

/** So many voters have a bead each; more are shown as one bar. */
export const MOST_BEADS = 30;

/** So many slips are taken out before anybody wonders. */
export const SOON_DONE = 10;

/** How many people have finished: those whose slip is done, and those whose card was counted on every question. */
export function countFinished(box: BoxInHand, questions: readonly Pick<Question, 'id'>[]): number {
  return box.finished + Math.min(...questions.map(({ id }) => countCards(box, id)));
}

/** How many cards were counted on a question. */
export function countCards(box: BoxInHand, question: QuestionId): number {
  const cards = box.cards[question];
  return cards === undefined ? 0 : countCast(cards);
}

/** The slips that were begun and left. */
export function listBegun(box: BoxInHand): BoxInHand['slips'] {
  return box.slips.filter((slip) => !slip.isFinished && !slip.isSealed);
}

/** How many more can begin: nobody votes in the place of one who has begun. */
export function countPlaces(box: BoxInHand, questions: readonly Pick<Question, 'id'>[], voters: number): number {
  return Math.max(0, voters - countFinished(box, questions) - listBegun(box).length);
}

/** The least number of voters that fits what has come in: a slip for each, and the cards of the question with the most. */
export function countLeastVoters(box: BoxInHand): number {
  return Math.max(1, box.slips.length + Math.max(0, ...Object.keys(box.cards).map((question) => countCards(box, question))));
}

/** Whether anything has been voted at all. */
export function isAnythingCast(box: BoxInHand): boolean {
  return box.slips.length > 0 || Object.values(box.cards).some((cards) => choicesOf(cards).length > 0);
}

/** Whether there is something that the last reveal has not counted. */
export function hasUnsealed(box: BoxInHand): boolean {
  return !box.isOpened || box.slips.some((slip) => !slip.isSealed);
}

/** Whether a single vote has come in since the reveal: what it changes in the counts is what that person chose. */
export function isOneLate(box: BoxInHand): boolean {
  return box.isOpened && box.slips.filter((slip) => !slip.isSealed).length === 1;
}

/** What was typed as the counts of a question: the tally, or undefined where something is no whole number from 0 to `most`. An open field is 0. */
export function readTyped(typed: readonly string[], most: number): Tally | undefined {
  const [one, two, three, four, five, unknown, notApplicable = 0] = typed.map((text) => (text.trim() === '' ? 0 : Number(text)));
  if (one === undefined || two === undefined || three === undefined || four === undefined || five === undefined || unknown === undefined) return undefined;
  const all = [one, two, three, four, five, unknown, notApplicable];
  return all.every((count) => Number.isInteger(count) && count >= 0 && count <= most) ? { levels: [one, two, three, four, five], unknown, notApplicable } : undefined;
}

/** The counts of a question as they stand in its fields: nothing for 0. */
export function showTyped(cards: Tally | undefined): readonly string[] {
  if (cards === undefined) return ['', '', '', '', '', '', ''];
  return [...cards.levels, cards.unknown, cards.notApplicable].map((count) => (count === 0 ? '' : String(count)));
}
