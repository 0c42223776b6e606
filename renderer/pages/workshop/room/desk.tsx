/** What the facilitator has at hand beside the votes: what the projector shows, and a timer. None of it is saved; it stays while other pages are looked at. */

import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { QuestionId } from '../../../../assessments/questionnaire-model.ts';
import { useSecondWindow, type SecondWindow } from '../../../parts/second-window.tsx';
import type { Spoken } from '../../../state/words.tsx';
import type { TimerState } from './timer-state.ts';

/** What is chosen for the projector. `question` is the one shown before the reveal; after it, the projector follows the question in hand. */
export interface ProjectorChoice {
  readonly shows: 'nothing' | 'joining' | 'question' | 'votes';
  readonly question: QuestionId | undefined;
  readonly isCountHidden: boolean;
  /** Whether how to join stands beside the question no more. */
  readonly isJoiningHidden: boolean;
  readonly isDark: boolean;
}

interface Kept {
  readonly projector: ProjectorChoice;
  readonly timer: TimerState;
}

interface Desk extends Kept {
  readonly projectorWindow: SecondWindow;
  /** The question that is being voted on again; undefined between votes. */
  readonly votingOn: QuestionId | undefined;
  readonly setVotingOn: (question: QuestionId | undefined) => void;
  /** The room's own language while a voter has this screen, who may change it for themselves; undefined between voters. */
  readonly roomSpeech: Spoken | undefined;
  readonly setRoomSpeech: (spoken: Spoken | undefined) => void;
  /** Whether the picture covers this screen. */
  readonly isHere: boolean;
  readonly setHere: (isHere: boolean) => void;
  readonly changeProjector: (change: Partial<ProjectorChoice>) => void;
  readonly setTimer: (timer: TimerState) => void;
}

const CLEAR: Kept = { projector: { shows: 'nothing', question: undefined, isCountHidden: false, isJoiningHidden: false, isDark: false }, timer: { kind: 'off' } };

/** By the ids of rounds. */
const desks = new Map<string, Kept>();

const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('This part stands on the workshop page.');
  return desk;
}

export function DeskProvider({ round, children }: { readonly round: string; readonly children: ReactNode }) {
  const [kept, setKept] = useState(() => desks.get(round) ?? CLEAR);
  useEffect(() => void desks.set(round, kept), [round, kept]);
  const projectorWindow = useSecondWindow();
  const [isHere, setHere] = useState(false);
  const [votingOn, setVotingOn] = useState<QuestionId>();
  const [roomSpeech, setRoomSpeech] = useState<Spoken>();
  const changeProjector = useCallback((change: Partial<ProjectorChoice>) => setKept((old) => ({ ...old, projector: { ...old.projector, ...change } })), []);
  const setTimer = useCallback((timer: TimerState) => setKept((old) => ({ ...old, timer })), []);
  const desk = useMemo(
    () => ({ ...kept, projectorWindow, votingOn, setVotingOn, roomSpeech, setRoomSpeech, isHere, setHere, changeProjector, setTimer }),
    [kept, projectorWindow, votingOn, roomSpeech, isHere, changeProjector, setTimer],
  );
  return <DeskContext value={desk}>{children}</DeskContext>;
}
