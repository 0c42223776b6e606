/** The question that a template is filled in for: first those whose next step up names it. */

import type { Question } from '../../../assessments/questionnaire-model.ts';
import type { Template } from '../../../assessments/questionnaire/templates/template.ts';
import { listUses } from '../../../assessments/questionnaire/templates/uses.ts';
import { SelectField } from '../../forms/select-field.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useSubject } from '../../state/subject.ts';
import { useText, useWords } from '../../state/words.tsx';
import { templateView } from './views.ts';

interface QuestionChoiceProps {
  readonly template: Template;
  readonly question: Question | null;
}

export function QuestionChoice({ template, question }: QuestionChoiceProps) {
  const told = useWords().templates;
  const text = useText();
  const { address } = useOpen();
  const uses = listUses(template.id, useSubject());
  const options = (['now', 'other', 'rest'] as const).flatMap((kind) =>
    uses[kind].map(({ id, title }) => ({ value: id, label: told.questionNamed(id, text(title)), group: told.groups[kind] })),
  );
  return (
    <SelectField
      label={told.filledFor}
      hint={told.filledForHint}
      emptyLabel={told.noQuestion}
      value={question?.id ?? null}
      options={options}
      onCommit={(id) => {
        location.hash = address('templates', templateView(template.id, id));
      }}
    />
  );
}
