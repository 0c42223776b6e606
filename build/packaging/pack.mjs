/** Runs electron-builder over the gathered app. */

import { configurationFor } from './config.mjs';
import { electronVersion } from './stage.mjs';

/** The names of the platforms, as Node and as electron-builder have them, and where a packed app lies. */
export const PLATFORMS = {
  linux: { builder: 'LINUX', folder: 'linux-unpacked', program: 'soundings', resources: 'resources' },
  win32: { builder: 'WINDOWS', folder: 'win-unpacked', program: 'Soundings.exe', resources: 'resources' },
  darwin: { builder: 'MAC', folder: 'mac', program: 'Soundings.app', resources: 'Soundings.app/Contents/Resources' },
};

/**
 * Packs the app that was gathered in `app`; what comes of it lies in `output`. Gives the installers' paths.
 *
 * @param {object} wanted
 * @param {string} wanted.app
 * @param {string} wanted.output
 * @param {keyof typeof PLATFORMS} wanted.platform
 * @param {boolean} wanted.isFolderOnly No installers, only the folder that they would install.
 * @param {string} [wanted.electronDist] An unpacked Electron; else electron-builder fetches one.
 * @returns {Promise<readonly string[]>}
 */
export async function packApp({ app, output, platform, isFolderOnly, electronDist }) {
  const { Arch, build, Platform } = await import('electron-builder');
  const configuration = configurationFor(process.env);
  return build({
    projectDir: app,
    publish: 'never',
    targets: isFolderOnly ? Platform[PLATFORMS[platform].builder].createTarget(['dir'], Arch.x64) : Platform[PLATFORMS[platform].builder].createTarget(),
    config: {
      ...configuration,
      directories: { ...configuration.directories, output },
      electronVersion: electronVersion(),
      ...(electronDist !== undefined && { electronDist }),
      // Everything is bundled, so there are no packages to build again or to look for.
      beforeBuild: async () => false,
    },
  });
}
