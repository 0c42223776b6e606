/** Keeps what is done to a round and its ballots in step: what a closing keeps is what the ballots give, and then they go. */

import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../../assessments/change-model.ts';
import type { Assessment } from '../../assessments/model.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import { findRound, questionnaireOf } from '../../assessments/rounds.ts';
import type { Ballots, Workshop } from '../../assessments/workshop-model.ts';
import { boxOf, countLeastVoters, isAllRevealed, isAnyVoteCast, NO_BALLOTS } from '../../assessments/workshop/ballots.ts';
import { countVotes, withoutSmallCounts } from '../../assessments/workshop/votes.ts';
import type { Problem } from '../api.ts';
import type { Desk } from './assessments.ts';
import { holdsUncounted, readBallots, removeBallots, removeCounted } from './ballots.ts';
import type { BallotsName, DataFolder } from './data-folder.ts';
import { logFailure } from './log.ts';

/** A closing, as a change. */
type Closing = Extract<Change, { readonly kind: 'close-round' }>;

/**
 * Whether the ballots let a change be made to the assessment as it stands. A round closes with exactly what its ballots come to, all of them revealed; one without ballots with
 * what is kept of its votes already. A workshop with votes does not end, nor get fewer voters than have voted, nor change what voters were told about role groups. Gives the ballots that a closing counts.
 */
export async function checkBallots(folder: DataFolder, assessment: Assessment, change: Change): Promise<Result<Ballots, Problem>> {
  switch (change.kind) {
    case 'close-round':
      return checkClosing(folder, assessment, change);
    case 'set-workshop':
      return asNone(await checkWorkshop(folder, assessment, change.round, change.workshop));
    case 'reopen-round':
      return asNone(await dropLeftOver(folder, { id: assessment.id, round: change.round }));
    default:
      return ok(NO_BALLOTS);
  }
}

/**
 * Removes the ballots of a round that has been closed on the disk. Where that fails they count for nothing any more, and the next start tries again. Where another host has put a
 * vote in since they were counted they stay, and come back when the round is opened again.
 */
export async function dropCounted(desk: Desk, id: string, change: Change, counted: Ballots): Promise<void> {
  if (change.kind !== 'close-round') return;
  desk.counts.forget(id);
  const removed = await removeCounted(desk.folder, { id, round: change.round }, counted);
  if (removed.ok && !removed.value) await logFailure(desk.folder.log, desk.clock(), change.kind, 'The ballots changed while the round was closed, so they are kept. Open the round again to count them.');
}

/** A file that could not be removed when the round closed must not come back to life, but for a vote that nobody has counted. */
async function dropLeftOver(folder: DataFolder, at: BallotsName): Promise<Result<null, Problem>> {
  return (await holdsUncounted(folder, at)) ? ok(null) : removeBallots(folder, at);
}

async function checkClosing(folder: DataFolder, assessment: Assessment, change: Closing): Promise<Result<Ballots, Problem>> {
  const round = findRound(assessment, change.round);
  if (round === undefined) return problem({ kind: 'no-such-round' });
  const kept = await readBallots(folder, { id: assessment.id, round: round.id });
  if (!kept.ok) return kept;
  const { ballots } = kept.value;
  if (!isAllRevealed(ballots)) return problem({ kind: 'votes-not-revealed' });
  const roles = round.workshop?.roles ?? null;
  const isOpened = boxOf(ballots, 'first').isOpened;
  // Role groups come out once, when nobody can vote any more: what one more changed in them would tell what that person thinks.
  if (roles !== null && isOpened && ballots.isComplete !== true) return problem({ kind: 'votes-not-complete' });
  const counted = () => ({ ...withoutSmallCounts(countVotes(questionnaireOf(assessment, round), round.form, ballots, roles)), countedOn: change.on });
  const votes = isOpened ? counted() : round.votes;
  return isDeepStrictEqual(change.votes, votes) ? ok(ballots) : problem({ kind: 'votes-differ' });
}

async function checkWorkshop(folder: DataFolder, assessment: Assessment, id: string, workshop: Workshop | null): Promise<Result<null, Problem>> {
  const kept = await readBallots(folder, { id: assessment.id, round: id });
  const round = findRound(assessment, id);
  // Whoever cannot count the voters must still be able to go back and forth, or to throw the votes away.
  if (!kept.ok) return workshop === null ? kept : ok(null);
  if (workshop === null) return isAnyVoteCast(kept.value.ballots) ? problem({ kind: 'votes-are-there' }) : ok(null);
  const before = round?.workshop ?? null;
  const isTold = before !== null && (isAnyVoteCast(kept.value.ballots) || round?.votes !== null);
  if (isTold && !isDeepStrictEqual(before.roles, workshop.roles)) return problem({ kind: 'roles-are-fixed' });
  return workshop.voters < countLeastVoters(kept.value.ballots) ? problem({ kind: 'more-than-voters', voters: workshop.voters }) : ok(null);
}

function asNone(checked: Result<null, Problem>): Result<Ballots, Problem> {
  return checked.ok ? ok(NO_BALLOTS) : checked;
}
