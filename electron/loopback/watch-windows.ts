/** Ends the browser when its last window has been closed. On some systems it would stay without one. */

import type { ChildProcess } from 'node:child_process';
import { Readable, Writable } from 'node:stream';

/** What the page sent last may still be on its way: a second, in milliseconds. */
const PATIENCE = 1000;

/** Talks to a browser over the pipes that --remote-debugging-pipe gives it: lines of JSON that end with a nought. */
export function watchWindows(child: ChildProcess): void {
  const [, , , asks, says] = child.stdio;
  if (!(asks instanceof Writable) || !(says instanceof Readable)) return;
  // When the browser goes first, the pipes break. That is no failure: its end is what we wait for.
  asks.on('error', () => undefined);
  says.on('error', () => undefined);
  const ask = (id: number, method: string, params: Readonly<Record<string, unknown>> = {}) => void asks.write(`${JSON.stringify({ id, method, params })}\0`);
  const windows = new Set<string>();
  let rest = '';
  says.setEncoding('utf8').on('data', (piece: string) => {
    const lines = (rest + piece).split('\0');
    rest = lines.pop() ?? '';
    const had = windows.size;
    for (const line of lines) note(windows, JSON.parse(line) as Said);
    if (had > 0 && windows.size === 0) setTimeout(() => windows.size === 0 && ask(2, 'Browser.close'), PATIENCE).unref();
  });
  ask(1, 'Target.setDiscoverTargets', { discover: true });
}

/** What the browser says about its windows. */
interface Said {
  readonly method?: string;
  readonly params?: { readonly targetId?: string; readonly targetInfo?: { readonly targetId: string; readonly type: string } };
}

function note(windows: Set<string>, { method, params }: Said): void {
  if (method === 'Target.targetCreated' && params?.targetInfo?.type === 'page') windows.add(params.targetInfo.targetId);
  if (method === 'Target.targetDestroyed' && params?.targetId !== undefined) windows.delete(params.targetId);
}
