/** Takes the data folder for a shell: makes it where it is missing, holds it against other starts, and opens the host over it. */

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../assessments/model.ts';
import type { About } from './api.ts';
import { dayOf } from './host/days.ts';
import { openHost, type Host, type SettingsStore } from './host/host.ts';
import { takeLock, type Lock } from './host/lock.ts';
import { setAside } from './host/set-aside.ts';
import { codeOf } from './host/write-file.ts';
import { readBuilt } from './page/about.ts';
import { readFormPage, readPhonePage } from './room/built-pages.ts';
import { makeRoomServer } from './room/server.ts';
import { SETTINGS } from './settings.ts';
import { openSettingsStore } from './storage/settings-store.ts';

/** What came of asking for the folder. */
export type Taking =
  /** It is ours, and answers calls. There is no lock where nobody can write. */
  | { readonly kind: 'taken'; readonly host: Host; readonly lock: Lock | undefined; readonly settings: SettingsStore }
  /** Another start has it. */
  | { readonly kind: 'in-use' }
  /** It cannot be made, or is no folder. The code is the system's name for why. */
  | { readonly kind: 'unusable'; readonly code: string };

/**
 * The language to begin in: the one chosen before in that folder, though another start may have it now, else Welsh where the computer's first language is
 * Welsh. Example: `cy-GB` is, `en-GB` is not.
 */
export function findLanguage(dataFolder: string, system: string): Language {
  const chosen = readChosenLanguage(dataFolder);
  if (SETTINGS.language.accepts(chosen)) return chosen;
  return /^cy\b/i.test(system) ? 'cy' : SETTINGS.language.standard;
}

/** Takes the folder, given as a full path, with the language to begin in. `built` is the folder that the build has put the shells into. */
export async function takeFolder(dataFolder: string, shell: About['shell'], built: string, language: Language): Promise<Taking> {
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  } catch (error) {
    return { kind: 'unusable', code: codeOf(error) };
  }
  const locking = await takeLock(dataFolder);
  if (locking.kind === 'in-use') return { kind: 'in-use' };
  const settings = openSettingsStore(dataFolder, (name) => void setAside(join(dataFolder, name), dayOf(new Date())), { language });
  const host = await openHost({
    dataFolder,
    clock: () => new Date(),
    newId: randomUUID,
    shell,
    settings,
    room: { open: async (wanted) => makeRoomServer({ page: readPhonePage(built) })(wanted) },
    formPage: () => readFormPage(built),
    ...(await readBuilt(built)),
  });
  return { kind: 'taken', host, lock: locking.kind === 'held' ? locking.lock : undefined, settings };
}

function readChosenLanguage(dataFolder: string): unknown {
  try {
    const kept: unknown = JSON.parse(readFileSync(join(dataFolder, 'settings.json'), 'utf8'));
    return typeof kept === 'object' && kept !== null && 'language' in kept ? kept.language : undefined;
  } catch {
    return undefined;
  }
}
