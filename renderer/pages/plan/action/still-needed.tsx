/** What an action still lacks, as buttons that lead to the fields. Nothing is blocked by it. */

import type { Action } from '../../../../assessments/model.ts';
import { listActionProblems, listMissing } from '../../../../assessments/plan.ts';
import { Button } from '../../../forms/button.tsx';
import { useWords } from '../../../state/words.tsx';
import { focusField } from './field-ids.ts';

export function StillNeeded({ action }: { readonly action: Action }) {
  const { actions, missing } = useWords().plan;
  const fields = listMissing(action);
  if (fields.length === 0 && listActionProblems(action).length > 0) return null;
  if (fields.length === 0) return <p className="still-needed">{actions.allFilled}</p>;
  return (
    <div className="still-needed">
      <p id="still-needed">{actions.stillNeeded}</p>
      <ul aria-labelledby="still-needed">
        {fields.map((field) => (
          <li key={field}>
            <Button kind="underlined" onPress={() => focusField(field)}>
              {missing[field]}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
