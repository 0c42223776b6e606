/** Target, importance and effort of a gap, each one of a few. */

import type { Goal } from '../../../../assessments/model.ts';
import type { GapLine } from '../../../../assessments/prioritise.ts';
import type { Effort, Level } from '../../../../assessments/questionnaire-model.ts';
import { Segmented } from '../../../forms/segmented.tsx';
import { useWords } from '../../../state/words.tsx';

const LEVELS = [1, 2, 3, 4, 5] as const satisfies readonly Level[];
const WEIGHTS = [1, 2, 3] as const satisfies readonly Effort[];

interface GoalChoicesProps {
  readonly line: GapLine;
  readonly current: Level;
  readonly nameOf: (level: Level) => string;
  readonly isReadOnly: boolean;
  readonly onChoose: (fields: Partial<Goal>) => void;
}

export function GoalChoices({ line, current, nameOf, isReadOnly, onChoose }: GoalChoicesProps) {
  const { target, importance, importances, effort, efforts, effortBands, effortLine } = useWords().plan.choose;
  return (
    <div className="plan-part goal-choices">
      <Segmented
        label={target}
        value={line.target}
        options={LEVELS.filter((level) => level > current).map((level) => ({ value: level, label: String(level), name: `${level} ${nameOf(level)}` }))}
        isReadOnly={isReadOnly}
        onChoose={(level) => onChoose({ target: level })}
      />
      <Segmented
        label={importance}
        value={line.importance}
        options={WEIGHTS.map((weight) => ({ value: weight, label: importances[weight] }))}
        isReadOnly={isReadOnly}
        onChoose={(weight) => onChoose({ importance: weight })}
      />
      <Segmented
        label={effort}
        value={line.effort}
        options={WEIGHTS.map((weight) => ({ value: weight, label: efforts[weight], name: effortLine(efforts[weight], effortBands[weight]) }))}
        isReadOnly={isReadOnly}
        onChoose={(weight) => onChoose({ effort: weight })}
      />
    </div>
  );
}
