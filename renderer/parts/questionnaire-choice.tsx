/** Which of the questionnaires on this computer: the same choice for an assessment and for a pool. */

import type { QuestionnaireEntry } from '../../electron/api.ts';
import { SelectField } from '../forms/select-field.tsx';
import { useQuestionnaireWords } from '../state/questionnaire-words.ts';
import { useText } from '../state/words.tsx';

interface QuestionnaireChoiceProps {
  readonly entries: readonly QuestionnaireEntry[];
  readonly value: QuestionnaireEntry | undefined;
  /** Gets the key of the entry. */
  readonly onChoose: (key: string) => void;
}

export function QuestionnaireChoice({ entries, value, onChoose }: QuestionnaireChoiceProps) {
  const words = useQuestionnaireWords();
  const text = useText();
  const options = entries.map((entry) => ({ value: keyOf(entry), label: words.named(text(entry.title), entry.version) }));
  return <SelectField label={words.questionnaire} value={value ? keyOf(value) : null} options={options} onCommit={(key) => key !== null && onChoose(key)} />;
}

/** What tells one version of one questionnaire from all others. */
export function keyOf({ id, version }: QuestionnaireEntry): string {
  return `${id} ${version}`;
}
