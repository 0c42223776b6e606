/** The contributions of a pool, two hundred at a time: of whom, from when, and whether each counts. */

import { useId } from 'react';
import { showDay } from '../../../assessments/words/dates.ts';
import type { PoolRecord, RecordName } from '../../../electron/peers.ts';
import { Button } from '../../forms/button.tsx';
import { usePeerWords } from '../../state/peer-words.ts';
import { useWords } from '../../state/words.tsx';
import type { PoolAtWork } from './use-pool.ts';

/** How many the host gives at a time. */
const AT_ONCE = 200;

interface RecordTableProps {
  readonly pool: PoolAtWork;
  readonly onRemove: (records: readonly RecordName[], said: string) => void;
}

export function RecordTable({ pool, onRemove }: RecordTableProps) {
  const words = usePeerWords().pools.records;
  const id = useId();
  const { from } = pool;
  const { records, contributions } = pool.opened;
  return (
    <section className="stack">
      <h2 id={id} className="section-title">
        {words.title}
      </h2>
      {/* A wide table scrolls inside its own frame, which therefore takes focus for the arrow keys. */}
      <div className="scroll-sideways" role="region" aria-labelledby={id} tabIndex={0}>
        <table className="record-table">
          <caption className="only-read">{words.title}</caption>
          <thead>
            <tr>
              {Object.entries(words.columns).map(([column, title]) => (
                <th key={column} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {records.map((record) => (
              <Row key={`${record.id} ${record.revision}`} record={record} onRemove={onRemove} />
            ))}
          </tbody>
        </table>
      </div>
      {contributions > AT_ONCE && (
        <div className="button-row">
          <p role="status">{words.shown(from + 1, from + records.length, contributions)}</p>
          <Button kind="outlined" isDisabled={from === 0} onPress={() => pool.show(Math.max(0, from - AT_ONCE))}>
            {words.earlier}
          </Button>
          <Button kind="outlined" isDisabled={from + AT_ONCE >= contributions} onPress={() => pool.show(from + AT_ONCE)}>
            {words.later}
          </Button>
        </div>
      )}
    </section>
  );
}

function Row({ record, onRemove }: { readonly record: PoolRecord } & Pick<RecordTableProps, 'onRemove'>) {
  const words = usePeerWords().pools.records;
  const shared = useWords();
  const { id, organisation, cycle, revision, finalisedOn, form, status } = record;
  const name = organisation.name === '' ? words.noName : organisation.name;
  // Those to choose between have all else in common.
  const named = status === 'conflict' ? words.removeWithId(name, cycle, revision, id) : words.removeNamed(name, cycle, revision);
  return (
    <tr>
      <th scope="row">
        {name}
        {organisation.reference !== '' && <span className="second-line">{organisation.reference}</span>}
      </th>
      <td>{cycle}</td>
      <td>{revision}</td>
      <td className="never-break">{showDay(shared, finalisedOn)}</td>
      <td>{words.forms[form]}</td>
      <td>
        {words.statuses[status]}
        {status !== 'counts' && (
          <span className="second-line">
            {words.reasons[status]} {status === 'conflict' && words.withId(id)}
          </span>
        )}
      </td>
      <td>
        {/* What is too old goes in one press, for good. */}
        {status !== 'to-delete' && (
          <Button kind="underlined" name={named} onPress={() => onRemove([{ id, revision }], words.removed(1))}>
            {words.remove}
          </Button>
        )}
      </td>
    </tr>
  );
}
