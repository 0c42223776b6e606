/** How the tests of the domain run while mistakes are made in it on purpose. */

import { defineConfig } from 'vitest/config';

/** These go through a file letter by letter or write very large ones. With the marks that are put into the code, each would take minutes. */
const TAKE_LONG = ['never written so that it could not be read back', 'as large or as deep as a file may be', 'wherever it stops', 'wherever any object stops', 'whichever character', 'whatever people type', 'above 20 MB'];

export default defineConfig({
  test: { include: ['tests/assessments/**/*.test.ts'], testNamePattern: `^(?!.*(${TAKE_LONG.join('|')}))`, testTimeout: 120_000 },
});
