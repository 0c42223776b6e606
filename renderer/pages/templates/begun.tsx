/** Where a template has been begun: for which questions, and whether in the other language. What was written is found again. */

import { Fragment } from 'react';
import type { Template } from '../../../assessments/questionnaire/templates/template.ts';
import { questionTitle } from '../../../assessments/report/subject.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useSubject } from '../../state/subject.ts';
import { useLanguage, useWords } from '../../state/words.tsx';
import { templateView } from './views.ts';

interface BegunProps {
  readonly template: Template;
  readonly label: string;
  /** The question that is looked at, which is not named; null for none, undefined in the list of all. */
  readonly shown?: string | null;
}

export function Begun({ template, label, shown }: BegunProps) {
  const { begunFor, begunForNone, begunElsewhere } = useWords().templates;
  const subject = useSubject();
  const language = useLanguage();
  const { assessment, address } = useOpen();
  const drafts = assessment.drafts.filter((draft) => draft.template === template.id);
  const here = drafts.filter((draft) => draft.language === language && draft.question !== shown);
  const isElsewhere = drafts.some((draft) => draft.language !== language);
  if (here.length === 0 && !isElsewhere) return null;
  return (
    <p className="small begun">
      {here.length > 0 && `${label} `}
      {here.map(({ question }, at) => (
        <Fragment key={question}>
          {at > 0 && ', '}
          <a href={address('templates', templateView(template.id, question))}>{question === null ? begunForNone : begunFor(questionTitle(subject, question))}</a>
        </Fragment>
      ))}
      {here.length > 0 && '. '}
      {isElsewhere && begunElsewhere}
    </p>
  );
}
