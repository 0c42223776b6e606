/** Lists what differs from the last commit, for checks that need not look at the rest again. */

import { spawnSync } from 'node:child_process';
import { TOP } from './freshness.mjs';

/** What lint reads. */
const SOURCE = /\.(ts|tsx|js|mjs)$/;
/** A change to one of these concerns every file. */
const CONCERNS_ALL = ['oxlint.config.mjs', 'build/rooms.js', 'package-lock.json', 'tsconfig.json'];

/** The sources that are new or changed since the last commit; undefined where nobody can tell, or where it would be all of them. */
export function listChanged() {
  const changed = askGit('diff', '--name-only', '--diff-filter=d', 'HEAD');
  const added = askGit('ls-files', '--others', '--exclude-standard');
  if (changed === undefined || added === undefined || changed.some((file) => CONCERNS_ALL.includes(file))) return undefined;
  return [...changed, ...added].filter((file) => SOURCE.test(file));
}

function askGit(command, ...options) {
  const { status, stdout } = spawnSync('git', [command, '-z', ...options], { cwd: TOP, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 ? stdout.split('\0').filter((file) => file !== '') : undefined;
}
