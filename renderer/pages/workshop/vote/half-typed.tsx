/** Asks before a paper slip that is half typed is lost: whatever leads away from it waits for the answer. */

import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Dialog } from '../../../forms/dialog.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';

interface HalfTyped {
  /** Says whether there is something to lose. */
  readonly tell: (isHalfTyped: boolean) => void;
  /** Does what would lose it: at once where there is nothing to lose, else when the facilitator says so. */
  readonly before: (act: () => void) => void;
}

const HalfTypedContext = createContext<HalfTyped>({ tell: () => undefined, before: (act) => act() });

export function useHalfTyped(): HalfTyped {
  return useContext(HalfTypedContext);
}

export function HalfTypedGuard({ children }: { readonly children: ReactNode }) {
  const told = useWorkshopWords().vote;
  const isHalfTyped = useRef(false);
  const [waiting, setWaiting] = useState<() => void>();
  const guard = useMemo<HalfTyped>(
    () => ({
      tell: (isNow) => (isHalfTyped.current = isNow),
      before: (act) => (isHalfTyped.current ? setWaiting(() => act) : act()),
    }),
    [],
  );
  useEffect(() => {
    const hold = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const address = link?.getAttribute('href') ?? '';
      const isElsewhere = link?.target === '_blank' || event.ctrlKey || event.metaKey || event.shiftKey;
      if (!isHalfTyped.current || !address.startsWith('#/') || isElsewhere) return;
      event.preventDefault();
      event.stopPropagation();
      guard.before(() => (location.hash = address));
    };
    document.addEventListener('click', hold, true);
    return () => document.removeEventListener('click', hold, true);
  }, [guard]);
  const leave = () => {
    setWaiting(undefined);
    waiting?.();
  };
  return (
    <HalfTypedContext value={guard}>
      {children}
      <Dialog
        title={told.halfTypedTitle}
        isOpen={waiting !== undefined}
        onClose={() => setWaiting(undefined)}
        safeLabel={told.halfTypedStay}
        actLabel={told.halfTypedLeave}
        onAct={leave}
        isRemoving
      >
        <p>{told.halfTypedText}</p>
      </Dialog>
    </HalfTypedContext>
  );
}
