/** `npm run words`: writes every word in English and Welsh to one table. With a file name after it (`npm run words -- words.csv`), reads that table back into the sources. */

import './node-version.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { isInstalled, TOP } from './freshness.mjs';
import { setUp } from './setup.mjs';

/** The name of the table where none is given. */
const TABLE = 'words.csv';

// npm works in the folder of the project, and the person may stand in another.
const standing = process.env.INIT_CWD ?? process.cwd();
const [file, ...rest] = process.argv.slice(2).filter((word) => word !== '--read');
const isRead = process.argv.length > 2;

if (rest.length > 0 || file?.startsWith('-')) {
  process.stderr.write('Write the table with “npm run words”, read it back with “npm run words -- words.csv”.\n');
  process.exitCode = 1;
} else if (isInstalled() || (await setUp())) {
  const args = [isRead ? 'read' : 'write', resolve(standing, file ?? TABLE), TOP];
  const child = spawn(process.execPath, ['--import', 'tsx', join(TOP, 'build/words/main.ts'), ...args], { cwd: TOP, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  process.exitCode = code ?? 1;
} else process.exitCode = 1;
