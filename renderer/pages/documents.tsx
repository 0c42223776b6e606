/** Documents: what to save, as which kinds of file, with what left out. Made on this machine, from the figures on the screen. */

import { useMemo } from 'react';
import { makeReport } from '../../assessments/report/report.ts';
import { countGiven } from '../../assessments/responses.ts';
import { FORMATS } from '../export/formats.ts';
import { LinkButton } from '../forms/button.tsx';
import { Page } from '../parts/page.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { useSettings } from '../state/settings.tsx';
import { useLanguage, useWords } from '../state/words.tsx';
import '../styles/documents.css';
import { BeforeSaving } from './documents/before-saving.tsx';
import { DocumentChoices } from './documents/document-choices.tsx';
import { Outline } from './documents/outline.tsx';
import { SavePart } from './documents/save-part.tsx';

export function DocumentsPage() {
  const words = useWords();
  const { explain, ...told } = words.documents;
  const language = useLanguage();
  const { assessment, round, questionnaire, today, address } = useOpen();
  const { settings } = useSettings();
  const { documentKind: kind, documentLeavesOut: leavesOut } = settings;
  const formats = FORMATS.map(({ id }) => id).filter((id) => settings.documentFormats.includes(id));
  const report = useMemo(
    () => makeReport({ assessment, round, kind, leavesOut, words, language, today }),
    [assessment, round, kind, leavesOut, words, language, today],
  );
  const isEmpty = countGiven(questionnaire, round).given === 0 && assessment.actions.length === 0;
  const explanation = { title: explain.title, sum: null, text: explain.text, rows: [], total: null, more: [{ title: explain.more, text: explain.moreText }] };
  return (
    <Page title={told.title} explanation={explanation}>
      {isEmpty ? (
        <div className="stack prose">
          <h2 className="section-title">{told.emptyTitle}</h2>
          <p className="lead">{told.empty}</p>
          <LinkButton kind="filled" href={address('questions')}>
            {told.emptyAct}
          </LinkButton>
        </div>
      ) : (
        <div className="documents">
          <div className="document-choices">
            <h2 className="document-question">{told.question}</h2>
            <DocumentChoices />
            <BeforeSaving kind={kind} />
          </div>
          <div className="document-side">
            <Outline report={report} />
            <SavePart report={report} formats={formats} leavesOut={leavesOut} />
          </div>
        </div>
      )}
    </Page>
  );
}
