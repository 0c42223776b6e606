/** Carries the page's calls to the host, and what it offers to the menu. Nobody else is listened to. */

import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import { COMMAND_NAMES, readCall, type CommandName, type Send } from '../api.ts';
import { ORIGIN } from './address.ts';

/** Whether an event comes from a window of ours, whatever it shows. The page is looked at besides. */
export type IsOurWindow = (event: IpcMainEvent | IpcMainInvokeEvent) => boolean;

/** The calls under way. */
export interface Calls {
  /** Resolves when every call that came has been answered. */
  readonly settle: () => Promise<void>;
  /** Whether one is under way. */
  readonly isBusy: () => boolean;
}

/** Carries calls from our page to the host. What is no call, or not from our page, is refused. */
export function carryCalls(ipcMain: Pick<IpcMain, 'handle'>, isOurWindow: IsOurWindow, send: Send): Calls {
  const underWay = new Set<Promise<unknown>>();
  ipcMain.handle('call', async (event, name: unknown, args: unknown) => {
    const call = isOurWindow(event) && isOurPage(event) ? readCall(name, plain(args)) : undefined;
    if (call === undefined) throw new Error('Refused: this is no call of the page.');
    const answer = send(call.name, call.args);
    const settled = answer.catch(() => undefined).finally(() => underWay.delete(settled));
    underWay.add(settled);
    return answer;
  });
  return {
    async settle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    isBusy: () => underWay.size > 0,
  };
}

/** Hears which commands our page offers. */
export function hearOffers(ipcMain: Pick<IpcMain, 'on'>, isOurWindow: IsOurWindow, onOffer: (names: readonly CommandName[]) => void): void {
  ipcMain.on('offer', (event, names: unknown) => {
    if (isOurWindow(event) && isOurPage(event) && Array.isArray(names)) onOffer(COMMAND_NAMES.filter((name) => names.includes(name)));
  });
}

/** Whether it is the page itself that asks, and not a frame inside it or another page in its place. */
function isOurPage({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === ORIGIN;
}

/** Arguments as they would come over any other carrier: plain JSON, without what JSON knows nothing of. */
function plain(args: unknown): unknown {
  return args === undefined ? undefined : JSON.parse(JSON.stringify(args));
}
