/** Stands between a browser and the world: whatever is asked of it is refused and noted. Addresses of this computer never come this way. */

import { createServer } from 'node:http';
import type { Socket } from 'node:net';

/** A proxy at work. */
export interface RefusingProxy {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Starts one on a port of its own. `note` hears each thing that was asked for. */
export async function startRefusingProxy(note: (wanted: string) => void): Promise<RefusingProxy> {
  const sockets = new Set<Socket>();
  const asked = new WeakSet<Socket>();
  const server = createServer((request, response) => {
    asked.add(request.socket);
    note(`${request.method ?? ''} ${request.url ?? ''}`);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.add(request.socket);
    note(`CONNECT ${request.url ?? ''}`);
    socket.on('error', () => undefined).end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      // Somebody who opens a line early means to use it.
      if (!asked.has(socket)) note('a connection that asked for nothing');
    });
  });
  await new Promise<void>((begun) => server.listen(0, '127.0.0.1', begun));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    port: address.port,
    close: () =>
      new Promise((ended) => {
        server.close(() => ended());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
