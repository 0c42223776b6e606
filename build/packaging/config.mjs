/** What the installers are like, as data for electron-builder: names, targets, what is inside, and which of Electron's doors are shut. */

import { join } from 'node:path';
import { TOP } from '../freshness.mjs';

/** A Debian package must name a person and a page. Whoever hands packages out puts theirs here; these lead nowhere on purpose. */
export const MAINTAINER = { name: 'Soundings', email: 'soundings@localhost.invalid', homepage: 'https://localhost.invalid' };

const FILE_TYPE = 'application/x-soundings+json';

/**
 * Switches inside Electron's own binary, set when the app is packed, so that nobody can turn them with an argument or a variable. On Windows and macOS
 * the archive is checked against a sum in the program as well; on Linux Electron has no such check.
 */
export const FUSES = {
  // Else ELECTRON_RUN_AS_NODE would make the program a Node that runs anybody's script under our name and signature.
  runAsNode: false,
  // NODE_OPTIONS could load a script before ours.
  enableNodeOptionsEnvironmentVariable: false,
  // --inspect would open a port through which another program could run code in ours.
  enableNodeCliInspectArguments: false,
  // An archive that was changed after packing is not run.
  enableEmbeddedAsarIntegrityValidation: true,
  // Without this the check above could be passed by, with a folder laid beside the archive.
  onlyLoadAppFromAsar: true,
  // The desktop window keeps no cookies, and a Mac would ask people for their keychain.
  enableCookieEncryption: false,
  // We ship no snapshot of our own.
  loadBrowserProcessSpecificV8Snapshot: false,
  // The page comes from app://, so file:// needs no more rights than in a browser.
  grantFileProtocolExtraPrivileges: false,
};

/** The whole configuration. Its schema is electron-builder's own; a test holds it to that. */
export const CONFIGURATION = {
  appId: 'app.soundings.desktop',
  productName: 'Soundings',
  copyright: 'Soundings is free under the MIT licence',
  artifactName: 'Soundings-${version}-${os}-${arch}.${ext}',
  directories: { buildResources: join(TOP, 'build/packaging/icons') },

  // The app is gathered in a folder of its own first; the last line holds even if something strays into it.
  files: ['package.json', 'dist/desktop/*', 'dist/page/**', 'dist/room/*', 'dist/licences.json', '!node_modules/**', '!**/*.map'],
  extraResources: [{ from: join(TOP, 'LICENSE'), to: 'LICENSE.txt' }],
  asar: true,
  electronFuses: FUSES,
  // Of Chromium's own menus and boxes; the words of the app are its own. It has no Welsh.
  electronLanguages: ['en-GB', 'en-US'],

  // No updater and nowhere to look: without a publisher electron-builder writes no app-update.yml.
  publish: null,
  removePackageScripts: true,
  removePackageKeywords: true,

  fileAssociations: [{ ext: 'soundings', name: 'Soundings assessment', description: 'Soundings assessment', mimeType: FILE_TYPE, icon: 'file', role: 'Editor', rank: 'Owner' }],

  win: {
    target: [{ target: 'nsis', arch: ['x64'] }, { target: 'portable', arch: ['x64'] }],
    icon: 'app.ico',
    requestedExecutionLevel: 'asInvoker',
  },
  nsis: {
    // One click asks nothing, so there is no page that offers "for all users" and then wants an administrator. /S does the same without a window.
    oneClick: true,
    perMachine: false,
    allowElevation: false,
    packElevateHelper: false,
    runAfterFinish: true,
    createDesktopShortcut: false,
    createStartMenuShortcut: true,
    shortcutName: 'Soundings',
    uninstallDisplayName: 'Soundings ${version}',
    // What people made outlives the program. docs/for-ict.md says how to remove it.
    deleteAppDataOnUninstall: false,
    differentialPackage: false,
  },
  portable: { artifactName: 'Soundings-${version}-${os}-${arch}-portable.${ext}', requestExecutionLevel: 'user' },

  mac: {
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    icon: 'app.icns',
    category: 'public.app-category.business',
    // Signed by nobody in particular: a Mac with Apple's chips starts no program without any signature.
    identity: '-',
    hardenedRuntime: false,
    gatekeeperAssess: false,
  },
  dmg: { writeUpdateInfo: false },

  linux: {
    target: [{ target: 'AppImage', arch: ['x64'] }, { target: 'deb', arch: ['x64'] }],
    icon: 'app.svg',
    executableName: 'soundings',
    category: 'Office',
    maintainer: `${MAINTAINER.name} <${MAINTAINER.email}>`,
    synopsis: 'See where your organisation stands on digital channels',
    syncDesktopName: true,
    desktop: { entry: { Keywords: 'assessment;maturity;questionnaire;plan;' } },
  },
  // A path in place of an address: a package of Debian may choose, an AppImage always gets addresses.
  deb: { packageCategory: 'misc', priority: 'optional', executableArgs: ['%f'] },
};

/**
 * A copy of the configuration, which electron-builder may write in; signed with a certificate for Macs where the environment names one.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
export function configurationFor(environment) {
  const hasCertificate = Boolean(environment.CSC_LINK || environment.CSC_NAME);
  const { mac: { identity, ...mac }, ...rest } = structuredClone(CONFIGURATION);
  return { ...rest, mac: hasCertificate ? { ...mac, hardenedRuntime: true } : { ...mac, identity } };
}
