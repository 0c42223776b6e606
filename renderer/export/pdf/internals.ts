/** The parts of jsPDF that its types leave out and that tags, bookmarks and text need, checked once before use. */

import type { Font, jsPDF } from 'jspdf';

/** Writes straight into the file, and reserves numbers for objects of our own. */
export interface Internals {
  write(...parts: readonly (string | number)[]): void;
  newObjectDeferred(): number;
  newObjectDeferredBegin(id: number, isWritten: boolean): void;
  getPageInfo(pageNumber: number): { readonly objId: number };
  readonly events: { subscribe(event: string, listener: (about: { readonly pageNumber?: number }) => void): void };
}

export function internalsOf(doc: jsPDF): Internals {
  const internal: unknown = doc.internal;
  if (!isInternals(internal)) throw new Error('This version of jsPDF lacks what tagged PDF needs.');
  return internal;
}

/** The numbers of the letters of a text in a font, four hexadecimal figures each. What was asked for comes into the file. */
export function numberLetters(doc: jsPDF, text: string, font: Font): string {
  const number: unknown = Reflect.get(doc, 'pdfEscape16');
  const numbers: unknown = typeof number === 'function' ? Reflect.apply(number, doc, [text, font]) : undefined;
  if (typeof numbers !== 'string') throw new Error('This version of jsPDF does not number letters.');
  return numbers;
}

/** Writes one whole object. */
export function writeObject(internals: Internals, id: number, content: string): void {
  internals.newObjectDeferredBegin(id, true);
  internals.write(content);
  internals.write('endobj');
}

/** A text as PDF takes it in any script: UTF-16, written as hexadecimal figures. */
export function pdfText(text: string): string {
  let hexadecimal = 'FEFF';
  for (let index = 0; index < text.length; index += 1) hexadecimal += text.charCodeAt(index).toString(16).padStart(4, '0');
  return `<${hexadecimal.toUpperCase()}>`;
}

function isInternals(value: unknown): value is Internals {
  if (typeof value !== 'object' || value === null || !('events' in value)) return false;
  return ['write', 'newObjectDeferred', 'newObjectDeferredBegin', 'getPageInfo'].every((name) => typeof Reflect.get(value, name) === 'function');
}
