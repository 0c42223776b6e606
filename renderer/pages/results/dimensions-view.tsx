/** The five dimensions as a dot plot, then what divided the room, the questions that stand out and those without a level. */

import type { DotPlotRow, Table } from '../../../assessments/report/blocks.ts';
import { explainDimension } from '../../../assessments/report/explanations.ts';
import { findSureTable } from '../../../assessments/report/spans.ts';
import { dotPlotOf } from '../../../assessments/report/standing.ts';
import type { Subject } from '../../../assessments/report/subject.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { ScoreKey } from '../../charts/chart-key.tsx';
import { DotPlot } from '../../charts/dot-plot.tsx';
import { FigureButton } from '../../parts/explain.tsx';
import { ReportTable } from '../../parts/report-table.tsx';
import { Overall } from './overall.tsx';
import { MostDivided } from './most-divided.tsx';
import { RoundNote } from './round-note.tsx';
import { StandOutLists } from './stand-out-lists.tsx';

export function DimensionsView({ subject }: { readonly subject: Subject }) {
  const { assessment, round, words, language } = subject;
  const figure = dotPlotOf(assessment, round, words, language);
  const showScore = ({ dimension, name, score }: DotPlotRow) =>
    score && (
      <FigureButton explanation={explainDimension(subject, dimension)} name={words.results.scoreNamed(name, score.shown)}>
        {score.shown}
      </FigureButton>
    );
  return (
    <div className="sections">
      <ChartFrame
        finding={figure.finding}
        note={<RoundNote subject={subject} more={figure.hasViews ? words.votes.room.viewsNote : ''} />}
        table={<DimensionTables subject={subject} table={figure.table} />}
        aside={<Overall subject={subject} />}
        chartKey={<ScoreKey hasViews={figure.hasViews} hasSecure={figure.rows.some((row) => row.secure)} hasMedian={figure.hasMedian} hasQuartiles={figure.hasQuartiles} />}
      >
        <DotPlot figure={figure} showScore={showScore} />
      </ChartFrame>
      <MostDivided subject={subject} />
      <StandOutLists subject={subject} />
    </div>
  );
}

function DimensionTables({ subject, table }: { readonly subject: Subject; readonly table: Table }) {
  const sure = findSureTable(subject);
  return (
    <div className="sections">
      <ReportTable table={table} />
      {sure !== null && <ReportTable table={sure} isCaptionShown={true} />}
    </div>
  );
}
