/** Decides who is asking, and whether they may: only somebody who names the room exactly, at nobody else's bidding, with the pass of a phone. */

import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { cookiesOf, isFromElsewhere } from '../web/requests.ts';

/** Largest body of a request, in bytes. Choices on a hundred questions take less. */
export const LARGEST_BODY = 4 * 1024;

/** Cookies know no ports, so this one has a name that no other page of ours has. */
const COOKIE = 'soundings-room';

/** How long a phone keeps its pass, in seconds: a day, so that one whose browser was closed comes back without the code. */
const COOKIE_AGE = 86_400;

/** Looks at the head of each request. */
export interface RoomGuard {
  /** Whether the request names this room exactly, and once. A page of another site that was led here by its own name does not. */
  readonly isForUs: (request: IncomingMessage) => boolean;
  /** Whether it comes from our page, as far as its browser says. What is posted must say it. */
  readonly isFromUs: (request: IncomingMessage) => boolean;
}

/** Makes the guard of a room at that address and port. */
export function makeRoomGuard(address: string, port: number): RoomGuard {
  const host = `${address}:${port}`;
  return {
    isForUs: ({ headers, headersDistinct }) => headers.host === host && headersDistinct['host']?.length === 1,
    isFromUs(request) {
      const { origin } = request.headers;
      return !isFromElsewhere(request) && (origin === undefined ? request.method !== 'POST' : origin === `http://${host}`);
    },
  };
}

/** The pass that a request brings in its cookie. */
export function passOf(request: IncomingMessage): string | undefined {
  return cookiesOf(request).find(([name, value]) => name === COOKIE && isPass(value))?.[1];
}

/** Whether a text can be a pass: 32 bytes of chance. */
export function isPass(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}

/** The cookie that a phone keeps its pass in, as a header. */
export function cookieHeader(pass: string): string {
  return `${COOKIE}=${pass}; Path=/; Max-Age=${COOKIE_AGE}; HttpOnly; SameSite=Strict`;
}

/** The name that a phone has in a room: the same as long as it keeps its pass, and another in each room. Nobody gets from it to the pass. */
export function nameDevice(room: string, pass: string): string {
  return createHash('sha256').update(`${room} ${pass}`).digest('base64url');
}

/** Whether the request wants something else of the connection than an answer, or carries something where nothing belongs. */
export function isOdd({ headers, method }: IncomingMessage): boolean {
  if (headers.upgrade !== undefined) return true;
  return method === 'GET' && (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0);
}
