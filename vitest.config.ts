/** How the tests of the rooms run: in Node, with no way out to other machines. */

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/no-network.mjs'],
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent', TZ: 'Europe/London' },
    // As in the browser shell: electron-store asks for Electron and finds an empty module.
    alias: { electron: fileURLToPath(new URL('build/empty.mjs', import.meta.url)) },
    server: { deps: { inline: ['electron-store'] } },
    // No test leaves anything behind in its process, so the files share one; that halves the time.
    isolate: false,
    // By itself it leaves one core idle; on two that is half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 20_000,
  },
});
