/** Compares the codes that phones show, and keeps anybody from trying them all. */

import { isSame } from '../web/secrets.ts';
import { keepPace, type RoomLimits } from './limits.ts';

/** Whether a code was right. After too many wrong ones it is not looked at. */
export type CodeTry = 'right' | 'wrong-code' | 'too-many-tries';

/** Looks at codes from one address after another. `clock` gives milliseconds that only ever go up. */
export function makeCodeCheck(code: string, limits: RoomLimits, clock: () => number): (shown: string, address: string) => CodeTry {
  const fromOne = keepPace(limits.wrongFromOne, clock);
  const inAll = keepPace(limits.wrongInAll, clock);
  let pausedUntil = 0;
  return (shown, address) => {
    if (clock() < pausedUntil || fromOne.isFull(address)) return 'too-many-tries';
    if (isSame(shown, code)) return 'right';
    fromOne.note(address);
    inAll.note('all');
    // While there are that many within the span, each wrong one means another pause; right ones in between are let in.
    if (inAll.isFull('all')) pausedUntil = clock() + limits.pause;
    return 'wrong-code';
  };
}
