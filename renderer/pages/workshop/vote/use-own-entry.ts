/** A view with an entry of its own in the browser's history: Back leaves it, a reload comes back to it, and its address says nothing. */

import { useCallback, useEffect, useMemo, useState } from 'react';

interface OwnEntry {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** `name` tells one view from another; it is seen by nobody. */
export function useOwnEntry(name: string): OwnEntry {
  const [isOpen, setOpen] = useState(() => isAt(name));
  useEffect(() => {
    const turn = () => setOpen(isAt(name));
    addEventListener('popstate', turn);
    return () => removeEventListener('popstate', turn);
  }, [name]);
  const open = useCallback(() => {
    history.pushState({ view: name }, '');
    setOpen(true);
  }, [name]);
  const close = useCallback(() => {
    if (isAt(name)) history.back();
    else setOpen(false);
  }, [name]);
  return useMemo(() => ({ isOpen, open, close }), [isOpen, open, close]);
}

function isAt(name: string): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'view' in state && state.view === name;
}
