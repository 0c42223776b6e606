/** Keeps the settings, and nothing that people made, in one small file. Nothing outside this folder knows electron-store. */

import ElectronStore from 'electron-store';
import { readSettings, type SettingName, type Settings } from '../settings.ts';

/** The settings, held in memory: the store would read its file again each time. */
export interface SettingsStore {
  readonly read: () => Settings;
  /** Keeps a value that the settings table accepts. Throws what the disk refuses, and then keeps the old value. */
  readonly change: (name: SettingName, value: unknown) => Settings;
}

const NAME = 'settings';

/**
 * Opens the settings of a data folder, given as a full path. A file that cannot be read goes to `setAside`, and all settings are then at their default.
 * Where even that fails, because the folder cannot be written to, the defaults hold and changes are refused. `first` takes the place of the defaults.
 */
export function openSettingsStore(folder: string, setAside: (name: string) => void, first: Partial<Settings> = {}): SettingsStore {
  const store = openStore(folder, setAside);
  let settings = readSettings({ ...first, ...store?.store });
  return {
    read: () => settings,
    change(name, value) {
      const changed = { ...settings, [name]: value };
      (store ?? makeStore(folder)).store = changed;
      settings = changed;
      return settings;
    },
  };
}

function openStore(folder: string, setAside: (name: string) => void): ElectronStore<Partial<Settings>> | undefined {
  try {
    return makeStore(folder);
  } catch {
    try {
      setAside(`${NAME}.json`);
      return makeStore(folder);
    } catch {
      return undefined;
    }
  }
}

function makeStore(folder: string): ElectronStore<Partial<Settings>> {
  return new ElectronStore<Partial<Settings>>({ cwd: folder, name: NAME, configFileMode: 0o600, accessPropertiesByDotNotation: false });
}
