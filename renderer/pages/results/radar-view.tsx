/** The dimensions as a radar: a second view of the dot plot's figures. */

import { dotPlotOf, tellRadar } from '../../../assessments/report/standing.ts';
import type { Subject } from '../../../assessments/report/subject.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { ScoreKey } from '../../charts/chart-key.tsx';
import { Radar } from '../../charts/radar.tsx';
import { ReportTable } from '../../parts/report-table.tsx';
import { Overall } from './overall.tsx';
import { RoundNote } from './round-note.tsx';

export function RadarView({ subject }: { readonly subject: Subject }) {
  const { assessment, round, words, language } = subject;
  const figure = dotPlotOf(assessment, round, words, language);
  return (
    <ChartFrame
      finding={figure.finding}
      note={<>{words.results.radarNote} <RoundNote subject={subject} /></>}
      table={<ReportTable table={figure.table} />}
      aside={<Overall subject={subject} />}
      chartKey={<ScoreKey hasViews={false} hasSecure={false} hasMedian={figure.hasMedian} hasQuartiles={false} />}
    >
      <Radar figure={figure} alternative={tellRadar(words, figure)} />
    </ChartFrame>
  );
}
