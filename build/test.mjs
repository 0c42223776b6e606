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
  { programs: ['soffice'], packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'libreoffice-impress-nogui'] },
];

const missing = TOOLS.filter(({ programs }) => !hasOneOf(programs)).flatMap(({ packages }) => packages);
if (missing.length > 0 && canInstall()) installPackages(missing);

/** A step that did not take place, and why. */
const noStep = (why) => ({ passed: 0, failed: [why], skipped: [] });

const checkSources = async () => addCounts([await checkTypes(), await checkLint()]);
const testRooms = async () => ((await installPacking()) ? runTests([]) : noStep('setting up what the installers are made with'));

if (await setUp()) {
  countRequests();
  // Side by side: some tests mostly wait. The journeys come after, because on two cores they would take from the others the time that these are given.
  const counts = await Promise.all([testRooms(), checkSources()]);
  finish(addCounts([...counts, await runJourneys(), checkRequests()]));
} else finish(noStep('setting up'));
