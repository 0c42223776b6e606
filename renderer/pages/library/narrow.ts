/** Finds the assessments whose names hold what somebody looks for, whatever the letters’ case and accents. */

import type { LibraryEntry } from '../../../electron/api.ts';

/** Those that hold each of the words. `noName` is what one without a name is shown as. */
export function narrow(entries: readonly LibraryEntry[], sought: string, noName: string): readonly LibraryEntry[] {
  const wanted = plain(sought).split(/\s+/u).filter((word) => word !== '');
  return entries.filter((entry) => {
    const name = plain(entry.name === '' ? noName : entry.name);
    return wanted.every((word) => name.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
