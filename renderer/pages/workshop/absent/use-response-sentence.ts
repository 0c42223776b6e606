/** Says what kept something about a response from being done. */

import { useCallback } from 'react';
import type { ResponseFailure } from '../../../../electron/absent.ts';
import type { SaveProblem } from '../../../state/change-queue.ts';
import { useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

export function useResponseSentence(): (problem: ResponseFailure | SaveProblem) => string {
  const told = useWorkshopWords().absent;
  const shared = useWords().problems;
  return useCallback(
    (problem) => {
      switch (problem.kind) {
        case 'no-response-file':
        case 'response-damaged':
        case 'response-too-large':
        case 'response-from-newer':
        case 'response-for-another':
        case 'response-already-in':
          return told.problems[problem.kind];
        case 'response-of-same-form':
          return problem.slip === null ? told.sameFormRevealed : told.sameForm;
        case 'response-of-version':
          return told.otherVersion(problem.version, problem.asked);
        case 'response-of-form':
          return told.otherForm[problem.form];
        case 'no-form':
          return told.noForm;
        default:
          return shared.actSentence(problem);
      }
    },
    [told, shared],
  );
}
