/** Each question of a measure beside the middle of the group, as a chart with its table. */

import { useMemo } from 'react';
import type { MeasureId } from '../../../assessments/model.ts';
import { questionDotsOf } from '../../../assessments/report/peers-questions.ts';
import type { Subject } from '../../../assessments/report/subject.ts';
import { TableToggle } from '../../charts/chart-frame.tsx';
import { DotRows } from '../../charts/dot-rows.tsx';
import { ReportTable } from '../../parts/report-table.tsx';
import { SaveChart } from '../../parts/save-chart.tsx';
import { usePeerWords } from '../../state/peer-words.ts';
import '../../styles/dot-rows.css';

export function QuestionMedians({ subject, measure }: { readonly subject: Subject; readonly measure: MeasureId }) {
  const { questions: told } = usePeerWords().documents;
  const figure = useMemo(() => questionDotsOf(subject, measure), [subject, measure]);
  if (figure === null) return null;
  return (
    <section className="question-medians">
      <h3 className="section-title">{figure.finding}</h3>
      <DotRows figure={figure} heading={measure === 'overall' ? 'h4' : null} />
      <p className="chart-note small quiet">{figure.note}</p>
      <TableToggle table={<ReportTable table={figure.table} />} of={told.title} more={<SaveChart figure={figure} />} />
    </section>
  );
}
