/** Where focus goes on Plan when a choice changes what stands on the right. */

import { useEffect, useRef, type RefObject } from 'react';

/** Moves focus to a heading when what stands under it becomes another thing, so that a choice in a list is followed by what it shows. */
export function useHeadingFocus(shown: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    heading.current?.focus();
  }, [shown]);
  return heading;
}

/**
 * Moves focus to the heading on the right when a link has led straight to one thing, from another page or from the other view, whose link is then gone.
 * At the start of the app, focus stays where it is.
 */
export function useArrival(view: string, isOneThing: boolean): void {
  const isLater = useRef(false);
  useEffect(() => {
    const isFocusLost = document.activeElement === document.body;
    const isWanted = isLater.current ? isFocusLost : isOneThing && !isFocusLost;
    isLater.current = true;
    if (isWanted) document.querySelector<HTMLElement>('.plan-detail h2')?.focus();
  }, [view, isOneThing]);
}
