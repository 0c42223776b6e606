/** The smaller parts of the desktop shell: permissions, files of the page, files that were given, and what waits for the page. */

import { existsSync } from 'node:fs';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHELL_WORDS } from '../../../assessments/words/shells.ts';
import type { Command } from '../../../electron/api.ts';
import { saveOptions } from '../../../electron/desktop/downloads.ts';
import { findSaveFolder, makeOwnFolder } from '../../../electron/desktop/folders.ts';
import { readGivenFile } from '../../../electron/desktop/given-files.ts';
import { isAllowed } from '../../../electron/desktop/guards.ts';
import { makePageCommands } from '../../../electron/desktop/page-commands.ts';
import { answerRequest } from '../../../electron/desktop/scheme.ts';
import { openDesktopStore } from '../../../electron/storage/desktop-store.ts';
import { canClose, closeToWriting } from '../../support/desktop/closed-folder.ts';
import { makeFolder, removeFolder } from '../../support/folders.ts';

let top: string;

beforeAll(async () => {
  top = await makeFolder();
  await mkdir(join(top, 'page/assets'), { recursive: true });
  await writeFile(join(top, 'page/index.html'), '<!doctype html><title>Soundings</title>');
  await writeFile(join(top, 'page/assets/index-1a2b.js'), 'start();');
  await writeFile(join(top, 'secret.txt'), 'secret');
  await symlink(join(top, 'secret.txt'), join(top, 'page/link.txt'));
});

afterAll(() => removeFolder(top));

describe('a permission', () => {
  it('is given for putting text on the clipboard, to our page only', () => {
    const addresses = ['app://soundings/', 'app://soundings/index.html', 'app://soundings', 'https://example.org/', 'app://soundings.example.org/', ''];
    expect(addresses.map((address) => isAllowed('clipboard-sanitized-write', address))).toEqual([true, true, true, false, false, false]);
  });

  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'fullscreen', 'openExternal', 'usb', 'hid', 'serial', 'fileSystem', 'local-fonts', 'unknown', ''])('for %s is given to nobody', (name) => {
    expect(isAllowed(name, 'app://soundings/index.html')).toBe(false);
  });
});

