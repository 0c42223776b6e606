/** Finds programs of the system, and installs their packages where that needs nobody's leave: on Debian and its relatives, as root. */

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Browsers that can show the app, by the names of their programs. */
export const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];

/**
 * Whether one of these programs is here.
 *
 * @param {readonly string[]} names
 */
export function hasOneOf(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.some((name) => folders.some((folder) => isProgram(join(folder, name))));
}

/** Whether packages can be installed without asking anybody. */
export function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version') && hasOneOf(['apt-get']);
}

/**
 * Installs packages of the system. False when that failed; what apt-get says goes to standard error.
 *
 * @param {readonly string[]} packages
 */
export function installPackages(packages) {
  const run = (args) => spawnSync('apt-get', args, { stdio: ['ignore', process.stderr.fd, process.stderr.fd], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  // An old list names packages that the server no longer has. Where the list cannot be renewed, the old one may still do.
  run(['update', '--quiet']);
  return run(['install', '--yes', '--quiet', '--no-install-recommends', ...packages]);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
