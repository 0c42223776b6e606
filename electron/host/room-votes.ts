/** Keeps votes from phones: those of the same few milliseconds go to the disk together, and each is answered when they are there. */

import { setTimeout as pause } from 'node:timers/promises';
import { ok, problem, type Result } from '../../assessments/result.ts';
import type { Ballots, BoxId } from '../../assessments/workshop-model.ts';
import { boxOf, findSlip, putSlip, type Asking, type BallotsProblem } from '../../assessments/workshop/ballots.ts';
import type { Problem } from '../api.ts';
import type { Desk } from './assessments.ts';
import { poll, type Booth } from './booth.ts';
import type { BallotsName } from './data-folder.ts';
import { logFailure } from './log.ts';
import type { RoomVote, RoomVoteProblem } from './room-desk.ts';
import { askingOf, nameRoom, nameSlip } from './room-view.ts';

/** What a phone is told of its votes. */
type Told = Result<{ readonly isFinished: boolean }, RoomVoteProblem>;

/** Votes that wait for the same write, and what they are told. */
interface Batch {
  readonly votes: RoomVote[];
  readonly told: Promise<readonly Told[]>;
}

/** Where the votes go. */
export interface Collecting {
  readonly at: BallotsName;
  /** The vote that phones are in when the turn comes. */
  readonly box: () => BoxId | null;
  /** The booth once votes are on the disk. */
  readonly see: (booth: Booth) => void;
}

/** How long votes wait for others, in milliseconds: nobody notices, and a whole room that votes at once costs one write. */
const TOGETHER = 10;

/** The way for votes from phones into the ballots of a round. */
export function collectVotes(desk: Desk, { at, box, see }: Collecting): (vote: RoomVote) => Promise<Told> {
  let open: Batch | undefined;
  const keep = async (votes: readonly RoomVote[], close: () => void): Promise<readonly Told[]> => {
    const kept = await poll(desk, { ...at, box: 'first' }, (booth) => {
      close();
      const { ballots, told } = putAll(booth, nameRoom(at), box(), votes);
      return ok({ ballots, answer: { told, booth: { ...booth, ballots } } });
    });
    if (!kept.ok) return votes.map(() => problem({ kind: toldOf(kept.problem) }));
    see(kept.value.booth);
    return kept.value.told;
  };
  // A phone can only try again; a bug is for whoever reads the log.
  const noteFailure = async (error: unknown): Promise<readonly Told[]> => {
    await logFailure(desk.folder.log, desk.clock(), 'votes from phones', error);
    return [];
  };
  const begin = (): Batch => {
    const votes: RoomVote[] = [];
    // It takes in votes until its turn comes: where the disk is slow, more of them share a write.
    const close = (): void => {
      if (open === batch) open = undefined;
    };
    const batch: Batch = { votes, told: pause(TOGETHER).then(() => keep(votes, close)).catch(noteFailure).finally(close) };
    return batch;
  };
  return async (vote) => {
    open ??= begin();
    const place = open.votes.push(vote) - 1;
    const told = (await open.told)[place];
    return told ?? problem({ kind: 'later' });
  };
}

/** The ballots with all of these votes in the order they came, and what each phone is told. One that does not fit leaves the others as they are. */
function putAll(booth: Booth, room: string, box: BoxId | null, votes: readonly RoomVote[]): { readonly ballots: Ballots; readonly told: readonly Told[] } {
  let { ballots } = booth;
  const asking = box === null ? undefined : askingOf(booth, box);
  const told = votes.map((vote): Told => {
    if (boxOf(ballots, vote.box).isOpened) return problem({ kind: 'votes-were-shown' });
    if (asking === undefined || vote.box !== box) return problem({ kind: 'other-vote' });
    const put = putOne(ballots, asking, nameSlip(room, vote.device, box), { ...vote, role: isAsPromised(booth, vote) ? vote.role : undefined });
    if (!put.ok) return problem({ kind: toldOf(put.problem) });
    ({ ballots } = put.value);
    return ok({ isFinished: put.value.isFinished });
  });
  return { ballots, told };
}

/** Whether roles are asked, and a group is shown from no fewer people on than the voter was told: the facilitator may have changed that since. Who takes a role back was promised nothing. */
function isAsPromised({ round }: Booth, { role, rolesFrom }: RoomVote): boolean {
  const roles = round.workshop?.roles ?? null;
  return roles !== null && (role === null || (rolesFrom !== undefined && rolesFrom <= roles.least));
}

/** A slip is finished as soon as nothing is left blank on it, and can still change until it is sealed. */
function putOne(ballots: Ballots, asking: Asking, id: string, { votes, role }: RoomVote): Result<{ readonly ballots: Ballots; readonly isFinished: boolean }, BallotsProblem> {
  const before = findSlip(boxOf(ballots, asking.box), id);
  const all = { ...before?.votes, ...votes };
  const isFinished = asking.questions.every((question) => (all[question.id] ?? null) !== null);
  // Nothing is said with it yet, so nobody's place is taken.
  const isEmpty = before === undefined && (role ?? null) === null && Object.values(votes).every((choice) => choice === null);
  const put = putSlip(ballots, asking, { id, isNew: before === undefined, mayBeSecond: true }, { way: 'phone', role, votes, isFinished });
  return put.ok ? ok({ ballots: isEmpty ? ballots : put.value, isFinished }) : put;
}

/** What a phone is told where its votes were not kept. */
function toldOf({ kind }: Pick<Problem, 'kind'>): RoomVoteProblem['kind'] {
  switch (kind) {
    case 'slip-is-sealed':
    case 'votes-are-complete':
      return 'votes-were-shown';
    case 'more-than-voters':
      return 'too-many-votes';
    case 'no-such-question':
    case 'cannot-not-apply':
      return 'bad-request';
    case 'votes-not-revealed':
    case 'round-is-closed':
    case 'no-workshop':
    case 'not-found':
    case 'no-such-round':
      return 'other-vote';
    default:
      return 'later';
  }
}