describe('a file of the page', () => {
  const ask = (address: string, method = 'GET') => answerRequest(join(top, 'page'), 'en', new Request(address, { method }));

  it('comes with its type and the content policy', async () => {
    const page = await ask('app://soundings/index.html');
    expect([page.status, await page.text(), page.headers.get('content-type'), page.headers.get('cache-control')]).toEqual([
      200, '<!doctype html><title>Soundings</title>', 'text/html; charset=utf-8', 'no-store',
    ]);
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    );
    const script = await ask('app://soundings/assets/index-1a2b.js');
    expect([script.status, script.headers.get('content-type'), script.headers.get('x-content-type-options')]).toEqual([200, 'text/javascript; charset=utf-8', 'nosniff']);
  });

  it.each([
    'app://soundings/../secret.txt', 'app://soundings/%2e%2e/secret.txt', 'app://soundings/..%2fsecret.txt', 'app://soundings/link.txt', 'app://soundings/assets',
    'app://soundings//etc/passwd', 'app://soundings/index.html%00.js', 'app://soundings/.hidden.js', 'app://elsewhere/index.html', 'app://soundings:80/index.html',
  ])('is not found by %s', async (address) => {
    const answer = await ask(address);
    expect([answer.status, await answer.text()]).toEqual([404, '']);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('is not changed by any method', async () => {
    expect([(await ask('app://soundings/index.html', 'POST')).status, (await ask('app://soundings/index.html', 'DELETE')).status]).toEqual([405, 405]);
    const head = await ask('app://soundings/index.html', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('a file that is handed to the program', () => {
  it('is read with its name', async () => {
    const path = join(top, 'Aberwen.soundings');
    await writeFile(path, '{"format":"soundings"}');
    expect(await readGivenFile(path)).toEqual({ ok: true, value: { name: 'Aberwen.soundings', text: '{"format":"soundings"}' } });
  });

  it('is a problem with a sentence where it is not there, too large, or no file at all', async () => {
    const large = join(top, 'large.soundings');
    await writeFile(large, Buffer.alloc(21 * 1024 * 1024));
    await mkdir(join(top, 'folder.soundings'));
    const found = await Promise.all(['nothing.soundings', 'large.soundings', 'folder.soundings'].map((name) => readGivenFile(join(top, name))));
    expect(found).toEqual([
      { ok: false, problem: { kind: 'not-found' } },
      { ok: false, problem: { kind: 'file-too-large', megabytes: 21 } },
      { ok: false, problem: { kind: 'file-not-json' } },
    ]);
  });

  it.runIf(process.platform !== 'win32')('is not waited for where it is a pipe that nobody writes to', async () => {
    const pipe = join(top, 'pipe.soundings');
    execFileSync('mkfifo', [pipe]);
    expect(await readGivenFile(pipe)).toEqual({ ok: false, problem: { kind: 'file-not-json' } });
  });
});

describe('commands to the page', () => {
  const plan: Command = { kind: 'menu', name: 'plan' };
  const help: Command = { kind: 'menu', name: 'help' };

  it('wait until it listens, and come in their order', () => {
    const heard: unknown[] = [];
    const commands = makePageCommands();
    commands.send(plan);
    commands.send(help);
    commands.heard({ send: (...said: unknown[]) => heard.push(said) });
    commands.send(plan);
    expect(heard).toEqual([['command', plan], ['command', help], ['command', plan]]);
  });

  it('come once only, and wait again when it has gone', () => {
    const heard: unknown[] = [];
    const page = { send: (_channel: string, command: unknown) => heard.push(command) };
    const commands = makePageCommands();
    commands.send(plan);
    commands.heard(page);
    commands.heard(page);
    commands.gone();
    commands.send(help);
    expect(heard).toEqual([plan]);
    commands.heard(page);
    expect(heard).toEqual([plan, help]);
  });
});

describe('what the shell remembers', () => {
  it('is there at the next start', async () => {
    const folder = join(top, 'remembered');
    await mkdir(folder);
    openDesktopStore(folder).keep({ window: { width: 900, height: 700 } });
    openDesktopStore(folder).keep({ saveFolder: '/desk' });
    expect(openDesktopStore(folder).read()).toEqual({ window: { width: 900, height: 700 }, saveFolder: '/desk' });
  });

  it('is nothing where its file is damaged, and the file is written over', async () => {
    const folder = join(top, 'damaged');
    await mkdir(folder);
    await writeFile(join(folder, 'desktop.json'), '{"window":');
    const store = openDesktopStore(folder);
    expect(store.read()).toEqual({});
    store.keep({ saveFolder: '/desk' });
    expect(openDesktopStore(folder).read()).toEqual({ saveFolder: '/desk' });
  });

  it('is held for this time only where nothing can be written', () => {
    const store = openDesktopStore(join(top, 'secret.txt'));
    store.keep({ saveFolder: '/desk' });
    expect(store.read()).toEqual({ saveFolder: '/desk' });
  });
});

describe('folders', () => {
  it('for Chromium’s own files lie inside the data folder, and stay', async () => {
    const { folder, discard } = makeOwnFolder(join(top, 'new'));
    expect([folder, await readdir(folder)]).toEqual([join(top, 'new/desktop'), []]);
    await discard();
    expect(existsSync(folder)).toBe(true);
  });

  it('for Chromium’s own files lie elsewhere where there is no folder to write to, and go at the end', async () => {
    const { folder, discard } = makeOwnFolder(join(top, 'secret.txt'));
    expect(folder).not.toContain('secret.txt');
    await mkdir(join(folder, 'waiting'));
    await discard();
    expect(existsSync(folder)).toBe(false);
  });

  it.runIf(canClose)('for Chromium’s own files lie elsewhere where nothing more can be written to the one of last time', async () => {
    const data = join(top, 'closed');
    await makeOwnFolder(data).discard();
    const open = closeToWriting(data);
    try {
      const { folder, discard } = makeOwnFolder(data);
      expect(folder).not.toContain('closed');
      await discard();
    } finally {
      open();
    }
  });

  it('that were saved to last are used as long as they are there', () => {
    expect([findSaveFolder(top, '/documents'), findSaveFolder(join(top, 'gone'), '/documents'), findSaveFolder(7, '/documents')]).toEqual([top, '/documents', '/documents']);
  });
});

describe('the save box', () => {
  it.each([
    ['Aberwen 2026-05-06.soundings', [{ name: 'Soundings files', extensions: ['soundings'] }]],
    ['Aberwen, report.docx', [{ name: 'DOCX files', extensions: ['docx'] }]],
    ['Aberwen', []],
  ])('begins with %s in the folder of last time, and its own kind only', (name, filters) => {
    expect(saveOptions(SHELL_WORDS.en.machine, name, '/desk')).toEqual({ defaultPath: join('/desk', name), filters, properties: ['createDirectory', 'showOverwriteConfirmation'] });
  });
});
