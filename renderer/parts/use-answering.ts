/** Recording what is answered: each act is one change of one response. */

import type { Answer, Evidence, Response, Round } from '../../assessments/model.ts';
import type { QuestionId } from '../../assessments/questionnaire-model.ts';
import { answerQuestion, clearAnswer, markEvidence, noteResponse } from '../../assessments/responses.ts';
import { useOpen } from '../state/open-assessment.tsx';
import { useWords } from '../state/words.tsx';

/** Whether the levels of a round come of its workshop. Once a closing has counted the votes and the round was opened again, they can be put right by hand. */
export function isInWorkshop({ closing, workshop, votes }: Round): boolean {
  return closing === null && workshop !== null && (votes?.countedOn ?? null) === null;
}

interface Answering {
  readonly response: Response | undefined;
  readonly isReadOnly: boolean;
  /** Whether the level stays as it is: it comes of the votes of a workshop. */
  readonly isLocked: boolean;
  readonly answer: (answer: Answer) => void;
  readonly clear: () => void;
  readonly mark: (evidence: Evidence) => void;
  readonly note: (note: string) => void;
}

export function useAnswering(question: QuestionId): Answering {
  const { round, change } = useOpen();
  const words = useWords();
  const response = round.responses[question];
  const record = (next: Response | null, said?: string) => {
    if (JSON.stringify(next) !== JSON.stringify(response ?? null)) change({ kind: 'record-response', round: round.id, question, response: next }, said);
  };
  return {
    response,
    isReadOnly: round.closing !== null,
    isLocked: round.closing !== null || isInWorkshop(round),
    answer: (answer) => record(answerQuestion(response, answer)),
    clear: () => {
      if (response !== undefined && response.answer !== null) record(clearAnswer(response), words.questions.cleared);
    },
    mark: (evidence) => record(markEvidence(response, evidence)),
    note: (note) => record(noteResponse(response, note)),
  };
}
