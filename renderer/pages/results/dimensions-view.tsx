/** The five dimensions as a dot plot, then what divided the room, how role groups see it, the questions that stand out and those without a level. */

import type { DotPlot as DotPlotFigure, DotPlotRow, Table } from '../../../assessments/report/blocks.ts';
import { explainDimension } from '../../../assessments/report/explanations.ts';
import { findTargets } from '../../../assessments/report/planned/targets.ts';
import { findSureTable } from '../../../assessments/report/spans.ts';
import { dotPlotOf } from '../../../assessments/report/standing.ts';
import type { Subject } from '../../../assessments/report/subject.ts';
import { showDay } from '../../../assessments/words/dates.ts';
import { PAPER_WORDS } from '../../../assessments/words/paper.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { ScoreKey } from '../../charts/chart-key.tsx';
import { DotPlot } from '../../charts/dot-plot.tsx';
import { FigureButton } from '../../parts/explain.tsx';
import { ReportTable } from '../../parts/report-table.tsx';
import { SaveChart } from '../../parts/save-chart.tsx';
import { TargetsCameTo } from '../../parts/targets-came-to.tsx';
import { Overall } from './overall.tsx';
import { MostDivided } from './most-divided.tsx';
import { RolesFound } from './roles-found.tsx';
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
        save={<SaveChart figure={figure} />}
        note={<RoundNote subject={subject} more={listMore(subject, figure).join(' ')} />}
        table={<DimensionTables subject={subject} table={figure.table} />}
        aside={<Overall subject={subject} />}
        chartKey={<ScoreKey hasViews={figure.hasViews} hasSecure={figure.rows.some((row) => row.secure)} hasMedian={figure.hasMedian} hasQuartiles={figure.hasQuartiles} hasTargets={figure.hasTargets} />}
      >
        <DotPlot figure={figure} showScore={showScore} />
      </ChartFrame>
      <TargetsCameTo subject={subject} />
      <MostDivided subject={subject} />
      <RolesFound subject={subject} />
      <StandOutLists subject={subject} />
    </div>
  );
}

/** What the range of views covers, and when the targets were set. */
function listMore(subject: Subject, { hasViews, hasTargets }: DotPlotFigure): readonly string[] {
  const { words, language } = subject;
  const targets = findTargets(subject);
  return [
    ...(hasViews ? [words.votes.room.viewsNote] : []),
    ...(hasTargets && targets !== undefined ? [PAPER_WORDS[language].planned.targets.note(showDay(words, targets.line.on))] : []),
  ];
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
