/** What the form asks of the browser: to keep a draft, to throw dice, and to save a file. */

import { make } from './dom.ts';
import { readDraft, type Draft } from './form-draft.ts';

/** How long a saved file may take to be written before its address goes, in milliseconds. */
const LONG_ENOUGH = 60_000;

/** Where a draft is kept. `keep` with null forgets it. */
export interface Keeper {
  readonly canKeep: boolean;
  readonly read: () => Draft | undefined;
  readonly keep: (draft: Draft | null) => void;
}

/** Keeps the draft of a round in this browser, where it keeps anything. */
export function openKeeper(round: string): Keeper {
  const key = `soundings-form-${round}`;
  try {
    const storage = localStorage;
    storage.setItem(`${key}-try`, '');
    storage.removeItem(`${key}-try`);
    return { canKeep: true, read: () => readDraft(storage.getItem(key)), keep: (draft) => (draft === null ? storage.removeItem(key) : storage.setItem(key, JSON.stringify(draft))) };
  } catch {
    return { canKeep: false, read: () => undefined, keep: () => undefined };
  }
}

/** 32 random letters and digits. */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Offers a file to be saved. The browser says where. */
export function offerFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = make('a', { href: address, download: name });
  document.body.appendChild(link);
  link.click();
  document.body.removeChild(link);
  setTimeout(() => URL.revokeObjectURL(address), LONG_ENOUGH);
}
