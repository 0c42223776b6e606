/** Tells which contributions are of one organisation. */

import type { Contribution } from './contribution-model.ts';

/** Most codes, which stay as they are. */
const PLAIN = /^[A-Z0-9]+$/;

/**
 * What an organisation is known by: its official code, or its name where it has none. Capitals and blanks make no difference.
 *
 * @example organisationKey({ reference: ' w0600 0023', name: 'Powys' }) // 'W06000023'
 */
export function organisationKey({ reference, name }: Contribution['organisation']): string {
  return referenceKey(reference) || `name:${name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()}`;
}

/** An official code as it is compared: "W06000023". Empty where there is none. */
export function referenceKey(reference: string): string {
  return PLAIN.test(reference) ? reference : reference.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
}
