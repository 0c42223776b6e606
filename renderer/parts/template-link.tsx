/** The way from a step to the template that helps with it, by its title. */

import type { QuestionId } from '../../assessments/questionnaire-model.ts';
import type { Template } from '../../assessments/questionnaire/templates/template.ts';
import { useOpen } from '../state/open-assessment.tsx';
import { useText, useWords } from '../state/words.tsx';

interface TemplateLinkProps {
  /** Undefined where the step names none. */
  readonly template: Template | undefined;
  readonly question: QuestionId;
}

export function TemplateLink({ template, question }: TemplateLinkProps) {
  const words = useWords();
  const text = useText();
  const { address } = useOpen();
  if (template === undefined) return null;
  return (
    <p>
      {words.templates.forStep} <a href={address('templates', `${template.id}-${question}`)}>{text(template.title)}</a>
    </p>
  );
}
