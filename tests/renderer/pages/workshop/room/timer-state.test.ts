/** The timer beside a talk: what is left, pausing, and giving it more time. */

import { describe, expect, it } from 'vitest';
import { addMinute, goOnWithTimer, pauseTimer, showTime, timeLeft, type TimerState } from '../../../../../renderer/pages/workshop/room/timer-state.ts';

const THREE_MINUTES: TimerState = { kind: 'running', end: 180_000, isThere: false };

describe('the timer', () => {
  it('has less left as time goes by, and nothing once its time is up', () => {
    expect([0, 19_000, 180_000, 500_000].map((now) => timeLeft(THREE_MINUTES, now))).toEqual([180_000, 161_000, 0, 0]);
    expect(timeLeft({ kind: 'off' }, 0)).toBe(0);
  });

  it('stands still while it is paused, and goes on from there', () => {
    const paused = pauseTimer(THREE_MINUTES, 60_000);
    expect([60_000, 900_000].map((now) => timeLeft(paused, now))).toEqual([120_000, 120_000]);
    expect(goOnWithTimer(paused, 900_000)).toEqual({ kind: 'running', end: 1_020_000, isThere: false });
  });

  it('can be given a minute more at any moment, ten times and more', () => {
    const extended = Array.from({ length: 10 }).reduce<TimerState>((timer) => addMinute(timer, 30_000), THREE_MINUTES);
    expect(timeLeft(extended, 30_000)).toBe(750_000);
    expect(timeLeft(addMinute(THREE_MINUTES, 500_000), 500_000)).toBe(60_000);
    expect(addMinute({ kind: 'paused', left: 5_000, isThere: true }, 0)).toEqual({ kind: 'paused', left: 65_000, isThere: true });
  });

  it('does nothing where there is none', () => {
    expect([pauseTimer({ kind: 'off' }, 0), goOnWithTimer({ kind: 'off' }, 0), addMinute({ kind: 'off' }, 0)]).toEqual([{ kind: 'off' }, { kind: 'off' }, { kind: 'off' }]);
  });

  it.each([[180_000, '3:00'], [161_000, '2:41'], [160_001, '2:41'], [59_999, '1:00'], [900, '0:01'], [0, '0:00'], [600_000, '10:00']])('shows %i milliseconds as %s', (left, shown) => {
    expect(showTime(left)).toBe(shown);
  });
});
