/** The five steps of a workshop on one line: where it is, and the way back to any step before. */

import type { Round } from '../../../../assessments/model.ts';
import type { Stage } from '../../../../assessments/workshop-model.ts';
import { canMoveTo, moveTo, STAGES } from '../../../../assessments/workshop/moves.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { useHalfTyped } from '../vote/half-typed.tsx';

export function StepLine({ round }: { readonly round: Round }) {
  const told = useWorkshopWords().room;
  const { change } = useOpen();
  const { before } = useHalfTyped();
  const { workshop } = round;
  const here = workshop?.stage ?? 'set-up';
  const at = STAGES.indexOf(here);
  const go = (stage: Stage) => {
    const moved = workshop === null ? undefined : moveTo(workshop, stage);
    if (moved !== undefined) change({ kind: 'set-workshop', round: round.id, workshop: moved });
  };
  return (
    <nav className="step-line" aria-label={told.stepsName}>
      <ol>
        {STAGES.map((stage, index) => (
          <li key={stage} data-state={index < at ? 'done' : index === at ? 'here' : 'ahead'} aria-current={stage === here ? 'step' : undefined}>
            {stage !== here && workshop !== null && canMoveTo(workshop, stage) ? (
              <button type="button" onClick={() => before(() => go(stage))}>
                {told.steps[stage]}
              </button>
            ) : (
              <span>{told.steps[stage]}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
