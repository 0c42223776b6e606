/** Settings files with damage: whatever is in them, the app starts, every setting is one that is accepted, and what cannot be read is set aside whole. */

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setAside } from '../../electron/host/set-aside.ts';
import { readSettings, SETTINGS, standardSettings, type Settings } from '../../electron/settings.ts';
import { openSettingsStore } from '../../electron/storage/settings-store.ts';
import { damageBytes } from './bytes.ts';
import type { Dice } from './dice.ts';
import { damageValue, nest } from './values.ts';

const GOOD = { ...standardSettings(), theme: 'dark', documentFormats: ['docx', 'pdf'], documentLeavesOut: ['notes'] };
const OTHER = Buffer.from('{"window":{"x":1,"y":2},"theme":"light"}');

/** A settings file with something wrong with it. */
export function damagedSettings(dice: Dice): Buffer {
  const text = dice.below(10) === 0 ? `{"theme":${nest(10 ** (1 + dice.below(4)), dice)}}` : (JSON.stringify(dice.below(4) === 0 ? GOOD : damageValue(GOOD, dice), null, '\t') ?? '');
  return dice.below(2) === 0 ? damageBytes(Buffer.from(text), dice, OTHER) : Buffer.from(text);
}

/** Reads stored values as the settings do. */
export function tryStored(bytes: Buffer): string {
  const stored = parse(bytes.toString('utf8'));
  if (typeof stored !== 'object' || stored === null) return 'no settings';
  mustBeAccepted(readSettings({ ...stored }));
  return 'read';
}

/** Puts the bytes there as the settings file of a folder, opens it as the app does at its start, and changes one setting. */
export function trySettingsFile(bytes: Buffer, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'settings.json');
  writeFileSync(file, bytes);
  let aside: string | undefined;
  const store = openSettingsStore(folder, (name) => (aside = setAside(join(folder, name), '2026-05-06')));
  mustBeAccepted(store.read());
  if (aside !== undefined) assert.ok(readFileSync(aside).equals(bytes));
  else if (existsSync(file)) assert.ok(readFileSync(file).equals(bytes), 'The file was changed by being read.');
  assert.equal(store.change('theme', 'dark').theme, 'dark');
  const reopened = openSettingsStore(folder, () => assert.fail('What was written cannot be read.'));
  assert.deepEqual(reopened.read(), store.read());
  return aside === undefined ? 'read' : 'set aside';
}

function mustBeAccepted(settings: Settings): void {
  assert.deepEqual(Object.keys(settings), Object.keys(SETTINGS));
  for (const [name, { accepts }] of Object.entries(SETTINGS)) assert.ok(accepts(Object.entries(settings).find(([each]) => each === name)?.[1]), name);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
