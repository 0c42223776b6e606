/** The one line that says how the votes of this phone stand. */

import type { PhoneWords } from '../../../assessments/words/phone.ts';
import type { Sending } from './sending.ts';

interface Standing {
  readonly sending: Sending;
  readonly waiting: number;
  readonly isUp: boolean;
  /** The last vote has been acknowledged, and nothing was chosen since. */
  readonly isCounted: boolean;
}

/** The line, empty where there is nothing to say. */
export function tellStatus(words: PhoneWords['room'], { sending, waiting, isUp, isCounted }: Standing): string {
  if (waiting > 0) return sending === 'too-many' ? words.tooMany : sending === 'lost' || !isUp ? words.lost : words.sending;
  if (!isUp) return words.noConnection;
  return isCounted ? words.counted : '';
}
