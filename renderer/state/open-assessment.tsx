/** The assessment that is open in this window: what it holds, how it is changed, and whether it is saved. */

import { createContext, useCallback, useContext, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Change } from '../../assessments/change-model.ts';
import type { Day, RoundFigures } from '../../assessments/figures-model.ts';
import type { Assessment, Round } from '../../assessments/model.ts';
import type { Questionnaire } from '../../assessments/questionnaire-model.ts';
import { latestRound, questionnaireOf } from '../../assessments/rounds.ts';
import { figuresOf } from '../../assessments/scoring.ts';
import type { Opened } from '../../electron/api.ts';
import { flushDrafts } from '../forms/drafts.ts';
import { useAnnounce } from './announcer.tsx';
import type { Conflict, SaveState } from './change-queue.ts';
import { today } from './clock.ts';
import { listenForRefusal, queueFor, refreshQueue } from './open-queues.ts';
import { useRoundVoting, VotingContext, withLiveVotes } from './voting.tsx';
import { useWords } from './words.tsx';

/** The pages of an assessment, in the order of the side column. */
export type PageName = 'organisation' | 'questions' | 'workshop' | 'results' | 'peers' | 'years' | 'plan' | 'templates' | 'documents';

export interface OpenAssessment {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly questionnaire: Questionnaire;
  readonly figures: RoundFigures;
  readonly today: Day;
  /** Makes one change, or those of one act. `said` is announced with Undo. What is not legal is refused in words. */
  readonly change: (change: Change | readonly Change[], said?: string) => void;
  /** Where a page of this round stands: "#/a/…". */
  readonly address: (page: PageName | 'help' | 'settings', view?: string, round?: string) => string;
}

/** Whether what is on screen is on disk, and the way back. Apart from the rest, so that "Saving" and "Saved" draw no page again. */
export interface Saving {
  readonly save: SaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly conflict: Conflict | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly saveAgain: () => void;
  readonly settleConflict: (keepMine: boolean) => void;
}

const SavingContext = createContext<Saving | undefined>(undefined);

/** The state of saving; undefined in the library. */
export function useSaving(): Saving | undefined {
  return useContext(SavingContext);
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
  const [queue] = useState(() => queueFor(opened));
  const state = useSyncExternalStore(queue.subscribe, queue.read);
  const words = useWords();
  const announce = useAnnounce();
  useComingBack(opened.assessment.id);
  useEffect(() => listenForRefusal((problem) => announce(words.problems.sentence(problem))), [announce, words]);

  const change = useCallback<OpenAssessment['change']>(
    (wanted, said) => {
      const result = queue.change('kind' in wanted ? [wanted] : wanted);
      if (!result.ok) return announce(words.problems.sentence(result.problem));
      const takeBack = () => {
        if (!queue.takeBack(result.value)) announce(words.shell.changedSince);
      };
      if (said !== undefined) announce(said, { label: words.common.undo, onPress: takeBack });
      return undefined;
    },
    [queue, announce, words],
  );
  const settleConflict = useCallback(
    (keepMine: boolean) => {
      const result = queue.settleConflict(keepMine);
      if (!result.ok) announce(words.problems.sentence(result.problem));
    },
    [queue, announce, words],
  );

  const saved = state.assessment.rounds.find((each) => each.id === roundId) ?? latestRound(state.assessment);
  const questionnaire = questionnaireOf(state.assessment, saved);
  const voting = useRoundVoting(queue, saved);
  // What the votes came to belongs to the first picture of a page; later ones are never taken away for it.
  const isRead = voting.voting !== undefined || voting.problem !== undefined;
  const [isReady, setReady] = useState(saved.workshop?.isRevealed !== true || saved.closing !== null);
  useEffect(() => {
    if (isRead) setReady(true);
  }, [isRead]);
  const round = useMemo(() => withLiveVotes(saved, voting.voting), [saved, voting.voting]);
  const assessment = useMemo(
    () => (round === saved ? state.assessment : { ...state.assessment, rounds: state.assessment.rounds.map((each) => (each === saved ? round : each)) }),
    [state.assessment, saved, round],
  );
  const open = useMemo<OpenAssessment>(() => {
    let figures: RoundFigures | undefined;
    return {
      assessment,
      round,
      questionnaire,
      // Worked out when a page asks: answering does not.
      get figures() {
        figures ??= figuresOf(questionnaire, round);
        return figures;
      },
      today: today(),
      change,
      address: (page, view, other) => `#/a/${assessment.id}/${other ?? roundId}/${page}${view === undefined ? '' : `/${view}`}`,
    };
  }, [assessment, round, questionnaire, change, roundId]);
  const saving = useMemo<Saving>(
    () => ({ ...state, undo: queue.undo, redo: queue.redo, saveAgain: queue.saveAgain, settleConflict }),
    [state, queue, settleConflict],
  );
  return (
    <SavingContext value={saving}>
      <OpenContext value={open}>
        <VotingContext value={voting}>{isReady && children}</VotingContext>
      </OpenContext>
    </SavingContext>
  );
}

/** Another window's changes are taken in when this one comes back; what was typed is handed on when it goes out of sight. */
function useComingBack(id: string): void {
  useEffect(() => {
    const comeBack = () => {
      if (document.visibilityState === 'visible') void refreshQueue(id);
      else flushDrafts();
    };
    addEventListener('focus', comeBack);
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      removeEventListener('focus', comeBack);
      document.removeEventListener('visibilitychange', comeBack);
      flushDrafts();
    };
  }, [id]);
}
