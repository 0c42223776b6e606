/** Reads saved documents with other people's programs. */

import { execFile } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolder, removeFolder } from './folders.ts';

const run = promisify(execFile);

/** The text of a PDF, as poppler reads it, in one line. */
export async function readPdf(path: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-layout', path, '-']);
  return inOneLine(stdout);
}

/** The tags of a PDF with their text, as poppler reads them. */
export async function readTags(path: string): Promise<string> {
  return (await run('pdfinfo', ['-struct-text', path])).stdout;
}

/** What poppler says of a PDF: `Tagged: yes`, `Title: …`. */
export async function readFacts(path: string): Promise<string> {
  return (await run('pdfinfo', [path])).stdout;
}

/** The text of a Word document, as LibreOffice reads it, in one line. */
export async function readWord(path: string): Promise<string> {
  return inOneLine(await convert(path, 'document.docx', 'txt:Text (encoded):UTF8', 'document.txt'));
}

/** The cells of a CSV file as LibreOffice shows them, once it has worked out what it takes for a formula. */
export function readSheet(path: string): Promise<string> {
  return convert(path, 'sheet.csv', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true', 'sheet.csv');
}

/** Has LibreOffice convert a copy of the file. A download is kept without an ending, so the copy gets its name here. */
async function convert(path: string, name: string, filter: string, made: string): Promise<string> {
  const folder = await makeFolder();
  try {
    await copyFile(path, join(folder, name));
    await run('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', filter, '--outdir', join(folder, 'out'), join(folder, name)]);
    // soffice ends well even where it has failed: only the file tells.
    return await readFile(join(folder, 'out', made), 'utf8');
  } finally {
    await removeFolder(folder);
  }
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
