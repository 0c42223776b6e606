/** What the ticked actions take, and how full each quarter is. */

import type { Leading } from '../../../../assessments/report/planned/leading.ts';
import { costTable, effortTable, listQuarters, listTakingSentences, ownerTable, quarterTable, showStaffDays, tellFullQuarter, type QuarterLoad } from '../../../../assessments/report/planned/taking.ts';
import { TableToggle } from '../../../charts/chart-frame.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { ReportTable } from '../../../parts/report-table.tsx';
import { usePlanWords } from '../../../state/plan-words.ts';

/** Squares that one quarter has room for; where one holds more actions, a square stands for several. */
const MOST_SQUARES = 20;

export function Takes({ leading }: { readonly leading: Leading }) {
  const { taking } = usePlanWords().whatIf;
  if (leading.actions.length === 0) return null;
  return (
    <section>
      <h2 className="section-title">{taking.title}</h2>
      <p>{listTakingSentences(leading).join(' ')}</p>
      <div className="what-if-tables">
        <ReportTable table={effortTable(leading)} />
        <ReportTable table={costTable(leading)} />
      </div>
      <ReportTable table={ownerTable(leading)} />
      <Quarters leading={leading} />
    </section>
  );
}

function Quarters({ leading }: { readonly leading: Leading }) {
  const { quarters: told } = usePlanWords().whatIf;
  const quarters = listQuarters(leading);
  const each = Math.ceil(Math.max(...quarters.map(({ actions }) => actions), 1) / MOST_SQUARES);
  const full = tellFullQuarter(leading);
  return (
    <div className="quarters">
      <h3 className="card-title">{told.title}</h3>
      {full !== null && (
        <Notice kind="caution">
          {full} {told.advice}
        </Notice>
      )}
      <ul className="quarter-rows">
        {quarters.map((quarter) => (
          <QuarterRow key={quarter.name} quarter={quarter} each={each} />
        ))}
      </ul>
      {each > 1 && <p className="small quiet">{told.mark(each)}</p>}
      <TableToggle table={<ReportTable table={quarterTable(leading)} />} of={told.title} />
    </div>
  );
}

function QuarterRow({ quarter, each }: { readonly quarter: QuarterLoad; readonly each: number }) {
  const { quarters: told } = usePlanWords().whatIf;
  const { name, actions, staffDays, withoutDays } = quarter;
  const counted = told.actions(actions);
  return (
    <li>
      <span className="quarter-name">{name}</span>
      <span className="quarter-marks" aria-hidden="true">
        {Array.from({ length: Math.ceil(actions / each) }, (_, at) => (
          <span key={at} className="quarter-mark" />
        ))}
      </span>
      <span className="numbers">{actions === withoutDays ? counted : told.days(counted, showStaffDays(staffDays))}</span>
    </li>
  );
}
