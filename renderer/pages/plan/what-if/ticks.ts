/** Which actions are ticked on What if: those of the target line, or else all that the documents count, until somebody ticks others. Kept for as long as the app is open. */

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Action, Round } from '../../../../assessments/model.ts';
import { listPlanned } from '../../../../assessments/what-if.ts';
import { useOpen } from '../../../state/open-assessment.tsx';

/** What somebody ticked or unticked by hand, by the id of the action. */
type Choices = Readonly<Record<string, boolean>>;

const NONE: Choices = {};
const kept = new Map<string, Choices>();
const listeners = new Set<() => void>();

function subscribe(draw: () => void): () => void {
  listeners.add(draw);
  return () => listeners.delete(draw);
}

interface Ticks {
  /** All that can be ticked. */
  readonly actions: readonly Action[];
  readonly ticked: readonly Action[];
  readonly tick: (actions: readonly Action[], isTicked: boolean) => void;
}

export function useTicks(): Ticks {
  const { assessment, round } = useOpen();
  const place = `${assessment.id} ${round.id}`;
  const choices = useSyncExternalStore(
    subscribe,
    useCallback(() => kept.get(place) ?? NONE, [place]),
  );
  const actions = useMemo(() => listPlanned(assessment, round), [assessment, round]);
  const ticked = useMemo(() => listTicked(round, actions, choices), [round, actions, choices]);
  const tick = useCallback<Ticks['tick']>(
    (chosen, isTicked) => {
      kept.set(place, { ...kept.get(place), ...Object.fromEntries(chosen.map(({ id }) => [id, isTicked])) });
      for (const draw of listeners) draw();
    },
    [place],
  );
  return { actions, ticked, tick };
}

/** Of these actions, those that count: as chosen by hand, or else those of the target line, or else all, so that screen and documents begin with the same figures. */
export function listTicked(round: Round, actions: readonly Action[], choices: Choices): readonly Action[] {
  const { targetLine } = round;
  return actions.filter((action) => choices[action.id] ?? (targetLine === null || targetLine.actions.includes(action.id)));
}
