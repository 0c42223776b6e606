/** The targets of an earlier round, and where they came: in a sentence or two, with the figures one press away. */

import { targetsSection } from '../../assessments/report/planned/targets.ts';
import type { Subject } from '../../assessments/report/subject.ts';
import { TableToggle } from '../charts/chart-frame.tsx';
import { ReportTable } from './report-table.tsx';

export function TargetsCameTo({ subject }: { readonly subject: Subject }) {
  const section = targetsSection(subject);
  if (section === null || section.title === null) return null;
  const tables = section.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  return (
    <section>
      <h2 className="section-title">{section.title}</h2>
      {section.blocks.map((block) => block.kind === 'paragraph' && <p key={block.text}>{block.text}</p>)}
      <TableToggle
        of={section.title}
        table={
          <div className="sections">
            {tables.map((table) => (
              <ReportTable key={table.id} table={table} isCaptionShown={true} />
            ))}
          </div>
        }
      />
    </section>
  );
}
