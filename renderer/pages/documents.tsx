/** Documents: what to save, as which kinds of file, with what left out. Made on this machine, from the figures on the screen. */

import { useState } from 'react';
import { countGiven } from '../../assessments/responses.ts';
import { PAPER_WORDS } from '../../assessments/words/paper.ts';
import { isReportFormat } from '../export/formats.ts';
import { LinkButton } from '../forms/button.tsx';
import { DocumentLabels } from '../parts/document-labels.tsx';
import { Page } from '../parts/page.tsx';
import { SavePart } from '../parts/save-part.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { useSettings } from '../state/settings.tsx';
import { useLanguage, useWords } from '../state/words.tsx';
import '../styles/documents.css';
import { BeforeSaving } from './documents/before-saving.tsx';
import { DocumentChoices } from './documents/document-choices.tsx';
import { Preview } from './documents/preview.tsx';
import { listBegun } from './documents/template-choices.tsx';
import { useChosen } from './documents/use-chosen.ts';

export function DocumentsPage() {
  const words = useWords();
  const { explain, ...told } = words.documents;
  const { assessment, round, questionnaire, address } = useOpen();
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
        <Chooser />
      )}
    </Page>
  );
}

function Chooser() {
  const { chooser } = PAPER_WORDS[useLanguage()];
  const told = useWords().documents;
  const { assessment, today } = useOpen();
  const [isOverdue] = useState(() => (assessment.organisation.reviewOn ?? today) < today);
  const [owner, setOwner] = useState<string | null>(null);
  const [templates, setTemplates] = useState(() => listBegun(assessment));
  const chosen = useChosen(owner, templates);
  return (
    <div className="documents">
      <div className="document-choices">
        <h2 className="document-question">{told.question}</h2>
        <DocumentChoices owner={owner} onOwner={setOwner} templates={templates} onTemplates={setTemplates} />
        <BeforeSaving />
        <details className="document-part document-labels" open={isOverdue}>
          <summary>{chooser.labels}</summary>
          <div className="stack">
            <p className="hint">{chooser.labelsHint}</p>
            <DocumentLabels />
          </div>
        </details>
      </div>
      <div className="document-side">{chosen !== undefined && <Side chosen={chosen} />}</div>
    </div>
  );
}

/** The button, what the files will be called, and what will be in them. */
function Side({ chosen }: { readonly chosen: NonNullable<ReturnType<typeof useChosen>> }) {
  const { chooser } = PAPER_WORDS[useLanguage()];
  const { documentFormats } = useSettings().settings;
  const { source, documents, files, zipName } = chosen;
  const lacksFormat = documents.length > 0 && !documentFormats.some(isReportFormat);
  const zip = zipName === null ? undefined : { name: zipName, label: chooser.save(files.length), told: chooser.saved };
  return (
    <>
      {lacksFormat && <p>{chooser.noFormat}</p>}
      {files.length > 0 && <SavePart files={files} zip={zip} />}
      {files.length > 0 && (
        <details className="small file-names">
          <summary>{chooser.names(zipName === null ? files.length : 1)}</summary>
          <ul>
            {zipName !== null && (
              <li>
                <strong>{zipName}</strong>
              </li>
            )}
            {files.map(({ name }) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      <Preview source={source} documents={documents} />
    </>
  );
}
