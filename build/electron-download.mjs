/** Fetches Electron's program into Electron's own store of downloads and checks it, telling the process that started it how far it is. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder = '', tempDirectory = ''] = process.argv.slice(2);
/** How often it is told, in milliseconds. */
const PAUSE = 100;
let toldAt = 0;

// Whoever asked has gone: nobody wants it any more.
process.on('disconnect', () => process.exit(1));

try {
  await download();
  process.exit(0);
} catch (error) {
  const reason = error instanceof Error ? (error.cause?.code ?? error.code ?? error.message) : String(error);
  process.send?.({ kind: 'failed', reason: String(reason).split('\n')[0] }, () => process.exit(1));
}

/** The mirror, the proxy and the store are those that Electron's settings name, as always; the machine is the one that whoever started this has worked out. */
async function download() {
  const packages = createRequire(join(folder, 'package.json'));
  const { downloadArtifact } = await import(pathToFileURL(packages.resolve('@electron/get')).href);
  await downloadArtifact({
    version: read('package.json').version,
    artifactName: 'electron',
    platform: process.env.ELECTRON_INSTALL_PLATFORM,
    arch: process.env.ELECTRON_INSTALL_ARCH,
    checksums: read('checksums.json'),
    cacheRoot: process.env.electron_config_cache,
    tempDirectory,
    downloadOptions: { quiet: true, getProgressCallback: tell },
  });
}

function read(name) {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

function tell({ transferred, total }) {
  if (performance.now() - toldAt < PAUSE && transferred !== total) return;
  toldAt = performance.now();
  process.send?.({ kind: 'progress', transferred, total });
}
