/** What will be in the document: its title, its parts in order, and what is printed on each page. */

import type { Report } from '../../../assessments/report/blocks.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useWords } from '../../state/words.tsx';
import { listParts } from './outline-parts.ts';

export function Outline({ report }: { readonly report: Report }) {
  const words = useWords();
  const told = words.documents;
  const { address } = useOpen();
  return (
    <section className="paper" aria-labelledby="outline-title">
      <h2 id="outline-title" className="only-read">
        {told.contents}
      </h2>
      <p className="paper-header">
        <strong>{report.organisation}</strong>
        {report.sampleMark !== null && <span className="quiet">{report.sampleMark}</span>}
      </p>
      <p className="paper-title">{report.title}</p>
      <ol className="paper-parts">
        {listParts(words, report.sections).map((part) => (
          <li key={part.id}>
            <span>{part.title}</span>
            <span className="quiet">{part.count}</span>
          </li>
        ))}
      </ol>
      <p className="paper-footer quiet">
        {[report.footer.questionnaire, report.footer.dates].filter((part) => part !== '').map(told.sentence).join(' ')}{' '}
        <a href={address('organisation')}>{told.changeThem}</a>
      </p>
    </section>
  );
}
