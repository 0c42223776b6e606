/** Sends answers to phones: values and refusals as JSON, the page as it is, all with the same strict headers. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Result } from '../../assessments/result.ts';
import { leaveRest } from '../web/requests.ts';
import type { Answer, Refusal } from './page/wire.ts';

/** The headers of every answer. */
export type Headers = Readonly<Record<string, string>>;

/** The status of HTTP that goes with each refusal; phones read the kind. */
const STATUS = {
  'bad-request': 400, 'not-joined': 403, 'wrong-code': 403, 'room-is-full': 403, 'votes-were-shown': 409, 'other-vote': 409, 'too-many-votes': 409, 'too-many-tries': 429, later: 429,
} as const satisfies Readonly<Record<Refusal['kind'], number>>;

/** Below so many bytes, packing a text makes it no smaller. */
const WORTH_PACKING = 1000;

const pack = promisify(gzip);

/** Sends a text, packed for whoever can unpack it. */
export async function sendText(response: ServerResponse, type: string, text: string, headers: Headers): Promise<void> {
  const isPacked = text.length > WORTH_PACKING && canUnpack(response.req);
  const content = isPacked ? await pack(text) : Buffer.from(text);
  if (response.destroyed) return;
  response.writeHead(200, { ...headers, 'content-type': type, 'content-length': content.length, vary: 'accept-encoding', ...(isPacked && { 'content-encoding': 'gzip' }) });
  response.end(content);
}

/** Sends what came of a question of our page: the value, or why there is none. */
export async function sendResult<Value>(response: ServerResponse, result: Result<Value, Refusal>, headers: Headers): Promise<void> {
  if (!result.ok) return refuse(response, STATUS[result.problem.kind], headers, result.problem);
  await sendText(response, 'application/json', JSON.stringify(result satisfies Answer<Value>), headers);
}

/** Says no, with the reason where there is one that a phone can tell, and hangs up. */
export function refuse(response: ServerResponse, status: number, headers: Headers, problem?: Refusal): void {
  if (response.headersSent) return void response.destroy();
  const text = problem === undefined ? '' : JSON.stringify({ ok: false, problem } satisfies Answer<never>);
  response.writeHead(status, { ...headers, connection: 'close', ...(text !== '' && { 'content-type': 'application/json' }), 'content-length': text.length });
  response.end(text);
  leaveRest(response.req);
}

function canUnpack({ headers }: IncomingMessage): boolean {
  return /\bgzip\b/.test(headers['accept-encoding'] ?? '');
}
