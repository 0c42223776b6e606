/** When something that is waited for has taken long enough to be spoken of. */

import { useEffect, useState } from 'react';

/** Milliseconds in which nothing is said: most things are there by then. */
const WAIT_IS_SEEN_AFTER = 300;

/** Whether to say that there is a wait; the component that asks stands only as long as it lasts. */
export function useLateWait(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), WAIT_IS_SEEN_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}
