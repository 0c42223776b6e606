/** Who is listened to over IPC: the page itself, at our address, in our window, and nobody else. */

import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { describe, expect, it } from 'vitest';
import { carryCalls } from '../../../electron/desktop/ipc.ts';

const OURS = { name: 'our window' };
const OTHER = { name: 'another window' };
const TOP = { parent: null, origin: 'app://soundings' };

/** Asks as a sender would, and gives what was carried to the host. */
async function ask(sender: object, senderFrame: object | null, name: unknown = 'readAssessment', args: unknown = ['an-id']) {
  const carried: unknown[] = [];
  let handler: Parameters<IpcMain['handle']>[1] = () => undefined;
  carryCalls({ handle: (_channel, listener) => void (handler = listener) }, (event) => event.sender === (OURS as unknown), async (...call) => carried.push(call));
  const answer = await Promise.resolve(handler({ sender, senderFrame } as unknown as IpcMainInvokeEvent, name, args)).catch((error: unknown) => String(error));
  return { answer, carried };
}

describe('a call', () => {
  it('from our page is carried', async () => {
    expect(await ask(OURS, TOP)).toEqual({ answer: 1, carried: [['readAssessment', ['an-id']]] });
  });

  it.each([
    ['a frame inside our page', OURS, { parent: TOP, origin: 'app://soundings' }],
    ['a frame that has gone', OURS, null],
    ['a page on the web in our window', OURS, { parent: null, origin: 'https://example.org' }],
    ['a page of our scheme by another name', OURS, { parent: null, origin: 'app://elsewhere' }],
    ['a page whose address only begins like ours', OURS, { parent: null, origin: 'app://soundings.example.org' }],
    ['a page without an origin', OURS, { parent: null, origin: 'null' }],
    ['our page in another window', OTHER, TOP],
    ['nothing that we know', OTHER, null],
  ])('from %s is refused', async (_, sender, frame) => {
    expect(await ask(sender, frame)).toEqual({ answer: 'Error: Refused: this is no call of the page.', carried: [] });
  });

  it.each([['constructor', []], ['', []], [7, []], ['listLibrary', 'no list'], ['listLibrary', null]])('that is none, %j with %j, is refused', async (name, args) => {
    expect((await ask(OURS, TOP, name, args)).carried).toEqual([]);
  });
});
