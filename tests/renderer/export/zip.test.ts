/** Tests of several documents in one zip, read by another program. */

import { strToU8, zipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeZip } from '../../../renderer/export/zip.ts';
import { readZip } from '../../support/documents-readers.ts';
import { hasTool } from '../../support/tools.ts';

const ENTRIES = [
  { name: 'Aberwen, adroddiad 2026 (Cymraeg, English).pdf', bytes: strToU8('%PDF'), isFolder: false },
  { name: 'Tŷ Gwyn – 日本.csv', bytes: strToU8('Cwestiwn,Lefel\r\n'), isFolder: false },
  { name: 'Aberwen, charts SVG.zip', bytes: zipSync({ '01 Leadership.svg': strToU8('<svg/>'), 'words.html': strToU8('<html>') }), isFolder: true },
];

it('gives the same bytes for the same files', () => {
  expect(Buffer.from(makeZip(ENTRIES)).equals(Buffer.from(makeZip(ENTRIES)))).toBe(true);
});

it('has every file in order with what it holds, and charts in a folder of their own', () => {
  expect([...readZip(makeZip(ENTRIES))]).toEqual([
    ['Aberwen, adroddiad 2026 (Cymraeg, English).pdf', '%PDF'],
    ['Tŷ Gwyn – 日本.csv', 'Cwestiwn,Lefel\r\n'],
    ['Aberwen, charts SVG/01 Leadership.svg', '<svg/>'],
    ['Aberwen, charts SVG/words.html', '<html>'],
  ]);
});

it.skipIf(!hasTool('unzip'))('is whole to another program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  writeFileSync(join(folder, 'all.zip'), makeZip(ENTRIES));
  const whole = execFileSync('unzip', ['-t', join(folder, 'all.zip')], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(whole).toContain('No errors detected');
});
