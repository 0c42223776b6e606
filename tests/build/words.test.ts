/** The translator's table over the real sources: what is written can be read back, by us and after LibreOffice had it, and changes only what a person changed. */

import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeCsv } from '../../build/words/csv.ts';
import { readBack } from '../../build/words/read-back.ts';
import { readTable } from '../../build/words/table.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { hasTool } from '../support/tools.ts';

const TOP = resolve(import.meta.dirname, '../..');
/** Comma, quotation mark, UTF-8, from the first row. LibreOffice asks a person for these, and knows them by the byte order mark. */
const COMMAS = '44,34,76,1';

const folders: string[] = [];
let old: string;
let copy: string;

beforeAll(async () => {
  old = await makeFolder();
  cpSync(join(TOP, 'assessments'), join(old, 'assessments'), { recursive: true });
});

beforeEach(async () => {
  copy = await makeFolder();
  folders.push(copy);
  cpSync(old, copy, { recursive: true });
});

afterAll(() => Promise.all([old, ...folders].map(removeFolder)));

/** The table of the copy, some of its Welsh changed. */
function tableWith(changes: Readonly<Record<string, string>>): Buffer {
  return Buffer.from(writeCsv(readTable(copy).rows.map(({ place, english, welsh }) => [place, english, changes[place] ?? welsh])));
}

/** The files of the copy that differ from what they were, each with its lines that differ. */
function listChanged(): Readonly<Record<string, readonly string[]>> {
  const files = readdirSync(join(copy, 'assessments'), { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(copy, 'assessments', file)).isFile());
  const changed = files.map((file) => {
    const [before, present] = [old, copy].map((top) => readFileSync(join(top, 'assessments', file), 'utf8').split('\n'));
    return [file.replaceAll('\\', '/'), present?.filter((line, index) => line !== before?.[index]).map((line) => line.trim()) ?? []] as const;
  });
  return Object.fromEntries(changed.filter(([, lines]) => lines.length > 0));
}

/** The table as LibreOffice has it: opened, kept as a spreadsheet of its own, opened again and saved as CSV. */
function saveAgain(table: Uint8Array): Buffer {
  const file = (ending: string) => join(copy, `words.${ending}`);
  const convert = (from: string, ...to: readonly string[]) =>
    execFileSync('soffice', [`-env:UserInstallation=file://${copy}/profile`, '--headless', ...to, '--outdir', copy, file(from)], { stdio: 'ignore' });
  writeFileSync(file('csv'), table);
  convert('csv', `--infilter=CSV:${COMMAS}`, '--convert-to', 'ods');
  convert('ods', '--convert-to', `csv:Text - txt - csv (StarCalc):${COMMAS}`);
  return readFileSync(file('csv'));
}

describe('the table of the real sources', { timeout: 60_000 }, () => {
  it('has every kind of text under a name that a person can follow', () => {
    const byPlace = new Map(readTable(copy).rows.map((row) => [row.place, row]));
    const shown = (place: string) => [byPlace.get(place)?.english, byPlace.get(place)?.welsh];
    expect(shown('words/shell › menu')).toEqual(['Menu', 'Dewislen']);
    expect(shown('words/menu › commands.new-assessment')).toEqual(['New assessment', 'Asesiad newydd']);
    expect(shown('words/shell › countOf')).toEqual(['{given} of {asked}', '{given} o {asked}']);
    expect(shown('words/shell › actionsNamed 1 (two)')).toEqual(['1 action / {count} actions', '{count} gam gweithredu']);
    expect(shown('words/settings › steps.1')[0]).toBe('Start a new assessment and name your organisation.');
    expect(shown('questionnaire/policy › P1 › title')).toEqual(['Short, plain rules', 'Rheolau byr, clir']);
    expect(shown('questionnaire/built-in › level name 5')).toEqual(['Leading', 'Arwain']);
    const places = ['questionnaire/policy › P1 › level 3', 'questionnaire/culture › C6 › step up 4', 'templates/TPL05 › section 2 › block 1 › item 1', 'claims/S0 › S0.30'];
    expect(places.filter((place) => !byPlace.has(place))).toEqual([]);
  });

  it('has each place once, with English in every row', () => {
    const { rows } = readTable(copy);
    expect(new Set(rows.map(({ place }) => place)).size).toBe(rows.length);
    expect(rows.filter(({ english }) => english === '').map(({ place }) => place)).toEqual([]);
  });

  it('changes no byte when it comes back as it went', () => {
    expect(readBack(copy, tableWith({}))).toMatchObject({ faults: [], changed: 0, files: [] });
    expect(listChanged()).toEqual({});
  });

  it('changes the texts that a person changed and nothing beside them', () => {
    const changes = {
      'words/shell › menu': "Y 'fwydlen’",
      'words/shell › countOf': '{asked}: {given} \\ `wedi`',
      'questionnaire/policy › P1 › title': 'Rheolau byr',
    };
    expect(readBack(copy, tableWith(changes))).toMatchObject({
      faults: [],
      changed: 3,
      files: ['assessments/words/cy/shell.ts', 'assessments/questionnaire/policy.ts'],
    });
    expect(listChanged()).toEqual({
      'questionnaire/policy.ts': ["title: text('Short, plain rules', 'Rheolau byr'),"],
      'words/cy/shell.ts': ["menu: 'Y \\'fwydlen’',", 'countOf: (given: number, asked: number) => `${asked}: ${given} \\\\ \\`wedi\\``,'],
    });
    const after = new Map(readTable(copy).rows.map(({ place, welsh }) => [place, welsh]));
    expect(Object.keys(changes).map((place) => after.get(place))).toEqual(["Y 'fwydlen’", '{asked}: {given} \\ `wedi`', 'Rheolau byr']);
  });

  it.skipIf(!hasTool('soffice'))('reads back the same after LibreOffice has opened and saved it', () => {
    const saved = saveAgain(tableWith({ 'words/shell › menu': 'Bwydlen', 'words/shell › help': '=1/2', 'words/shell › see': '1/2' }));
    expect(readBack(copy, saved)).toMatchObject({ faults: [], changed: 3 });
    expect(listChanged()).toEqual({ 'words/cy/shell.ts': ["menu: 'Bwydlen',", "see: '1/2',", "help: '=1/2',"] });
  });
});
