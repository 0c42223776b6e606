/** `npm run check`: types, lint of what has changed, doors, and the tests of the domain and the host, for while you work. */

import './node-version.mjs';
import { listChanged } from './changed.mjs';
import { isInstalled } from './freshness.mjs';
import { setUp } from './setup.mjs';
import { addCounts, checkLint, checkTypes, finish, runTests } from './steps.mjs';

const SOON_DONE = ['tests/doors.test.ts', 'tests/house.test.ts', 'tests/assessments', 'tests/electron'];
/** These start whole programs again and again, or wait on purpose; `npm test` runs them. */
const TAKES_LONG = ['backups', 'damage', 'guard-threats', 'kill', 'other-disks', 'start', 'two-hosts', 'voting-trouble'].map((name) => `tests/electron/${name}.test.ts`);

const checkSources = async () => addCounts([await checkTypes(), await checkLint(listChanged())]);

// Side by side: some tests of the host mostly wait.
if (isInstalled() || (await setUp())) finish(addCounts(await Promise.all([checkSources(), runTests(SOON_DONE, TAKES_LONG)])));
else process.exitCode = 1;
