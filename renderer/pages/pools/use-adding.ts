/** The adding that goes on on a page: how far it is, the way to stop it, and what came of it. */

import { useCallback, useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../state/announcer.tsx';
import { usePeerWords } from '../../state/peer-words.ts';
import { addFiles, type Added } from './add-files.ts';

/** `passedOver` counts files of a folder that are no contributions by their names. */
export type Adding =
  | { readonly kind: 'ready' }
  | { readonly kind: 'adding'; readonly percent: number }
  | { readonly kind: 'done'; readonly came: Added; readonly passedOver: number };

interface AddingState {
  readonly adding: Adding;
  readonly add: (files: readonly File[], passedOver: number) => Promise<void>;
  readonly stop: () => void;
}

/** Hundredths between what is read out, so that nobody is told a hundred times. */
const TOLD_EVERY = 10;

export function useAdding(pool: string, onDone: () => Promise<void>): AddingState {
  const [adding, setAdding] = useState<Adding>({ kind: 'ready' });
  const running = useRef<AbortController>(undefined);
  const isGone = useRef(false);
  const announce = useAnnounce();
  const { adding: words } = usePeerWords().pools;
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      stop();
    };
  }, [stop]);
  const add = async (files: readonly File[], passedOver: number) => {
    const { signal } = (running.current = new AbortController());
    const all = files.reduce((sum, { size }) => sum + size, 0);
    setAdding({ kind: 'adding', percent: 0 });
    const came = await addFiles(pool, files, signal, (bytes) => setAdding({ kind: 'adding', percent: all === 0 ? 0 : TOLD_EVERY * Math.floor((100 * bytes) / all / TOLD_EVERY) }));
    if (isGone.current) return announce(came.kind === 'added' ? words.added(came.added) : words.left);
    await onDone();
    return setAdding({ kind: 'done', came, passedOver });
  };
  return { adding, add, stop };
}
