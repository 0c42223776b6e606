/** `npm test`: everything `npm run check` does, the tests of the page, and the journeys, in one count. */

import './node-version.mjs';
import { BROWSERS, canInstall, hasOneOf, installPackages } from './debian.mjs';
import { installPacking } from './packaging/install.mjs';
import { setUp } from './setup.mjs';
import { addCounts, checkLint, checkRequests, checkTypes, countRequests, finish, runJourneys, runTests } from './steps.mjs';

/** Programs of the system that the tests work with, and the packages that bring them. */
const TOOLS = [
  { programs: BROWSERS, packages: ['chromium'] },
  { programs: ['pdftotext'], packages: ['poppler-utils'] },
  { programs: ['qpdf'], packages: ['qpdf'] },
  { programs: ['soffice'], packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'] },
];

const missing = TOOLS.filter(({ programs }) => !hasOneOf(programs)).flatMap(({ packages }) => packages);
if (missing.length > 0 && canInstall()) installPackages(missing);

if ((await setUp()) && (await installPacking())) {
  countRequests();
  // Side by side: some tests mostly wait.
  const [types, tests] = await Promise.all([checkTypes(), runTests([])]);
  finish(addCounts([types, tests, await checkLint(), await runJourneys(), checkRequests()]));
} else finish({ passed: 0, failed: ['setting up'], skipped: [] });
