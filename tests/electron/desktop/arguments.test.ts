/** What the desktop program was started with: its data folder and a file, among the words that the system adds. */

import { describe, expect, it } from 'vitest';
import { argumentsAgain, isSavedFile, readArguments } from '../../../electron/desktop/arguments.ts';

const STANDARD = '/home/mari/.config/Soundings';

describe('the arguments', () => {
  it.each([
    ['nothing', [], { dataFolder: STANDARD, file: null }],
    ['a folder', ['--data', '/data'], { dataFolder: '/data', file: null }],
    ['a folder in one word, from where the command was given', ['--data=a folder'], { dataFolder: '/from/a folder', file: null }],
    ['a file', ['/desk/Aberwen 2026-05-06.soundings'], { dataFolder: STANDARD, file: '/desk/Aberwen 2026-05-06.soundings' }],
    ['a file from where the command was given, in capitals', ['OLD.SOUNDINGS'], { dataFolder: STANDARD, file: '/from/OLD.SOUNDINGS' }],
    ['both, in either order', ['one.soundings', '--data', '/data'], { dataFolder: '/data', file: '/from/one.soundings' }],
    ['two files: the first', ['one.soundings', 'two.soundings'], { dataFolder: STANDARD, file: '/from/one.soundings' }],
    ['a folder that ends like a file', ['--data', 'kept.soundings'], { dataFolder: '/from/kept.soundings', file: null }],
    ['words of others', ['/app/main.js', '--no-sandbox', '--original-process-start-time=1', 'report.pdf', '-psn_0_1'], { dataFolder: STANDARD, file: null }],
    ['an address that is no path, before a file', ['file:///desk%2FAberwen.soundings', 'one.soundings'], { dataFolder: STANDARD, file: '/from/one.soundings' }],
    ['an address', ['file:///desk/Aberwen%202026.soundings'], { dataFolder: STANDARD, file: '/desk/Aberwen 2026.soundings' }],
    ['a folder that is not named', ['--data'], { dataFolder: STANDARD, file: null }],
    ['a folder that is not named before another word', ['--data', '--no-sandbox', 'one.soundings'], { dataFolder: STANDARD, file: '/from/one.soundings' }],
    ['a word of others that ends like a file', ['--open=one.soundings'], { dataFolder: STANDARD, file: null }],
  ] as const)('with %s are read', (_, args, wanted) => {
    expect(readArguments(args, '/from', STANDARD)).toEqual(wanted);
  });

  it.each([
    ['a file', ['/app/main.js', '--no-sandbox', 'old.soundings', '--data', 'a folder'], '/desk/new.soundings', ['/app/main.js', '--no-sandbox', '--data', 'a folder', '--data', '/data', '/desk/new.soundings']],
    ['none, on a folder that ends like a file', ['--data', 'kept.soundings'], null, ['--data', '--data', '/data']],
  ] as const)('for one more start with %s say the same folder', (_, args, file, wanted) => {
    expect(argumentsAgain(args, { dataFolder: '/data', file })).toEqual(wanted);
    expect(readArguments(wanted, '/elsewhere', STANDARD)).toEqual({ dataFolder: '/data', file });
  });

  it('name a saved file by its ending only where there is a name before it', () => {
    expect(['a.soundings', 'a.Soundings', '.soundings', 'soundings', 'a.soundings.txt'].map(isSavedFile)).toEqual([true, true, false, false, false]);
  });
});
