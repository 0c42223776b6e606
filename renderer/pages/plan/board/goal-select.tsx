/** One judgement of a gap as a list to choose from: its target, importance, effort, or how a close call is settled. */

import type { Goal } from '../../../../assessments/model.ts';
import type { GapLine } from '../../../../assessments/prioritise.ts';
import type { Effort, Level } from '../../../../assessments/questionnaire-model.ts';
import { SelectField } from '../../../forms/select-field.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useText, useWords } from '../../../state/words.tsx';
import { useLevelName } from '../gap/use-level-name.ts';
import { usePlanChanges } from '../gap/use-plan-changes.ts';

export type Judgement = 'target' | 'importance' | 'effort' | 'closeCall';

const LEVELS = [1, 2, 3, 4, 5] as const satisfies readonly Level[];
const WEIGHTS = [1, 2, 3] as const satisfies readonly Effort[];

interface GoalSelectProps {
  readonly line: GapLine;
  readonly judgement: Judgement;
  /** In a table the heading of the column says what it is, and there is room for little. */
  readonly isInTable?: boolean;
  /** The id of the control, so that focus can go back to it when it has moved. */
  readonly onChosen: (id: string) => void;
}

/** Whether there is anything to choose: not while the level is unknown, nor at the highest one. */
export function canJudge(line: GapLine, judgement: Judgement): boolean {
  return line.current !== null && line.current !== 5 && (judgement !== 'closeCall' || line.isCloseCall);
}

export function GoalSelect({ line, judgement, isInTable = false, onChosen }: GoalSelectProps) {
  const { choosing } = usePlanWords();
  const text = useText();
  const { round } = useOpen();
  const { setGoal } = usePlanChanges();
  const { label, value, options } = useJudgement(line, judgement, isInTable);
  const id = `${judgement}-${line.question.id}`;
  return (
    <SelectField
      id={id}
      label={label}
      isLabelHidden={isInTable}
      about={choosing.table.of(choosing.named(line.question.id, text(line.question.title)))}
      value={value}
      options={options}
      isReadOnly={round.closing !== null}
      onCommit={(chosen) => {
        const option = options.find((each) => each.value === chosen);
        if (option === undefined) return;
        onChosen(id);
        setGoal(line, option.goal);
      }}
    />
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly goal: Partial<Goal>;
}

function useJudgement(line: GapLine, judgement: Judgement, isShort: boolean): { readonly label: string; readonly value: string | null; readonly options: readonly Choice[] } {
  const { choose } = useWords().plan;
  const { goodEnough, goodEnoughShort, closeCalls, table } = usePlanWords().choosing;
  const nameOf = useLevelName();
  const numbered = (level: Level) => `${level} ${nameOf(level)}`;
  switch (judgement) {
    case 'target':
      return {
        label: table.columns.target,
        value: String(line.target),
        options: LEVELS.filter((level) => level >= (line.current ?? 1)).map((level) =>
          level === line.current
            ? { value: String(level), label: isShort ? goodEnoughShort(level) : goodEnough(numbered(level)), goal: { isGoodEnough: true } }
            : { value: String(level), label: isShort ? String(level) : numbered(level), goal: { target: level, isGoodEnough: line.isGoodEnough === true ? false : line.isGoodEnough } },
        ),
      };
    case 'importance':
      return {
        label: choose.importance,
        value: String(line.importance),
        options: WEIGHTS.map((weight) => ({ value: String(weight), label: choose.importances[weight], goal: { importance: weight } })),
      };
    case 'effort':
      return {
        label: choose.effort,
        value: line.effort === null ? null : String(line.effort),
        options: WEIGHTS.map((weight) => ({ value: String(weight), label: choose.efforts[weight], goal: { effort: weight } })),
      };
    default:
      return {
        label: closeCalls.label,
        value: line.closeCall ?? 'open',
        options: [
          { value: 'open', label: closeCalls.choices.open, goal: { closeCall: null } },
          { value: 'high', label: closeCalls.choices.high, goal: { closeCall: 'high' } },
          { value: 'low', label: closeCalls.choices.low, goal: { closeCall: 'low' } },
        ],
      };
  }
}
