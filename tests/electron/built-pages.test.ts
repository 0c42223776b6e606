/** Tests of the pages for others' machines: read where the build has put them, and told as missing where it has not. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFormPage, readPhonePage } from '../../electron/room/built-pages.ts';
import { makeRoomServer } from '../../electron/room/server.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { afternoon, openDirect, valueOf } from './carriers.ts';
import { beginWorkshop } from './workshops.ts';

let folder: string;

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(() => removeFolder(folder));

/** A host as the shells open it, over what was built into the folder. */
function open() {
  return openDirect(folder, afternoon, { room: { open: async (wanted) => makeRoomServer({ page: readPhonePage(folder) })(wanted) }, formPage: () => readFormPage(folder) });
}

it('are told as missing, and nothing else goes wrong, where they were not built', async () => {
  const { calls, close } = await open();
  const at = await beginWorkshop(calls);
  expect(await calls.openRoom(...at, '127.0.0.1')).toEqual({ ok: false, problem: { kind: 'no-port', code: 'ENOENT' } });
  expect(readFormPage(folder)).toBeUndefined();
  expect((await calls.readVoting(...at)).ok).toBe(true);
  await close();
});

it('are what a phone gets, as long as the room is open', async () => {
  await mkdir(join(folder, 'room'));
  await writeFile(join(folder, 'room/phone.html'), '<!doctype html><title>Soundings</title><style></style><script></script>');
  await writeFile(join(folder, 'room/form.html'), '<!doctype html><title>Form</title>');
  const { calls, close } = await open();
  const at = await beginWorkshop(calls);
  const { link } = valueOf(await calls.openRoom(...at, '127.0.0.1'));
  expect(await (await fetch(link)).text()).toContain('<title>Soundings</title>');
  expect(await calls.watchRoom(1)).toMatchObject({ isReached: true });
  await close();
  await expect(fetch(link)).rejects.toThrow('fetch failed');
  expect(readFormPage(folder)).toBe('<!doctype html><title>Form</title>');
});
