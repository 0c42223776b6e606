/** Saves what the page offers: asks where, one file after another, and puts each in its place only when it is whole. */

import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { BrowserWindow, Dialog, FileFilter, SaveDialogOptions, Session } from 'electron';
import { FILE_ENDING } from '../../assessments/file/file-name.ts';
import type { ShellWords } from '../../assessments/words/shells.ts';
import { copySafely, tryDisk } from '../host/write-file.ts';
import { isMadeHere } from './address.ts';
import { tellNotKept } from './boxes.ts';

/** What saving needs. */
export interface DownloadOptions {
  readonly session: Pick<Session, 'on'>;
  readonly dialog: Pick<Dialog, 'showMessageBox' | 'showSaveDialog'>;
  readonly words: () => ShellWords['machine'];
  readonly window: () => BrowserWindow | undefined;
  /** A folder of ours, where each file waits until it is known where it goes. It is emptied at the start. */
  readonly waitingRoom: string;
  /** The folder that was saved to last, as a full path. */
  readonly lastFolder: () => string;
  readonly keepFolder: (folder: string) => void;
}

/** The saving under way. */
export interface Downloads {
  /** Resolves when no file is being put in its place. A question about one that is still open does not count. */
  readonly settle: () => Promise<void>;
}

/** Takes every download of the session into its hands. What our page did not make itself is refused. */
export async function saveDownloads({ session, dialog, words, window, waitingRoom, lastFolder, keepFolder }: DownloadOptions): Promise<Downloads> {
  await rm(waitingRoom, { recursive: true, force: true }).catch(() => undefined);
  await mkdir(waitingRoom, { recursive: true, mode: 0o700 }).catch(() => undefined);
  let asking = Promise.resolve();
  let placing = Promise.resolve();

  session.on('will-download', (event, item) => {
    if (!isMadeHere(item.getURL())) {
      event.preventDefault();
      return;
    }
    const name = basename(item.getFilename());
    const waiting = join(waitingRoom, randomUUID());
    item.setSavePath(waiting);
    item.once('done', (_event, state) => {
      asking = asking.then(async () => {
        if (state !== 'cancelled') await settle(name, waiting, state === 'completed').catch(() => undefined);
        await rm(waiting, { force: true }).catch(() => undefined);
      });
    });
  });

  async function settle(name: string, waiting: string, isWhole: boolean): Promise<void> {
    const over = window();
    if (over === undefined) return;
    if (!isWhole) return tellNotKept(dialog, words(), over, name, 'stopped');
    const { canceled, filePath } = await dialog.showSaveDialog(over, saveOptions(words(), name, lastFolder()));
    if (canceled || filePath === '') return;
    const placed = tryDisk(() => copySafely(waiting, filePath));
    placing = placed.then(() => undefined, () => undefined);
    const done = await placed;
    if (done.ok) keepFolder(dirname(filePath));
    else await tellNotKept(dialog, words(), over, name, done.problem.kind);
  }

  return { settle: () => placing };
}

/** How the system's save box begins: the name, in the folder of last time, and the kind by its ending. It asks by itself before it replaces a file. */
export function saveOptions(words: ShellWords['machine'], name: string, folder: string): SaveDialogOptions {
  return { defaultPath: join(folder, name), filters: filtersFor(words, name), properties: ['createDirectory', 'showOverwriteConfirmation'] };
}

/** The kinds of file that a name may be saved as: its own only. */
function filtersFor(words: ShellWords['machine'], name: string): FileFilter[] {
  const ending = extname(name);
  if (ending === '') return [];
  const kind = ending === FILE_ENDING ? words.savedFiles : words.kindOfFile(ending.slice(1));
  return [{ name: kind, extensions: [ending.slice(1)] }];
}
