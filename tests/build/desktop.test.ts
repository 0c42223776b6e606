/** Opening the app in Electron from `npm start`, tried with small programs in Electron's place: when it counts as opened, and what it is given. */

import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInElectron } from '../../build/desktop.mjs';
import { makeFolder, removeFolder } from '../support/folders.ts';

let top: string;

beforeAll(async () => {
  top = await makeFolder();
});

afterAll(() => removeFolder(top));

async function program(name: string, script: string): Promise<string> {
  const path = join(top, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

describe.runIf(process.platform !== 'win32')('the app in Electron', () => {
  it.each([
    ['ends well', 'exit 0', { isOpened: true, code: 0 }],
    ['has said in a box why it cannot go on', 'exit 2', { isOpened: true, code: 2 }],
    ['is told to end', 'kill -TERM $$', { isOpened: true, code: 0 }],
    ['lacks a library', 'exit 127', { isOpened: false, code: 127 }],
    ['breaks down at once', 'kill -ABRT $$', { isOpened: false, code: 0 }],
  ] as const)('counts as opened, or not, where it %s', async (name, script, ended) => {
    expect(await openInElectron(await program(`program ${name}`, script), [])).toEqual(ended);
  });

  it('is not opened where the program cannot be started', async () => {
    expect(await openInElectron(join(top, 'nothing'), [])).toEqual({ isOpened: false, code: 1 });
  });

  it('is given the built main file and the arguments, and is never told to be plain Node', async () => {
    const said = join(top, 'said');
    process.env['ELECTRON_RUN_AS_NODE'] = '1';
    try {
      await openInElectron(await program('telling', `printf '%s\\n' "$@" "node: $ELECTRON_RUN_AS_NODE" > '${said}'`), ['--data', '/a folder', 'one.soundings']);
    } finally {
      delete process.env['ELECTRON_RUN_AS_NODE'];
    }
    const [main, ...rest] = (await readFile(said, 'utf8')).trimEnd().split('\n');
    expect(main).toMatch(/dist\/desktop\/main\.js$/);
    expect(rest.filter((word) => word !== '--no-sandbox')).toEqual(['--data', '/a folder', 'one.soundings', 'node:']);
  });
});
