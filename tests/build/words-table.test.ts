/** The translator's table, row by row: how functions are shown, how Welsh is filled in, and each fault that keeps a table out. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { writeCsv } from '../../build/words/csv.ts';
import { readBack } from '../../build/words/read-back.ts';
import { readTable } from '../../build/words/table.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';

const MAIN = resolve(import.meta.dirname, '../../build/words/main.ts');

const CY_PLAN = `import { plural } from '../plural.ts';

export const plan = {
  title: 'Cynllun',
  formula: '= bwlch × pwysigrwydd',
  left: (count: number) => \`\${count === 1 ? 'un' : \`\${count}  cam\`} ar ôl\`,
  count: (count: number) => countActions(count),
  due: (day: string, name: string) => \`\${name} erbyn \${ day }\`,
} satisfies typeof en;

function countActions(count: number): string {
  return plural(count, { two: \`\${count} gam\`, other: \`\${count} cam\` });
}
`;

const SOURCES = {
  'words/en/plan.ts': `export const plan = {
  title: 'Plan',
  formula: '= gap × importance',
  left: (count: number) => \`\${count === 1 ? 'one step' : \`\${count} steps\`} left\`,
  count: (count: number) => (count === 1 ? '1 action' : \`\${count} actions\`),
  due: (day: string, name: string) => \`\${name} due \${day}\`,
  late: 'Late',
};
`,
  'words/cy/plan.ts': CY_PLAN,
  'questionnaire/policy.ts': `import { text } from './text.ts';

export const POLICY = {
  name: text('Policy', 'Polisi'),
  questions: [{ id: 'P1', levels: [text('{owner} knows.', 'Mae {owner} yn gwybod.'), text('None'), text(
    'Some',
  )] }],
};

export const POLICY_LINES = [{ kind: 'new', from: null, to: 'P2', reason: text('Is new.', null) }];
`,
};

const WRITTEN: Rows = [
  ['words/plan › title', 'Plan', 'Cynllun'],
  ['words/plan › formula', '= gap × importance', '= bwlch × pwysigrwydd'],
  ['words/plan › left 1', '{count === 1 ? [2] : [3]} left', '{count === 1 ? [2] : [3]} ar ôl'],
  ['words/plan › left 2', 'one step', 'un'],
  ['words/plan › left 3', '{count} steps', '{count}  cam'],
  ['words/plan › due', '{name} due {day}', '{name} erbyn {day}'],
  ['words/plan › late', 'Late', ''],
  ['words/plan › countActions 1 (two)', '1 action / {count} actions', '{count} gam'],
  ['words/plan › countActions 2 (other)', '1 action / {count} actions', '{count} cam'],
  ['questionnaire/policy › name', 'Policy', 'Polisi'],
  ['questionnaire/policy › P1 › level 1', '{owner} knows.', 'Mae {owner} yn gwybod.'],
  ['questionnaire/policy › P1 › level 2', 'None', ''],
  ['questionnaire/policy › P1 › level 3', 'Some', ''],
  ['questionnaire/policy › policy lines › new P2', 'Is new.', ''],
];

type Rows = readonly (readonly [place: string, english: string, welsh: string])[];

const folders: string[] = [];
let top: string;

beforeEach(async () => {
  top = await makeFolder();
  folders.push(top);
  for (const [file, text] of Object.entries(SOURCES)) put(file, text);
});

afterAll(() => Promise.all(folders.map(removeFolder)));

function put(file: string, text: string): void {
  mkdirSync(dirname(join(top, 'assessments', file)), { recursive: true });
  writeFileSync(join(top, 'assessments', file), text);
}

function sourcesNow(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(SOURCES).map((file) => [file, readFileSync(join(top, 'assessments', file), 'utf8')]));
}

/** Reads the table back with other Welsh at some places. */
function readWith(changes: Readonly<Record<string, string>>) {
  return readRows(WRITTEN.map(([place, english, welsh]) => [place, english, changes[place] ?? welsh]));
}

function readRows(rows: Rows) {
  return readBack(top, Buffer.from(writeCsv(rows)));
}

