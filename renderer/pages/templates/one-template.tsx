/** One template, filled in: what it is for, the wording with the guidance beside it, and the ways to take it away. */

import { useEffect, useRef } from 'react';
import type { Question } from '../../../assessments/questionnaire-model.ts';
import { countGaps, listPieces } from '../../../assessments/questionnaire/templates/fill.ts';
import type { Template } from '../../../assessments/questionnaire/templates/template.ts';
import { dimensionName } from '../../../assessments/report/subject.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useSubject } from '../../state/subject.ts';
import { useLanguage, useText, useWords } from '../../state/words.tsx';
import { Begun } from './begun.tsx';
import { Claims } from './claims.tsx';
import { Printed } from './printed.tsx';
import { QuestionChoice } from './question-choice.tsx';
import { SectionEditor } from './section-editor.tsx';
import { TemplateActs } from './template-acts.tsx';
import { useTemplateReport } from './use-template-report.ts';

interface OneTemplateProps {
  readonly template: Template;
  readonly question: Question | null;
}

export function OneTemplate({ template, question }: OneTemplateProps) {
  const words = useWords();
  const told = words.templates;
  const text = useText();
  const subject = useSubject();
  const language = useLanguage();
  const { address } = useOpen();
  const { filled, shown, saved } = useTemplateReport(template, question);
  const gaps = countGaps(listPieces(filled));
  const heading = useArrival();
  return (
    <>
      <div className="template-editor">
        <p className="small">
          <a href={address('templates')}>
            <span aria-hidden="true">‹ </span>
            {told.all}
          </a>
        </p>
        <div className="template-top">
          <div className="stack prose">
            <p className="small quiet">{told.place(dimensionName(subject, template.dimension), template.id)}</p>
            <h2 ref={heading} tabIndex={-1} className="template-title">
              {filled.title}
            </h2>
            <p>{text(template.purpose)}</p>
            <p>{text(template.whenToUse)}</p>
            <QuestionChoice template={template} question={question} />
            <Begun template={template} label={told.begunOther} shown={question?.id ?? null} />
          </div>
          <TemplateActs shown={shown} saved={saved} />
        </div>
        <p className="template-hint quiet">
          {told.hint} {gaps === 0 ? told.noGaps : told.gapsLeft(gaps)}
        </p>
        {/* Another draft is another set of fields: what is half typed stays with its own. */}
        <div key={`${template.id} ${language} ${question?.id ?? ''}`}>
          {filled.sections.map((section, number) => (
            <SectionEditor key={section.title} section={section} number={number} draft={{ template: template.id, question: question?.id ?? null, language }} />
          ))}
        </div>
        <Claims sources={template.sources} />
      </div>
      <Printed report={shown} />
    </>
  );
}

/** The link that led here is gone with the list it stood in. */
function useArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
