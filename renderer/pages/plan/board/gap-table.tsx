/** Every gap as a row of a table, with what it is weighed by to change in place. */

import { useState } from 'react';
import type { GapLine } from '../../../../assessments/prioritise.ts';
import { questionsOf } from '../../../../assessments/questionnaire/questionnaire.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';
import { useText, useWords } from '../../../state/words.tsx';
import { bringIntoSight } from '../bring-into-sight.ts';
import { Sum } from '../gap/sum.tsx';
import { usePlanChanges } from '../gap/use-plan-changes.ts';
import { SortHeading, type Sorted } from '../sort-heading.tsx';
import { PlanTick, ShortlistTick } from './gap-ticks.tsx';
import { canJudge, GoalSelect, type Judgement } from './goal-select.tsx';
import { GAP_COLUMNS, sortGaps, type GapColumn } from './sort-gaps.ts';
import { useHeldFocus } from './use-held-focus.ts';

/** In a cell that has nothing to say. */
const NOTHING = '–';

export function GapTable({ lines }: { readonly lines: readonly GapLine[] }) {
  const { table } = usePlanWords().choosing;
  const { round, questionnaire } = useOpen();
  const { actionsFor } = usePlanChanges();
  const [sorted, setSorted] = useState<Sorted<GapColumn>>({ column: 'question', isDescending: false });
  const hold = useHeldFocus();
  const questions = questionsOf(questionnaire, round.form).map(({ id }) => id);
  const inOrder = sortGaps(lines, sorted, { questions, isInPlan: (line) => actionsFor(line).length > 0 });
  return (
    <div>
      <h2 id="gaps-title" className="section-title">
        {table.title}
      </h2>
      <p className="small quiet gap-table-hint">{table.hint}</p>
      <div
        className="scroll-sideways gap-table-frame"
        role="region"
        aria-labelledby="gaps-title"
        tabIndex={0}
        onFocus={({ target, currentTarget }) => {
          // The first column stays in sight by itself.
          if (target.closest('th:first-child') === null && target !== currentTarget) bringIntoSight(target, currentTarget);
        }}
      >
        <table className="gap-table" aria-labelledby="gaps-title">
          <thead>
            <tr>
              {GAP_COLUMNS.map((column) => (
                <SortHeading key={column} column={column} title={table.columns[column]} sorted={sorted} onSort={setSorted} />
              ))}
            </tr>
          </thead>
          <tbody>
            {inOrder.map((line) => (
              <GapTableRow key={line.question.id} line={line} onChosen={hold} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface GapTableRowProps {
  readonly line: GapLine;
  readonly onChosen: (id: string) => void;
}

function GapTableRow({ line, onChosen }: GapTableRowProps) {
  const words = useWords();
  const { named } = usePlanWords().choosing;
  const text = useText();
  const { address } = useOpen();
  const isWeighed = line.group !== 'maintain' && line.need !== null;
  const judge = (judgement: Judgement, otherwise = NOTHING) =>
    canJudge(line, judgement) ? <GoalSelect line={line} judgement={judgement} isInTable onChosen={onChosen} /> : otherwise;
  return (
    <tr>
      <th scope="row">
        <a href={address('plan', line.question.id)}>{named(line.question.id, text(line.question.title))}</a>
      </th>
      <td>{line.current ?? words.common.unknown}</td>
      <td>{judge('target', String(line.target ?? NOTHING))}</td>
      <td>{judge('importance')}</td>
      <td>{judge('effort')}</td>
      <td className="need-cell">
        {isWeighed ? (
          <>
            <strong>{line.need}</strong>
            <Sum line={line} />
          </>
        ) : (
          NOTHING
        )}
      </td>
      <td className="group-cell">{words.plan.groups[line.group]}</td>
      <td>{judge('closeCall')}</td>
      <td>
        <ShortlistTick line={line} isLabelHidden />
      </td>
      <td>
        <PlanTick line={line} isLabelHidden />
      </td>
    </tr>
  );
}
