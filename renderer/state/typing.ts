/** Tells where keys write text. There, undo and redo are the field's own. */

/** Whether keys pressed on this element write into it. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type));
}
