/** Text that has been typed and not yet handed on. Whoever closes a page has it handed on first. */

const waiting = new Set<() => void>();

/** Remembers how to hand on a draft. Returns the way to forget it. */
export function addDraft(handOn: () => void): () => void {
  waiting.add(handOn);
  return () => waiting.delete(handOn);
}

/** Hands on every draft now. */
export function flushDrafts(): void {
  for (const handOn of waiting) handOn();
}
