/** The pools that were removed and can still be put back. */

import { addDays } from '../../../assessments/calendar.ts';
import { DAYS_REMOVED_IS_KEPT } from '../../../assessments/limits.ts';
import { showDay } from '../../../assessments/words/dates.ts';
import type { PoolList, PoolProblem, RemovedPool } from '../../../electron/peers.ts';
import { host } from '../../bridge.ts';
import { Button } from '../../forms/button.tsx';
import { useOneAtATime } from '../../parts/use-one-at-a-time.ts';
import { useAnnounce } from '../../state/announcer.tsx';
import { localMoment } from '../../state/clock.ts';
import { usePeerWords } from '../../state/peer-words.ts';
import { useWords } from '../../state/words.tsx';

interface RemovedPoolsProps {
  readonly entries: PoolList['removed'];
  readonly onChanged: () => void;
  readonly onProblem: (problem: PoolProblem | undefined) => void;
}

export function RemovedPools({ entries, onChanged, onProblem }: RemovedPoolsProps) {
  const { pools } = usePeerWords();
  const words = useWords();
  const announce = useAnnounce();
  const once = useOneAtATime();
  if (entries.length === 0) return null;
  const putBack = async ({ id, name }: RemovedPool) => {
    onProblem(undefined);
    const answer = await host.putBackPool(id);
    if (!answer.ok) return onProblem(answer.problem);
    announce(pools.putBackSaid(name));
    return onChanged();
  };
  return (
    <section className="removed">
      <h2 className="section-title">{pools.removedTitle}</h2>
      <p className="quiet">{pools.removedText}</p>
      <ul className="library-list">
        {entries.map((entry) => (
          <li key={`${entry.id} ${entry.removedAt}`} className="removed-row">
            <div>
              <h3>{entry.name}</h3>
              <p className="small quiet">{pools.goesOn(showDay(words, addDays(localMoment(entry.removedAt).day, DAYS_REMOVED_IS_KEPT)))}</p>
            </div>
            <Button kind="outlined" name={words.library.openNamed(pools.putBack, entry.name)} onPress={() => once(() => putBack(entry))}>
              {pools.putBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
