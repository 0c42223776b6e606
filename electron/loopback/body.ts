/** Reads what a request carries, up to a limit. */

import type { IncomingMessage } from 'node:http';
import { LARGEST_BODY } from './guard.ts';

/** What came with a request. */
export type Body = { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'not-json' } | { readonly kind: 'too-large' };

/** Reads the JSON of a request. One that says it is too large is not read at all; one that turns out to be is not read to its end. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return { kind: 'too-large' };
  const pieces: Buffer[] = [];
  let length = 0;
  const stream: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const piece of stream) {
    length += piece.length;
    if (length > LARGEST_BODY) return { kind: 'too-large' };
    pieces.push(piece);
  }
  try {
    return { kind: 'json', value: JSON.parse(Buffer.concat(pieces).toString('utf8')) };
  } catch {
    return { kind: 'not-json' };
  }
}
