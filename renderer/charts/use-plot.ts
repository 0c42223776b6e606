/** Measures where the words of a chart have left room for its lines, so that the drawing follows text size and width. */

import { useCallback, useLayoutEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';

/** The frame of a drawing, in CSS pixels. `lines` are the middles of its rows, `left` and `right` the room beside the lines, `top` where the rows begin. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly lines: readonly number[];
}

/** Watches the element with `frame`; each element marked `data-line` in it is a row, one marked `data-head` stands above the rows. */
export function usePlot(): { readonly frame: RefObject<HTMLDivElement | null>; readonly plot: Plot | undefined } {
  const frame = useRef<HTMLDivElement>(null);
  const [plot, setPlot] = useState<Plot>();
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = () => setPlot((old) => keepSame(old, measurePlot(element)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const line of element.querySelectorAll('[data-line]')) observer.observe(line);
    measure();
    return () => observer.disconnect();
  }, []);
  // Paper is laid out at once and without telling an observer, so each sheet measures anew.
  const sheets = useRef(0);
  const sheet = useSyncExternalStore(
    useCallback((draw: () => void) => {
      const turn = () => {
        sheets.current += 1;
        draw();
      };
      addEventListener('beforeprint', turn);
      return () => removeEventListener('beforeprint', turn);
    }, []),
    () => sheets.current,
    () => 0,
  );
  useLayoutEffect(() => {
    const element = frame.current;
    if (element !== null && sheet > 0) setPlot((old) => keepSame(old, measurePlot(element)));
  }, [sheet]);
  return { frame, plot };
}

function measurePlot(element: HTMLElement): Plot | undefined {
  const frame = element.getBoundingClientRect();
  const rows = [...element.querySelectorAll('[data-line]')].map((line) => line.getBoundingClientRect());
  const head = element.querySelector('[data-head]')?.getBoundingClientRect();
  const first = rows[0];
  if (first === undefined || first.width === 0) return undefined;
  return {
    width: frame.width,
    height: frame.height,
    left: first.left - frame.left,
    right: frame.right - first.right,
    top: (head?.bottom ?? frame.top) - frame.top,
    lines: rows.map((row) => row.top + row.height / 2 - frame.top),
  };
}

function keepSame(old: Plot | undefined, now: Plot | undefined): Plot | undefined {
  return JSON.stringify(old) === JSON.stringify(now) ? old : now;
}
