/** Asks for a saved file, and reads one that was handed to the program itself, so that the page can do with it what it does with one that was dropped. */

import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BaseWindow, Dialog } from 'electron';
import { FILE_ENDING } from '../../assessments/file/file-name.ts';
import { ok, problem } from '../../assessments/result.ts';
import type { ShellWords } from '../../assessments/words/shells.ts';
import type { GivenFile } from '../api.ts';
import { readText } from '../host/read-file.ts';

/** The name and the text of the file, or why it cannot be read. What is no plain file is not opened at all: reading from a pipe would never end. */
export async function readGivenFile(path: string): Promise<GivenFile> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && !found.isFile()) return problem({ kind: 'file-not-json' });
  const read = await readText(path);
  return read.ok ? ok({ name: basename(path), text: read.value.text }) : read;
}

/** The path of the file that a person picks in the system's box; undefined where none was picked. */
export async function pickFile(dialog: Pick<Dialog, 'showOpenDialog'>, words: ShellWords['machine'], window: BaseWindow): Promise<string | undefined> {
  const filters = [{ name: words.savedFiles, extensions: [FILE_ENDING.slice(1)] }];
  const { filePaths } = await dialog.showOpenDialog(window, { filters, properties: ['openFile'] });
  return filePaths[0];
}
