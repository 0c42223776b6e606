/** What will be in the document, in its own language: its title, its parts in order, and what is printed on each page. */

import type { Report } from '../../../assessments/report/blocks.ts';
import { joinFrames, listFrames } from '../../../assessments/report/two-languages.ts';
import type { Words } from '../../../assessments/words/words.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useWords } from '../../state/words.tsx';
import { listParts } from './outline-parts.ts';

interface OutlineProps {
  readonly report: Report;
  /** Those of the document's first language. */
  readonly words: Words;
}

export function Outline({ report, words }: OutlineProps) {
  const told = useWords().documents;
  const { address } = useOpen();
  const frames = listFrames(report);
  const own = report.sections.filter(({ language }) => language === report.language);
  return (
    <section className="paper" aria-labelledby="outline-title">
      <h2 id="outline-title" className="only-read">
        {told.contents}
      </h2>
      {report.classification !== null && <p className="paper-classification">{report.classification}</p>}
      <p className="paper-header">
        <strong>{joinFrames(report, ({ organisation }) => organisation)}</strong>
        {frames.map(({ language, sampleMark }) => sampleMark !== null && <span key={language} className="quiet" lang={language}>{sampleMark}</span>)}
      </p>
      {frames.map(({ language, title }) => (
        <p key={language} className="paper-title" lang={language}>
          {title}
        </p>
      ))}
      <ol className="paper-parts" lang={report.language}>
        {listParts(words, own).map((part) => (
          <li key={part.id}>
            <span>
              {part.title}
              {part.first !== '' && <span className="paper-first quiet">{part.first}</span>}
            </span>
            <span className="quiet">{part.count}</span>
          </li>
        ))}
      </ol>
      {report.second !== null && <p className="paper-both">{told.inBoth[report.language === 'cy' ? 'cy-en' : 'en-cy']}</p>}
      <p className="paper-footer quiet">
        {frames.map(({ language, footer }) => (
          <span key={language} lang={language}>
            {[footer.questionnaire, footer.dates, footer.retention].filter((part) => part !== '').map(told.sentence).join(' ')}{' '}
          </span>
        ))}
        <a href={address('organisation')}>{told.changeThem}</a>
      </p>
    </section>
  );
}
