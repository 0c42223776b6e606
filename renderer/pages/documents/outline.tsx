/** What will be in the document: its title, its parts in order, and what is printed on each page. */

import type { Report, Section } from '../../../assessments/report/blocks.ts';
import type { Words } from '../../../assessments/words/words.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useWords } from '../../state/words.tsx';

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

interface Part {
  readonly id: string;
  readonly title: string;
  readonly count: string;
}

/** One line a section; the pages of the actions share one. */
function listParts(words: Words, sections: readonly Section[]): readonly Part[] {
  const told = words.documents;
  const isAction = (section: Section) => section.id.startsWith('action-');
  const actions = sections.filter(isAction);
  return sections.flatMap((section): readonly Part[] => {
    if (isAction(section)) return section === actions[0] ? [{ id: 'actions', title: told.actionPages, count: told.counts.pages(actions.length) }] : [];
    const title = section.title ?? (section.id === 'plan' ? words.report.sections.plan : told.summary);
    return [{ id: section.id, title, count: countBlocks(words, section) }];
  });
}

/** "1 chart, 2 tables". */
function countBlocks(words: Words, section: Section): string {
  const { counts } = words.documents;
  const countOf = (kind: 'figure' | 'table') => section.blocks.filter((block) => block.kind === kind).length;
  const figures = countOf('figure');
  const tables = countOf('table');
  return [figures > 0 ? counts.figures(figures) : '', tables > 0 ? counts.tables(tables) : ''].filter((count) => count !== '').join(words.common.comma);
}
