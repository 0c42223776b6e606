/** Knocks at a server on this computer exactly as wanted: `fetch` would mend some of it. */

import { request } from 'node:http';
import { connect } from 'node:net';

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

/** A request with exactly these headers, and the host where none is given. */
export function askAt(port: number, { path = '/', method = 'GET', headers = {}, body = '' }: Asked): Promise<Answer> {
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

/** Sends bytes as they are, bit by bit where there are several, and gives all that was said until the server hung up. */
export function sendAt(port: number, pieces: readonly string[], pause: number): Promise<string> {
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
