/** What the head of a request says: what it carries, which site asks, and which cookies it brings. */

import type { IncomingMessage } from 'node:http';

/** How long a refused request may go on sending, in milliseconds. */
const PATIENCE = 1000;

/** Whether the request says that it carries JSON. A form on another site cannot say so. */
export function isJson({ headers }: IncomingMessage): boolean {
  return headers['content-type']?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

/** Whether another site asks. Browsers say which; "none" is a person who typed or followed the address itself. */
export function isFromElsewhere({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** The cookies of a request, each with its name. */
export function cookiesOf({ headers }: IncomingMessage): readonly (readonly [string, string])[] {
  return (headers.cookie ?? '').split(';').map((each) => {
    const at = each.indexOf('=');
    return [each.slice(0, at).trim(), each.slice(at + 1).trim()];
  });
}

/** Throws away what is still to come of a refused request, and cuts it off after a moment: hanging up at once would take the answer away before it is read. */
export function leaveRest(request: IncomingMessage): void {
  request.resume();
  setTimeout(() => request.complete || request.destroy(), PATIENCE).unref();
}
