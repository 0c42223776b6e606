/** Where the ticked actions would lead: scores as a dot plot, the questions that would reach another level, and what moves none. */

import { explainDimension } from '../../../../assessments/report/explanations.ts';
import type { DotPlot as DotPlotFigure, DotPlotRow } from '../../../../assessments/report/blocks.ts';
import { listUnmoving, stepsTable, type Leading } from '../../../../assessments/report/planned/leading.ts';
import { ChartFrame } from '../../../charts/chart-frame.tsx';
import { ScoreKey } from '../../../charts/chart-key.tsx';
import { DotPlot } from '../../../charts/dot-plot.tsx';
import { FigureButton } from '../../../parts/explain.tsx';
import { ReportTable } from '../../../parts/report-table.tsx';
import { SaveChart } from '../../../parts/save-chart.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';

export function LeadsTo({ leading, figure }: { readonly leading: Leading; readonly figure: DotPlotFigure }) {
  const { whatIf } = usePlanWords();
  const { subject } = leading;
  const { words } = subject;
  const steps = stepsTable(leading);
  const unmoving = listUnmoving(leading);
  const showScore = ({ dimension, name, score }: DotPlotRow) =>
    score && (
      <FigureButton explanation={explainDimension(subject, dimension)} name={words.results.scoreNamed(name, score.shown)}>
        {score.shown}
      </FigureButton>
    );
  return (
    <>
      <ChartFrame
        finding={leading.actions.length === 0 ? whatIf.choose.tickToSee : figure.finding}
        note={figure.note}
        save={leading.actions.length > 0 && <SaveChart figure={figure} />}
        table={<ReportTable table={figure.table} />}
        chartKey={
          <ScoreKey
            hasViews={false}
            hasSecure={figure.rows.some((row) => row.secure)}
            hasMedian={false}
            hasQuartiles={false}
            hasTargets={figure.hasTargets}
            names={figure.names}
          />
        }
      >
        <DotPlot figure={figure} showScore={showScore} />
      </ChartFrame>
      {steps !== null && (
        <section>
          <h2 className="section-title">{steps.caption}</h2>
          <ReportTable table={steps} />
        </section>
      )}
      {unmoving.length > 0 && (
        <section>
          <h2 className="section-title">{whatIf.unmoving.title}</h2>
          <ul className="what-if-list">
            {unmoving.map((title, at) => (
              <li key={`${at} ${title}`}>{title}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
