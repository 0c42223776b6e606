/** Fetching Electron's program from a mirror on this computer: how far it is, silence, a wrong file, and how often it is tried. */

import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchElectron, findElectron, mayFetchElectron, nameMachine } from '../../build/electron.mjs';
import { makeFolder, removeFolder } from '../support/folders.ts';

const MODULES = resolve(import.meta.dirname, '../../node_modules');
const NAME = 'electron-v45.0.0-linux-x64.zip';
const PROGRAM = zipSync({ electron: strToU8('#!/bin/sh\n'), version: strToU8('45.0.0') });
const NOON = Date.UTC(2026, 4, 6, 12);
const HOUR = 3_600_000;

let top: string;
let folder: string;
let mirror: Server;
let asked: string[];
let send: (response: ServerResponse) => void;
let environment: NodeJS.ProcessEnv;

/** Electron's package as npm leaves it, of a version of its own with one small file to fetch. */
async function makePackage(checksum: string): Promise<void> {
  folder = join(top, 'node_modules/electron');
  await mkdir(folder, { recursive: true });
  await cp(join(MODULES, 'electron/install.js'), join(folder, 'install.js'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'electron', version: '45.0.0' }));
  await writeFile(join(folder, 'checksums.json'), JSON.stringify({ [NAME]: checksum }));
  for (const name of ['@electron', '@electron-internal']) await symlink(join(MODULES, name), join(top, 'node_modules', name));
}

beforeEach(async () => {
  top = await makeFolder();
  asked = [];
  send = (response) => response.setHeader('content-length', PROGRAM.length).end(PROGRAM);
  mirror = createServer((request, response) => {
    asked.push(request.url ?? '');
    send(response);
  });
  const port = await new Promise<number>((found) => mirror.listen(0, '127.0.0.1', () => found(portOf(mirror))));
  const machine = { ELECTRON_INSTALL_PLATFORM: 'linux', ELECTRON_INSTALL_ARCH: 'x64' };
  const { PATH } = process.env;
  environment = { PATH, HOME: top, ELECTRON_MIRROR: `http://127.0.0.1:${port}/`, electron_config_cache: join(top, 'store'), ...machine };
  await makePackage(createHash('sha256').update(PROGRAM).digest('hex'));
});

afterEach(async () => {
  mirror.closeAllConnections();
  await new Promise((done) => mirror.close(done));
  await removeFolder(top);
});

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Fetches, and gives the reason where it failed, and what stood on the screen. */
async function fetchIt(more: { readonly patience?: number; readonly unpacking?: number; readonly isTTY?: boolean } = {}): Promise<{ readonly reason: string | undefined; readonly said: string }> {
  let said = '';
  const output = { isTTY: more.isTTY ?? false, write: (text: string) => (said += text) };
  const { patience = 20_000, unpacking = 20_000 } = more;
  const reason = await fetchElectron({ folder, tried: join(top, 'cache/tried'), patience, unpacking, now: NOON, environment, output });
  return { reason, said };
}

