/** One pool while it is looked at: read, changed one field after another, and read again where others may have changed it. */

import { useCallback, useEffect, useRef, useState } from 'react';
import type { OpenedPool, PoolFields, PoolProblem } from '../../../electron/peers.ts';
import { host } from '../../bridge.ts';

/** A pool and what its pages do with it. */
export interface PoolAtWork {
  readonly id: string;
  readonly opened: OpenedPool;
  /** The place of the first contribution that is shown. */
  readonly from: number;
  readonly show: (from: number) => void;
  /** Changes fields, worked out of the pool as it is then. */
  readonly change: (make: (book: OpenedPool['book']) => PoolFields) => void;
  /** Waits for the changes under way, and gives the revision that they have led to. */
  readonly settle: () => Promise<number>;
  readonly reload: () => Promise<void>;
  readonly say: (problem: PoolProblem | undefined) => void;
}

interface UsedPool {
  readonly pool: PoolAtWork | undefined;
  /** Why the pool cannot be shown at all. */
  readonly unread: PoolProblem | undefined;
  /** Why the last act was not done. */
  readonly problem: PoolProblem | undefined;
}

export function usePool(id: string): UsedPool {
  const [opened, setOpened] = useState<OpenedPool>();
  const [unread, setUnread] = useState<PoolProblem>();
  const [problem, say] = useState<PoolProblem>();
  const [from, setFrom] = useState(0);
  const latest = useRef<OpenedPool>(undefined);
  const revision = useRef(0);
  const place = useRef(0);
  /** Changes go out one after another, each with the revision that the one before led to. */
  const line = useRef(Promise.resolve());
  const waiting = useRef(0);

  const reload = useCallback(async () => {
    const answer = await host.readPool(id, place.current);
    if (!answer.ok) return setUnread(answer.problem);
    // What is typed meanwhile is newer than what was read.
    if (waiting.current > 0 || answer.value.revision < revision.current) return undefined;
    ({ revision: revision.current } = answer.value);
    latest.current = answer.value;
    setUnread(undefined);
    return setOpened(answer.value);
  }, [id]);

  const change = useCallback(
    (make: (book: OpenedPool['book']) => PoolFields) => {
      if (latest.current === undefined) return;
      const fields = make(latest.current.book);
      latest.current = { ...latest.current, book: withFields(latest.current.book, fields) };
      setOpened(latest.current);
      waiting.current += 1;
      line.current = line.current.then(async () => {
        const answer = await host.changePool(id, revision.current, fields);
        waiting.current -= 1;
        say(answer.ok ? undefined : answer.problem);
        if (answer.ok) ({ revision: revision.current } = answer.value);
        // Who succeeded whom changes what counts.
        if (!answer.ok || fields.successors !== undefined) await reload();
      });
    },
    [id, reload],
  );

  useEffect(() => {
    void reload();
    const come = () => void reload();
    addEventListener('focus', come);
    return () => removeEventListener('focus', come);
  }, [reload]);

  const show = (next: number) => {
    place.current = next;
    setFrom(next);
    void reload();
  };
  const settle = useCallback(async () => {
    await line.current;
    return revision.current;
  }, []);
  return { pool: opened && { id, opened, from, show, change, settle, reload, say }, unread, problem };
}

function withFields(book: OpenedPool['book'], fields: PoolFields): OpenedPool['book'] {
  return {
    ...book,
    name: fields.name ?? book.name,
    madeBy: fields.madeBy ?? book.madeBy,
    licence: fields.licence ?? book.licence,
    title: fields.title ?? book.title,
    notes: fields.notes ?? book.notes,
    families: fields.families ?? book.families,
    successors: fields.successors ?? book.successors,
    groups: fields.groups ?? book.groups,
  };
}
