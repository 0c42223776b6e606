/** The door of a room: votes and requests to join as no phone should send them, and what is no HTTP at all. Nothing but the ballots of its round may change, and they stay whole. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { ballotsSchema } from '../../assessments/workshop-model.ts';
import { ROOM_LIMITS } from '../../electron/room/limits.ts';
import { makeRoomServer } from '../../electron/room/server.ts';
import { damageBytes } from './bytes.ts';
import { closeDesk, openDesk, type Desk } from './calls.ts';
import type { Dice } from './dice.ts';
import { changeLeaves, damageValue, oddValue } from './values.ts';

/** A room over a host, and a phone that is in. */
export interface RoomDoor {
  readonly desk: Desk;
  readonly link: URL;
  readonly code: string;
  readonly cookie: string;
  readonly agent: Agent;
  turn: number;
}

const PAGE = '<!doctype html><title>Soundings</title><style></style><script></script>';
/** No phone could knock so fast. */
const OFTEN = { most: 1_000_000, span: 1000 };
const LIMITS = { ...ROOM_LIMITS, votes: OFTEN, asks: OFTEN, strangerAsks: OFTEN, wrongFromOne: OFTEN, wrongInAll: OFTEN };
const BALLOTS = 'ballots/aberwen.r2026.json';
/** What may come back. 503 would be a bug. */
const STATUSES = [200, 400, 403, 404, 405, 408, 409, 413, 415, 431];

/** Opens a room and joins it. */
export async function openRoom(): Promise<RoomDoor> {
  const desk = await openDesk({ open: makeRoomServer({ page: PAGE, limits: LIMITS }) });
  const opened = (await desk.host.send('openRoom', ['aberwen', 'r2026', '127.0.0.1'])) as { readonly value: { readonly link: string; readonly code: string } };
  const { link, code } = opened.value;
  const joined = await fetch(`${link}join`, { method: 'POST', headers: { origin: new URL(link).origin, 'content-type': 'application/json' }, body: JSON.stringify({ code }) });
  await joined.text();
  return { desk, link: new URL(link), code, cookie: joined.headers.get('set-cookie')?.split(';')[0] ?? '', agent: new Agent({ keepAlive: true, maxSockets: 1 }), turn: 0 };
}

/** Closes it again. */
export async function closeRoom(door: RoomDoor): Promise<void> {
  door.agent.destroy();
  await closeDesk(door.desk);
}

/** One request: a vote or a join with damage in its body or its head, or bytes of any sort. Gives its status. */
export async function knockAtRoom(door: RoomDoor, dice: Dice): Promise<string> {
  const before = readBallots(door);
  const path = dice.pick(['/vote', '/vote', '/vote', '/join']);
  const body = bodyOf(door, path, dice);
  const status = await (dice.below(5) === 0 ? sendRaw(door, damageBytes(rawOf(door, path, body), dice, body)) : send(door, path, dice.below(3) === 0 ? damageBytes(body, dice, body) : body, dice));
  const after = readBallots(door);
  if (status !== 'status 200') assert.equal(after, before, `${status}, and yet the ballots have changed`);
  if (after !== '') ballotsSchema.parse(JSON.parse(after));
  return status;
}

function bodyOf(door: RoomDoor, path: string, dice: Dice): Buffer {
  door.turn += 1;
  const votes = { [dice.pick(['P1', 'A1', 'T1', 'C3', 'Z9', '__proto__'])]: dice.pick([1, 2, 3, 4, 5, 'unknown', 'not-applicable', null]) };
  const vote = { box: dice.pick(['first', 'first', 'first', 'P1.2', '__proto__']), votes, turn: dice.pick([door.turn, 1]), ...(dice.below(4) === 0 && { role: dice.pick(['ict', null]) }) };
  const good = path === '/vote' ? vote : { code: dice.pick([door.code, '000000', '']), ...(dice.below(2) === 0 && { pass: dice.pick([door.cookie.slice(-43), 'x'.repeat(43), '']) }) };
  const wanted = [good, good, damageValue(good, dice), changeLeaves(good, dice), oddValue(dice)][dice.below(5)];
  return Buffer.from(JSON.stringify(wanted, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) ?? '');
}

function send({ link, cookie, agent }: RoomDoor, path: string, body: Buffer, dice: Dice): Promise<string> {
  const headers = { origin: link.origin, cookie, 'content-type': 'application/json', 'content-length': body.length };
  const odd = dice.below(10) === 0 ? dice.pick([{ origin: 'null' }, { cookie: '' }, { cookie: `${cookie}x` }, { 'content-type': 'text/plain' }, { host: 'example.org' }, { 'sec-fetch-site': 'cross-site' }]) : {};
  const way = dice.below(20) === 0 ? dice.pick(['/', '/votes', '//vote', '/vote?', '/%76ote', '/../vote']) : path;
  return new Promise((resolve, reject) => {
    const sent = request({ host: link.hostname, port: link.port, path: way, method: 'POST', agent, headers: { ...headers, ...odd } }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(`status ${answer.statusCode}`));
      if (!STATUSES.includes(answer.statusCode ?? 0)) reject(new assert.AssertionError({ message: `status ${answer.statusCode} for ${body.subarray(0, 500).toString()}` }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function rawOf({ link, cookie }: RoomDoor, path: string, body: Buffer): Buffer {
  const head = `POST ${path} HTTP/1.1\r\nhost: ${link.host}\r\norigin: ${link.origin}\r\ncookie: ${cookie}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

/** Bytes as they are, then the end of what is sent. It may be answered or hung up on, and is not left waiting. */
function sendRaw({ link }: RoomDoor, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(Number(link.port), link.hostname, () => socket.end(bytes));
    socket.on('data', (piece) => (said += piece.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(said)?.[1] ?? 0);
      if (said !== '' && ![...STATUSES, 100].includes(status)) reject(new assert.AssertionError({ message: said.slice(0, 200) }));
      else resolve(said === '' ? 'hung up' : `status ${status}`);
    });
  });
}

function readBallots({ desk }: RoomDoor): string {
  try {
    return readFileSync(join(desk.folder, BALLOTS), 'utf8');
  } catch {
    return '';
  }
}
