/** The dumbbell in its frame, each change the button to how it is worked out. */

import type { DumbbellRow } from '../../../assessments/report/blocks.ts';
import { explainChange } from '../../../assessments/report/explanations-beside.ts';
import type { TwoRounds } from '../../../assessments/report/two-rounds.ts';
import { tellYears } from '../../../assessments/report/years-moved.ts';
import { dumbbellOf } from '../../../assessments/report/years-section.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { RoundsKey } from '../../charts/chart-key.tsx';
import { Dumbbell } from '../../charts/dumbbell.tsx';
import { FigureButton } from '../../parts/explain.tsx';
import { ReportTable } from '../../parts/report-table.tsx';
import { SaveChart } from '../../parts/save-chart.tsx';

export function ChangeChart({ two }: { readonly two: TwoRounds }) {
  const { assessment, round, words, language } = two.subject;
  const figure = dumbbellOf(assessment, two.before.round, round, words, language);
  const showChange = ({ dimension, name, change }: DumbbellRow) => {
    const explanation = explainChange(two, dimension);
    if (explanation === null || change === '') return change;
    return (
      <FigureButton explanation={explanation} name={words.years.changeNamed(name, change)}>
        {change}
      </FigureButton>
    );
  };
  return (
    <ChartFrame
      finding={figure.finding}
      save={<SaveChart figure={figure} />}
      note={figure.note}
      table={<ReportTable table={figure.table} />}
      aside={<RoundsKey before={figure.beforeName} after={figure.afterName} />}
    >
      <p className="lead chart-lead">{tellYears(two).join(' ')}</p>
      <Dumbbell figure={figure} showChange={showChange} />
    </ChartFrame>
  );
}
