/** How role groups see each dimension: a line for each group that may be shown, and what can be said of the gap. */

import type { DotGroup } from '../../../assessments/report/blocks.ts';
import { explainRoles } from '../../../assessments/report/explanations-roles.ts';
import { findRoles, roleFigure, rolesStateOf } from '../../../assessments/report/roles.ts';
import type { Subject } from '../../../assessments/report/subject.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { DotRows } from '../../charts/dot-rows.tsx';
import { FigureButton } from '../../parts/explain.tsx';
import { ReportTable } from '../../parts/report-table.tsx';
import { SaveChart } from '../../parts/save-chart.tsx';
import { useRoleWords } from '../../state/role-words.ts';
import '../../styles/dot-rows.css';
import { RolesNotShown } from './roles-not-shown.tsx';

export function RolesView({ subject }: { readonly subject: Subject }) {
  const { told } = useRoleWords();
  const figure = roleFigure(subject);
  const state = rolesStateOf(subject);
  if (figure !== null) {
    return (
      <ChartFrame finding={figure.finding} save={<SaveChart figure={figure} />} note={figure.note} table={<ReportTable table={figure.table} />}>
        <DotRows figure={figure} heading="h3" showMore={(group) => <GapButton subject={subject} group={group} />} />
      </ChartFrame>
    );
  }
  if (state !== 'waiting' && state !== 'hidden') return null;
  return (
    <section className="stack prose">
      <h2 className="finding">{told.title}</h2>
      <RolesNotShown state={state} isAlone />
    </section>
  );
}

/** What can be said of a gap, as the button to how it is worked out. */
function GapButton({ subject, group: { dimension, name, more } }: { readonly subject: Subject; readonly group: DotGroup }) {
  const { told } = useRoleWords();
  const roles = findRoles(subject);
  const own = roles?.dimensions.find((each) => each.dimension === dimension);
  if (roles === null || own === undefined || more === null) return more;
  return (
    <FigureButton explanation={explainRoles(subject, own, roles.setting)} name={told.gapNamed(name, more)}>
      {more}
    </FigureButton>
  );
}
