/** Opens finished documents again with programs that are not ours, and reads what is in them. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** What a program prints about a document, such as `pdftotext FILE -`. */
export function readWith(program: string, options: readonly string[], document: Uint8Array): string {
  return inFolder((folder) => {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, document);
    return execFileSync(program, options.map((option) => (option === 'FILE' ? file : option)), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  });
}

/** The words of a PDF in one line, so that a search does not stumble over line ends. */
export function readPdfText(document: Uint8Array): string {
  return oneLine(readWith('pdftotext', ['-raw', 'FILE', '-'], document));
}

/** The words of a Word document as LibreOffice sets them, page frame and all, in one line. */
export function readDocxText(document: Uint8Array): string {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'document.docx'), document);
    // Its own profile, or a second LibreOffice refuses to start. It also ends well when it fails, so look for the file.
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'document.docx')], { stdio: 'ignore' });
    if (!readdirSync(folder).includes('document.pdf')) throw new Error('LibreOffice could not open the document.');
    return readPdfText(readFileSync(join(folder, 'document.pdf')));
  });
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
