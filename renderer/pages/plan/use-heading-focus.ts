/** Moves focus to a heading when what stands under it becomes another thing, so that a choice in a list is followed by what it shows. */

import { useEffect, useRef, type RefObject } from 'react';

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
