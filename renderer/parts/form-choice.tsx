/** The full form or the quick one: the same choice wherever a round begins or is changed. */

import type { Form } from '../../assessments/questionnaire-model.ts';
import type { FormCounts } from '../../assessments/questionnaire/questionnaire.ts';
import { Segmented } from '../forms/segmented.tsx';
import { useWords } from '../state/words.tsx';

interface FormChoiceProps {
  readonly value: Form;
  /** How many questions each asks; undefined until that is known. */
  readonly counts: FormCounts | undefined;
  readonly hint?: string;
  readonly isReadOnly?: boolean;
  readonly onChoose: (form: Form) => void;
}

const FORMS = ['full', 'quick'] as const satisfies readonly Form[];

export function FormChoice({ value, counts, hint, isReadOnly = false, onChoose }: FormChoiceProps) {
  const words = useWords().rounds;
  // Where every question is a quick one there is nothing to choose.
  if (counts !== undefined && counts.full === counts.quick) return null;
  const options = FORMS.map((form) => ({ value: form, label: counts === undefined ? words.formLabel[form] : words.formAndCount(words.formLabel[form], counts[form]) }));
  return <Segmented label={words.form} {...(hint !== undefined && { hint })} value={value} options={options} isReadOnly={isReadOnly} onChoose={onChoose} />;
}
