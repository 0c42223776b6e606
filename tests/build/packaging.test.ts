/** Holds how the installers are made: by the schema of electron-builder itself, by what we promise those who install, and by looking into what is packed. */

import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled, TOP } from '../../build/freshness.mjs';
import { CONFIGURATION, configurationFor, FUSES } from '../../build/packaging/config.mjs';
import { makeFakeElectron } from '../../build/packaging/fake-electron.mjs';
import { inspectApp } from '../../build/packaging/inspect.mjs';
import { packApp } from '../../build/packaging/pack.mjs';
import { listSchemaFaults } from '../../build/packaging/schema.mjs';
import { stageApp } from '../../build/packaging/stage.mjs';
import { makeFolder, removeFolder } from '../support/folders.ts';

const PACKAGING = join(TOP, 'build/packaging');
/** Packing starts whole programs and writes some megabytes, several times. */
const PATIENCE = 120_000;

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(() => removeFolder(folder));

/** Packs the built app around a stand-in for Electron, with something done to it first; gives the unpacked folder. */
async function packForLinux(spoil: (app: string) => void): Promise<string> {
  const app = join(folder, 'app');
  const electronDist = join(folder, 'electron');
  mkdirSync(app);
  mkdirSync(electronDist);
  stageApp(app);
  spoil(app);
  await makeFakeElectron(electronDist, 'linux');
  await packApp({ app, output: join(folder, 'out'), platform: 'linux', isFolderOnly: true, electronDist });
  return join(folder, 'out/linux-unpacked');
}

beforeAll(() => {
  if (!isInstalled(PACKAGING)) throw new Error('electron-builder is not installed here. npm test installs it; alone: node build/packaging/install.mjs');
});

describe('the configuration of the installers', () => {
  it('is what the schema of electron-builder allows, with and without a certificate for Macs', async () => {
    expect(await listSchemaFaults(CONFIGURATION)).toBe('');
    expect(await listSchemaFaults(configurationFor({}))).toBe('');
    expect(await listSchemaFaults(configurationFor({ CSC_NAME: 'A council' }))).toBe('');
  });

  it('is refused by that schema where a name or a value is wrong', async () => {
    expect(await listSchemaFaults({ ...CONFIGURATION, updater: true })).toContain("configuration has an unknown property 'updater'");
    expect(await listSchemaFaults({ ...CONFIGURATION, nsis: { ...CONFIGURATION.nsis, perMachin: false } })).toContain('configuration.nsis should be');
    expect(await listSchemaFaults({ ...CONFIGURATION, electronFuses: { runAsNode: 'never' } })).toContain('configuration.electronFuses');
  });

  it('wants no administrator on Windows, and leaves what people made where it is', () => {
    expect(CONFIGURATION.nsis).toMatchObject({ oneClick: true, perMachine: false, allowElevation: false, packElevateHelper: false, deleteAppDataOnUninstall: false });
    expect(CONFIGURATION.win.requestedExecutionLevel).toBe('asInvoker');
    expect(CONFIGURATION.portable.requestExecutionLevel).toBe('user');
  });

  it('names nowhere to look for updates, and brings no updater', () => {
    expect(CONFIGURATION.publish).toBeNull();
    const locks = ['package-lock.json', 'build/packaging/package-lock.json'].map((name) => readFileSync(join(TOP, name), 'utf8'));
    for (const lock of locks) expect(lock).not.toContain('electron-updater');
  });

  it('shuts every door of Electron that lets other code in', () => {
    expect(FUSES).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      enableCookieEncryption: false,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('signs a Mac app with the certificate that is named, and else with none', () => {
    expect(configurationFor({}).mac).toMatchObject({ identity: '-', hardenedRuntime: false });
    expect(configurationFor({ CSC_NAME: 'A council' }).mac).toMatchObject({ hardenedRuntime: true });
    expect(configurationFor({ CSC_NAME: 'A council' }).mac).not.toHaveProperty('identity');
  });

  it('pins its tools with their checksums and names no registry', () => {
    const lock = readFileSync(join(PACKAGING, 'package-lock.json'), 'utf8');
    expect(lock).toContain('"integrity": "sha512-');
    expect(lock).not.toContain('"resolved"');
    const { private: isPrivate, dependencies } = JSON.parse(readFileSync(join(PACKAGING, 'package.json'), 'utf8')) as {
      readonly private: boolean;
      readonly dependencies: Readonly<Record<string, string>>;
    };
    expect(isPrivate).toBe(true);
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('a packed app', () => {
  it('holds what was built and nothing else, for each kind of computer', { timeout: PATIENCE }, async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(TOP, 'build/package.mjs'), '--check'], { cwd: TOP });
    expect(stdout.trim().split('\n').at(-1)).toBe('The packing is right: linux, win32, darwin.');
  });

  it('is found out when something strays in, is changed, or a door is left open', { timeout: PATIENCE }, async () => {
    const packed = await packForLinux((app) => {
      // Packages, maps and sources are left out even where they lie in the way; the rest has to be found out.
      mkdirSync(join(app, 'node_modules/zod'), { recursive: true });
      for (const name of ['node_modules/zod/index.js', 'dist/page/index.js.map', 'main.ts', 'dist/page/stray.js']) writeFileSync(join(app, name), 'export {};');
      writeFileSync(join(app, 'dist/desktop/preload.cjs'), 'require("node:fs");');
    });
    writeFileSync(join(packed, 'resources/app-update.yml'), 'provider: generic');
    rmSync(join(packed, 'LICENSE.electron.txt'));
    const program = readFileSync(join(packed, 'soundings'));
    // The last fuse says what file:// may do.
    program.write('1', program.length - 1);
    writeFileSync(join(packed, 'soundings'), program);

    expect((await inspectApp(packed, 'linux', false)).faults).toEqual([
      'dist/page/stray.js is inside, though it was not built.',
      'dist/desktop/preload.cjs inside is not the one that was built.',
      'LICENSE.electron.txt is missing.',
      'resources/app-update.yml should not be there.',
      'The fuse grantFileProtocolExtraPrivileges is not off.',
    ]);
  });
});
