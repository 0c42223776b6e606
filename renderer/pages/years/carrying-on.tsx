/** What became of the plans: actions and levels side by side, delivery, targets, and what is still open with its history. */

import { carriedHistoryTable } from '../../../assessments/report/planned/carried.ts';
import { deliveryTable, listDeliverySentences, servedTable } from '../../../assessments/report/planned/carrying-out.ts';
import type { Table } from '../../../assessments/report/blocks.ts';
import type { TwoRounds } from '../../../assessments/report/two-rounds.ts';
import { PAPER_WORDS } from '../../../assessments/words/paper.ts';
import { TableToggle } from '../../charts/chart-frame.tsx';
import { ReportTable } from '../../parts/report-table.tsx';
import { TargetsCameTo } from '../../parts/targets-came-to.tsx';
import { useOpen } from '../../state/open-assessment.tsx';

export function CarryingOn({ two }: { readonly two: TwoRounds }) {
  const { subject } = two;
  const { today } = useOpen();
  const delivery = deliveryTable(subject, today);
  const { title } = PAPER_WORDS[subject.language].planned.carryingOut;
  return (
    <>
      <TablePart table={servedTable(two)} />
      {delivery !== null && (
        <section>
          <h2 className="section-title">{title}</h2>
          <p className="prose">{listDeliverySentences(subject, today).join(' ')}</p>
          <TableToggle of={title} table={<ReportTable table={delivery} isCaptionShown />} />
        </section>
      )}
      <TargetsCameTo subject={subject} />
      <TablePart table={carriedHistoryTable(subject, [], today)} />
    </>
  );
}

/** A table under a heading of its own; nothing where there is none. */
export function TablePart({ table }: { readonly table: Table | null }) {
  if (table === null) return null;
  return (
    <section className="stack table-part">
      <h2 className="section-title">{table.caption}</h2>
      <ReportTable table={table} />
    </section>
  );
}
