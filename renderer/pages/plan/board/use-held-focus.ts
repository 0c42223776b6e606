/** Keeps focus on a control that moves to another place when it is used. */

import { useEffect, useRef } from 'react';

/** Gives what is called with the id of a control before it changes something: in the next picture, wherever it stands by then, it has focus again. */
export function useHeldFocus(): (id: string) => void {
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const element = document.getElementById(wanted.current);
    wanted.current = undefined;
    if (element !== document.activeElement) element?.focus();
  });
  return (id) => void (wanted.current = id);
}
