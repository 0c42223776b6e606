/** The two halves of `npm run words`, each over one file: `write FILE PROJECT` and `read FILE PROJECT`. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { writeCsv } from './csv.ts';
import { readBack } from './read-back.ts';
import { readTable } from './table.ts';

const [task, file = '', top = ''] = process.argv.slice(2);
process.exitCode = task === 'read' ? read() : write();

function write(): number {
  const { rows, unread } = readTable(top);
  const table = writeCsv(rows.map(({ place, english, welsh }) => [place, english, welsh]));
  if (existsSync(file) && readFileSync(file, 'utf8') !== table) {
    say(`${file} is there already and says something else. Read it back (npm run words -- ${basename(file)}) or put it away, then try again.`);
    return 1;
  }
  writeFileSync(file, table);
  const blank = rows.filter(({ welsh }) => welsh === '').length;
  say(`${rows.length} texts are in ${file}. ${blank} of them have no Welsh yet.`);
  for (const place of unread) say(`Not in the table, because its words do not stand where it is made: ${place}`);
  return 0;
}

function read(): number {
  if (!existsSync(file)) {
    say(`There is no file ${file}.`);
    return 1;
  }
  const { faults, changed, files, blank } = readBack(top, readFileSync(file));
  for (const fault of faults) say(fault);
  if (faults.length > 0) {
    say(`Nothing was changed. ${faults.length === 1 ? 'One thing has' : `${faults.length} things have`} to be put right first.`);
    return 1;
  }
  for (const place of blank) say(`No Welsh yet: ${place}`);
  say(`${changed} ${changed === 1 ? 'text' : 'texts'} changed, in ${files.length} ${files.length === 1 ? 'file' : 'files'}.`);
  return 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