describe('Electron’s program', () => {
  it('is fetched from the mirror that the settings name, checked, unpacked and found', async () => {
    expect(findElectron(folder, environment)).toBeUndefined();
    expect(await fetchIt()).toEqual({ reason: undefined, said: 'Fetching Electron, the program that shows the window. This happens once.\n' });
    expect(asked).toEqual([`/v45.0.0/${NAME}`]);
    expect(findElectron(folder, environment)).toBe(join(folder, 'dist/electron'));
    expect(await readFile(join(folder, 'dist/electron'), 'utf8')).toBe('#!/bin/sh\n');
  });

  it('comes with one line that is written over: megabytes of megabytes', async () => {
    const large = Buffer.alloc(3 * 1024 * 1024);
    await writeFile(join(folder, 'checksums.json'), JSON.stringify({ [NAME]: createHash('sha256').update(large).digest('hex') }));
    send = (response) => response.setHeader('content-length', large.length).end(large);
    const { reason, said } = await fetchIt({ isTTY: true });
    expect(said).toMatch(/^Fetching Electron, the program that shows the window\. This happens once(\r[^\r\n]*: [0-3] of 3 MB)*\r[^\r\n]*: 3 of 3 MB\n$/);
    // Three megabytes of nothing are no archive.
    expect(reason).toBe('it could not be unpacked');
  });

  it.each([
    ['nothing at all', (_response: ServerResponse) => undefined],
    ['a beginning and then nothing', (response: ServerResponse) => response.setHeader('content-length', 100).write('PK')],
  ])('is given up when the other side sends %s', async (_, silence) => {
    send = (response) => void silence(response);
    expect((await fetchIt({ patience: 2000 })).reason).toBe('nothing came for 2 seconds');
    expect(findElectron(folder, environment)).toBeUndefined();
  });

  it('is given up when its unpacking does not end', async () => {
    await writeFile(join(folder, 'install.js'), 'setInterval(() => undefined, 1000);');
    expect((await fetchIt({ unpacking: 2000 })).reason).toBe('it was not unpacked within 2 seconds');
  });

  it('is fetched once, for the machine that npm is told of', async () => {
    const name = 'electron-v45.0.0-linux-arm64.zip';
    await writeFile(join(folder, 'checksums.json'), JSON.stringify({ [name]: createHash('sha256').update(PROGRAM).digest('hex') }));
    const { ELECTRON_INSTALL_PLATFORM: _platform, ELECTRON_INSTALL_ARCH: _arch, ...others } = environment;
    environment = { ...others, npm_config_platform: 'linux', npm_config_arch: 'arm64' };
    expect((await fetchIt()).reason).toBeUndefined();
    expect(asked).toEqual([`/v45.0.0/${name}`]);
  });

  it('is not taken where it is another file than the package names', async () => {
    await writeFile(join(folder, 'checksums.json'), JSON.stringify({ [NAME]: 'a'.repeat(64) }));
    const { reason } = await fetchIt();
    expect(reason).toMatch(/checksum/i);
    expect(findElectron(folder, environment)).toBeUndefined();
  });

  it('is given up with the reason where there is nobody, and where there is no such file', async () => {
    send = (response) => response.writeHead(404).end();
    expect((await fetchIt()).reason).toMatch(/404/);
    environment = { ...environment, ELECTRON_MIRROR: 'http://127.0.0.1:1/' };
    expect((await fetchIt()).reason).toMatch(/ECONNREFUSED|fetch failed|bad port/);
  });

  it('is found only whole and of the right version', async () => {
    await mkdir(join(folder, 'dist'), { recursive: true });
    await writeFile(join(folder, 'path.txt'), 'electron');
    await writeFile(join(folder, 'dist/version'), '45.0.0');
    expect(findElectron(folder, {})).toBeUndefined();
    await writeFile(join(folder, 'dist/electron'), '');
    await chmod(join(folder, 'dist/electron'), 0o755);
    expect(findElectron(folder, {})).toBe(join(folder, 'dist/electron'));
    await writeFile(join(folder, 'dist/version'), '44.0.0');
    expect(findElectron(folder, {})).toBeUndefined();
  });
});

describe('a try to fetch it', () => {
  it('is made at most once a day, whatever came of it', async () => {
    const tried = join(top, 'cache/tried');
    const may = (now: number) => mayFetchElectron({ tried, now, environment: {} });
    expect(may(NOON)).toBe(true);
    send = (response) => response.writeHead(404).end();
    await fetchIt();
    expect([may(NOON), may(NOON + 23 * HOUR), may(NOON + 24 * HOUR), may(NOON - 23 * HOUR), may(NOON - 24 * HOUR)]).toEqual([false, false, true, false, true]);
  });

  it.each([{ CI: 'true' }, { SOUNDINGS_SHELL: 'browser' }, { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' }])('is never made with %o', (chosen) => {
    expect(mayFetchElectron({ tried: join(top, 'cache/tried'), now: NOON, environment: chosen })).toBe(false);
  });
});

describe('the machine to fetch for', () => {
  const mac = { platform: 'darwin', arch: 'x64' };
  const told = (settings: NodeJS.ProcessEnv, here: { readonly platform: string; readonly arch: string }) => {
    const { ELECTRON_INSTALL_PLATFORM, ELECTRON_INSTALL_ARCH } = nameMachine(settings, here);
    return `${ELECTRON_INSTALL_PLATFORM} ${ELECTRON_INSTALL_ARCH}`;
  };

  /** A PATH whose `sysctl` says whether this program is being translated, as a Mac does. */
  async function pathSaying(answer: string): Promise<string> {
    await writeFile(join(top, 'sysctl'), `#!/bin/sh\n[ "$*" = "-in sysctl.proc_translated" ] && echo ${answer}\n`);
    await chmod(join(top, 'sysctl'), 0o755);
    return top;
  }

  it('is this one, unless Electron’s own settings or npm’s name another', () => {
    expect(told({}, { platform: 'win32', arch: 'arm64' })).toBe('win32 arm64');
    expect(told({ npm_config_platform: 'linux', npm_config_arch: 'arm' }, mac)).toBe('linux arm');
    expect(told({ npm_config_arch: 'arm', ELECTRON_INSTALL_ARCH: 'arm64' }, mac)).toBe('darwin arm64');
  });

  it('has Apple’s processor where a Mac translates this program, unless npm is told otherwise', async () => {
    const PATH = await pathSaying('1');
    expect(told({ PATH }, mac)).toBe('darwin arm64');
    expect(told({ PATH, npm_config_arch: 'x64' }, mac)).toBe('darwin x64');
    expect(told({ PATH }, { platform: 'linux', arch: 'x64' })).toBe('linux x64');
  });

  it('has Intel’s where a Mac translates nothing or cannot say', async () => {
    expect(told({ PATH: await pathSaying('0') }, mac)).toBe('darwin x64');
    expect(told({ PATH: join(top, 'nowhere') }, mac)).toBe('darwin x64');
  });
});
