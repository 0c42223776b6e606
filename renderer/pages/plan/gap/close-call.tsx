/** How the group settles a need of 3 or 4, which the sum alone does not. */

import type { GapLine } from '../../../../assessments/prioritise.ts';
import { findSides } from '../../../../assessments/report/planned/need.ts';
import { Segmented } from '../../../forms/segmented.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useWords } from '../../../state/words.tsx';
import { usePlanChanges } from './use-plan-changes.ts';

const CHOICES = ['high', 'low', 'open'] as const;

interface CloseCallChoiceProps {
  readonly line: GapLine;
  readonly label: string;
  readonly isLabelHidden?: boolean;
}

export function CloseCallChoice({ line, label, isLabelHidden = false }: CloseCallChoiceProps) {
  const { choices } = usePlanWords().choosing.closeCalls;
  const { round } = useOpen();
  const { setGoal } = usePlanChanges();
  return (
    <Segmented
      label={label}
      isLabelHidden={isLabelHidden}
      value={line.closeCall ?? 'open'}
      options={CHOICES.map((value) => ({ value, label: choices[value] }))}
      isReadOnly={round.closing !== null}
      onChoose={(closeCall) => setGoal(line, { closeCall: closeCall === 'open' ? null : closeCall })}
    />
  );
}

/** The choice with why there is one, under the sum. Nothing where there is none. */
export function CloseCall({ line }: { readonly line: GapLine }) {
  const { groups } = useWords().plan;
  const { closeCalls } = usePlanWords().choosing;
  const sides = findSides(line);
  if (sides === null || line.need === null) return null;
  return (
    <div className="plan-part close-call">
      <CloseCallChoice line={line} label={closeCalls.label} />
      <p className="small quiet">{closeCalls.why(line.need, groups[sides.high], groups[sides.low])}</p>
    </div>
  );
}
