/** Templates: the ready-made documents, filled in from the answers, changed by hand, and taken away. */

import { findQuestion } from '../../assessments/questionnaire/questionnaire.ts';
import { findTemplate } from '../../assessments/questionnaire/templates/uses.ts';
import { NotThere } from '../parts/not-there.tsx';
import { Page } from '../parts/page.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { useWords } from '../state/words.tsx';
import '../styles/documents.css';
import '../styles/templates.css';
import { OneTemplate } from './templates/one-template.tsx';
import { TemplateList } from './templates/template-list.tsx';
import { readView } from './templates/views.ts';

export function TemplatesPage({ view }: { readonly view: string | undefined }) {
  const words = useWords();
  const { questionnaire } = useOpen();
  const wanted = view === undefined ? undefined : readView(view);
  const template = wanted && findTemplate(wanted.template);
  if (wanted !== undefined && template === undefined) return <NotThere problem={{ kind: 'not-found' }} />;
  const question = wanted === undefined || wanted.question === null ? undefined : findQuestion(questionnaire, wanted.question);
  return <Page title={words.templates.title}>{template === undefined ? <TemplateList /> : <OneTemplate template={template} question={question ?? null} />}</Page>;
}
