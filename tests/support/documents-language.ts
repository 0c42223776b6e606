/** Whether a finished document is in one language, and says so to the programs that read it out. */

import { expect } from '@playwright/test';
import { readWith, readZip } from './documents-readers.ts';
import { NAMES, type Names } from './names.ts';

/** A finished document with the words that another program found in it. */
interface Finished {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Holds nothing of the other language, and names its own to a reader of PDF or Word. */
export function expectOneLanguage({ name, bytes, text }: Finished, { language, documents }: Names): void {
  const other = language === 'en' ? NAMES.cy : NAMES.en;
  const foreign = [...other.dimensions, ...other.levels, ...other.typed.actions.map(({ question }) => question), other.documents.subtitleBegins];
  expect(foreign.filter((each) => text.includes(each)), `of the other language in ${name}`).toEqual([]);
  if (name.endsWith('.pdf')) {
    const objects = readWith('qpdf', ['--qdf', '--object-streams=disable', 'FILE', '-'], bytes);
    expect([...new Set(objects.match(/\/Lang \([^)]*\)/g))]).toEqual([`/Lang (${documents.pdfLanguage})`]);
  } else {
    expect(readZip(bytes).get('word/styles.xml')).toContain(`<w:lang w:val="${documents.wordLanguage}"/>`);
    expect(readZip(bytes).get('word/document.xml')).not.toContain('<w:lang ');
  }
}
