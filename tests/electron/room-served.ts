/** The server of the room over ballots in memory, with phones that knock exactly as wanted, for the tests of its guard. */

import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { connect } from 'node:net';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { ok, problem } from '../../assessments/result.ts';
import type { Ballots, BoxId } from '../../assessments/workshop-model.ts';
import { askingIn, boxOf, findSlip, NO_BALLOTS, openBox, putSlip } from '../../assessments/workshop/ballots.ts';
import type { RoomDesk, RoomServer, RoomVoteProblem } from '../../electron/host/room-desk.ts';
import { ROOM_LIMITS, type RoomLimits } from '../../electron/room/limits.ts';
import type { Asked, Joined, Kept, Refusal } from '../../electron/room/page/wire.ts';
import { makeRoomServer } from '../../electron/room/server.ts';
import { askAt, sendAt, type Answer, type Asked as Knock } from './knocking.ts';

/** Six digits, as a facilitator would read them out. */
export const CODE = '482913';

/** A page as small as can be, with one style and one script in it. */
export const PAGE = '<!doctype html><html lang="en"><head><title>Soundings</title><style>body{margin:0}</style></head><body><script>document.title="Vote"</script></body></html>';

/** Who has a room, in memory: the rules of the ballots are the real ones. */
export interface MemoryDesk extends RoomDesk {
  readonly ballots: () => Ballots;
  /** Leads phones to a vote or to none, or to one question. */
  readonly aim: (box: BoxId | null, follows?: string) => void;
  /** Reveals the first vote. */
  readonly reveal: () => void;
  readonly wasReached: () => boolean;
  /** Each put waits for this; at once, until a test makes it wait. */
  readonly pauseFor: (wait: Promise<unknown>) => void;
}

/** Makes one in which so many devices may join and vote. `ballots` are from before the app was started again. */
export function makeDesk(most = 300, room = 'room-a', ballots: Ballots = NO_BALLOTS): MemoryDesk {
  const joined = new Set<string>();
  let now = ballots;
  let box: BoxId | null = 'first';
  let follows: string | null = null;
  let wasReached = false;
  let wait: Promise<unknown> = Promise.resolve();
  const asking = (wanted: BoxId) => askingIn(BUILT_IN, 'full', most, wanted);
  const isIn = (device: string) => joined.has(device) || findSlip(boxOf(now, 'first'), slipOf(device, 'first')) !== undefined;
  return {
    ballots: () => now,
    aim(to, question) {
      box = to;
      follows = question ?? null;
    },
    reveal() {
      const opened = openBox(now, asking('first'));
      if (opened.ok) now = opened.value;
      box = null;
    },
    wasReached: () => wasReached,
    pauseFor: (until) => void (wait = until),
    view: () => ({
      room, box, follows, isShown: boxOf(now, 'first').isOpened, language: 'en', questionnaire: BUILT_IN, questions: box === null ? [] : asking(box).questions, rolesFrom: box === 'first' ? 5 : null, asks: 'asks-a',
    }),
    async join(device) {
      if (!isIn(device) && joined.size >= most) return 'full';
      joined.add(device);
      return 'joined';
    },
    isIn: async (device) => isIn(device),
    async put({ device, box: wanted, votes, role }) {
      await wait;
      if (boxOf(now, wanted).isOpened) return problem({ kind: 'votes-were-shown' });
      if (wanted !== box) return problem({ kind: 'other-vote' });
      const id = slipOf(device, wanted);
      const isNew = findSlip(boxOf(now, wanted), id) === undefined;
      const put = putSlip(now, asking(wanted), { id, isNew, mayBeSecond: true }, { way: 'phone', votes, role, isFinished: false });
      if (!put.ok) return problem({ kind: put.problem.kind === 'more-than-voters' ? 'too-many-votes' : 'bad-request' } satisfies RoomVoteProblem);
      now = put.value;
      return ok({ isFinished: Object.keys(findSlip(boxOf(now, wanted), id)?.votes ?? {}).length === 30 });
    },
    reached: () => void (wasReached = true),
  };
}

