/** Reads what the desktop program was started with: by hand, by a double click on a file, or by the system. */

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FILE_ENDING } from '../../assessments/file/file-name.ts';

/** What was asked for. Both are full paths. */
export interface Arguments {
  readonly dataFolder: string;
  /** The file that was given; null where none was. */
  readonly file: string | null;
}

/**
 * The data folder and the first saved file among the arguments. Everything else is let be: the system and Chromium add words of their own. A relative path
 * starts from where the command was given.
 */
export function readArguments(args: readonly string[], from: string, standard: string): Arguments {
  let dataFolder = standard;
  let file: string | null = null;
  const rest = args.flatMap((each) => (each.startsWith('--data=') ? ['--data', each.slice('--data='.length)] : [each]));
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [next] = rest;
    if (word === '--data' && next !== undefined && next !== '' && !next.startsWith('--')) {
      dataFolder = resolve(from, next);
      rest.shift();
    } else if (file === null && !word.startsWith('-') && isSavedFile(word)) {
      file = pathOf(word, from);
    }
  }
  return { dataFolder, file };
}

/** Menus of Linux hand over an address where others hand over a path. Null for an address that is no path. */
function pathOf(word: string, from: string): string | null {
  if (!word.startsWith('file:///')) return resolve(from, word);
  try {
    return fileURLToPath(word);
  } catch {
    return null;
  }
}

/** The words that start the program once more on the same folder, with another file or none. `args` are those that this one was started with. */
export function argumentsAgain(args: readonly string[], { dataFolder, file }: Arguments): readonly string[] {
  return [...args.filter((word) => !isSavedFile(word)), '--data', dataFolder, ...(file === null ? [] : [file])];
}

/** Whether a path has the ending of our files, in any case: Windows knows no difference. */
export function isSavedFile(path: string): boolean {
  return path.toLowerCase().endsWith(FILE_ENDING) && path.length > FILE_ENDING.length;
}
