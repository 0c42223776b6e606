/** Begins a rehearsal, always from its start, and goes to it. */

import { useLocation } from 'wouter';
import type { Problem } from '../../electron/api.ts';
import { host } from '../bridge.ts';
import { refreshQueue } from '../state/open-queues.ts';
import { useLanguage } from '../state/words.tsx';
import { useOneAtATime } from './use-one-at-a-time.ts';

export function useRehearsal(onProblem: (problem: Problem) => void, onBegun: () => Promise<void> = async () => undefined): () => void {
  const language = useLanguage();
  const once = useOneAtATime();
  const [, navigate] = useLocation();
  return () =>
    once(async () => {
      const answer = await host.addRehearsal(language);
      if (!answer.ok) return onProblem(answer.problem);
      const { id } = answer.value.assessment;
      // One that was open in this window would go on as it was.
      await refreshQueue(id);
      await onBegun();
      navigate(`/a/${id}/now/workshop`);
      return undefined;
    });
}
