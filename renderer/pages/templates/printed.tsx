/** The document as it comes out of the printer: its wording alone, without fields and guidance. On the screen it is not there. */

import type { Block, Report } from '../../../assessments/report/blocks.ts';
import { ReportTable } from '../../parts/report-table.tsx';

export function Printed({ report }: { readonly report: Report }) {
  const foot = [report.footer.questionnaire, report.footer.dates, report.footer.retention].filter((part) => part !== '').join('. ');
  return (
    <article className="printed">
      {report.classification !== null && <p className="printed-classification">{report.classification}</p>}
      <p className="printed-organisation">
        <strong>{report.organisation}</strong> {report.sampleMark}
      </p>
      <h1>{report.title}</h1>
      <p className="quiet">{report.subtitle}</p>
      {report.sections.map((section) => (
        <section key={section.id}>
          <h2>{section.title}</h2>
          {section.blocks.map((block, at) => (
            <PrintedBlock key={at} block={block} />
          ))}
        </section>
      ))}
      <p className="printed-foot quiet small">{foot}</p>
    </article>
  );
}

/** The kinds of block that a template has. */
function PrintedBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <p className="lines">{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={at}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <>
          {/* A caption of its own could be left alone at the foot of a sheet. */}
          <p className="printed-caption" aria-hidden="true">
            {block.table.caption}
          </p>
          <ReportTable table={block.table} />
        </>
      );
    default:
      return null;
  }
}
