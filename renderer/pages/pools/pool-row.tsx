/** One pool in the list: how much is in it, and what can be done with it. */

import { showMoment } from '../../../assessments/words/dates.ts';
import type { PoolEntry, PoolProblem } from '../../../electron/peers.ts';
import { host } from '../../bridge.ts';
import { LinkButton } from '../../forms/button.tsx';
import { MoreMenu } from '../../parts/more-menu.tsx';
import { useOneAtATime } from '../../parts/use-one-at-a-time.ts';
import { useAnnounce } from '../../state/announcer.tsx';
import { localMoment, today } from '../../state/clock.ts';
import { usePeerWords } from '../../state/peer-words.ts';
import { useWords } from '../../state/words.tsx';

interface PoolRowProps {
  readonly entry: PoolEntry;
  readonly onChanged: () => void;
  readonly onProblem: (problem: PoolProblem | undefined) => void;
}

export function PoolRow({ entry: { id, name, contributions, changedAt }, onChanged, onProblem }: PoolRowProps) {
  const { pools } = usePeerWords();
  const words = useWords();
  const announce = useAnnounce();
  const once = useOneAtATime();
  const putBack = async () => {
    const answer = await host.putBackPool(id);
    if (!answer.ok) return onProblem(answer.problem);
    announce(pools.putBackSaid(name));
    return onChanged();
  };
  const remove = async () => {
    onProblem(undefined);
    const answer = await host.removePool(id);
    if (!answer.ok) return onProblem(answer.problem);
    announce(pools.removedSaid(name), { label: words.common.undo, onPress: () => void putBack() });
    return onChanged();
  };
  return (
    <li className="pool-row">
      <div>
        <h3>{name}</h3>
        <p className="small quiet">{pools.row(contributions, showMoment(words, localMoment(changedAt), today()))}</p>
      </div>
      <div className="row-acts">
        <LinkButton kind="outlined" href={`#/pools/${id}`} name={words.library.openNamed(pools.open, name)}>
          {pools.open}
        </LinkButton>
        <MoreMenu label={words.library.more(name)} items={[{ label: pools.remove, onPress: () => once(remove), isRemoving: true }]} />
      </div>
    </li>
  );
}