describe('a table', () => {
  it('shows slots by their names, several literals of one function in rows of their own, and what has no Welsh as blank', () => {
    expect(readTable(top).rows.map(({ place, english, welsh }) => [place, english, welsh])).toEqual(WRITTEN);
  });

  it('sets all that the English can say beside each Welsh text where the two are built otherwise', () => {
    put('words/en/plan.ts', "export const plan = { done: (count: number) => `${count} ${count === 1 ? 'is' : 'are'} done`, none: () => 'None' };");
    put('words/cy/plan.ts', "export const plan = { done: (n: number) => (n === 1 ? 'Mae un wedi’i wneud' : `Mae ${n} wedi’u gwneud`), none: () => `Dim ${'byd'}` };");
    expect(readTable(top).rows.slice(0, 4).map(({ place, english, welsh }) => [place, english, welsh])).toEqual([
      ['words/plan › done 1', "{count} {count === 1 ? 'is' : 'are'} done", 'Mae un wedi’i wneud'],
      ['words/plan › done 2', "{count} {count === 1 ? 'is' : 'are'} done", 'Mae {n} wedi’u gwneud'],
      ['words/plan › none 1', 'None', 'Dim {[2]}'],
      ['words/plan › none 2', 'None', 'byd'],
    ]);
  });

  it('leaves out what is compared, looked up or replaced, for nobody reads it', () => {
    put('words/en/plan.ts', 'export const plan = {};');
    put('words/cy/plan.ts', "export const plan = { odd: (w: string) => (w === 'x' ? w.replace(/^p/, 'ph') : KEYS['key'] ?? new Intl.ListFormat('cy').format([w])) };");
    expect(readTable(top).rows.filter(({ place }) => place.startsWith('words/'))).toEqual([]);
  });

  it('names a text whose words stand somewhere else', () => {
    put('questionnaire/policy.ts', "import { text } from './text.ts';\n\nexport const nameOf = (name: string) => text(name);\n");
    expect(readTable(top).unread).toEqual(['assessments/questionnaire/policy.ts:3']);
  });
});

describe('reading back', () => {
  it('keeps each slot as it stands in the source, wherever it goes, with what changed inside it', () => {
    const { faults, changed } = readWith({ 'words/plan › due': 'Erbyn {day}: {name}', 'words/plan › left 1': 'Ar ôl: {count === 1 ? [2] : [3]}', 'words/plan › left 2': 'dim ond un' });
    expect([faults, changed]).toEqual([[], 3]);
    expect(sourcesNow()['words/cy/plan.ts']).toBe(
      CY_PLAN.replace("`${count === 1 ? 'un' : `${count}  cam`} ar ôl`", "`Ar ôl: ${count === 1 ? 'dim ond un' : `${count}  cam`}`").replace('`${name} erbyn ${ day }`', '`Erbyn ${day}: ${name}`'),
    );
  });

  it('changes words inside a slot without touching what is around it', () => {
    expect(readWith({ 'words/plan › left 3': '{count} cam' }).faults).toEqual([]);
    expect(sourcesNow()['words/cy/plan.ts']).toBe(CY_PLAN.replace('`${count}  cam`', '`${count} cam`'));
  });

  it('fills in the Welsh of a content text that has none', () => {
    const outcome = readWith({
      'questionnaire/policy › P1 › level 2': 'Dim',
      'questionnaire/policy › P1 › level 3': "Rhai o'r\nrhain",
      'questionnaire/policy › policy lines › new P2': 'Mae’n newydd.',
    });
    expect(outcome).toEqual({ faults: [], changed: 3, files: ['assessments/questionnaire/policy.ts'], blank: ['words/plan › late'] });
    expect(sourcesNow()['questionnaire/policy.ts']).toBe(
      SOURCES['questionnaire/policy.ts']
        .replace("text('None')", "text('None', 'Dim')")
        .replace("    'Some',\n", "    'Some',\n    'Rhai o\\'r\\nrhain',\n")
        .replace("text('Is new.', null)", "text('Is new.', 'Mae’n newydd.')"),
    );
  });

  it.each([
    ['a slot lost', { 'words/plan › due': 'Erbyn {day}' }, ['words/plan › due (row 7) has lost {name}.']],
    ['a slot gained', { 'words/plan › title': 'Cynllun {name}' }, ['words/plan › title (row 2) has gained {name}.']],
    ['a slot misspelt', { 'words/plan › due': '{enw} erbyn {day}' }, ['words/plan › due (row 7) has lost {name}.', 'words/plan › due (row 7) has gained {enw}.']],
    ['a slot twice', { 'words/plan › due': '{name}, {name} erbyn {day}' }, ['words/plan › due (row 7) has gained {name}.']],
    ['a brace alone', { 'words/plan › title': 'Cynllun {' }, ['words/plan › title (row 2) has gained {.']],
    ['a placeholder lost', { 'questionnaire/policy › P1 › level 1': 'Mae rhywun yn gwybod.' }, ['questionnaire/policy › P1 › level 1 (row 12) has lost {owner}.']],
    ['a text taken out', { 'words/plan › title': ' ' }, ['words/plan › title (row 2) is blank.']],
    ['a space lost', { 'words/plan › title': 'Cynllun ' }, ['words/plan › title (row 2) has lost or gained a space at its beginning or end.']],
    ['a key that Welsh lacks', { 'words/plan › late': 'Hwyr' }, ['words/plan › late (row 8) has no place to go yet. Add the key to assessments/words/cy/plan.ts first.']],
  ])('names %s, and then changes nothing', (_, changes: Readonly<Record<string, string>>, faults) => {
    expect(readWith({ ...changes, 'questionnaire/policy › name': 'Polisïau' })).toEqual({ faults, changed: 0, files: [], blank: [] });
    expect(sourcesNow()).toEqual(SOURCES);
  });

  it.each<[string, (rows: Rows) => Rows, readonly string[]]>([
    ['a row that is missing', (rows) => rows.slice(1), ['words/plan › title is missing from the table.']],
    ['a row that is doubled', (rows) => [...rows, ['words/plan › title', 'Plan', 'Cynlluniau']], ['words/plan › title (row 16) is in the table already, in row 2.']],
    ['an unknown place', (rows) => [...rows, ['words/plan › colour', 'Colour', 'Lliw']], ['words/plan › colour (row 16): there is no such place.']],
    ['a row without a place', (rows) => [...rows, ['', 'Plan', 'Cynllun']], ['Row 16 has no place.']],
    [
      'English that has changed since',
      (rows) => rows.map(([place, english, welsh]) => [place, english.replace(/^Plan$/, 'Scheme'), welsh]),
      ['words/plan › title (row 2): the English is now “Plan”. The table is out of date here.'],
    ],
  ])('names %s, and then changes nothing', (_, change, faults) => {
    const rows = change(WRITTEN.map(([place, english, welsh]) => [place, english, welsh.replace('Polisi', 'Polisïau')]));
    expect(readRows(rows)).toEqual({ faults, changed: 0, files: [], blank: [] });
    expect(sourcesNow()).toEqual(SOURCES);
  });
});

