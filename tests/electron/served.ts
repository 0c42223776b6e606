/** The server of the browser shell over a real host and a small page, with a way to knock exactly as wanted, for the tests of its guard. */

import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { startServer, type Server, type ServerOptions } from '../../electron/loopback/server.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { afternoon, makeHost } from './carriers.ts';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

/** A request, but for what is as usual. */
export interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

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

function askAt(port: number, { path = '/', method = 'GET', headers = {}, body = '' }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host: `127.0.0.1:${port}`, ...headers }, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function sendAt(port: number, pieces: readonly string[], pause: number): Promise<string> {
  return new Promise((resolve) => {
    const rest = [...pieces];
    const socket = connect(port, '127.0.0.1', () => {
      const more = (): void => {
        const piece = rest.shift();
        if (piece !== undefined && socket.writable) socket.write(piece, () => setTimeout(more, pause));
      };
      more();
    });
    let said = '';
    socket.on('data', (piece) => (said += String(piece)));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(said));
  });
}
