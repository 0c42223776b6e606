/** The way in which gaps were last looked at, kept while the app is open. */

import { useEffect } from 'react';
import type { GapView, PlanView } from './views.ts';

let last: GapView = 'list';

/** The way that the address names, or else the last one. Looking at one gap changes nothing of it: who came from the board goes back to the board. */
export function useGapView(view: PlanView): GapView {
  const named = view.kind === 'choose' && view.question === undefined ? view.way : undefined;
  useEffect(() => {
    last = named ?? last;
  }, [named]);
  return view.kind === 'choose' && view.question !== undefined ? 'list' : (named ?? last);
}
