/** The contributions of a pool: adding more, what has to be chosen or deleted, and each with what it does. */

import type { RecordStatus } from '../../../assessments/peers/pool.ts';
import { useKeptFocus } from '../../parts/use-kept-focus.ts';
import { usePeerWords } from '../../state/peer-words.ts';
import { AddingPart } from './adding-part.tsx';
import { Ageing } from './ageing.tsx';
import { Conflicts } from './conflicts.tsx';
import { RecordTable } from './record-table.tsx';
import { useRemoving } from './use-removing.ts';
import type { PoolAtWork } from './use-pool.ts';

/** Those that keep a contribution from counting, what has to be done first. */
const STATUSES = ['conflict', 'to-delete', 'older', 'trend-only', 'later', 'other-version', 'other-form', 'succeeded'] as const satisfies readonly RecordStatus[];

export function Contributions({ pool }: { readonly pool: PoolAtWork }) {
  const { adding } = usePeerWords().pools;
  const { contributions, totals, revision } = pool.opened;
  const heading = useKeptFocus<HTMLHeadingElement>(revision);
  const remove = useRemoving(pool);
  const isEmpty = contributions === 0;
  return (
    <div className="sections">
      <section className="stack">
        <div>
          <h2 ref={heading} tabIndex={-1} className="finding">
            {isEmpty ? adding.none : adding.counting(totals.counts ?? 0)}
          </h2>
          {isEmpty ? <p className="lead prose">{adding.noneText}</p> : <Totals pool={pool} />}
        </div>
        <AddingPart pool={pool} />
      </section>
      <Conflicts pool={pool} onRemove={remove} />
      <Ageing pool={pool} onRemove={remove} />
      {!isEmpty && <RecordTable pool={pool} onRemove={remove} />}
    </div>
  );
}

/** How many do not count, reason by reason. */
function Totals({ pool }: { readonly pool: PoolAtWork }) {
  const { records } = usePeerWords().pools;
  const others = STATUSES.filter((status) => (pool.opened.totals[status] ?? 0) > 0);
  if (others.length === 0) return null;
  return (
    <ul className="quiet">
      {others.map((status) => (
        <li key={status}>
          {records.total(records.statuses[status], pool.opened.totals[status] ?? 0)}. {records.reasons[status]}
        </li>
      ))}
    </ul>
  );
}