describe('the file of a table', () => {
  it('is UTF-8 with a byte order mark and RFC 4180, and gives no spreadsheet a formula or a date', () => {
    expect(writeCsv([['a', 'He said “no”, "no"\nor 1/2', '=1+1'], ['b', '1/2', '-']])).toBe(
      '\u{FEFF}"Place","English","Welsh"\r\n"a","He said “no”, ""no""\nor 1/2","\'=1+1"\r\n"b","\'1/2","\'-"\r\n',
    );
  });

  it.each([
    ['semicolons', ';', '\n'],
    ['tabs', '\t', '\r\n'],
  ])('may come back with %s, its columns in another order and empty rows at its end', (_, separator, end) => {
    const lines = [['Welsh', 'Notes', 'Place', 'English'], ...WRITTEN.map(([place, english, welsh]) => [welsh.replace('Polisi', 'Polisïau'), 'seen', place, english]), ['', '', '', '']];
    expect(readBack(top, Buffer.from(lines.map((line) => line.join(separator)).join(end)))).toMatchObject({ faults: [], changed: 1 });
  });

  it.each([
    ['another encoding', Buffer.from('Place,English,Welsh\nwords/plan › title,Plan,Clô', 'latin1'), 'The table is not saved as UTF-8, so some letters are lost. Save it as “CSV UTF-8”.'],
    ['other headings', Buffer.from('Lle,Saesneg,Cymraeg\n'), 'The first row of the table must have the headings Place, English, Welsh.'],
    ['a quotation that never ends', Buffer.from('Place,English,Welsh\n"words/plan'), 'The table ends inside quotation marks, so part of it is missing.'],
  ])('is refused with %s', (_, bytes, fault) => {
    expect(readBack(top, bytes).faults).toEqual([fault]);
  });
});

describe('npm run words', () => {
  const run = (...args: readonly string[]) => spawnSync(process.execPath, ['--import', 'tsx', MAIN, ...args, top], { encoding: 'utf8' });

  it('writes the table, does not write over work in it, and reads it back', () => {
    const file = join(top, 'words.csv');
    expect(run('write', file).stdout).toBe(`14 texts are in ${file}. 4 of them have no Welsh yet.\n`);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"Cynllun"', '"Y cynllun"'));
    const again = run('write', file);
    expect([again.status, again.stdout]).toEqual([1, `${file} is there already and says something else. Read it back (npm run words -- words.csv) or put it away, then try again.\n`]);
    expect(execFileSync(process.execPath, ['--import', 'tsx', MAIN, 'read', file, top], { encoding: 'utf8' })).toMatch(/\n1 text changed, in 1 file\.\n$/);
    expect(sourcesNow()['words/cy/plan.ts']).toBe(CY_PLAN.replace("'Cynllun'", "'Y cynllun'"));
    const old = run('read', join(top, 'none.csv'));
    expect([old.status, old.stdout]).toEqual([1, `There is no file ${join(top, 'none.csv')}.\n`]);
  }, 60_000);

  it('ends badly where something has to be put right', () => {
    const file = join(top, 'words.csv');
    writeFileSync(file, 'Place,English,Welsh\n');
    const { status, stdout } = run('read', file);
    expect(status).toBe(1);
    expect(stdout.split('\n').at(-2)).toBe('Nothing was changed. 14 things have to be put right first.');
  }, 60_000);
});
