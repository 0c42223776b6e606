/** `npm run bench`: measures Soundings on this machine and prints a table. Nothing passes or fails. The parts can be named: page, documents, formats, growth, start, years. */

import { cpus, loadavg } from 'node:os';
import { measureDocuments } from './documents.ts';
import { measureFormats } from './formats.ts';
import { measureGrowth } from './growth.ts';
import { openBrowser } from './looking.ts';
import { measurePage } from './page.ts';
import { printRows, type Row } from './rows.ts';
import { measureStart } from './start.ts';
import { measureYears } from './years.ts';

const PARTS: Readonly<Record<string, () => Promise<readonly Row[]>>> = { start: measureStart, page: measurePage, documents: measureDocuments, formats: measureFormats, growth: measureGrowth, years: measureYears };

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(PARTS, name));
if (unknown === undefined) await measure(wanted.length === 0 ? Object.keys(PARTS) : wanted);
else {
  process.stderr.write(`There is nothing called ${unknown} to measure. There are: ${Object.keys(PARTS).join(', ')}, fuzz, kill, pool and room.\n`);
  process.exitCode = 2;
}

async function measure(names: readonly string[]): Promise<void> {
  const machine = await describeMachine();
  const rows: Row[] = [];
  for (const name of names) rows.push(...((await PARTS[name]?.()) ?? []));
  process.stdout.write(`${machine}\n\n`);
  printRows(rows);
}

async function describeMachine(): Promise<string> {
  const browser = await openBrowser();
  const version = browser.version();
  await browser.close();
  const cores = cpus();
  return `${cores.length} cores of ${cores[0]?.model ?? 'a processor'}, load ${loadavg()[0]?.toFixed(1)}; Node ${process.versions.node}; Chromium ${version}`;
}
