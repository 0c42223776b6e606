/** Keeps what the desktop shell remembers of its window: its place, and the folder that was saved to last. Nothing is lost with it. */

import ElectronStore from 'electron-store';

/** What is remembered, as it was found: whoever reads it checks it. */
export interface Remembered {
  readonly window?: unknown;
  readonly saveFolder?: unknown;
}

/** The memory of the desktop shell. */
export interface DesktopStore {
  readonly read: () => Remembered;
  /** Remembers one thing more. What the disk refuses is forgotten. */
  readonly keep: (more: Remembered) => void;
}

const NAME = 'desktop';

/** Opens the memory of a data folder, given as a full path. A file that cannot be read counts as empty, and is written over. */
export function openDesktopStore(folder: string): DesktopStore {
  const store = openStore(folder);
  let remembered: Remembered = store?.store ?? {};
  return {
    read: () => remembered,
    keep(more) {
      remembered = { ...remembered, ...more };
      try {
        if (store !== undefined) store.store = { ...remembered };
      } catch {
        return;
      }
    },
  };
}

function openStore(folder: string): ElectronStore | undefined {
  try {
    return new ElectronStore({ cwd: folder, name: NAME, configFileMode: 0o600, accessPropertiesByDotNotation: false, clearInvalidConfig: true });
  } catch {
    return undefined;
  }
}
