/** The two boxes of a gap: whether it is on the shortlist, and whether it is in the plan. */

import type { GapLine } from '../../../../assessments/prioritise.ts';
import { TickBox } from '../../../forms/tick-box.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useText } from '../../../state/words.tsx';
import { usePlanChanges } from '../gap/use-plan-changes.ts';

interface GapTickProps {
  readonly line: GapLine;
  readonly isLabelHidden?: boolean;
}

/** Nothing where no step is left to talk about. */
export function ShortlistTick({ line, isLabelHidden = false }: GapTickProps) {
  const { shortlist, named } = usePlanWords().choosing;
  const text = useText();
  const { round } = useOpen();
  const { setGoal, suggestionFor } = usePlanChanges();
  if (suggestionFor(line) === null && !line.isShortlisted) return null;
  return (
    <TickBox
      label={shortlist.onIt}
      isLabelHidden={isLabelHidden}
      about={named(line.question.id, text(line.question.title))}
      isTicked={line.isShortlisted}
      isDisabled={round.closing !== null}
      onChange={(isShortlisted) => setGoal(line, { isShortlisted })}
    />
  );
}

/** Nothing at the highest level while no action is there: no step leads on from it. */
export function PlanTick({ line, isLabelHidden = false }: GapTickProps) {
  const { inPlan, named } = usePlanWords().choosing;
  const text = useText();
  const { actionsFor, suggestionFor, addAction, takeOut } = usePlanChanges();
  const actions = actionsFor(line);
  const suggestion = suggestionFor(line);
  if (suggestion === null && actions.length === 0) return null;
  return (
    <TickBox
      label={inPlan}
      isLabelHidden={isLabelHidden}
      about={named(line.question.id, text(line.question.title))}
      tone="plum"
      isTicked={actions.length > 0}
      onChange={(isTicked) => (isTicked ? addAction(line, suggestion ?? '') : takeOut(actions))}
    />
  );
}
