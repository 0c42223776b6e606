/** Says aloud what may change many times a minute: at once after a rest, then now and again, and always how it ends. */

import { useEffect, useRef, useState } from 'react';

/** Milliseconds between two things said. */
const REST = 10_000;

/** For whoever hears the page; whoever sees it has the same in its place. Nothing is said of how it was at the beginning. */
export function SaidCalmly({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  const before = useRef({ text, at: -Infinity });
  useEffect(() => {
    if (text === before.current.text) return undefined;
    const timer = setTimeout(() => {
      before.current = { text, at: performance.now() };
      setSaid(text);
    }, before.current.at + REST - performance.now());
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="only-read">
      {said}
    </p>
  );
}
