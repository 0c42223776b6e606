/** The server of the browser shell over a real host and a small page, with a way to knock exactly as wanted, for the tests of its guard. */

import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startServer, type Server, type ServerOptions } from '../../electron/loopback/server.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { afternoon, makeHost } from './carriers.ts';
import { askAt, sendAt, type Answer, type Asked } from './knocking.ts';

/** A server, its key, and ways to ask it. */
export interface Served {
  readonly server: Server;
  readonly origin: string;
  readonly cookie: string;
  /** A request with exactly these headers; `fetch` would mend some of them. */
  readonly ask: (asked: Asked) => Promise<Answer>;
  /** A call as our page makes it, but for these headers; an empty one is left out. */
  readonly call: (headers?: Readonly<Record<string, string>>, body?: string) => Promise<Answer>;
  /** Sends bytes as they are, bit by bit where there are several, and gives all that was said until the server hung up. */
  readonly sendRaw: (pieces: readonly string[], pause?: number) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts one in a folder of its own. */
export async function serve(limits?: ServerOptions['limits']): Promise<Served> {
  const folder = await makeFolder();
  const pageFolder = join(folder, 'page');
  await mkdir(join(pageFolder, 'assets'), { recursive: true });
  await writeFile(join(pageFolder, 'index.html'), '<!doctype html><title>Soundings</title>');
  await writeFile(join(pageFolder, 'assets/main-1a2b.js'), 'export {};');
  await writeFile(join(pageFolder, '.hidden.js'), 'hidden');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(pageFolder, 'link.txt'));
  const host = await makeHost(folder, afternoon);
  const again = { secret: 'the secret of the lock', answer: (wanted: unknown) => ({ wanted }) };
  const server = await startServer({ port: 0, pageFolder, send: host.send, language: () => 'en', again, ...(limits && { limits }) });
  const origin = `http://127.0.0.1:${server.port}`;
  const ask = (asked: Asked) => askAt(server.port, asked);
  const opened = await ask({ path: new URL(server.makeAddress('once')).pathname });
  const cookie = String(opened.headers['set-cookie']).split(';')[0] ?? '';
  return {
    server,
    origin,
    cookie,
    ask,
    call(headers = {}, body = '{"name":"readSettings","args":[]}') {
      const all = { cookie, origin, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...headers };
      return ask({ path: '/call', method: 'POST', headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')), body });
    },
    sendRaw: (pieces, pause = 0) => sendAt(server.port, pieces, pause),
    async close() {
      await server.close();
      await host.finish();
      await removeFolder(folder);
    },
  };
}
