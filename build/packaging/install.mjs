/** Installs electron-builder and what belongs to it, in this folder and only when somebody packs or checks the packing. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST, isInstalled, TOP } from '../freshness.mjs';
import { takeTurn } from '../turn.mjs';

const HERE = join(TOP, 'build/packaging');

/** Installs what the lock file here pins, unless it is there. False when that failed; what npm says goes to standard error. */
export async function installPacking() {
  if (isInstalled(HERE)) return true;
  return takeTurn(join(DIST, 'packaging.turn'), async () => isInstalled(HERE) || install());
}

async function install() {
  process.stderr.write('Installing what the installers are made with. This happens once and takes about half a minute.\n');
  const npm = process.env.npm_execpath;
  const isDone = npm?.endsWith('.js') ? await run(process.execPath, [npm, 'ci'], false) : await run('npm', ['ci'], process.platform === 'win32');
  if (!isDone) process.stderr.write('Not everything could be installed. The lines above say why. Check the connection to the package registry, then run the command again.\n');
  return isDone;
}

function run(program, args, isShell) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: HERE, shell: isShell, stdio: ['ignore', process.stderr, process.stderr] });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !(await installPacking())) process.exitCode = 1;
