/** What stands in the place of a drawing while the code that draws it is on its way. */

import { useEffect, useState } from 'react';
import { useWords } from '../state/words.tsx';

/** Milliseconds in which nothing is said: most drawings are there by then. */
const WAIT_IS_SEEN_AFTER = 300;

export function DrawingWait() {
  const { charts } = useWords();
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(true), WAIT_IS_SEEN_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (!isSeen) return null;
  return (
    <p className="drawing-wait">
      <span>{charts.drawing}</span>
    </p>
  );
}
