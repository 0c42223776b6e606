/** Every template by dimension: what it is, when it helps, and where it has been begun. */

import { DIMENSION_ORDER } from '../../../assessments/questionnaire/questionnaire.ts';
import type { Template } from '../../../assessments/questionnaire/templates/template.ts';
import { TEMPLATES } from '../../../assessments/questionnaire/templates/templates.ts';
import { listUses } from '../../../assessments/questionnaire/templates/uses.ts';
import { dimensionName } from '../../../assessments/report/subject.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useSubject } from '../../state/subject.ts';
import { useText, useWords } from '../../state/words.tsx';
import { Begun } from './begun.tsx';
import { templateView } from './views.ts';

export function TemplateList() {
  const words = useWords();
  const subject = useSubject();
  return (
    <>
      <p className="lead prose">{words.templates.intro}</p>
      {DIMENSION_ORDER.map((dimension) => (
        <section key={dimension} className="template-group" aria-labelledby={`templates-${dimension}`}>
          <h2 id={`templates-${dimension}`} className="section-title">
            {dimensionName(subject, dimension)}
          </h2>
          <ul>
            {TEMPLATES.filter((template) => template.dimension === dimension).map((template) => (
              <TemplateRow key={template.id} template={template} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The link leads to the question whose next step up names the template, where there is one. */
function TemplateRow({ template }: { readonly template: Template }) {
  const words = useWords();
  const text = useText();
  const subject = useSubject();
  const { address } = useOpen();
  const [first] = listUses(template.id, subject).now;
  return (
    <li className="template-row">
      <h3 className="card-title">
        <a href={address('templates', templateView(template.id, first?.id ?? null))}>{text(template.title)}</a>
      </h3>
      <p>{text(template.purpose)}</p>
      <p className="small quiet">{text(template.whenToUse)}</p>
      <Begun template={template} label={words.templates.begun} />
    </li>
  );
}
