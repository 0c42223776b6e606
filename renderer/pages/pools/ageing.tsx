/** Contributions that are too old to be kept: how many, and the way to delete them in one press. */

import { useState } from 'react';
import type { RecordName } from '../../../electron/peers.ts';
import { Button } from '../../forms/button.tsx';
import { Dialog } from '../../forms/dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { usePeerWords } from '../../state/peer-words.ts';
import type { PoolAtWork } from './use-pool.ts';

interface AgeingProps {
  readonly pool: PoolAtWork;
  readonly onRemove: (records: readonly RecordName[], said: string, isForGood: boolean) => void;
}

export function Ageing({ pool, onRemove }: AgeingProps) {
  const { ageing: words } = usePeerWords().pools;
  const [isAsked, setAsked] = useState(false);
  const { toDelete } = pool.opened;
  if (toDelete.length === 0) return null;
  return (
    <Notice kind="caution">
      <div className="stack">
        <p>{words.text(toDelete.length)}</p>
        <p>
          <Button kind="outlined" onPress={() => setAsked(true)}>
            {words.delete(toDelete.length)}
          </Button>
        </p>
      </div>
      <Dialog
        title={words.title(toDelete.length)}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        safeLabel={words.keep(toDelete.length)}
        actLabel={words.delete(toDelete.length)}
        onAct={() => {
          setAsked(false);
          onRemove(toDelete, words.deleted(toDelete.length), true);
        }}
        isRemoving
      >
        <p>{words.sure(toDelete.length)}</p>
      </Dialog>
    </Notice>
  );
}
