/** Keeps focus in its place when the button that held it makes way for something else. */

import { useEffect, useRef, type RefObject } from 'react';

/** When `state` has changed and focus has fallen off the page, the element with this ref takes it. */
export function useKeptFocus<Element extends HTMLElement>(state: unknown): RefObject<Element | null> {
  const element = useRef<Element>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return undefined;
    before.current = state;
    // A dialog that closes with the same change gives focus back first.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) element.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [state]);
  return element;
}
