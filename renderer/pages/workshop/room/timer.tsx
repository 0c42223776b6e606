/** The timer beside the talk. */

import { useState } from 'react';
import { Button } from '../../../forms/button.tsx';
import { SelectField } from '../../../forms/select-field.tsx';
import { TickBox } from '../../../forms/tick-box.tsx';
import { useKeptFocus } from '../../../parts/use-kept-focus.ts';
import { useWorkshopWords } from '../../../state/workshop-words.ts';
import { useDesk } from './desk.tsx';
import { addMinute, goOnWithTimer, MINUTE, pauseTimer, showTime, timeLeft, useTicks } from './timer-state.ts';

/** What a talk about one question may be given, in minutes. Three and a half are planned. */
const CHOICES = [2, 3, 4, 5, 10] as const;

export function Timer() {
  const told = useWorkshopWords().room.timer;
  const { timer, setTimer } = useDesk();
  const [minutes, setMinutes] = useState('3');
  const now = useTicks(timer);
  const place = useKeptFocus<HTMLElement>(timer.kind);
  if (timer.kind === 'off') {
    return (
      <details className="room-timer">
        <summary ref={place}>{told.use}</summary>
        <div className="stack">
          <SelectField
            label={told.minutes}
            value={minutes}
            options={CHOICES.map((count) => ({ value: String(count), label: told.minutesOf(count) }))}
            onCommit={(chosen) => setMinutes(chosen ?? minutes)}
          />
          <Button kind="outlined" onPress={() => setTimer({ kind: 'running', end: performance.now() + Number(minutes) * MINUTE, isThere: false })}>
            {told.start}
          </Button>
        </div>
      </details>
    );
  }
  const left = timeLeft(timer, now);
  return (
    <section ref={place} className="stack room-timer" aria-label={told.title} tabIndex={-1}>
      <p className="room-time" role="timer">
        {left === 0 ? told.up : told.left(showTime(left))}
      </p>
      {/* Seconds are not read out; the end is. */}
      <p className="only-read" role="status">
        {left === 0 && told.up}
      </p>
      <div className="button-row">
        {timer.kind === 'running' && left > 0 && (
          <Button kind="underlined" onPress={() => setTimer(pauseTimer(timer, performance.now()))}>
            {told.pause}
          </Button>
        )}
        {timer.kind === 'paused' && (
          <Button kind="underlined" onPress={() => setTimer(goOnWithTimer(timer, performance.now()))}>
            {told.goOn}
          </Button>
        )}
        <Button kind="underlined" onPress={() => setTimer(addMinute(timer, performance.now()))}>
          {told.more}
        </Button>
        <Button kind="underlined" onPress={() => setTimer({ kind: 'off' })}>
          {told.away}
        </Button>
      </div>
      <TickBox label={told.there} isTicked={timer.isThere} onChange={(isThere) => setTimer({ ...timer, isThere })} />
    </section>
  );
}
