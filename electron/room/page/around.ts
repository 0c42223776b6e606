/** What stands round a screen: which buttons, which number, and what is said of the votes. */

import type { PhoneWords } from '../../../assessments/words/phone.ts';
import type { Around } from './frame.ts';
import type { RoomState } from './room.ts';
import type { Screen } from './screens.ts';
import type { Sending } from './sending.ts';
import { tellStatus } from './status.ts';

interface AroundWanted {
  readonly words: PhoneWords['room'];
  readonly screen: Screen;
  readonly room: Pick<RoomState, 'at' | 'isUp' | 'isJoining' | 'phase'>;
  /** What the filled button says on this screen. */
  readonly act: string | null;
  /** Somebody pressed the button with nothing chosen. */
  readonly isMissing: boolean;
  readonly notice: string;
  readonly sending: Sending;
  readonly waiting: number;
  readonly isCounted: boolean;
  /** It is too early to say anything of sending. */
  readonly isQuiet: boolean;
}

/** All that stands round a screen. */
export function aroundOf({ words, screen, room, act, isMissing, notice, sending, waiting, isCounted, isQuiet }: AroundWanted): Around {
  const isLed = screen.kind === 'question' && screen.isLed;
  const isInOrder = screen.kind === 'end' || (screen.kind === 'question' && !isLed);
  // Outside of the room nothing is sent, and one that has closed is not looked for.
  const isUp = room.isUp || screen.kind === 'join' || screen.kind === 'full' || screen.kind === 'closed';
  return {
    act: room.isJoining ? words.joining : act,
    hasBack: isInOrder && room.at > 0,
    hasLeaveOut: isMissing && screen.kind === 'question' && !isLed,
    number: screen.kind === 'question' ? { at: screen.at, of: screen.asked.questions.length } : null,
    problem: isMissing ? (screen.kind === 'role' ? words.roleMissing : isLed ? words.chooseLed : words.chooseFirst) : '',
    notice,
    status: isQuiet ? '' : tellStatus(words, { sending, waiting, isUp, isCounted }),
  };
}

/** What the page is called: a question by its number, every other screen by its heading. */
export function titleOf(words: PhoneWords['room'], { number }: Around, heading: string): string {
  return `${number === null || number.of === 1 ? heading : `${words.where} ${number.at + 1} ${words.whereOf(number.of)}`} · Soundings`;
}
