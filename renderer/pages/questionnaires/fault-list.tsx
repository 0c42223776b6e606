/** What is wrong with a questionnaire, one line each: the place, and what to do about it. */

import type { QuestionnaireProblem } from '../../../assessments/questionnaire/check/faults.ts';
import { tellQuestionnaireProblem } from '../../../assessments/words/questionnaire-problems.ts';
import { useQuestionnaireWords } from '../../state/questionnaire-words.ts';

export function FaultList({ problems, more }: { readonly problems: readonly QuestionnaireProblem[]; readonly more: number }) {
  const words = useQuestionnaireWords();
  return (
    <ul className="fault-list">
      {problems.map((problem, at) => (
        <li key={at}>{tellQuestionnaireProblem(words, problem)}</li>
      ))}
      {more > 0 && <li>{words.more(more)}</li>}
    </ul>
  );
}
