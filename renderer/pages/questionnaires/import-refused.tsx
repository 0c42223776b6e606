/** Why a file was not imported: everything that has to be put right, with its place. It takes focus. */

import { useEffect, useRef } from 'react';
import type { ImportProblem } from '../../../electron/api.ts';
import { useQuestionnaireWords } from '../../state/questionnaire-words.ts';
import { useText, useWords } from '../../state/words.tsx';
import { FaultList } from './fault-list.tsx';

export function ImportRefused({ problem }: { readonly problem: ImportProblem }) {
  const words = useQuestionnaireWords();
  const shared = useWords();
  const sentence = useSentence(problem);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problem]);
  const isUnfit = problem.kind === 'questionnaire-unfit';
  return (
    <div ref={box} className="problem-summary" role="alert" tabIndex={-1}>
      <h2 className="card-title">{isUnfit ? words.problems(problem.problems.length + problem.more) : shared.problems.title(1)}</h2>
      <p>{sentence}</p>
      {isUnfit && <FaultList problems={problem.problems} more={problem.more} />}
    </div>
  );
}

function useSentence(problem: ImportProblem): string {
  const words = useQuestionnaireWords();
  const shared = useWords();
  const text = useText();
  switch (problem.kind) {
    case 'questionnaire-name-taken':
      return words.nameTaken(text(problem.title), problem.version);
    case 'questionnaire-id-built-in':
      return words.idBuiltIn(problem.id);
    case 'bad-arguments':
    case 'disk-full':
    case 'disk-failed':
    case 'folder-read-only':
      return shared.problems.actSentence(problem);
    default:
      return words.refusal(problem);
  }
}
