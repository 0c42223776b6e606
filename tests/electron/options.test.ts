/** What stands after `npm start --`, and what is found on a computer before anything starts. */

import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHELL_WORDS } from '../../assessments/words/shells.ts';
import { standardFolder } from '../../electron/host/standard-folder.ts';
import { hasScreen, listPlaces } from '../../electron/loopback/browser.ts';
import { readOptions } from '../../electron/loopback/options.ts';

describe('the options', () => {
  it('are a window, a free port and the standard folder when nothing is said', () => {
    const standard = standardFolder(process.platform, process.env);
    expect(readOptions([], '/from', SHELL_WORDS.en.machine)).toEqual({ ok: true, value: { hasWindow: true, port: 0, dataFolder: standard } });
  });

  it('are read in either way of writing, a folder from where the command was given', () => {
    const wanted = { ok: true, value: { hasWindow: false, port: 8123, dataFolder: '/from/a folder' } };
    expect(readOptions(['--no-window', '--port', '8123', '--data', 'a folder'], '/from', SHELL_WORDS.en.machine)).toEqual(wanted);
    expect(readOptions(['--data=a folder', '--port=8123', '--no-window'], '/from', SHELL_WORDS.en.machine)).toEqual(wanted);
    expect(readOptions(['--data', '/elsewhere'], '/from', SHELL_WORDS.en.machine)).toMatchObject({ value: { dataFolder: '/elsewhere' } });
  });

  it.each([
    [['--windowless'], 'Soundings does not know “--windowless”. It knows --no-window, --port NUMBER and --data FOLDER.'],
    [['--port', 'eighty'], '“eighty” is no port. Give a whole number from 0 to 65535; 0 picks a free one.'],
    [['--port=65536'], '“65536” is no port. Give a whole number from 0 to 65535; 0 picks a free one.'],
    [['--data'], '--data needs a value after it.'],
    [['--data', '--no-window'], '--data needs a value after it.'],
  ])('are refused with a sentence: %s', (args, sentence) => {
    expect(readOptions(args, '/from', SHELL_WORDS.en.machine)).toEqual({ ok: false, problem: sentence });
  });
});

describe('the standard data folder', () => {
  it.each([
    ['linux', {}, join(homedir(), '.config/Soundings')],
    ['linux', { XDG_CONFIG_HOME: '/settings' }, '/settings/Soundings'],
    ['darwin', {}, join(homedir(), 'Library/Application Support/Soundings')],
    ['win32', { APPDATA: '/Users/mari/AppData/Roaming' }, '/Users/mari/AppData/Roaming/Soundings'],
  ] as const)('on %s with %o is where applications keep their data', (platform, environment, folder) => {
    expect(standardFolder(platform, environment)).toBe(folder);
  });
});

describe('a browser', () => {
  it('is looked for along the path on Linux', () => {
    expect(listPlaces('linux', { PATH: '/one:/two' }).slice(0, 4)).toEqual(['/one/chromium', '/two/chromium', '/one/google-chrome-stable', '/two/google-chrome-stable']);
  });

  it('is looked for where programs are on macOS and Windows', () => {
    expect(listPlaces('darwin', {})).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(listPlaces('win32', { 'PROGRAMFILES(X86)': 'C:/Programs' })).toEqual([
      'C:/Programs/Google/Chrome/Application/chrome.exe', 'C:/Programs/Microsoft/Edge/Application/msedge.exe', 'C:/Programs/Chromium/Application/chrome.exe',
    ]);
  });

  it('needs a screen on Linux', () => {
    expect([hasScreen('linux', {}), hasScreen('linux', { DISPLAY: ':0' }), hasScreen('linux', { WAYLAND_DISPLAY: 'wayland-0' }), hasScreen('darwin', {})]).toEqual([false, true, true, true]);
  });
});
