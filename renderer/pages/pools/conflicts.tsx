/** Contributions of one organisation that say different things: a person chooses which one is kept. */

import type { RecordName } from '../../../electron/peers.ts';
import { Button } from '../../forms/button.tsx';
import { usePeerWords } from '../../state/peer-words.ts';
import type { PoolAtWork } from './use-pool.ts';

interface ConflictsProps {
  readonly pool: PoolAtWork;
  readonly onRemove: (records: readonly RecordName[], said: string) => void;
}

export function Conflicts({ pool, onRemove }: ConflictsProps) {
  const { conflicts: words, records } = usePeerWords().pools;
  const { conflicts } = pool.opened;
  if (conflicts.length === 0) return null;
  return (
    <section className="notice caution stack">
      <h2 className="card-title">{words.title(conflicts.length)}</h2>
      <p>{words.text}</p>
      {conflicts.map(({ organisation, name, ids }) => (
        <div key={organisation}>
          <h3>{name === '' ? records.noName : name}</h3>
          <ul className="pool-choices">
            {ids.map((each) => (
              <li key={each.id}>
                <span>{words.one(each.id, each.revision)}</span>
                <Button kind="outlined" name={words.keepNamed(name, each.id)} onPress={() => onRemove(ids.filter(({ id }) => id !== each.id), words.kept(name))}>
                  {words.keep}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
