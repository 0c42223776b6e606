/** The door of the browser shell: calls that come as HTTP, whole and damaged, and what is no HTTP at all. */

import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { startServer, type Server } from '../../electron/loopback/server.ts';
import { anyCall } from './arguments.ts';
import { damageBytes } from './bytes.ts';
import { closeDesk, openDesk, type Desk } from './calls.ts';
import type { Dice } from './dice.ts';

/** A server over a host, and a key to it. */
export interface Door {
  readonly desk: Desk;
  readonly server: Server;
  readonly cookie: string;
  readonly agent: Agent;
}

/** What may come back. 500 would be a bug. */
const STATUSES = [200, 400, 403, 404, 405, 408, 413, 415, 431];

/** Opens a server and goes through its door. */
export async function openDoor(): Promise<Door> {
  const desk = await openDesk();
  const server = await startServer({ port: 0, pageFolder: desk.folder, send: desk.host.send, language: () => 'en', again: { secret: 'the secret of the lock', answer: () => null } });
  const opened = await fetch(server.makeAddress('once'));
  await opened.text();
  return { desk, server, cookie: opened.headers.get('set-cookie')?.split(';')[0] ?? '', agent: new Agent({ keepAlive: true, maxSockets: 1 }) };
}

/** Closes it again. */
export async function closeDoor(door: Door): Promise<void> {
  door.agent.destroy();
  await door.server.close();
  await closeDesk(door.desk);
}

/** One request: a call with damage in its body or its headers, or bytes of any sort. Gives its status. */
export function knock(door: Door, dice: Dice): Promise<string> {
  const body = bodyOf(dice);
  return dice.below(5) === 0 ? sendRaw(door, damageBytes(rawOf(door, body), dice, body)) : sendCall(door, dice.below(2) === 0 ? damageBytes(body, dice, body) : body, dice);
}

function bodyOf(dice: Dice): Buffer {
  const { name, args } = anyCall(dice);
  const text = JSON.stringify({ name: dice.below(20) === 0 ? '__proto__' : name, args }, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  return Buffer.from(text);
}

function sendCall({ server, cookie, agent }: Door, body: Buffer, dice: Dice): Promise<string> {
  const origin = `http://127.0.0.1:${server.port}`;
  const headers = { origin, cookie, 'content-type': 'application/json', 'content-length': body.length };
  const odd = dice.below(10) === 0 ? dice.pick([{ origin: 'null' }, { cookie: '' }, { cookie: `${cookie}x` }, { 'content-type': 'text/plain' }, { host: 'example.org' }, { 'sec-fetch-site': 'cross-site' }]) : {};
  return new Promise((resolve, reject) => {
    const path = dice.below(20) === 0 ? dice.pick(['/again', '/', '/open/x', '/call/', '/../call']) : '/call';
    const sent = request({ host: '127.0.0.1', port: server.port, path, method: 'POST', agent, headers: { ...headers, ...odd } }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(`status ${answer.statusCode}`));
      if (!STATUSES.includes(answer.statusCode ?? 0)) reject(new assert.AssertionError({ message: `status ${answer.statusCode} for ${body.subarray(0, 500).toString()}` }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function rawOf({ server, cookie }: Door, body: Buffer): Buffer {
  const host = `127.0.0.1:${server.port}`;
  const head = `POST /call HTTP/1.1\r\nhost: ${host}\r\norigin: http://${host}\r\ncookie: ${cookie}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

/** Bytes as they are, then the end of what is sent. It may be answered or hung up on, and is not left waiting. */
function sendRaw({ server }: Door, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(server.port, '127.0.0.1', () => socket.end(bytes));
    socket.on('data', (piece) => (said += piece.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(said)?.[1] ?? 0);
      if (said !== '' && ![...STATUSES, 100].includes(status)) reject(new assert.AssertionError({ message: said.slice(0, 200) }));
      else resolve(said === '' ? 'hung up' : `status ${status}`);
    });
  });
}
