/** `npm run bench`: builds what is needed, then measures. `fuzz`, `kill`, `pool` and `room` are programs of their own; anything else is a part of the table. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { TOP } from './freshness.mjs';
import { setUp } from './setup.mjs';

const PROGRAMS = ['fuzz', 'kill', 'pool', 'room'];

const [name = '', ...rest] = process.argv.slice(2);
const [program, args] = PROGRAMS.includes(name) ? [name, rest] : ['figures', process.argv.slice(2)];

if (await setUp()) {
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' };
  const child = spawn(process.execPath, ['--import', 'tsx', join(TOP, 'tests/bench', `${program}.ts`), ...args], { cwd: TOP, env, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  process.exitCode = code ?? 1;
} else process.exitCode = 1;
