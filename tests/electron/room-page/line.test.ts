/** How a phone notices that its line to the room is dead, although nobody has hung up. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openLine } from '../../../electron/room/page/line.ts';
import { whereOf } from './builders.ts';

/** A line of events that the test speaks on. */
interface Events extends EventTarget {
  readyState: number;
  readonly close: () => void;
}

let opened: Events[] = [];

function Events(): Events {
  const events = Object.assign(new EventTarget(), { readyState: 1, close: () => void (events.readyState = 2) });
  opened.push(events);
  return events;
}

function speakOn(events: Events | undefined): void {
  events?.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(whereOf()) }));
}

beforeEach(() => {
  opened = [];
  vi.useFakeTimers();
  const page = new EventTarget();
  vi.stubGlobal('EventSource', Events);
  vi.stubGlobal('window', { EventSource: Events });
  vi.stubGlobal('document', Object.assign(page, { hidden: false }));
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A line on which the room has spoken once. */
function begin() {
  const heard: string[] = [];
  const line = openLine({ onWhere: () => heard.push('where'), ask: () => heard.push('ask'), onChange: (isUp) => heard.push(isUp ? 'up' : 'down') });
  line.answered(true);
  speakOn(opened[0]);
  return { heard, line };
}

it('a line with a sign of life every 15 seconds stays open', () => {
  const { heard } = begin();
  for (let sign = 0; sign < 10; sign += 1) {
    vi.advanceTimersByTime(15_000);
    speakOn(opened[0]);
  }
  expect([opened.length, heard.filter((each) => each !== 'where')]).toEqual([1, ['up']]);
});

it('a line that is silent for 40 seconds is given up, and opened anew as soon as the room answers', () => {
  const { heard, line } = begin();
  vi.advanceTimersByTime(39_000);
  expect(heard).toEqual(['up', 'where']);
  vi.advanceTimersByTime(1000);
  expect([heard, opened[0]?.readyState]).toEqual([['up', 'where', 'down', 'ask'], 2]);
  line.answered(true);
  speakOn(opened[0]);
  speakOn(opened[1]);
  expect([opened.length, heard.slice(4)]).toEqual([2, ['up', 'where']]);
});
