/** Makes folders that look to electron-builder like an unpacked Electron, so that packing can be checked where Electron's own binary cannot be had. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FUSES } from './config.mjs';

/** Where the fuses begin in a binary of Electron, and their number there. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const WIRE_VERSION = 1;

/** The fuses in the order of the wire. */
export const WIRE = [
  'runAsNode', 'enableCookieEncryption', 'enableNodeOptionsEnvironmentVariable', 'enableNodeCliInspectArguments', 'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar', 'loadBrowserProcessSpecificV8Snapshot', 'grantFileProtocolExtraPrivileges',
];

const LANGUAGE = { lang: 1033, codepage: 1200 };

const MAKERS = { linux: makeLinux, win32: makeWindows, darwin: makeMac };

/**
 * Makes one in an empty folder. Every fuse in it stands the wrong way round, so whoever finds it right knows that it was set.
 *
 * @param {string} folder
 * @param {'linux' | 'win32' | 'darwin'} platform
 */
export async function makeFakeElectron(folder, platform) {
  const put = (path, content = 'not the real one') => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { mode: 0o755 });
  };
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) put(name);
  await MAKERS[platform](put);
}

function makeLinux(put) {
  for (const language of ['de', 'en-GB', 'en-US']) put(`locales/${language}.pak`);
  put('resources/.keep');
  put('electron', wire());
}

async function makeWindows(put) {
  const { NtExecutable, NtExecutableResource, Resource } = await import('resedit');
  for (const language of ['de', 'en-GB', 'en-US']) put(`locales/${language}.pak`);
  const program = NtExecutable.createEmpty(false, false);
  program.setExtraData(wire());
  const resources = NtExecutableResource.from(program);
  const about = Resource.VersionInfo.createEmpty();
  about.setStringValues(LANGUAGE, { FileDescription: 'Electron' });
  about.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  put('electron.exe', Buffer.from(program.generate()));
}

function makeMac(put) {
  const contents = 'Electron.app/Contents';
  put(`${contents}/Info.plist`, plist('Electron'));
  put(`${contents}/MacOS/Electron`);
  put(`${contents}/Resources/electron.icns`);
  put(`${contents}/Resources/en.lproj/locale.pak`);
  put(`${contents}/Frameworks/Electron Framework.framework/Electron Framework`, wire());
  put(`${contents}/Frameworks/Electron Framework.framework/Versions/A/Resources/en.lproj/locale.pak`);
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const name = `Electron Helper${kind}`;
    put(`${contents}/Frameworks/${name}.app/Contents/Info.plist`, plist(name));
    put(`${contents}/Frameworks/${name}.app/Contents/MacOS/${name}`);
  }
}

function plist(name) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>CFBundleName</key><string>${name}</string><key>CFBundleExecutable</key><string>${name}</string></dict></plist>
`;
}

function wire() {
  const states = WIRE.map((name) => (FUSES[name] ? '0' : '1')).join('');
  return Buffer.concat([Buffer.from(`not the real Electron ${SENTINEL}`), Buffer.from([WIRE_VERSION, WIRE.length]), Buffer.from(states)]);
}
