/** Reads what a request carries, up to a limit. */

import type { IncomingMessage } from 'node:http';

/** What came with a request. */
export type Body = { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'not-json' } | { readonly kind: 'too-large' };

/** Reads the JSON of a request, up to so many bytes. One that says it is too large is not read at all; one that turns out to be is not read to its end. */
export async function readBody(request: IncomingMessage, largest: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > largest) return { kind: 'too-large' };
  const pieces: Buffer[] = [];
  let length = 0;
  const stream: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const piece of stream) {
    length += piece.length;
    if (length > largest) return { kind: 'too-large' };
    pieces.push(piece);
  }
  try {
    // Bytes that stand for no letter are refused: other letters would be kept in their place.
    return { kind: 'json', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces))) };
  } catch {
    return { kind: 'not-json' };
  }
}
