/** The assessment that is open in this window: what it holds, how it is changed, and whether it is saved. */

import { createContext, useCallback, useContext, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Change } from '../../assessments/change-model.ts';
import type { Assessment, Day, Questionnaire, Round, RoundFigures } from '../../assessments/model.ts';
import { latestRound, questionnaireOf } from '../../assessments/rounds.ts';
import { figuresOf } from '../../assessments/scoring.ts';
import type { Opened } from '../../electron/api.ts';
import { host } from '../bridge.ts';
import { flushDrafts } from '../forms/drafts.ts';
import { openChangeQueue, type ChangeQueue, type Conflict, type SaveState } from './change-queue.ts';
import { useAnnounce } from './announcer.tsx';
import { today } from './clock.ts';
import { useWords } from './words.tsx';

/** The pages of an assessment, in the order of the side column. */
export type PageName = 'organisation' | 'questions' | 'results' | 'peers' | 'years' | 'plan' | 'documents';

export interface OpenAssessment {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly questionnaire: Questionnaire;
  readonly figures: RoundFigures;
  readonly today: Day;
  readonly save: SaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly conflict: Conflict | undefined;
  /** Makes a change. `said` is announced with Undo. A change that is not legal is refused in words. */
  readonly change: (change: Change, said?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly saveAgain: () => void;
  readonly settleConflict: (keepMine: boolean) => void;
  /** Where a page of this round stands: "#/a/…". */
  readonly address: (page: PageName, view?: string, round?: string) => string;
}

const OpenContext = createContext<OpenAssessment | undefined>(undefined);

/** The open assessment; undefined in the library. */
export function useOpenOrNone(): OpenAssessment | undefined {
  return useContext(OpenContext);
}

/** The open assessment, on a page that only stands inside one. */
export function useOpen(): OpenAssessment {
  const open = useContext(OpenContext);
  if (open === undefined) throw new Error('This part stands inside an open assessment.');
  return open;
}

interface ProviderProps {
  readonly opened: Opened;
  /** The id of the round to look at; "now" for the latest. */
  readonly roundId: string;
  readonly children: ReactNode;
}

export function OpenAssessmentProvider({ opened, roundId, children }: ProviderProps) {
  const [queue] = useState(() => openChangeQueue(host, opened));
  const state = useSyncExternalStore(queue.subscribe, queue.read);
  const words = useWords();
  const announce = useAnnounce();
  useLeaving(queue);

  const change = useCallback<OpenAssessment['change']>(
    (wanted, said) => {
      const result = queue.change(wanted);
      if (!result.ok) announce(words.problems.sentence(result.problem));
      else if (said !== undefined) announce(said, { label: words.common.undo, onPress: queue.undo });
    },
    [queue, announce, words],
  );

  const { assessment } = state;
  const round = assessment.rounds.find((each) => each.id === roundId) ?? latestRound(assessment);
  const questionnaire = questionnaireOf(assessment, round);
  const figures = useMemo(() => figuresOf(questionnaire, round), [questionnaire, round]);
  const open = useMemo<OpenAssessment>(
    () => ({
      ...state,
      round,
      questionnaire,
      figures,
      today: today(),
      change,
      undo: queue.undo,
      redo: queue.redo,
      saveAgain: queue.saveAgain,
      settleConflict: queue.settleConflict,
      address: (page, view, other) => `#/a/${assessment.id}/${other ?? roundId}/${page}${view === undefined ? '' : `/${view}`}`,
    }),
    [state, round, questionnaire, figures, change, queue, assessment.id, roundId],
  );
  return <OpenContext value={open}>{children}</OpenContext>;
}

/** Nothing typed is lost when the window closes, and another window's changes are taken in when this one comes back. */
function useLeaving(queue: ChangeQueue): void {
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      flushDrafts();
      queue.sendAll();
      if (queue.read().save.kind === 'not-saved') event.preventDefault();
    };
    const comeBack = () => {
      if (document.visibilityState === 'visible') void queue.refresh();
      else flushDrafts();
    };
    addEventListener('beforeunload', leave);
    addEventListener('focus', comeBack);
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      removeEventListener('beforeunload', leave);
      removeEventListener('focus', comeBack);
      document.removeEventListener('visibilitychange', comeBack);
      flushDrafts();
    };
  }, [queue]);
}
