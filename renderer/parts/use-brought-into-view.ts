/** Brings a part of the page into view that was asked for further up, where it would begin below the edge of the screen. */

import { useEffect, useRef, type RefObject } from 'react';

/** Milliseconds in which a part has got what it shows. */
const SETTLED = 500;

/** When another part is `asked` for, the element with this ref comes into view, as much of it as there is room for. Nothing moves where it is undefined. */
export function useBroughtIntoView<Element extends HTMLElement>(asked: string | undefined): RefObject<Element | null> {
  const part = useRef<Element>(null);
  useEffect(() => {
    const element = part.current;
    if (asked === undefined || element === null) return undefined;
    const observer = new ResizeObserver(() => element.scrollIntoView({ block: 'nearest' }));
    observer.observe(element);
    const timer = setTimeout(() => observer.disconnect(), SETTLED);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [asked]);
  return part;
}
