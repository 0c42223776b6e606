/** Takes contributions out of a pool, as many as there are, and puts them back where that is still wished. */

import { MOST_IN_A_LIST } from '../../../assessments/limits.ts';
import type { RecordName } from '../../../electron/peers.ts';
import { host } from '../../bridge.ts';
import { useOneAtATime } from '../../parts/use-one-at-a-time.ts';
import { useAnnounce } from '../../state/announcer.tsx';
import { usePeerWords } from '../../state/peer-words.ts';
import { useWords } from '../../state/words.tsx';
import { addFiles } from './add-files.ts';
import type { PoolAtWork } from './use-pool.ts';

/** Removes them and says so; with the way back, unless they are too old to be added again. */
export function useRemoving(pool: PoolAtWork): (records: readonly RecordName[], said: string, isForGood?: boolean) => void {
  const words = useWords();
  const told = usePeerWords().pools.records;
  const announce = useAnnounce();
  const once = useOneAtATime();
  const addBack = async (text: string) => {
    const came = await addFiles(pool.id, [new File([text], 'removed.ndjson')], new AbortController().signal, () => undefined);
    if (came.kind === 'failed') pool.say(came.problem);
    if (came.kind === 'added') announce(told.undone(came.added));
    await pool.reload();
  };
  const remove = async (records: readonly RecordName[], said: string, isForGood: boolean) => {
    pool.say(undefined);
    let revision = await pool.settle();
    const lines: string[] = [];
    for (let at = 0; at < records.length; at += MOST_IN_A_LIST) {
      const answer = await host.removeRecords(pool.id, revision, records.slice(at, at + MOST_IN_A_LIST));
      if (!answer.ok) {
        pool.say(answer.problem);
        return pool.reload();
      }
      ({ revision } = answer.value);
      lines.push(answer.value.text);
    }
    announce(said, isForGood ? undefined : { label: words.common.undo, onPress: () => void addBack(lines.join('')) });
    return pool.reload();
  };
  return (records, said, isForGood = false) => once(() => remove(records, said, isForGood));
}
