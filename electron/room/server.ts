/** Serves the room: the page on phones, what it asks, where the room is, and the way in for votes. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import { ok, problem, type Result } from '../../assessments/result.ts';
import type { OpenRoomServer, RoomDesk } from '../host/room-desk.ts';
import { codeOf } from '../host/write-file.ts';
import { readBody } from '../web/body.ts';
import { isJson } from '../web/requests.ts';
import { makeSecret } from '../web/secrets.ts';
import { refuse, sendResult, sendText, type Headers } from './answers.ts';
import { askedOf } from './asked.ts';
import { joinSchema, voteSchema } from './bodies.ts';
import { makeCodeCheck, type CodeTry } from './code.ts';
import { addressOf, countConnections, type Connections } from './connections.ts';
import { makeEvents, type Events } from './events.ts';
import { cookieHeader, isOdd, isPass, LARGEST_BODY, makeRoomGuard, nameDevice, passOf, type RoomGuard } from './guard.ts';
import { makeRoomHeaders } from './headers.ts';
import { keepPace, ROOM_LIMITS, type PaceKeeper, type RoomLimits } from './limits.ts';
import type { Joined, Refusal } from './page/wire.ts';
import { makePhone, type Phone } from './phone.ts';

/** What a server of rooms is given: the page for phones, whole, with its styles and scripts in it. */
interface RoomServerOptions {
  readonly page: string;
  readonly limits?: RoomLimits;
}

/** All that answering takes. */
interface OpenRoom {
  readonly page: string;
  readonly headers: Headers;
  readonly limits: RoomLimits;
  readonly address: string;
  readonly desk: RoomDesk;
  readonly guard: RoomGuard;
  readonly checkCode: (shown: string, address: string) => CodeTry;
  readonly strangers: PaceKeeper;
  readonly connections: Connections;
  readonly events: Events;
  /** The phones that are in, by their names. */
  readonly phones: Map<string, Phone>;
}

/** The port of a room if it is free, so that phones find it again after the app was started again. */
const USUAL_PORT = 8417;

/** How long requests under way may take to end when the room closes, in milliseconds. */
const PATIENCE = 2000;

/** All that there is to ask for, and how. */
const ROUTES: ReadonlyMap<string, 'GET' | 'POST'> = new Map([['/', 'GET'], ['/questions', 'GET'], ['/events', 'GET'], ['/join', 'POST'], ['/vote', 'POST']]);

/** Milliseconds that only ever go up: the computer's clock may be set in the middle of a workshop. */
const clock = (): number => performance.now();

/** Makes what opens rooms. */
export function makeRoomServer({ page, limits = ROOM_LIMITS }: RoomServerOptions): OpenRoomServer {
  return async ({ address, code, desk }) => {
    const { head, whole, connections: most } = limits;
    const server = createServer({ headersTimeout: head, requestTimeout: whole, connectionsCheckingInterval: head / 5, maxHeaderSize: 8 * 1024 });
    server.maxConnections = most;
    const connections = countConnections(limits);
    server.on('connection', connections.meet);
    const port = await listen(server, address);
    const events = makeEvents(desk.view, limits);
    const room: OpenRoom = {
      page, limits, address, desk, connections, events,
      headers: makeRoomHeaders(page),
      guard: makeRoomGuard(address, port),
      checkCode: makeCodeCheck(code, limits, clock),
      strangers: keepPace(limits.strangerAsks, clock),
      phones: new Map(),
    };
    server.on('request', (request, response) => {
      respond(room, request, response).catch(() => refuse(response, 503, room.headers, { kind: 'later' }));
    });
    return { port, tell: events.tell, close: () => closeServer(server, events) };
  };
}

