/** What a person does with the program outside its page: the menu, the window, the disk. All of it goes through Electron's own names, so it works in Electron too. */

import { expect, type Page } from '@playwright/test';
import type { DesktopApp } from './launch.ts';

/** Chooses an item of the menu. One that is greyed out cannot be chosen: it is waited for. */
export async function chooseInMenu(app: DesktopApp, id: string): Promise<void> {
  await expect.poll(() => isOffered(app, id), `“${id}” in the menu`).toBe(true);
  await app.evaluate(({ BrowserWindow, Menu }, wanted) => {
    const [window] = BrowserWindow.getAllWindows();
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click({}, window, window?.webContents);
  }, id);
}

/** Whether an item can be chosen now. */
export function isOffered(app: DesktopApp, id: string): Promise<boolean> {
  return app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.enabled === true, id);
}

/** Those of the items that can be chosen now, in the order given. */
export async function listOffered(app: DesktopApp, ids: readonly string[]): Promise<readonly string[]> {
  const offered = await Promise.all(ids.map((id) => isOffered(app, id)));
  return ids.filter((_, at) => offered[at]);
}

/** Makes the disk full, broken in a way that nobody thought of, without an answer, or as it was. The program must have been started with a disk that can be. */
export async function setDisk(app: DesktopApp, how: 'full' | 'broken' | 'hung' | 'as ever'): Promise<void> {
  await app.evaluate((_, wanted) => {
    const free = { full: Promise.resolve(), broken: Promise.reject(new Error('Nobody thought of this.')), hung: new Promise<void>(() => undefined), 'as ever': Promise.resolve() };
    free.broken.catch(() => undefined);
    globalThis.soundingsTestDisk = { isFull: wanted === 'full', free: free[wanted] };
  }, how);
}

/** Makes the disk so slow that nothing is on it until half a second after the window was to close. Who does not wait for it then loses what was written last. */
export async function slowDisk(app: DesktopApp): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    globalThis.soundingsTestDisk = { isFull: false, free: new Promise((free) => void BrowserWindow.getAllWindows()[0]?.once('close', () => setTimeout(free, 500))) };
  });
}

/** Asks the program to end, as its menu does, without waiting for it. */
export async function quit(app: DesktopApp): Promise<void> {
  await app.evaluate(({ app: program }) => void setTimeout(() => program.quit(), 0));
}

/** Calls the bridge from a page, as a script in it could. */
export function callBridge(page: Page, name: string, args: unknown = []): Promise<unknown> {
  return page.evaluate(
    ([wanted, given]) => (Reflect.get(globalThis, 'soundings') as { readonly send: (name: string, args: unknown) => Promise<unknown> }).send(wanted, given),
    [name, args] as const,
  );
}
