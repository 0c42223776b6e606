/** What the facilitator does and says at each step, with its minutes. */

import { useWorkshopWords } from '../../../../state/workshop-words.ts';
import { STEP_ORDER, type Plan } from './minutes.ts';

export function AgendaNotes({ plan }: { readonly plan: Plan }) {
  const told = useWorkshopWords().setUp.agenda;
  return (
    <table className="agenda-notes">
      <caption className="only-read">{told.notesTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{told.columns.step}</th>
          <th scope="col">{told.columns.notes}</th>
        </tr>
      </thead>
      <tbody>
        {STEP_ORDER.map((step) => (
          <tr key={step}>
            <th scope="row">
              {told.steps[step]}
              <span className="agenda-minutes">{told.minutes(plan.minutes[step] ?? 0)}</span>
            </th>
            <td>
              <ul>
                {told.notes[step].map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
