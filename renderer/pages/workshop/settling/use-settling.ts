/** What the group does with questions: settles them, opens them again, pulls them out of those to confirm. Each act is one step that Undo takes back. */

import { useLocation } from 'wouter';
import type { Change } from '../../../../assessments/change-model.ts';
import type { Answer } from '../../../../assessments/model.ts';
import type { Question, QuestionId } from '../../../../assessments/questionnaire-model.ts';
import { levelName } from '../../../../assessments/report/subject.ts';
import { isLevel } from '../../../../assessments/scoring.ts';
import type { Settlement, Workshop } from '../../../../assessments/workshop-model.ts';
import { moveTo, pullQuestion, putBackQuestion } from '../../../../assessments/workshop/moves.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useSubject } from '../../../state/subject.ts';
import { useText } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { findNext, lastVote, majorityOf, votesOn, type Room } from '../room/use-room.ts';

export interface Settling {
  /** Records what was agreed, and goes on to the next question where nothing more is to be said of this one. */
  readonly agree: (question: Question, answer: Answer) => void;
  /** The majority level stands for now; the two views are written next. */
  readonly recordNotAgreed: (question: Question) => void;
  /** Changes what is told of how a question was settled. */
  readonly tell: (question: QuestionId, told: Partial<Pick<Settlement, 'reason' | 'views'>>) => void;
  readonly confirm: (questions: readonly QuestionId[]) => void;
  readonly openAgain: (question: Question) => void;
  readonly pull: (question: Question) => void;
  readonly putBack: (question: Question) => void;
  /** The talk about questions has begun. */
  readonly beginTalk: () => void;
  readonly goTo: (question: QuestionId | undefined) => void;
}

type Settled = Extract<Change, { readonly kind: 'settle-questions' }>['questions'];

export function useSettling(room: Room): Settling {
  const { round, change, address } = useOpen();
  const subject = useSubject();
  const told = useWorkshopWords().room;
  const text = useText();
  const [, navigate] = useLocation();
  const { workshop } = round;

  const settle = (questions: Settled): Change => ({ kind: 'settle-questions', round: round.id, questions });
  const set = (next: Workshop): Change => ({ kind: 'set-workshop', round: round.id, workshop: next });
  /** Talking about a question is the step after the reveal, so that goes on with it. */
  const talk = (): readonly Change[] => {
    const moved = workshop?.stage === 'reveal' ? moveTo(workshop, 'discuss') : undefined;
    return moved === undefined ? [] : [set(moved)];
  };
  const goTo = (question: QuestionId | undefined) => {
    if (question !== undefined) navigate(address('workshop', question).slice(1));
  };

  return {
    agree: (question, answer) => {
      const majority = majorityOf(votesOn(room, question.id));
      const said = answer.kind === 'level' ? told.saidAgreed(question.id, levelName(subject, answer.level)) : answer.kind === 'unknown' ? told.settledUnknown : told.settledNotApplicable;
      change([...talk(), settle({ [question.id]: { settlement: { outcome: 'agreed', reason: '', views: [] }, answer } })], said);
      const isToldMore = answer.kind === 'not-applicable' || (answer.kind === 'level' && majority !== undefined && majority !== answer.level);
      if (!isToldMore) goTo(findNext(room, question.id));
    },
    recordNotAgreed: (question) => {
      const majority = majorityOf(votesOn(room, question.id));
      const answer: Answer = majority === undefined ? { kind: 'unknown' } : { kind: 'level', level: majority };
      change([...talk(), settle({ [question.id]: { settlement: { outcome: 'not-agreed', reason: '', views: ['', ''] }, answer } })], told.saidNotAgreed(question.id));
    },
    tell: (question, more) => {
      const settlement = round.settled[question];
      const answer = round.responses[question]?.answer ?? null;
      if (settlement !== undefined) change(settle({ [question]: { settlement: { ...settlement, ...more }, answer } }));
    },
    confirm: (questions) => {
      const settled = questions.flatMap((id) => {
        const answer = provisionalAnswer(room, id, told.notApplicableReason);
        return answer === undefined ? [] : [[id, { settlement: { outcome: 'confirmed', reason: '', views: [] }, answer }] as const];
      });
      change(settle(Object.fromEntries(settled)), told.saidConfirmed(settled.length));
    },
    openAgain: (question) => change(settle({ [question.id]: { settlement: null, answer: null } }), told.saidOpened(question.id)),
    pull: (question) => {
      if (workshop === null) return;
      const open = round.settled[question.id] === undefined ? [] : [settle({ [question.id]: { settlement: null, answer: null } })];
      change([...open, set(pullQuestion(workshop, question.id))], told.pulledOut(text(question.title)));
    },
    putBack: (question) => {
      if (workshop !== null) change(set(putBackQuestion(workshop, question.id)), told.putBackDone(text(question.title)));
    },
    beginTalk: () => {
      const moves = talk();
      if (moves.length > 0) change(moves);
    },
    goTo,
  };
}

/** What the last vote on a question says by itself; undefined where that is not enough to confirm. */
function provisionalAnswer(room: Room, id: QuestionId, reason: string): Answer | undefined {
  const { item } = lastVote(votesOn(room, id));
  if (isLevel(item)) return { kind: 'level', level: item };
  return item === 'not-applicable' ? { kind: 'not-applicable', reason } : undefined;
}