async function listen(server: Server, address: string): Promise<number> {
  const listenAt = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, address, () => resolve(void server.removeListener('error', reject)));
    });
  await listenAt(USUAL_PORT).catch((error: unknown) => {
    if (codeOf(error) !== 'EADDRINUSE' && codeOf(error) !== 'EACCES') throw error;
    return listenAt(0);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return bound.port;
}

async function closeServer(server: Server, events: Events): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  events.close();
  // A connection that browsers keep for later counts as open, and may only become idle after this.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const cut = setTimeout(() => server.closeAllConnections(), PATIENCE);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}

async function respond(room: OpenRoom, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { guard, headers, limits } = room;
  const method = ROUTES.get(request.url ?? '');
  if (!guard.isForUs(request)) return refuse(response, 403, headers);
  if (method === undefined) return refuse(response, 404, headers);
  if (method !== request.method) return refuse(response, 405, { ...headers, allow: method });
  if (isOdd(request)) return refuse(response, 400, headers, { kind: 'bad-request' });
  // Whoever follows a link that came in a message comes from elsewhere; the page alone tells nothing.
  if (request.url !== '/' && !guard.isFromUs(request)) return refuse(response, 403, headers);
  if (method === 'POST' && !isJson(request)) return refuse(response, 415, headers, { kind: 'bad-request' });
  if (request.url !== '/events') hangUpOnSlow(response, limits.answer);

  const phone = await findPhone(room, passOf(request));
  if (phone !== undefined) room.connections.know(request.socket, phone.device);
  else if (!room.strangers.take(addressOf(request.socket))) return refuse(response, 429, headers, { kind: 'later' });
  if (request.url === '/') return servePage(room, request, response);
  if (request.url === '/join') return join(room, request, response);
  if (phone === undefined) return refuse(response, 403, headers, { kind: 'not-joined' });
  if (request.url === '/vote') return vote(room, phone, request, response);
  if (!phone.mayAsk()) return refuse(response, 429, headers, { kind: 'later' });
  if (request.url === '/events') return room.events.open(phone.device, response, headers);
  return sendResult(response, ok(askedOf(room.desk.view(), phone.highestTurn())), headers);
}

/** The phone that has that pass, if it is in: because it joined, or from before the app was started again. */
async function findPhone({ desk, limits, phones }: OpenRoom, pass: string | undefined): Promise<Phone | undefined> {
  if (pass === undefined) return undefined;
  const device = nameDevice(desk.view().room, pass);
  if (!phones.has(device) && !(await desk.isIn(device))) return undefined;
  const phone = phones.get(device) ?? makePhone(device, desk, limits, clock);
  phones.set(device, phone);
  return phone;
}

function servePage(room: OpenRoom, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const from = addressOf(request.socket);
  // This computer reaches itself on any network; a room that is only here is reached by nobody else.
  if (from !== room.address || from.startsWith('127.')) room.desk.reached();
  // A stranger's connection is not kept: when hundreds come at once, it is wanted.
  const more = room.connections.isKnown(request.socket) ? {} : { connection: 'close' };
  return sendText(response, 'text/html; charset=utf-8', room.page, { ...room.headers, ...more });
}

async function join(room: OpenRoom, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request, LARGEST_BODY);
  if (body.kind === 'too-large') return refuse(response, 413, room.headers, { kind: 'bad-request' });
  const wanted = joinSchema.safeParse(body.kind === 'json' ? body.value : undefined);
  if (!wanted.success) return refuse(response, 400, room.headers, { kind: 'bad-request' });
  const { code, pass } = wanted.data;
  const known = pass !== undefined && isPass(pass) ? pass : passOf(request);
  const joined = await letIn(room, code, known, request);
  const cookie = joined.ok ? { 'set-cookie': cookieHeader(joined.value.pass) } : {};
  return sendResult(response, joined, { ...room.headers, ...cookie });
}

/** Lets a phone in that was in before, or that has the code. One that kept a pass goes on with it. */
async function letIn(room: OpenRoom, code: string, known: string | undefined, request: IncomingMessage): Promise<Result<Joined, Refusal>> {
  const pass = known ?? makeSecret();
  if ((await findPhone(room, known)) === undefined) {
    const tried = room.checkCode(code, addressOf(request.socket));
    if (tried !== 'right') return problem({ kind: tried });
    if ((await room.desk.join(nameDevice(room.desk.view().room, pass))) === 'full') return problem({ kind: 'room-is-full' });
  }
  const phone = await findPhone(room, pass);
  if (phone !== undefined) room.connections.know(request.socket, phone.device);
  return ok({ pass });
}

async function vote({ headers }: OpenRoom, phone: Phone, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request, LARGEST_BODY);
  if (body.kind === 'too-large') return refuse(response, 413, headers, { kind: 'bad-request' });
  const wanted = voteSchema.safeParse(body.kind === 'json' ? body.value : undefined);
  if (!wanted.success) return refuse(response, 400, headers, { kind: 'bad-request' });
  return sendResult(response, await phone.vote(wanted.data), headers);
}

function hangUpOnSlow(response: ServerResponse, answer: number): void {
  const timer = setTimeout(() => response.destroy(), answer).unref();
  response.on('close', () => clearTimeout(timer));
}
