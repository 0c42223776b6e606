/** Opens finished documents again with programs that are not ours, and reads what is in them. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** Bytes: a long document, unpacked. */
const MOST_SAID = 64 * 1024 * 1024;

/** What a program prints about a document, such as `pdftotext FILE -`. */
export function readWith(program: string, options: readonly string[], document: Uint8Array): string {
  return inFolder((folder) => {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, document);
    return execFileSync(program, options.map((option) => (option === 'FILE' ? file : option)), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: MOST_SAID });
  });
}

/** The words of a PDF in one line, so that a search does not stumble over line ends. */
export function readPdfText(document: Uint8Array): string {
  return oneLine(readWith('pdftotext', ['-raw', 'FILE', '-'], document));
}

/** The words of a Word document as LibreOffice sets them, page frame and all, in one line. */
export function readDocxText(document: Uint8Array): string {
  return readPdfText(convert(document, 'docx', 'pdf', 'pdf'));
}

/** The words of an OpenDocument text as LibreOffice sets them, page frame and all, in one line. */
export function readOdtText(document: Uint8Array): string {
  return readPdfText(convert(document, 'odt', 'pdf', 'pdf'));
}

/** An OpenDocument text as LibreOffice understood it, written again as the parts of a Word document: its headings, header rows, languages and texts of pictures. */
export function readOdtAsWord(document: Uint8Array): ReadonlyMap<string, string> {
  return readZip(convert(document, 'odt', 'docx', 'docx'));
}

/** The cells of a CSV file as LibreOffice has them, once it has worked out what it takes for a formula: comma, quotation mark, UTF-8, as shown. */
export function readSheet(document: Uint8Array): string {
  return convert(document, 'csv', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true', 'csv').toString('utf8');
}

/** The sheets of a workbook by name as LibreOffice has them: what each shows, in lines of CSV. */
export function readWorkbook(document: Uint8Array): ReadonlyMap<string, string> {
  return inFolder((folder) => {
    const out = runOffice(folder, document, 'xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1');
    const names = readdirSync(out);
    if (names.length === 0) throw new Error('LibreOffice could not open the workbook.');
    return new Map(names.map((name) => [name.replace(/^document-|\.csv$/gu, ''), readFileSync(join(out, name), 'utf8')]));
  });
}

/** Slides as LibreOffice has them, notes too, as one text of XML. */
export function readSlides(document: Uint8Array): string {
  return convert(document, 'pptx', 'fodp', 'fodp').toString('utf8');
}

/** The parts of a zip file by name, as text: a Word document is one. */
export function readZip(archive: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(archive);
  const parts = new Map<string, string>();
  const end = bytes.lastIndexOf('PK\u{5}\u{6}', undefined, 'latin1');
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [size, name, extra, comment] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    parts.set(bytes.toString('utf8', at + 46, at + 46 + name), (bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** A text document as LibreOffice prints it. */
export function readAsPdf(document: Uint8Array, from: 'docx' | 'odt'): Uint8Array {
  return convert(document, from, 'pdf', 'pdf');
}

/** Has LibreOffice turn a document into another kind. */
function convert(document: Uint8Array, from: string, filter: string, to: string): Buffer {
  return inFolder((folder) => {
    const out = runOffice(folder, document, from, filter);
    if (!existsSync(join(out, `document.${to}`))) throw new Error('LibreOffice could not open the document.');
    return readFileSync(join(out, `document.${to}`));
  });
}

/** The folder of what came out: nothing, where it failed, because LibreOffice ends well all the same. */
function runOffice(folder: string, document: Uint8Array, from: string, filter: string): string {
  const [file, out] = [join(folder, `document.${from}`), join(folder, 'out')];
  writeFileSync(file, document);
  mkdirSync(out);
  // Its own profile, or a second LibreOffice refuses to start.
  execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', filter, '--outdir', out, file], { stdio: 'ignore' });
  return out;
}

/** The text with every stretch of space as one. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u{A0}]+/gu, ' ');
}

function inFolder<Answer>(work: (folder: string) => Answer): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'soundings-document-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
