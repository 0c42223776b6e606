/** Every question as a cell of the heat map. */

import type { QuestionId } from '../../../assessments/questionnaire-model.ts';
import type { HeatColumn } from '../../../assessments/report/blocks.ts';
import { explainDimension, explainQuestion } from '../../../assessments/report/explanations.ts';
import { heatMapOf } from '../../../assessments/report/standing.ts';
import type { Subject } from '../../../assessments/report/subject.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { HeatKey, HeatMap } from '../../charts/heat-map.tsx';
import { FigureButton, useExplain } from '../../parts/explain.tsx';
import { ReportTable } from '../../parts/report-table.tsx';
import { SaveChart } from '../../parts/save-chart.tsx';
import { RoundNote } from './round-note.tsx';

export function QuestionsView({ subject }: { readonly subject: Subject }) {
  const { assessment, round, words, language } = subject;
  const explain = useExplain((question: QuestionId) => explainQuestion(subject, question));
  const figure = heatMapOf(assessment, round, words, language);
  const showScore = ({ dimension, name, score }: HeatColumn) => (
    <FigureButton explanation={explainDimension(subject, dimension)} name={words.results.scoreNamed(name, score)}>
      {score}
    </FigureButton>
  );
  return (
    <ChartFrame
      finding={figure.finding}
      save={<SaveChart figure={figure} />}
      note={<RoundNote subject={subject} />}
      table={<ReportTable table={figure.table} />}
      chartKey={<HeatKey figure={figure} />}
    >
      <HeatMap figure={figure} showScore={showScore} onOpen={explain} />
    </ChartFrame>
  );
}
