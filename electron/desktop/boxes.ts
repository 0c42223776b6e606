/** The native boxes: the few things that are asked or said outside the page. */

import type { BaseWindow, Dialog } from 'electron';
import type { ShellWords } from '../../assessments/words/shells.ts';
import type { WriteProblem } from '../api.ts';

/** What they say. */
type Said = ShellWords['machine'];

/** Says in one sentence why the program ends. */
export function tellEnd(dialog: Pick<Dialog, 'showErrorBox'>, words: Said, sentence: string): void {
  dialog.showErrorBox(words.failedTitle, sentence);
}

/** Whether the window is to close although something is not saved. The safe answer is the one that Enter and Escape give. */
export function askToLose(dialog: Pick<Dialog, 'showMessageBoxSync'>, words: Said, window: BaseWindow): boolean {
  const chosen = dialog.showMessageBoxSync(window, {
    type: 'warning', message: words.unsaved, detail: words.unsavedText, buttons: [words.stay, words.closeAnyway], defaultId: 0, cancelId: 0, noLink: true,
  });
  return chosen === 1;
}

/** Says that the program ends although the disk has not answered. */
export async function tellUnfinished(dialog: Pick<Dialog, 'showMessageBox'>, words: Said, dataFolder: string): Promise<void> {
  await dialog.showMessageBox({ type: 'warning', message: words.unfinished, detail: words.unfinishedText(dataFolder), buttons: [words.close], noLink: true });
}

/** Whether the page, which has stopped by itself, is to be opened again. */
export async function askToReopen(dialog: Pick<Dialog, 'showMessageBox'>, words: Said, window: BaseWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error', message: words.stopped, detail: words.stoppedText, buttons: [words.openPage, words.closeSoundings], defaultId: 0, cancelId: 1, noLink: true,
  });
  return response === 0;
}

/** Whether an address outside, which is shown whole, is to be opened in the system's browser. */
export async function askToGoOut(dialog: Pick<Dialog, 'showMessageBox'>, words: Said, window: BaseWindow, address: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question', message: words.outside, detail: words.outsideText(address), buttons: [words.stay, words.openOutside], defaultId: 0, cancelId: 0, noLink: true,
  });
  return response === 1;
}

/** Says that a document was not saved, and why. */
export async function tellNotKept(dialog: Pick<Dialog, 'showMessageBox'>, words: Said, window: BaseWindow, name: string, why: WriteProblem['kind'] | 'stopped'): Promise<void> {
  await dialog.showMessageBox(window, { type: 'error', message: words.notKept(name), detail: words.notKeptText[why], buttons: [words.close], noLink: true });
}
