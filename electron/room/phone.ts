/** What the room remembers of one phone while it is open: how far its votes have come, and how fast it asks. */

import type { Result } from '../../assessments/result.ts';
import { ok, problem } from '../../assessments/result.ts';
import type { RoomDesk } from '../host/room-desk.ts';
import { keepPace, type RoomLimits } from './limits.ts';
import type { Kept, Refusal, VoteWanted } from './page/wire.ts';

/** A phone that is in. */
export interface Phone {
  readonly device: string;
  /** The highest turn of its votes that the room has had; 0 before the first. */
  readonly highestTurn: () => number;
  /** Whether it may ask now, or has asked too often. */
  readonly mayAsk: () => boolean;
  /** Hands a vote on, after those that it sent before. What a newer vote has changed already is left out. */
  readonly vote: (wanted: VoteWanted) => Promise<Result<Kept, Refusal>>;
}

/** Begins to remember a phone. `clock` gives milliseconds that only ever go up. */
export function makePhone(device: string, desk: RoomDesk, limits: RoomLimits, clock: () => number): Phone {
  const asks = keepPace(limits.asks, clock);
  const votes = keepPace(limits.votes, clock);
  /** By box and question, and by box for the role: the turn that changed it last. */
  const turns = new Map<string, number>();
  const finished = new Map<string, boolean>();
  let highest = 0;
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  const isNew = (key: string, turn: number): boolean => (turns.get(key) ?? 0) < turn;
  const put = async ({ box, votes: choices, role, rolesFrom, turn }: VoteWanted): Promise<Result<Kept, Refusal>> => {
    const keyOf = (question: string): string => `${box} ${question}`;
    const news = Object.entries(choices).filter(([question]) => isNew(keyOf(question), turn));
    const isRoleNew = role !== undefined && isNew(box, turn);
    const before = finished.get(box);
    if (news.length === 0 && !isRoleNew && before !== undefined) return ok({ isFinished: before });
    const kept = await desk.put({ device, box, votes: Object.fromEntries(news), ...(isRoleNew && { role, rolesFrom }) });
    if (!kept.ok) return kept;
    for (const [question] of news) turns.set(keyOf(question), turn);
    if (isRoleNew) turns.set(box, turn);
    finished.set(box, kept.value.isFinished);
    highest = Math.max(highest, turn);
    return kept;
  };

  return {
    device,
    highestTurn: () => highest,
    mayAsk: () => asks.take(''),
    vote(wanted) {
      if (waiting >= limits.waiting || !votes.take('')) return Promise.resolve(problem({ kind: 'later' }));
      waiting += 1;
      const done = last.then(() => put(wanted)).catch(() => problem<Refusal>({ kind: 'later' }));
      last = done.then(() => (waiting -= 1));
      return done;
    },
  };
}
