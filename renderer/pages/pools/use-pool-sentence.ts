/** Says what kept something about a pool from being done. */

import { useCallback } from 'react';
import type { PoolProblem } from '../../../electron/peers.ts';
import { usePeerWords } from '../../state/peer-words.ts';
import { useWords } from '../../state/words.tsx';

export function usePoolSentence(): (problem: PoolProblem) => string {
  const { problems } = usePeerWords().pools;
  const shared = useWords().problems;
  return useCallback(
    (problem) => {
      switch (problem.kind) {
        case 'pool-damaged':
          return problems['pool-damaged'](problem.line);
        case 'pool-changed':
        case 'adding-is-over':
        case 'pooling-stopped':
        case 'pool-questionnaire-gone':
        case 'not-found':
          return problems[problem.kind];
        default:
          return shared.actSentence(problem);
      }
    },
    [problems, shared],
  );
}
