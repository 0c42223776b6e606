/** Keeps an act from being begun twice: a second press does nothing while the first is under way. */

import { useCallback, useRef } from 'react';

/** Runs an act unless the one before has not ended yet. */
export function useOneAtATime(): (act: () => Promise<void>) => void {
  const isBusy = useRef(false);
  return useCallback((act) => {
    if (isBusy.current) return;
    isBusy.current = true;
    void act().finally(() => {
      isBusy.current = false;
    });
  }, []);
}
