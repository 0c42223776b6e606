/** Tells phones where the room is, as soon as it changes and not too often. */

import type { ServerResponse } from 'node:http';
import type { RoomView } from '../host/room-desk.ts';
import { whereaboutsOf } from './asked.ts';
import type { RoomLimits } from './limits.ts';

/** The event streams of a room. */
export interface Events {
  /** Makes an answer the stream of a phone. One stream too many, and its oldest ends. */
  readonly open: (device: string, response: ServerResponse, headers: Readonly<Record<string, string>>) => void;
  /** Tells all phones where the room is now, at once or when the time between two events is over. */
  readonly tell: () => void;
  /** Tells all phones that the room closes, and ends their streams. */
  readonly close: () => void;
}

/** Phones that were cut off together come back one by one, within so many milliseconds. */
const BACK_AFTER = { least: 1000, spread: 1000 };

/** Makes the streams of a room; `view` says where it is. */
export function makeEvents(view: () => RoomView, limits: RoomLimits): Events {
  const streams = new Map<string, readonly ServerResponse[]>();
  const all = (): readonly ServerResponse[] => [...streams.values()].flat();
  const write = (response: ServerResponse, text: string): void => {
    // Whoever does not read is cut off, before what they are sent fills our memory.
    if (response.writableLength > limits.behind) response.destroy();
    else response.write(text);
  };
  const eventOf = (isClosing: boolean): string => `data: ${JSON.stringify(whereaboutsOf(view(), isClosing))}\n\n`;
  const forget = (device: string, response: ServerResponse): void => {
    const others = (streams.get(device) ?? []).filter((each) => each !== response);
    if (others.length === 0) streams.delete(device);
    else streams.set(device, others);
  };

  const heart = setInterval(() => {
    const event = eventOf(false);
    for (const response of all()) write(response, event);
  }, limits.heartbeat).unref();
  let next: NodeJS.Timeout | undefined;
  let isWanted = false;
  let isClosed = false;
  const tell = (): void => {
    // A stream that has ended and is not read to its end yet must not be written to.
    if (isClosed) return;
    isWanted = next !== undefined;
    if (isWanted) return;
    const event = eventOf(false);
    for (const response of all()) write(response, event);
    next = setTimeout(() => {
      next = undefined;
      if (isWanted) tell();
    }, limits.gap).unref();
  };

  return {
    open(device, response, headers) {
      const others = streams.get(device) ?? [];
      for (const oldest of others.slice(0, Math.max(0, others.length - limits.streams + 1))) oldest.end();
      streams.set(device, [...others.slice(-limits.streams + 1), response]);
      response.on('close', () => forget(device, response));
      response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
      response.write(`retry: ${BACK_AFTER.least + Math.floor(Math.random() * BACK_AFTER.spread)}\n${eventOf(isClosed)}`);
      if (isClosed) response.end();
    },
    tell,
    close() {
      isClosed = true;
      clearInterval(heart);
      clearTimeout(next);
      const event = eventOf(true);
      for (const response of all()) response.end(event);
    },
  };
}
