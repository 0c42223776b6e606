/** Work that may take a while: nothing is said at first, after a second how far it is, with the way to stop it. */

import { useEffect, useState } from 'react';
import { Button } from '../../forms/button.tsx';

/** Milliseconds before anything is said, so that quick work does not flash. */
const SAID_AFTER = 1_000;

interface SlowWorkProps {
  readonly text: string;
  readonly stop: string;
  readonly onStop: () => void;
}

export function SlowWork({ text, stop, onStop }: SlowWorkProps) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SAID_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow) return null;
  return (
    <div className="button-row">
      <p>{text}</p>
      <Button kind="outlined" onPress={onStop}>
        {stop}
      </Button>
    </div>
  );
}
