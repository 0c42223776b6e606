/** What a pack made today would show: worked out when the view is opened, and anew when somebody asks. */

import { useCallback, useEffect, useState } from 'react';
import type { PackPlan } from '../../../assessments/peers/plan-pack.ts';
import type { PoolProblem } from '../../../electron/peers.ts';
import { host } from '../../bridge.ts';
import type { PoolAtWork } from './use-pool.ts';

export type Planning =
  | { readonly kind: 'working' }
  | { readonly kind: 'planned'; readonly plan: PackPlan }
  | { readonly kind: 'not-planned'; readonly problem: PoolProblem };

interface UsedPlan {
  readonly planning: Planning;
  readonly again: () => void;
  readonly stop: () => void;
}

export function usePlan({ id, settle }: PoolAtWork): UsedPlan {
  const [planning, setPlanning] = useState<Planning>({ kind: 'working' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isGone = false;
    setPlanning({ kind: 'working' });
    void settle()
      .then(() => host.previewPack(id))
      .then((answer) => {
        if (!isGone) setPlanning(answer.ok ? { kind: 'planned', plan: answer.value } : { kind: 'not-planned', problem: answer.problem });
      });
    return () => {
      isGone = true;
    };
  }, [id, turn, settle]);
  const again = useCallback(() => setTurn((last) => last + 1), []);
  const stop = useCallback(() => void host.stopPooling(id), [id]);
  return { planning, again, stop };
}
