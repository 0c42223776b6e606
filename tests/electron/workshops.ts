/** Begins a workshop over a real host, and makes its moves, for the tests of votes. */

import { randomUUID } from 'node:crypto';
import type { Change } from '../../assessments/change-model.ts';
import type { Form } from '../../assessments/questionnaire-model.ts';
import type { Tally, Votes, Workshop } from '../../assessments/workshop-model.ts';
import { withoutSmallCounts } from '../../assessments/workshop/votes.ts';
import type { HostCalls } from '../../electron/api.ts';
import type { SlipWanted } from '../../electron/voting.ts';
import { valueOf } from './carriers.ts';

/** Which round of which assessment: the first arguments of the calls about votes. */
export type At = readonly [id: string, round: string];

/** Cards that nobody showed. */
export const NO_CARDS: Tally = { levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0 };

/** A new assessment with a workshop in which people vote. */
export async function beginWorkshop(calls: HostCalls, { voters = 10, form = 'full' }: { readonly voters?: number; readonly form?: Form } = {}): Promise<At> {
  const { assessment } = valueOf(await calls.createAssessment({ name: 'Aberwen', form }));
  const at = [assessment.id, assessment.rounds[0]?.id ?? ''] as const;
  await setWorkshop(calls, at, { voters });
  return at;
}

/** Brings the workshop to another point, or to its end. */
export function setWorkshop(calls: HostCalls, [id, round]: At, fields: Partial<Workshop> | null): Promise<void> {
  return makeChange(calls, id, { kind: 'set-workshop', round, workshop: fields && { stage: 'vote', voters: 10, isRevealed: false, pulled: [], roles: null, ...fields } });
}

/** Makes a change to the assessment as it stands; it must be taken. */
export async function makeChange(calls: HostCalls, id: string, change: Change): Promise<void> {
  valueOf(await tryChange(calls, id, change));
}

/** Asks for a change to the assessment as it stands. */
export async function tryChange(calls: HostCalls, id: string, change: Change): ReturnType<HostCalls['changeAssessment']> {
  return calls.changeAssessment(id, valueOf(await calls.readAssessment(id)).revision, change);
}

/** A slip that is filled in at the keyboard, but for what is said. */
export function slip(votes: SlipWanted['votes'], others: Partial<SlipWanted> = {}): SlipWanted {
  return { id: randomUUID(), isNew: others.id === undefined, way: 'keyboard', votes, isFinished: false, isSecondMeant: false, ...others };
}

/** A slip that was typed in from paper. */
export function paper(votes: SlipWanted['votes'], others: Partial<SlipWanted> = {}): SlipWanted {
  return slip(votes, { way: 'paper', isFinished: true, ...others });
}

/** Puts a slip into the first vote and gives its id. */
export async function give(calls: HostCalls, at: At, wanted: SlipWanted, box = 'first'): Promise<string> {
  return valueOf(await calls.putSlip(...at, box, wanted)).slip;
}

/** Reveals the first vote, on the disk and in the round. */
export async function reveal(calls: HostCalls, at: At, voters = 10): Promise<void> {
  valueOf(await calls.openBox(...at, 'first'));
  await setWorkshop(calls, at, { stage: 'reveal', voters, isRevealed: true });
}

/** What the page would keep of the votes when the round closes on that day. */
export async function votesToKeep(calls: HostCalls, at: At, on: string): Promise<Votes | null> {
  const { votes } = valueOf(await calls.readVoting(...at));
  return votes && { ...withoutSmallCounts(votes), countedOn: on };
}
