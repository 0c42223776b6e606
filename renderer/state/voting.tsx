/** What may be known of the votes of the round that is open: read from the host, and read again after everything that is done to them. */

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { Round } from '../../assessments/model.ts';
import type { Result } from '../../assessments/result.ts';
import { withoutSmallCounts } from '../../assessments/workshop/votes.ts';
import type { Problem } from '../../electron/api.ts';
import type { Voting } from '../../electron/voting.ts';
import { host } from '../bridge.ts';
import { useAnnounce } from './announcer.tsx';
import { failedCall, type ChangeQueue, type SaveProblem } from './change-queue.ts';
import { makeInOrder } from './in-order.ts';
import { useWords } from './words.tsx';

export interface RoundVoting {
  /** Undefined until it has been read, and in a round without a workshop. */
  readonly voting: Voting | undefined;
  /** Why it could not be read. */
  readonly problem: SaveProblem | undefined;
  readonly refresh: () => Promise<void>;
  /**
   * Asks the host for something about the votes, once what was changed before is on disk, and reads them again. Undefined where it could not be done: `onProblem`
   * says so at its place, and where there is none, it is announced.
   */
  readonly ask: <Value>(call: () => Promise<Result<Value, Problem>>, onProblem?: (problem: SaveProblem) => void) => Promise<Value | undefined>;
}

/** The votes of the round that is open, for the pages inside an assessment. */
export const VotingContext = createContext<RoundVoting | undefined>(undefined);

/** The votes of the round that is open. */
export function useVoting(): RoundVoting {
  const voting = useContext(VotingContext);
  if (voting === undefined) throw new Error('This part stands inside an open assessment.');
  return voting;
}

/** The round as every page but Workshop shows it: with its votes as soon as they were revealed, in the form that may leave the room. */
export function withLiveVotes(round: Round, voting: Voting | undefined): Round {
  const votes = voting?.votes ?? null;
  return votes === null || round.closing !== null || round.workshop?.isRevealed !== true ? round : { ...round, votes: withoutSmallCounts(votes) };
}

/** Reads the votes of a round, and again when it gets further, when its window comes back and when it is asked to. */
export function useRoundVoting(queue: ChangeQueue, round: Round): RoundVoting {
  const words = useWords();
  const announce = useAnnounce();
  const [read, setRead] = useState<{ readonly round: string; readonly voting?: Voting; readonly problem?: SaveProblem }>();
  const id = queue.read().assessment.id;
  const latest = useRef(round.id);
  latest.current = round.id;
  const [beginAsking] = useState(makeInOrder);
  const isVoted = round.workshop !== null && round.closing === null;

  const refresh = useCallback(async () => {
    if (!isVoted) return;
    await untilSaved(queue);
    const isTaken = beginAsking();
    const answer = await host.readVoting(id, round.id).catch(failedCall);
    if (!isTaken() || latest.current !== round.id) return;
    // What was read before stays: a voter in the middle of a vote must not lose the screen.
    setRead((before) => (answer.ok ? { round: round.id, voting: answer.value } : { ...(before?.round === round.id && before), round: round.id, problem: answer.problem }));
  }, [queue, id, round.id, isVoted, beginAsking]);
  useEffect(() => void refresh(), [refresh, round.workshop?.stage, round.workshop?.voters]);
  useEffect(() => {
    const comeBack = () => document.visibilityState === 'visible' && void refresh();
    addEventListener('focus', comeBack);
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      removeEventListener('focus', comeBack);
      document.removeEventListener('visibilitychange', comeBack);
    };
  }, [refresh]);

  const ask = useCallback<RoundVoting['ask']>(
    async (call, onProblem = (problem) => announce(words.problems.actSentence(problem))) => {
      await untilSaved(queue);
      const answer = await call().catch(failedCall);
      await refresh();
      if (answer.ok) return answer.value;
      onProblem(answer.problem);
      return undefined;
    },
    [queue, refresh, announce, words],
  );
  const own = isVoted && read?.round === round.id ? read : undefined;
  return useMemo(() => ({ voting: own?.voting, problem: own?.problem, refresh, ask }), [own, refresh, ask]);
}

/** Resolves when nothing is on its way to the disk: the host knows a workshop only once it is there. */
async function untilSaved(queue: ChangeQueue): Promise<void> {
  if (queue.read().save.kind !== 'saving') return;
  await new Promise<void>((done) => {
    const forget = queue.subscribe(() => {
      if (queue.read().save.kind === 'saving') return;
      forget();
      done();
    });
  });
}
