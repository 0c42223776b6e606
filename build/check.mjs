/** `npm run check`: types, lint, doors, and the tests of the domain and the host. Half a minute, for while you work. */

import './node-version.mjs';
import { isInstalled } from './freshness.mjs';
import { setUp } from './setup.mjs';
import { addCounts, checkLint, checkTypes, finish, runTests } from './steps.mjs';

const SOON_DONE = ['tests/doors.test.ts', 'tests/house.test.ts', 'tests/assessments', 'tests/electron'];

if (isInstalled() || (await setUp())) finish(addCounts([await checkTypes(), await checkLint(), await runTests(SOON_DONE)]));
else process.exitCode = 1;
