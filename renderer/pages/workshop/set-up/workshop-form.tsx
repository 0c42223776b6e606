/** The form of a workshop, each with the minutes that it takes a room. */

import type { Form } from '../../../../assessments/questionnaire-model.ts';
import { countQuestions } from '../../../../assessments/questionnaire/questionnaire.ts';
import { ChoiceList } from '../../../forms/choice-list.tsx';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useWords } from '../../../state/words.tsx';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { planFor } from './agenda/minutes.ts';

/** The quick form first: it is proposed. */
const FORMS = ['quick', 'full'] as const satisfies readonly Form[];
const AN_HOUR = 60;

/** `isFixed` once somebody has voted. */
export function WorkshopForm({ isFixed }: { readonly isFixed: boolean }) {
  const told = useWorkshopWords().setUp;
  const words = useWords().rounds;
  const { round, questionnaire, change } = useOpen();
  const counts = countQuestions(questionnaire);
  // Where every question is a quick one there is nothing to choose.
  if (counts.full === counts.quick) return null;
  const options = FORMS.map((form) => {
    const { total } = planFor(questionnaire, form);
    return {
      value: form,
      label: words.formAndCount(words.formLabel[form], counts[form]),
      detail: total <= AN_HOUR ? told.formForAnHour(total) : told.formDetail(total),
    };
  });
  return (
    <div>
      <ChoiceList
        legend={told.form}
        value={round.form}
        options={options}
        isReadOnly={isFixed}
        onChoose={(form) => change({ kind: 'change-round', round: round.id, date: round.date, form })}
      />
      {isFixed && <p className="hint">{told.formFixed}</p>}
    </div>
  );
}
