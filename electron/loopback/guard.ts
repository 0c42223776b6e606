/** Decides who is let in: only a window of ours, on this computer, that was opened with a ticket. */

import type { IncomingMessage } from 'node:http';
import { LARGEST_FILE } from '../../assessments/limits.ts';
import { HERE } from '../host/again.ts';
import { cookiesOf, isFromElsewhere, isJson } from '../web/requests.ts';
import { isSame, makeSecret } from '../web/secrets.ts';

/** Largest request, in bytes. A saved file at its limit travels as text inside JSON, where quotation marks and line ends take two bytes each. */
export const LARGEST_BODY = 2 * LARGEST_FILE + 64 * 1024;

/** Largest request of another start, in bytes: a secret and what it wants. It is read before anybody has shown who they are. */
export const LARGEST_AGAIN = 4 * 1024;

/** Keeps tickets and the cookie of one run. */
export interface Guard {
  /** A ticket that works once, for a window that is being opened. */
  readonly issueTicket: () => string;
  /** A ticket that works as long as this run does, for an address that is printed. */
  readonly lastingTicket: string;
  /** Whether a ticket opens. One that works once is used up by this. */
  readonly acceptTicket: (ticket: string) => boolean;
  /** The cookie that a ticket is changed into, as a header. */
  readonly cookieHeader: string;
  /** Whether the request names this server exactly. A page of another site that was led here by its own name does not. */
  readonly isForUs: (request: IncomingMessage) => boolean;
  /** Whether the request comes from a window that showed a ticket, and not at another site's bidding. */
  readonly isFromUs: (request: IncomingMessage) => boolean;
  /** Whether it is a call from our page: from us, with our origin, and JSON. */
  readonly isCall: (request: IncomingMessage) => boolean;
}

/** Makes the guard of a server that listens on that port. */
export function makeGuard(port: number): Guard {
  const host = `${HERE}:${port}`;
  const origin = `http://${host}`;
  // Cookies know no ports. With the port in the name, two runs on one computer leave each other's alone.
  const name = `soundings-${port}`;
  const value = makeSecret();
  const once = new Set<string>();
  const lastingTicket = makeSecret();

  const hasOurOrigin = ({ headers }: IncomingMessage): boolean => headers.origin === undefined || headers.origin === origin;
  const isFromUs = (request: IncomingMessage): boolean =>
    hasOurOrigin(request) && !isFromElsewhere(request) && cookiesOf(request).some(([key, held]) => key === name && isSame(held, value));

  return {
    lastingTicket,
    issueTicket() {
      const ticket = makeSecret();
      once.add(ticket);
      return ticket;
    },
    acceptTicket: (ticket) => isSame(ticket, lastingTicket) || [...once].some((each) => isSame(ticket, each) && once.delete(each)),
    cookieHeader: `${name}=${value}; Path=/; HttpOnly; SameSite=Strict`,
    isForUs: ({ headers }) => headers.host === host,
    isFromUs,
    isCall: (request) => request.headers.origin === origin && isFromUs(request) && isJson(request),
  };
}
