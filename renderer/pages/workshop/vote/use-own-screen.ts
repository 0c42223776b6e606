/** A view that takes the whole screen: nothing of the app can be seen, reached or undone until it is left. */

import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useCommands } from '../../../state/commands.ts';

/** For a dialog that stays open as long as it is there. `onGone` is called should anything else close it. */
export function useOwnScreen(onGone: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const latest = useRef(onGone);
  latest.current = onGone;
  useCommands({ undo: () => undefined, redo: () => undefined });
  // Before anything inside asks for focus.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    const gone = () => latest.current();
    const hold = (event: Event) => event.preventDefault();
    element.showModal();
    element.addEventListener('cancel', hold);
    element.addEventListener('close', gone);
    addEventListener('keydown', keepFromApp, true);
    return () => {
      element.removeEventListener('cancel', hold);
      element.removeEventListener('close', gone);
      removeEventListener('keydown', keepFromApp, true);
    };
  }, []);
  return dialog;
}

/** Escape leaves nothing here, and steps back belong to the facilitator. */
function keepFromApp(event: KeyboardEvent): void {
  const isStep = (event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase());
  if (!isStep && event.key !== 'Escape') return;
  event.preventDefault();
  if (isStep) event.stopImmediatePropagation();
}
