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

/** What stands in the browser's history over a half-typed slip, so that going back comes to it first. */
const STOP = { isHalfTyped: true };

const HalfTypedContext = createContext<HalfTyped>({ tell: () => undefined, before: (act) => act() });

export function useHalfTyped(): HalfTyped {
  return useContext(HalfTypedContext);
}

export function HalfTypedGuard({ children }: { readonly children: ReactNode }) {
  const told = useWorkshopWords().vote;
  const isHalfTyped = useRef(false);
  const isGoingBack = useRef(false);
  const [waiting, setWaiting] = useState<() => void>();
  const guard = useMemo<HalfTyped>(
    () => ({
      tell: (isNow) => {
        isHalfTyped.current = isNow;
        if (isNow && !isAtStop()) history.pushState(STOP, '');
        // Going back takes a moment, and must not be asked for twice.
        if (!isNow && isAtStop() && !isGoingBack.current) {
          isGoingBack.current = true;
          history.back();
        }
      },
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
    const holdBack = () => {
      const isOurs = isGoingBack.current;
      isGoingBack.current = false;
      if (!isHalfTyped.current || isAtStop()) return;
      history.pushState(STOP, '');
      if (!isOurs) guard.before(() => history.go(-2));
    };
    const holdEnd = (event: BeforeUnloadEvent) => isHalfTyped.current && event.preventDefault();
    document.addEventListener('click', hold, true);
    addEventListener('popstate', holdBack);
    addEventListener('beforeunload', holdEnd);
    return () => {
      document.removeEventListener('click', hold, true);
      removeEventListener('popstate', holdBack);
      removeEventListener('beforeunload', holdEnd);
    };
  }, [guard]);
  const leave = () => {
    isHalfTyped.current = false;
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

function isAtStop(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'isHalfTyped' in state;
}
