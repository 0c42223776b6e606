/** Documents: what to save, as which kinds of file, with what left out. Made on this machine, from the figures on the screen. */

import { countGiven } from '../../assessments/responses.ts';
import { FORMATS } from '../export/formats.ts';
import { LinkButton } from '../forms/button.tsx';
import { Page } from '../parts/page.tsx';
import { SavePart } from '../parts/save-part.tsx';
import { useOpen } from '../state/open-assessment.tsx';
import { useSettings } from '../state/settings.tsx';
import { useWords } from '../state/words.tsx';
import '../styles/documents.css';
import { BeforeSaving } from './documents/before-saving.tsx';
import { DocumentChoices } from './documents/document-choices.tsx';
import { Outline } from './documents/outline.tsx';
import { useContent } from './documents/use-content.ts';

export function DocumentsPage() {
  const words = useWords();
  const { explain, ...told } = words.documents;
  const { assessment, round, questionnaire, address } = useOpen();
  const { settings } = useSettings();
  const formats = FORMATS.map(({ id }) => id).filter((id) => settings.documentFormats.includes(id));
  const content = useContent();
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
            <BeforeSaving kind={settings.documentKind} />
          </div>
          <div className="document-side">
            {content !== undefined && (
              <>
                <Outline report={content.report} words={content.words} />
                <SavePart formats={formats} makeContent={content.makeContent} />
              </>
            )}
          </div>
        </div>
      )}
    </Page>
  );
}
