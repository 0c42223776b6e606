/** Watching the room: one call after another, never in a hurry, and only for as long as there is something to watch. */

import { describe, expect, it } from 'vitest';
import type { Room } from '../../../electron/phones.ts';
import { watchRoom } from '../../../renderer/state/watch-room.ts';

const roomOf = (version: number, code = '482913'): Room => ({
  version, id: 'a', round: 'r', link: 'http://192.168.1.24:8417/', code, joined: version, most: 10, finished: 0, isReached: false, box: 'first', follows: null, votedHere: null,
});

/** Watches a host that gives these answers one after another, then none any more. Ends when nothing goes on. */
async function watch(answers: readonly (Room | null | 'fails')[], endAfter = Infinity) {
  const [asked, taken, waits]: [number[], (number | null)[], number[]] = [[], [], []];
  let underWay = 0;
  let most = 0;
  const begun = async <Value>(work: () => Value): Promise<Value> => {
    underWay += 1;
    most = Math.max(most, underWay);
    await Promise.resolve();
    underWay -= 1;
    return work();
  };
  await new Promise<void>((ended) => {
    const stop = watchRoom({
      ask: (version) =>
        begun(() => {
          asked.push(version);
          const answer = answers[asked.length - 1];
          if (asked.length >= endAfter) {
            stop();
            setTimeout(ended);
          }
          if (answer === 'fails') throw new Error('The host does not answer.');
          return answer ?? null;
        }),
      take: (room) =>
        begun(() => {
          taken.push(room?.version ?? null);
          if (room === null) ended();
        }),
      wait: async (milliseconds) => void waits.push(milliseconds),
    });
  });
  return { asked, taken, waits, most };
}

describe('watching the room', () => {
  it('asks for what is newer than the last answer, and takes in what has changed', async () => {
    expect(await watch([roomOf(1), roomOf(2), roomOf(2), roomOf(5), null])).toEqual({ asked: [0, 1, 2, 2, 5], taken: [1, 2, 5, null], waits: [80, 80, 80, 80], most: 1 });
  });

  it('ends at once where no room is open', async () => {
    expect(await watch([null])).toEqual({ asked: [0], taken: [null], waits: [], most: 1 });
  });

  it('takes in another room with the same version', async () => {
    expect(await watch([roomOf(1), roomOf(1, '000120'), null])).toMatchObject({ taken: [1, 1, null] });
  });

  it('waits longer after each call that fails, eight seconds at most, and goes on as before after one that does not', async () => {
    const answers = [roomOf(1), 'fails', 'fails', 'fails', 'fails', 'fails', 'fails', roomOf(2), 'fails', null] as const;
    expect((await watch(answers)).waits).toEqual([80, 500, 1000, 2000, 4000, 8000, 8000, 80, 500]);
  });

  it('takes in nothing more once it was ended', async () => {
    expect(await watch([roomOf(1), roomOf(2), roomOf(3), null], 2)).toMatchObject({ asked: [0, 1], taken: [1] });
  });
});