/** An open room, and ways to ask it. */
export interface ServedRoom {
  readonly server: RoomServer;
  readonly desk: MemoryDesk;
  readonly origin: string;
  readonly ask: (asked: Knock) => Promise<Answer>;
  /** Lets a phone in; what comes back are the headers of all that it asks from then on. */
  readonly letIn: () => Promise<Readonly<Record<string, string>>>;
  /** Sends bytes as they are, and gives all that was said until the server hung up. */
  readonly sendRaw: (pieces: readonly string[], pause?: number) => Promise<string>;
  /** Listens to the events of a phone until they end, or it is told to stop. */
  readonly listen: (headers: Readonly<Record<string, string>>) => Listening;
  /** Asks for something and does not read it until told to; then gives what had come by the time the server hung up. */
  readonly deafen: (path: string, headers: Readonly<Record<string, string>>) => () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** A phone that listens. */
export interface Listening {
  /** What was heard so far, as it came. */
  readonly heard: () => string;
  /** Resolves when the server has ended it. */
  readonly ended: Promise<void>;
  readonly stop: () => void;
}

/** Opens a room on this computer alone. */
export async function serveRoom(limits: Partial<RoomLimits> = {}, desk = makeDesk()): Promise<ServedRoom> {
  const server = await makeRoomServer({ page: PAGE, limits: { ...ROOM_LIMITS, ...limits } })({ address: '127.0.0.1', code: CODE, desk });
  const origin = `http://127.0.0.1:${server.port}`;
  const ask = (asked: Knock) => askAt(server.port, asked);
  let isOpen = true;
  return {
    server, desk, origin, ask,
    async letIn() {
      const headers = { origin, 'content-type': 'application/json' };
      const answer = await ask({ path: '/join', method: 'POST', headers, body: JSON.stringify({ code: CODE }) });
      return { ...headers, cookie: String(answer.headers['set-cookie']).split(';')[0] ?? '' };
    },
    sendRaw: (pieces, pause = 0) => sendAt(server.port, pieces, pause),
    listen: (headers) => listenAt(server.port, headers),
    deafen: (path, headers) => deafenAt(server.port, path, headers),
    async close() {
      if (isOpen) await server.close();
      isOpen = false;
    },
  };
}

/** The body of a vote in the first box. */
export function voteOf(votes: Readonly<Record<string, unknown>>, turn: unknown = 1, more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ box: 'first', votes, turn, ...more });
}

/** A vote as a phone sends it. */
export function voteKnock(headers: Readonly<Record<string, string>>, body = voteOf({ P1: 3 })): Knock {
  return { path: '/vote', method: 'POST', headers, body };
}

/** The code as a phone shows it. */
export function joinKnock(headers: Readonly<Record<string, string>>, body = JSON.stringify({ code: CODE })): Knock {
  return { path: '/join', method: 'POST', headers, body };
}

/** Why something was refused. */
export function kindOf(answer: Answer): Refusal['kind'] | undefined {
  return readAnswer(answer).problem?.kind;
}

/** Waits, in milliseconds. */
export function rest(milliseconds: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What came back as JSON, as far as the room ever says it. */
export function readAnswer({ text }: Answer): { readonly ok?: boolean; readonly problem?: Refusal; readonly value?: Partial<Asked & Joined & Kept> } {
  return JSON.parse(text === '' ? '{}' : text);
}

/** The slips of the first vote without their names, in no order. */
export function slipsIn(desk: MemoryDesk): readonly Readonly<Record<string, unknown>>[] {
  return Object.values(boxOf(desk.ballots(), 'first').slips).map((slip) => slip.votes);
}

function slipOf(device: string, box: BoxId): string {
  return createHash('sha256').update(`${device} ${box}`).digest('hex');
}

function listenAt(port: number, headers: Readonly<Record<string, string>>): Listening {
  let heard = '';
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const sent = request({ host: '127.0.0.1', port, path: '/events', headers: { host: `127.0.0.1:${port}`, ...headers }, agent: false }, (answer) => {
    answer.setEncoding('utf8').on('data', (piece: string) => (heard += piece));
    answer.on('close', () => end());
  });
  sent.on('error', () => end());
  sent.end();
  return { heard: () => heard, ended, stop: () => sent.destroy() };
}

function deafenAt(port: number, path: string, headers: Readonly<Record<string, string>>): () => Promise<string> {
  const socket = connect(port, '127.0.0.1', () => {
    socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncookie: ${headers['cookie']}\r\n\r\n`);
  });
  socket.on('error', () => undefined);
  return () =>
    new Promise((resolve) => {
      let said = '';
      socket.on('data', (piece) => (said += String(piece)));
      socket.on('close', () => resolve(said));
    });
}
