/** Three rounds and more on one axis, and the questions that changed between them. */

import { useMemo } from 'react';
import type { Explanation } from '../../../assessments/report/explanations.ts';
import { trendFigure } from '../../../assessments/report/trend-figure.ts';
import { listChangedTables } from '../../../assessments/report/years-changed.ts';
import type { YearsWords } from '../../../assessments/words/years-work.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { TrendKey } from '../../charts/chart-key.tsx';
import { SmallMultiples } from '../../charts/small-multiples.tsx';
import { ReportTable } from '../../parts/report-table.tsx';
import { SaveChart } from '../../parts/save-chart.tsx';
import { useOpen } from '../../state/open-assessment.tsx';
import { useLanguage, useWords } from '../../state/words.tsx';
import { useYearsWords } from '../../state/years-words.ts';

export function AllYears() {
  const words = useWords();
  const language = useLanguage();
  const { page } = useYearsWords();
  const { assessment } = useOpen();
  const figure = useMemo(() => trendFigure(assessment, words, language), [assessment, words, language]);
  if (figure === null) {
    return (
      <div className="stack prose">
        <h2 className="finding">{page.empty.title}</h2>
        <p className="lead">{page.empty.text}</p>
      </div>
    );
  }
  const hasGaps = figure.panels.some(({ points }) => new Set(points.flatMap((point) => (point === null ? [] : [point.run]))).size > 1);
  return (
    <div className="sections">
      <ChartFrame
        finding={figure.finding}
        note={figure.note}
        table={<ReportTable table={figure.table} />}
        chartKey={<TrendKey names={page.trend.key} hasGaps={hasGaps} hasPeers={figure.hasPeers} hasTargets={figure.hasTargets} />}
        save={<SaveChart figure={figure} />}
      >
        <SmallMultiples figure={figure} />
      </ChartFrame>
      <ChangedBetween />
    </div>
  );
}

/** The questions that changed from each round to the next, where any did. */
function ChangedBetween() {
  const words = useWords();
  const language = useLanguage();
  const { changed } = useYearsWords().page;
  const { assessment } = useOpen();
  const tables = useMemo(() => listChangedTables(assessment, words, language), [assessment, words, language]);
  if (tables.length === 0) return null;
  return (
    <section className="stack">
      <h2 className="section-title">{changed.title}</h2>
      {tables.map((table) => (
        <div key={table.id} className="stack table-part">
          <h3 className="card-title">{table.caption}</h3>
          <ReportTable table={table} />
        </div>
      ))}
    </section>
  );
}

/** How the lines are worked out. */
export function explainAllYears({ page: { trend } }: YearsWords): Explanation {
  return {
    title: trend.howTitle,
    sum: null,
    text: trend.how,
    rows: [],
    total: null,
    more: [
      { title: trend.needsTitle, text: trend.needs },
      { title: trend.neverTitle, text: trend.never },
      { title: trend.otherTitle, text: trend.other },
    ],
  };
}
