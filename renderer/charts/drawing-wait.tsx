/** What stands in the place of a drawing while the code that draws it is on its way. */

import { useLateWait } from '../forms/use-late-wait.ts';
import { useWords } from '../state/words.tsx';

export function DrawingWait() {
  const { charts } = useWords();
  if (!useLateWait()) return null;
  return (
    <p className="drawing-wait">
      <span>{charts.drawing}</span>
    </p>
  );
}
