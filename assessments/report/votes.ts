/** What a report says of votes: how each question was settled, what is still provisional, and the share of "don’t know". */

import type { DimensionId, QuestionId } from '../questionnaire-model.ts';
import { dimensionsOf, questionsOf } from '../questionnaire/questionnaire.ts';
import { isGiven } from '../responses.ts';
import { isLevel } from '../scoring.ts';
import { fraction, roundHalfUp } from '../statistics/fraction.ts';
import type { Tally } from '../workshop-model.ts';
import { listToConfirm, listToDiscuss } from '../workshop/queue.ts';
import { countCast } from '../workshop/tally.ts';
import type { Fact } from './blocks.ts';
import { itemName, itemNamed, itemOfQuestion, lastVoteOn, type Subject } from './subject.ts';
import type { LeftOut } from './questions-tables.ts';

/** "Don’t know" is named from this share of the votes, in hundredths. */
const NAMED_FROM = 10;

/** How a question of a round with votes came to what it is. `open` where nothing is settled and the votes give no level. */
export type Standing = 'settled' | 'not-agreed' | 'provisional' | 'open';

/** Whether more than one person voted. */
export function hasVotes({ votes }: Subject): boolean {
  return votes !== null && votes.voters > 1;
}

/** The questions worth talking about, most divided first. None where nobody voted. Methods C.5. */
export function listDivided({ questionnaire, round, votes }: Subject): readonly QuestionId[] {
  return votes === null ? [] : listToDiscuss(questionnaire, round, votes);
}

/** The other questions, in their order. */
export function listUndivided({ questionnaire, round, votes }: Subject): readonly QuestionId[] {
  return votes === null ? [] : listToConfirm(questionnaire, round, votes);
}

/** How a question came to what it is. */
export function standingOf(subject: Subject, id: QuestionId): Standing {
  const { round } = subject;
  if (round.settled[id]?.outcome === 'not-agreed') return 'not-agreed';
  if (round.settled[id] !== undefined || isGiven(round.responses[id])) return 'settled';
  return itemOfQuestion(subject, id) === 'unknown' ? 'open' : 'provisional';
}

/** Questions whose level is the majority level of the votes only: not settled yet, or not agreed. */
export function listProvisional(subject: Subject): readonly QuestionId[] {
  const { questionnaire, round, votes } = subject;
  if (votes === null) return [];
  const ids = questionsOf(questionnaire, round.form).map(({ id }) => id);
  return ids.filter((id) => isLevel(itemOfQuestion(subject, id)) && ['not-agreed', 'provisional'].includes(standingOf(subject, id)));
}

/** What a question came to and how far that holds: "2 Early", "Not agreed. 2 Early stands for now", "Not settled yet. 2 Early is provisional". */
export function tellSettled(subject: Subject, id: QuestionId): string {
  const told = subject.words.votes.settled;
  const item = itemNamed(subject, id);
  switch (standingOf(subject, id)) {
    case 'settled':
      return item;
    case 'not-agreed':
      return isLevel(itemOfQuestion(subject, id)) ? told.notAgreed(item) : told.notAgreedNone;
    case 'provisional':
      return told.provisional(item);
    default:
      return told.open;
  }
}

/** The same for a table, without the number: "Early", "Not agreed, Early for now", "Early, provisional". */
export function nameSettled(subject: Subject, id: QuestionId): string {
  const told = subject.words.votes.settled;
  const item = itemName(subject, id);
  switch (standingOf(subject, id)) {
    case 'settled':
      return item;
    case 'not-agreed':
      return isLevel(itemOfQuestion(subject, id)) ? told.notAgreedShort(item) : told.notAgreedNone;
    case 'provisional':
      return told.provisionalShort(item);
    default:
      return told.open;
  }
}

/** How a question was settled, as labels with values: the level, why it is not the majority level, the two views. What people wrote is left out with the notes. */
export function listSettledFacts(subject: Subject, id: QuestionId, leavesOut: readonly LeftOut[]): readonly Fact[] {
  const told = subject.words.votes.settled;
  const settled = subject.round.settled[id];
  const reason = settled?.reason.trim() ?? '';
  const views = (settled?.views ?? []).map((view) => view.trim());
  const written = [
    ...(reason === '' ? [] : [{ label: told.reason, value: reason }]),
    ...views.flatMap((value, at) => (value === '' ? [] : [{ label: told.views[at] ?? '', value }])),
  ];
  return [{ label: told.agreedLevel, value: tellSettled(subject, id) }, ...(leavesOut.includes('notes') ? [] : written)];
}

/** Votes of "don’t know", of all first votes. */
export interface UnknownShare {
  readonly count: number;
  readonly of: number;
}

/** The share of "don’t know" in a dimension, over the questions that apply and whose counts may be shown; null where none may. */
export function unknownShareIn(subject: Subject, id: DimensionId): UnknownShare | null {
  const questions = dimensionsOf(subject.questionnaire, subject.round.form).find((dimension) => dimension.id === id)?.questions ?? [];
  const applicable = questions.filter((question) => itemOfQuestion(subject, question.id) !== 'not-applicable');
  const tallies = applicable.flatMap((question) => subject.votes?.questions[question.id]?.first.counts ?? []);
  if (tallies.length === 0) return null;
  return tallies.map(shareIn).reduce((one, other) => ({ count: one.count + other.count, of: one.of + other.of }));
}

/** The share of "don’t know" in the last vote on a question; null where its counts may not be shown. */
export function unknownShareOn(subject: Subject, id: QuestionId): UnknownShare | null {
  const counts = lastVoteOn(subject, id)?.counts ?? null;
  return counts && shareIn(counts);
}

/** "20% don’t know" in the last vote on a question, from a tenth; null below that, or where its counts may not be shown. */
export function nameUnknownShare(subject: Subject, id: QuestionId): string | null {
  const share = unknownShareOn(subject, id);
  return share !== null && isShareNamed(share) ? subject.words.votes.room.unknownShare(showShare(subject, share)) : null;
}

/** Whether a share is large enough to be named: a tenth. */
export function isShareNamed({ count, of }: UnknownShare): boolean {
  return count > 0 && 100 * count >= NAMED_FROM * of;
}

/** "13%". */
export function showShare({ words }: Subject, { count, of }: UnknownShare): string {
  return words.votes.room.percent(roundHalfUp(fraction(100 * count, of), 0));
}

/** The share of "don’t know" in one vote. */
export function shareIn(tally: Tally): UnknownShare {
  return { count: tally.unknown, of: countCast(tally) };
}
