/** Watches the room that phones vote in: the host is asked again and again, one call after another, for as long as a room is open. */

import type { Room } from '../../electron/phones.ts';

interface RoomWatch {
  /** The room as soon as it is another than this version of it. */
  readonly ask: (version: number) => Promise<Room | null>;
  /** Takes in what has changed; the next call waits for it. The last one says that there is none. */
  readonly take: (room: Room | null) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Milliseconds that the page has to itself between two calls, however fast votes come in. */
const BREATH = 80;
/** Milliseconds after a first call that failed; twice as many after each further one, up to the most. */
const [FIRST_WAIT, LONGEST_WAIT] = [500, 8_000];
/** Before any version of a room. */
const NONE_YET = 0;

/** Begins to watch. What it gives ends it. */
export function watchRoom({ ask, take, wait }: RoomWatch): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const go = async () => {
    let known: Room | undefined;
    let pause = FIRST_WAIT;
    while (!signal.aborted) {
      const answer = await ask(known?.version ?? NONE_YET).catch(() => undefined);
      if (signal.aborted) return;
      if (answer === undefined) {
        await wait(pause);
        pause = Math.min(2 * pause, LONGEST_WAIT);
        continue;
      }
      pause = FIRST_WAIT;
      if (answer === null || answer.code !== known?.code || answer.version !== known.version) await take(answer);
      if (answer === null) return;
      known = answer;
      await wait(BREATH);
    }
  };
  void go();
  return () => ended.abort();
}
