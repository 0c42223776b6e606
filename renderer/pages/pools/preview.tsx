/** What a pack made today would show and hide, and why, before it is made. */

import type { MeasureId } from '../../../assessments/model.ts';
import type { Cell, PackPlan } from '../../../assessments/peers/plan-pack.ts';
import { showDay } from '../../../assessments/words/dates.ts';
import { Button } from '../../forms/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ReportTable } from '../../parts/report-table.tsx';
import { useKeptFocus } from '../../parts/use-kept-focus.ts';
import { usePeerWords } from '../../state/peer-words.ts';
import { useText, useWords } from '../../state/words.tsx';
import { countShown } from './count-shown.ts';
import { PreviewNotes } from './preview-notes.tsx';
import { SlowWork } from './slow-work.tsx';
import type { PoolAtWork } from './use-pool.ts';
import { usePlan } from './use-plan.ts';
import { usePoolSentence } from './use-pool-sentence.ts';

const MEASURES = ['overall', 'policy', 'access', 'trust', 'leadership', 'culture'] as const satisfies readonly MeasureId[];

export function Preview({ pool }: { readonly pool: PoolAtWork }) {
  const { preview: words } = usePeerWords().pools;
  const sayProblem = usePoolSentence();
  const { planning, again, stop } = usePlan(pool);
  // The buttons that stop and begin take each other's place.
  const part = useKeptFocus<HTMLDivElement>(planning.kind);
  return (
    <div ref={part} tabIndex={-1} className="stack">
      <div role="status">{planning.kind === 'working' && <SlowWork text={words.working} stop={words.stop} onStop={stop} />}</div>
      {planning.kind === 'not-planned' && (
        <>
          <Notice kind={planning.problem.kind === 'pooling-stopped' ? 'information' : 'alarm'} isAnnounced>
            {sayProblem(planning.problem)}
          </Notice>
          <p>
            <Button kind="outlined" onPress={again}>
              {words.again}
            </Button>
          </p>
        </>
      )}
      {planning.kind === 'planned' && <Plan pool={pool} plan={planning.plan} />}
    </div>
  );
}

function Plan({ pool, plan }: { readonly pool: PoolAtWork; readonly plan: PackPlan }) {
  const { preview: words, conflicts } = usePeerWords().pools;
  const { groups } = plan;
  const undecided = pool.opened.conflicts.length;
  return (
    <div className="sections">
      <section className="stack">
        <div>
          <h2 className="finding">{words.heading(countShown(plan), groups.length)}</h2>
          <p>
            {words.counting(plan.count)} {plan.count === 0 && <a href={`#/pools/${pool.id}`}>{words.toContributions}</a>}
          </p>
          {undecided > 0 && (
            <p>
              <a href={`#/pools/${pool.id}`}>{conflicts.title(undecided)}</a>
            </p>
          )}
        </div>
        {groups.length === 0 ? (
          <p>
            <a href={`#/pools/${pool.id}/groups`}>{words.toGroups}</a>
          </p>
        ) : (
          <PlanTable plan={plan} />
        )}
      </section>
      <PreviewNotes plan={plan} />
    </div>
  );
}

function PlanTable({ plan }: { readonly plan: PackPlan }) {
  const { pools, problems } = usePeerWords();
  const { preview: words } = pools;
  const shared = useWords();
  const text = useText();
  const cellOf = (cell: Cell) => {
    if (cell.kind === 'shown') return { text: words.shown(cell.n), second: words.tiers[cell.tier] };
    return { text: words.hidden(cell.n), second: cell.n === 0 ? null : words.reasons[cell.why].short };
  };
  const rows = plan.groups.map(({ name, members, measures, carriedFrom }) => [
    { text: text(name), second: carriedFrom === null ? words.members(members) : words.carriedShort(showDay(shared, carriedFrom)) },
    ...MEASURES.map((measure) => cellOf(measures[measure])),
  ]);
  const columns = [words.group, ...MEASURES.map((measure) => problems.measures[measure])].map((title) => ({ title, isNumber: false, share: 14 }));
  return <ReportTable table={{ id: 'pack-plan', caption: words.caption, columns, rows, note: words.note }} />;
}
