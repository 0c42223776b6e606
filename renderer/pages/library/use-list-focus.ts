/** Where focus goes in the library when the row that held it has come or gone. */

import { useEffect, useRef, type RefObject } from 'react';

/** After `focusHeading`, the heading takes focus with the next state of the library, unless something else still has it. */
export function useListFocus(library: unknown): { readonly heading: RefObject<HTMLHeadingElement | null>; readonly focusHeading: () => void } {
  const heading = useRef<HTMLHeadingElement>(null);
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isWanted.current) return undefined;
    const frame = requestAnimationFrame(() => {
      isWanted.current = false;
      if (document.activeElement === document.body) heading.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [library]);
  return { heading, focusHeading: () => void (isWanted.current = true) };
}
