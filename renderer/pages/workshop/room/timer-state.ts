/** A timer for talking: off until somebody asks for it. It can be paused and given more time, and does nothing at its end but say so. */

import { useEffect, useState } from 'react';

/** Milliseconds of a minute. */
export const MINUTE = 60_000;
/** How often what is left is looked at, in milliseconds. */
const TICK = 250;

/** Where a timer stands: `end` and `left` in milliseconds, `end` on the clock of this page. */
export type TimerState =
  | { readonly kind: 'off' }
  | { readonly kind: 'running'; readonly end: number; readonly isThere: boolean }
  | { readonly kind: 'paused'; readonly left: number; readonly isThere: boolean };

/** Milliseconds left; 0 at its end and where there is no timer. */
export function timeLeft(timer: TimerState, now: number): number {
  if (timer.kind === 'off') return 0;
  return Math.max(0, timer.kind === 'running' ? timer.end - now : timer.left);
}

/** The timer stopped where it stands. */
export function pauseTimer(timer: TimerState, now: number): TimerState {
  return timer.kind === 'running' ? { kind: 'paused', left: timeLeft(timer, now), isThere: timer.isThere } : timer;
}

/** The timer going on from where it was stopped. */
export function goOnWithTimer(timer: TimerState, now: number): TimerState {
  return timer.kind === 'paused' ? { kind: 'running', end: now + timer.left, isThere: timer.isThere } : timer;
}

/** The timer with a minute more than is left. */
export function addMinute(timer: TimerState, now: number): TimerState {
  if (timer.kind === 'off') return timer;
  const left = timeLeft(timer, now) + MINUTE;
  return timer.kind === 'running' ? { ...timer, end: now + left } : { ...timer, left };
}

/** "2:41": minutes and seconds, a begun second as a whole one. */
export function showTime(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The clock of the page in milliseconds, looked at anew while the timer runs. */
export function useTicks(timer: TimerState): number {
  const [now, setNow] = useState(() => performance.now());
  const isRunning = timer.kind === 'running';
  useEffect(() => {
    setNow(performance.now());
    if (!isRunning) return undefined;
    const ticking = setInterval(() => setNow(performance.now()), TICK);
    return () => clearInterval(ticking);
  }, [isRunning, timer]);
  return now;
}
