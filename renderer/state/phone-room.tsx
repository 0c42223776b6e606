/** The room that phones vote in, as the pages of a workshop know it: watched while it is open, opened, led and closed. */

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { QuestionId } from '../../assessments/questionnaire-model.ts';
import type { Result } from '../../assessments/result.ts';
import type { BoxId } from '../../assessments/workshop-model.ts';
import type { Room, RoomFailure } from '../../electron/phones.ts';
import { host } from '../bridge.ts';
import { useAnnounce } from './announcer.tsx';
import { failedCall, type SaveProblem } from './change-queue.ts';
import { useOpen } from './open-assessment.tsx';
import { useVoting } from './voting.tsx';
import { watchRoom } from './watch-room.ts';
import { useWords } from './words.tsx';
import { useWorkshopWords } from './workshop-words.ts';

/** Why something about the room was not done. */
export type PhoneProblem = RoomFailure | SaveProblem;

export interface PhoneRoom {
  /** The room of the round that is open; null where there is none, undefined until that is known. */
  readonly room: Room | null | undefined;
  /** Whether the part of the page that has all about the room is shown. */
  readonly isShown: boolean;
  readonly setShown: (isShown: boolean) => void;
  /** Opens it at an address and leads phones to a vote. Why not, where it could not be done. */
  readonly open: (address: string, box: BoxId | null) => Promise<PhoneProblem | undefined>;
  readonly aim: (box: BoxId | null, follows: QuestionId | null) => Promise<void>;
  readonly limit: (most: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Milliseconds between looks at the votes where the room itself has not changed. */
const READ_EVERY = 5_000;

const PhoneRoomContext = createContext<PhoneRoom | undefined>(undefined);

/** The room that phones vote in. */
export function usePhoneRoom(): PhoneRoom {
  const room = useContext(PhoneRoomContext);
  if (room === undefined) throw new Error('This part stands on the workshop page.');
  return room;
}

/** Says in words why something about the room was not done. */
export function usePhoneProblem(): (problem: PhoneProblem) => string {
  const words = useWords();
  const { problems: told } = useWorkshopWords().phones;
  return useCallback(
    (problem) => {
      switch (problem.kind) {
        case 'no-such-address':
        case 'room-in-use':
        case 'no-room':
          return told[problem.kind];
        case 'no-port':
          return told['no-port'](problem.code);
        default:
          return words.problems.actSentence(problem);
      }
    },
    [words, told],
  );
}

export function PhoneRoomProvider({ children }: { readonly children: ReactNode }) {
  const { assessment, round } = useOpen();
  const { known, take, begin } = useWatchedRoom();
  const announce = useAnnounce();
  const tell = usePhoneProblem();
  const told = useWorkshopWords().phones;
  const [isShown, setShown] = useState(false);
  const line = useRef(Promise.resolve());

  /** One after another: phones must end where they were led last. */
  const act = useCallback(
    (call: () => Promise<Result<Room, RoomFailure>>): Promise<PhoneProblem | undefined> => {
      const done = line.current.then(async () => {
        const answer = await call().catch(failedCall);
        if (answer.ok) take(answer.value);
        else if (answer.problem.kind === 'no-room') take(null);
        return answer.ok ? undefined : answer.problem;
      });
      line.current = done.then(() => undefined);
      return done;
    },
    [take],
  );
  const orSay = useCallback(
    async (done: Promise<PhoneProblem | undefined>) => {
      const problem = await done;
      if (problem !== undefined) announce(tell(problem));
    },
    [announce, tell],
  );
  const room = !known || (known.id === assessment.id && known.round === round.id) ? known : null;
  const value = useMemo<PhoneRoom>(() => {
    const aim = (box: BoxId | null, follows: QuestionId | null) => orSay(act(() => host.aimRoom(box, follows)));
    return {
      room,
      isShown,
      setShown,
      open: async (address, box) => {
        const problem = await act(() => host.openRoom(assessment.id, round.id, address));
        if (problem !== undefined) return problem;
        begin();
        await aim(box, null);
        return undefined;
      },
      aim,
      limit: (most) => orSay(act(() => host.limitRoom(most))),
      close: async () => {
        const answer = await host.closeRoom().catch(failedCall);
        if (answer !== null) return orSay(Promise.resolve(answer.ok ? undefined : answer.problem));
        take(null);
        return announce(told.closed);
      },
    };
  }, [room, isShown, act, orSay, begin, take, announce, told, assessment.id, round.id]);
  return <PhoneRoomContext value={value}>{children}</PhoneRoomContext>;
}

/** The room as the host knows it, watched for as long as one is open. The votes are read again with each change of it. */
function useWatchedRoom() {
  const { refresh } = useVoting();
  const [known, setKnown] = useState<Room | null>();
  /** Goes up each time that watching begins. */
  const [times, setTimes] = useState(0);
  const closed = useRef<string>(undefined);
  const latest = useRef({ refresh, known });
  latest.current = { refresh, known };
  const take = useCallback((next: Room | null) => {
    if (next === null) closed.current = latest.current.known?.code;
    // An answer that was on its way is older than what is known by now.
    setKnown((old) => (next !== null && (next.code === closed.current || (old?.code === next.code && next.version < old.version)) ? old : next));
  }, []);
  const begin = useCallback(() => setTimes((before) => before + 1), []);
  useEffect(
    () =>
      watchRoom({
        ask: (version) => host.watchRoom(version),
        take: async (room) => {
          take(room);
          if (room !== null) await latest.current.refresh();
        },
        wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
      }),
    [times, take],
  );
  const isOpen = known !== null && known !== undefined;
  useEffect(() => {
    if (!isOpen) return undefined;
    // Phones that begin change nothing of the room.
    const reading = setInterval(() => void latest.current.refresh(), READ_EVERY);
    return () => clearInterval(reading);
  }, [isOpen]);
  useEffect(() => {
    // Another window may have opened one meanwhile.
    const comeBack = () => document.visibilityState === 'visible' && latest.current.known === null && begin();
    addEventListener('focus', comeBack);
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      removeEventListener('focus', comeBack);
      document.removeEventListener('visibilitychange', comeBack);
    };
  }, [begin]);
  return { known, take, begin };
}
