/** Keeps the phone's memory where a reload finds it, shared by all tabs. Where a browser keeps nothing, it lasts as long as the page. */

import { readMemory, type Memory } from './memory.ts';

const KEY = 'soundings-phone';

/** The phone's memory. Each change starts from what is there now, which another tab may have changed. */
export interface Store {
  readonly read: () => Memory;
  readonly change: (step: (memory: Memory) => Memory) => void;
}

/** Opens the memory. `onChange` hears of the changes of other tabs. */
export function openStore(onChange: () => void): Store {
  /** What the page remembers by itself, because the browser would not. */
  let own: string | null = null;
  const read = () => {
    try {
      return readMemory(own ?? localStorage.getItem(KEY));
    } catch {
      return readMemory(own);
    }
  };
  addEventListener('storage', onChange);
  return {
    read,
    change: (step) => {
      const kept = JSON.stringify(step(read()));
      try {
        localStorage.setItem(KEY, kept);
        own = null;
      } catch {
        own = kept;
      }
    },
  };
}
