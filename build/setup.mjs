/** Brings this folder to the point where the app can start: installs what the lock file pins and builds what is older than its sources. */

import './node-version.mjs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST, isInstalled, keepStamp, listStale, TOP } from './freshness.mjs';
import { takeTurn } from './turn.mjs';

/** Nothing here may start a download of its own accord. */
const ENVIRONMENT = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' };

/** Installs and builds what is needed; takes no time when nothing is. False when that failed and the reason was said. All it says goes to standard error. */
export async function setUp() {
  if (isInstalled() && listStale().length === 0) return true;
  return takeTurn(join(DIST, 'setup.turn'), async () => (isInstalled() || (await install())) && build(listStale()));
}

async function install() {
  say('Installing what Soundings is built with. This happens once and takes about a minute.');
  const npm = process.env.npm_execpath;
  const isDone = npm?.endsWith('.js') ? await run(process.execPath, [npm, 'ci']) : await run('npm', ['ci'], process.platform === 'win32');
  if (!isDone) say('Not everything could be installed. The lines above say why. Check the connection to the package registry, then run the command again.');
  return isDone;
}

async function build(stale) {
  if (stale.length === 0) return true;
  say('Building Soundings.');
  const isDone = await run(process.execPath, ['--import', 'tsx', join(TOP, 'build/build.ts'), ...stale.map(({ name }) => name)]);
  if (isDone) for (const { name, stamp } of stale) keepStamp(name, stamp);
  else say('Soundings could not be built. The lines above say why.');
  return isDone;
}

/** Whether the program ended well. Its lines go to standard error, because standard output belongs to the address of the app. */
function run(program, args, isShell = false) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: TOP, env: ENVIRONMENT, shell: isShell, stdio: ['ignore', process.stderr, process.stderr] });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !(await setUp())) process.exitCode = 1;
