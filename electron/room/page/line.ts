/** Hears from the room where it is: by its events, and while there are none by asking again and again. */

import type { Whereabouts } from './wire.ts';

/** How often a phone asks while it hears no events, in milliseconds: at first, and at most while nothing answers. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 10_000;

/** The room gives a sign of life every 15 seconds. After so many milliseconds without one, the line is dead although nobody has hung up. */
const SILENCE = 40_000;

/** `EventSource.CLOSED`, which a browser without it does not know. */
const HAS_ENDED = 2;

interface LineWanted {
  readonly onWhere: (where: Whereabouts) => void;
  /** Asks what is asked; the answer comes to whoever opened the line, who then calls `answered`. */
  readonly ask: () => void;
  /** The events stopped, or are back. */
  readonly onChange: (isUp: boolean) => void;
}

/** The line to the room. */
export interface Line {
  /** The room answered, or nothing did. Where it answered, events are listened to again. */
  readonly answered: (isThere: boolean) => void;
}

/** Opens the line. The first question is asked by whoever opens it. */
export function openLine({ onWhere, ask, onChange }: LineWanted): Line {
  let events: EventSource | null = null;
  let isUp = false;
  let pause = FIRST_PAUSE;
  /** Only the last pause that was begun counts. */
  let pauses = 0;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const askSoon = () => {
    pauses += 1;
    const mine = pauses;
    setTimeout(() => {
      if (mine !== pauses || isUp) return;
      // A page that nobody looks at asks when it is looked at again.
      if (!document.hidden) ask();
    }, pause);
  };

  const giveUp = (heard: EventSource) => {
    if (events !== heard) return;
    heard.close();
    isUp = false;
    onChange(false);
    ask();
  };

  const listen = () => {
    if (!('EventSource' in window) || (events !== null && events.readyState !== HAS_ENDED)) return;
    const heard = new EventSource('/events');
    events = heard;
    heard.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const where = readWhere(data);
      if (where === null || events !== heard) return;
      clearTimeout(silence);
      silence = setTimeout(() => giveUp(heard), SILENCE);
      if (!isUp) {
        isUp = true;
        pause = FIRST_PAUSE;
        onChange(true);
      }
      onWhere(where);
    });
    heard.addEventListener('error', () => {
      if (events !== heard) return;
      const wasUp = isUp;
      isUp = false;
      if (wasUp) onChange(false);
      askSoon();
    });
  };

  document.addEventListener('visibilitychange', () => {
    // A phone that slept may not know yet that its events have stopped.
    if (!document.hidden) ask();
  });
  addEventListener('online', ask);

  return {
    answered: (isThere) => {
      if (isThere) listen();
      pause = isThere ? FIRST_PAUSE * 2 : Math.min(LONGEST_PAUSE, pause * 2);
      if (!isUp) askSoon();
    },
  };
}

function readWhere(data: unknown): Whereabouts | null {
  try {
    const where = JSON.parse(String(data)) as Partial<Whereabouts> | null;
    return typeof where?.room === 'string' ? (where as Whereabouts) : null;
  } catch {
    return null;
  }
}
