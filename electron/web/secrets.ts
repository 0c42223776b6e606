/** Names that nobody can guess, and how they are compared. */

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A name that nobody can guess: 43 letters. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares two secrets without telling by the time it takes how much of one is right. */
export function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
