/** The full form or the quick one: the same choice wherever a round begins or is changed. */

import type { Form } from '../../assessments/model.ts';
import { Segmented } from '../forms/segmented.tsx';
import { useWords } from '../state/words.tsx';

interface FormChoiceProps {
  readonly value: Form;
  readonly hint?: string;
  readonly isReadOnly?: boolean;
  readonly onChoose: (form: Form) => void;
}

export function FormChoice({ value, hint, isReadOnly = false, onChoose }: FormChoiceProps) {
  const words = useWords().rounds;
  const options = [
    { value: 'full', label: words.formLabel.full },
    { value: 'quick', label: words.formLabel.quick },
  ] as const;
  return <Segmented label={words.form} {...(hint !== undefined && { hint })} value={value} options={options} isReadOnly={isReadOnly} onChoose={onChoose} />;
}
