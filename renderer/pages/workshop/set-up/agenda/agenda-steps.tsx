/** The steps of a workshop with their minutes, one under the other. */

import type { AgendaStep } from '../../../../../assessments/workshop/agenda.ts';
import { useWorkshopWords } from '../../../../state/workshop-words.ts';
import { STEP_ORDER, type Plan } from './minutes.ts';

interface AgendaStepsProps {
  readonly plan: Plan;
  /** The steps that the workshop has got to. */
  readonly here?: readonly AgendaStep['step'][];
}

export function AgendaSteps({ plan, here = [] }: AgendaStepsProps) {
  const told = useWorkshopWords().setUp.agenda;
  return (
    <table className="agenda-steps">
      <caption className="only-read">{told.caption}</caption>
      <thead className="only-read">
        <tr>
          <th scope="col">{told.columns.step}</th>
          <th scope="col">{told.columns.minutes}</th>
        </tr>
      </thead>
      <tbody>
        {STEP_ORDER.map((step) => (
          <tr key={step} data-here={here.includes(step)}>
            <th scope="row">
              {told.steps[step]}
              {here.includes(step) && <span className="agenda-here">{told.here}</span>}
            </th>
            <td>{plan.minutes[step]}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{told.total}</th>
          <td>{plan.total}</td>
        </tr>
      </tfoot>
    </table>
  );
}
