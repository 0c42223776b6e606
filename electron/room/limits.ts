/** How much the room takes: from one phone, from whoever has not shown who they are, and in all. */

/** No more than so many within a span of time, in milliseconds. */
export interface Pace {
  readonly most: number;
  readonly span: number;
}

/** What keeps one phone, or a stranger, from standing in the way of the others. Times are in milliseconds. */
export interface RoomLimits {
  /** How long the head of a request may take, all of it, and the answer until it has been taken. */
  readonly head: number;
  readonly whole: number;
  readonly answer: number;
  /** Connections at once: in all, of one phone, and of those that have shown no pass yet, in all and from one address. Of the last, the one that has waited longest goes first. */
  readonly connections: number;
  readonly ofOnePhone: number;
  readonly strangers: number;
  readonly strangersFromOne: number;
  /** Wrong codes from one address, and in all; and how long nobody new is let in after too many in all. */
  readonly wrongFromOne: Pace;
  readonly wrongInAll: Pace;
  readonly pause: number;
  /** Votes and other questions of one phone, and what an address may ask without a pass. */
  readonly votes: Pace;
  readonly asks: Pace;
  readonly strangerAsks: Pace;
  /** Votes of one phone that wait for the one before. */
  readonly waiting: number;
  /** Event streams of one phone, as in several tabs; how often a sign of life is sent; the time between two events; and how many bytes a phone may be behind with reading. */
  readonly streams: number;
  readonly heartbeat: number;
  readonly gap: number;
  readonly behind: number;
}

/**
 * For a room of 300. A room behind a router of its own comes from one address, so as many strangers may. At 200 wrong codes in ten minutes, a million take 35 days without a break.
 */
export const ROOM_LIMITS: RoomLimits = {
  head: 5000, whole: 10_000, answer: 30_000,
  connections: 2000, ofOnePhone: 8, strangers: 700, strangersFromOne: 320,
  wrongFromOne: { most: 10, span: 60_000 }, wrongInAll: { most: 200, span: 600_000 }, pause: 60_000,
  votes: { most: 30, span: 1000 }, asks: { most: 20, span: 1000 }, strangerAsks: { most: 400, span: 1000 },
  waiting: 8,
  streams: 3, heartbeat: 15_000, gap: 200, behind: 16 * 1024,
};

/** How many different ones are remembered before those are forgotten that count for nothing any more. */
const MOST_KEPT = 1000;

/** Counts what happens, by who does it, within the span of a pace. */
export interface PaceKeeper {
  /** Whether there have been as many as there may be. */
  readonly isFull: (who: string) => boolean;
  /** Counts one more. */
  readonly note: (who: string) => void;
  /** Counts one more if there may be one more, and says whether. */
  readonly take: (who: string) => boolean;
}

/** Makes one. `clock` gives milliseconds that only ever go up. */
export function keepPace({ most, span }: Pace, clock: () => number): PaceKeeper {
  const times = new Map<string, readonly number[]>();
  const recent = (who: string): readonly number[] => (times.get(who) ?? []).filter((time) => time > clock() - span);
  const note = (who: string): void => {
    if (times.size > MOST_KEPT) for (const each of times.keys()) if (recent(each).length === 0) times.delete(each);
    times.set(who, [...recent(who), clock()].slice(-most));
  };
  const isFull = (who: string): boolean => recent(who).length >= most;
  return {
    isFull,
    note,
    take(who) {
      if (isFull(who)) return false;
      note(who);
      return true;
    },
  };
}
