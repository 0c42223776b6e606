/** The thirty statements on accessibility and duties, each with the tests that hold it, and the same table for buyers held to them. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../assessments/words/en.ts';

/** What buyers are told. "later" is not told to them at all: what it is about is not in the app yet. */
type Status = 'Tested' | 'In part' | 'By hand only' | 'later';

interface Statement {
  readonly id: string;
  readonly status: Status;
  /** File and title of each test, or what it comes with. */
  readonly held: readonly (readonly [file: string, title: string])[];
  readonly comesWith?: string;
}

const INCLUSION = 'journeys/inclusion.spec.ts';
const KEYBOARD = 'journeys/inclusion-keyboard.spec.ts';
const COLOURS = 'journeys/inclusion-colours.spec.ts';
const STILL = [COLOURS, 'stands still where the system asks for less motion'] as const;
const SYSTEM = ['journeys/charts.spec.ts', 'draws every mark in the colours of the system where the system sets them'] as const;
const ENLARGED = [INCLUSION, 'loses nothing at 200 % and 400 %, nor with its text set further apart; every target can be hit, and help is always in the same place'] as const;
const SCANNED = ['journeys/look.spec.ts', 'has no page that axe finds fault with in light or dark, or that scrolls sideways at 1280 pixels in dark or at 320 in forced colours'] as const;
const PROJECTOR = 'journeys/workshop-projector.spec.ts';
const VOTING = 'journeys/workshop-voting.spec.ts';
const SECRET = 'electron/ballots-secret.test.ts';
const WORDING = 'assessments/questionnaire/wording.test.ts';
const PHONE = ['journeys/room-look.spec.ts', 'a phone shows each screen whole, small and wide, in both languages and themes, and takes every vote from the keyboard'] as const;
const MAIN = ['journeys/main.spec.ts', 'walks the whole main job by keyboard'] as const;

const STATEMENTS: readonly Statement[] = [
  {
    id: 'G01',
    status: 'Tested',
    held: [
      ['journeys/charts.spec.ts', 'tells each drawing in words, keeps it off the way of the Tab key, and writes nothing small in it'],
      ['assessments/report/standing.test.ts', 'has the same figures as a table'],
      ['assessments/report/years-section.test.ts', 'has the same figures as a table'],
    ],
  },
  { id: 'G02', status: 'Tested', held: [SYSTEM, ['renderer/charts/heat-map.test.tsx', 'makes each question a button that says its number, its title and its level, and how many did not know']] },
  { id: 'G03', status: 'Tested', held: [[COLOURS, 'draws every mark at 3 to 1 and every word at 4.5 to 1, in light, dark and forced colours'], SCANNED] },
  { id: 'G04', status: 'Tested', held: [['renderer/styles.test.ts', 'take all their colours from the tokens, four at most, and the heat map one hue in five steps']] },
  { id: 'G05', status: 'Tested', held: [ENLARGED] },
  { id: 'G06', status: 'Tested', held: [MAIN, [KEYBOARD, 'comes to everything with the Tab key and round again, with the focus always in sight'], PHONE] },
  {
    id: 'G07',
    status: 'Tested',
    held: [
      [KEYBOARD, 'keeps the focus in sight at 400 %, with an announcement over the page too'],
      [COLOURS, 'draws a ring of two pixels at 3 to 1 round whatever has focus, by the pixels of the screen'],
    ],
  },
  { id: 'G08', status: 'Tested', held: [ENLARGED, PHONE] },
  { id: 'G09', status: 'Tested', held: [['renderer/styles.test.ts', 'has nothing that must be dragged; a file that may be has a button beside it']] },
  {
    id: 'G10',
    status: 'Tested',
    held: [
      [PROJECTOR, 'follows the facilitator, shows nothing of a vote before the reveal but the count, and goes with the page'],
      ['renderer/pages/workshop/room/timer-state.test.ts', 'can be given a minute more at any moment, ten times and more'],
    ],
  },
  { id: 'G11', status: 'Tested', held: [STILL, ['journeys/workshop-bad-input.spec.ts', 'somebody comes late and somebody leaves half way: the reveal asks, and says what counts']] },
  {
    id: 'G12',
    status: 'Tested',
    held: [
      [INCLUSION, 'says what was saved and done, and leaves the focus where it is'],
      [VOTING, 'the keyboard goes round: a blank screen between two voters, and nothing of the one before in any place'],
      ['journeys/room-trouble.spec.ts', 'phones come through whatever happens in a room, and every vote that was said to count counts once'],
    ],
  },
  { id: 'G13', status: 'Tested', held: [MAIN, ['assessments/report/report.test.ts', 'stand in the footer with owner and dates as far as they are known']] },
  { id: 'G14', status: 'later', held: [], comesWith: 'protected workshop files' },
  { id: 'G15', status: 'Tested', held: [['renderer/parts/level-group.test.tsx', 'is one group whose legend is the question, and each level has its full description for a name and its number beside it']] },
  { id: 'G16', status: 'Tested', held: [ENLARGED] },
  { id: 'G17', status: 'Tested', held: [['journeys/bad-input.spec.ts', 'asks for a name, and takes 200 characters of one'], ['journeys/bad-input.spec.ts', 'says so where an action is due before it starts, and offers a day']] },
  { id: 'G18', status: 'Tested', held: [SYSTEM, STILL, ENLARGED] },
  { id: 'G19', status: 'By hand only', held: [SCANNED] },
  {
    id: 'G20',
    status: 'Tested',
    held: [
      [PROJECTOR, 'has every question of both languages on it whole, in 24 points and more'],
      [VOTING, 'paper slips are typed in shuffled: the same slip asks, the wrong one is taken back, and one can be changed'],
    ],
  },
  {
    id: 'G21',
    status: 'Tested',
    held: [
      ['renderer/export/html.test.ts', 'says its language and its title, and forbids scripts and requests'],
      ['renderer/export/html.test.ts', 'has one first heading, and the others in order'],
      ['renderer/export/html.test.ts', 'has landmarks, and a link to each section that has a heading'],
      ['renderer/export/html.test.ts', 'names each table, its columns and its rows'],
      ['journeys/templates.spec.ts', 'offers its claims with source and date, and the whole report as a web page that a scanner finds nothing in'],
    ],
  },
  {
    id: 'G22',
    status: 'In part',
    held: [
      ['renderer/export/docx.test.ts', 'has real headings, in order'],
      ['renderer/export/docx.test.ts', 'repeats the header row of each table, and keeps rows whole'],
      ['renderer/export/docx.test.ts', 'gives each drawing its text'],
      ['renderer/export/docx.test.ts', 'says its title, its author and its language'],
    ],
  },
  {
    id: 'G23',
    status: 'In part',
    held: [
      ['renderer/export/pdf.test.ts', 'is tagged, with title, language and author'],
      ['renderer/export/pdf.test.ts', 'has headings, lists, tables with scope and figures with text in its tree'],
      ['renderer/export/pdf.test.ts', 'has a bookmark for each heading, its figures’ texts, and shows its title'],
    ],
  },
  {
    id: 'G24',
    status: 'Tested',
    held: [
      ['renderer/export/csv.test.ts', 'has one header row and ends each line as the standard says'],
      ['renderer/export/xlsx.test.ts', 'has no merged cells, no formulas, no links and no colours'],
      ['renderer/export/xlsx.test.ts', 'has every value of every sheet of the sample'],
      ['assessments/report/workbook.test.ts', 'has its notes first and apart from the data, and peers only where there are some'],
      ['journeys/bad-input.spec.ts', 'writes a note that starts with = as text that no spreadsheet runs'],
    ],
  },
  { id: 'G25', status: 'In part', held: [['house.test.ts', 'has every word that people read in the word tables']] },
  {
    id: 'G26',
    status: 'Tested',
    held: [
      [SECRET, 'is in the order of random ids, which tells neither who came first nor which question was answered first'],
      ['electron/room-real.test.ts', 'leaves nothing on the disk that tells one phone from another, but its votes'],
    ],
  },
  {
    id: 'G27',
    status: 'Tested',
    held: [
      [SECRET, 'finds it in the ballots alone, through all that a workshop does, and nowhere once the round is closed'],
      ['electron/voting.test.ts', 'closes with what the votes come to and nothing else, removes the ballots, and keeps the results when it is opened again'],
    ],
  },
  {
    id: 'G28',
    status: 'Tested',
    held: [
      ['assessments/peers/attack.test.ts', 'gives nobody away in pools of %s'],
      ['assessments/roles-attack.test.ts', 'gives nobody of a role group away, with groups of five and more'],
      ['assessments/roles-attack.test.ts', 'name no group that the file does not show, and no figure of it that the file has not'],
      ['renderer/export/small-counts.test.ts', 'hold no count of four voters: %s'],
      ['assessments/peers/pack.test.ts', 'of fewer than the smallest group shows no figure, not even an age'],
      ['assessments/peers/place.test.ts', 'shows nothing of %d, not even how many, whatever the pack says'],
      ['assessments/report/small-counts.test.ts', 'that is %s says nothing that depends on its counts or distances'],
    ],
  },
  { id: 'G29', status: 'In part', held: [['assessments/report/report.test.ts', 'stand in the footer with owner and dates as far as they are known'], ['assessments/report/report.test.ts', 'stand with the retention label and the classification that were given'], ['assessments/report/report.test.ts', 'are told with a review that is overdue'], ['journeys/keeping.spec.ts', 'removes for good only after asking, and Escape means no']] },
  {
    id: 'G30',
    status: 'Tested',
    held: [
      [WORDING, 'reads at grade 8 or lower, question by question, with 15 words a sentence or fewer'],
      [WORDING, 'no sentence is longer than 25 words in %s'],
      ['journeys/sources.spec.ts', 'tells where every question comes from, one after the other, until all that is told has been told'],
    ],
  },
];

const REPORT = readFileSync(new URL('../docs/accessibility.md', import.meta.url), 'utf8');
const ROWS = [...REPORT.matchAll(/^\| (G\d\d) \|.*\| ([^|]+) \|$/gm)].map(([, id, status]) => ({ id, status }));

/** The words of a text without its marks and line ends. */
function plain(text: string): string {
  return text.replaceAll(/[*`]/g, '').replaceAll(/^- /gm, '').replaceAll(/\s+/g, ' ');
}

describe('the thirty statements', () => {
  it('are all there, once', () => {
    expect(STATEMENTS.map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_, index) => `G${String(index + 1).padStart(2, '0')}`));
  });

  it.each(STATEMENTS.flatMap(({ id, held }) => held.map(([file, title]) => ({ id, file, title }))))('are held: $id by $file', ({ file, title }) => {
    const source = readFileSync(new URL(file, import.meta.url), 'utf8');
    expect(source).toContain(`'${title}'`);
  });

  it('have a test, or say what they come with', () => {
    expect(STATEMENTS.filter(({ held, comesWith }) => (held.length === 0) === (comesWith === undefined)).map(({ id }) => id)).toEqual([]);
  });

  it('are told to buyers as they are, and not where there is nothing to check yet', () => {
    expect(ROWS).toEqual(STATEMENTS.filter(({ status }) => status !== 'later').map(({ id, status }) => ({ id, status })));
  });
});

describe('the accessibility statement', () => {
  it('says in the app what it says on paper', () => {
    const { accessIntro, accessParts } = en.settings;
    const said = [accessIntro, ...accessParts.flatMap(({ title, lines }) => [title, ...lines])];
    expect(said.filter((text) => !plain(REPORT).includes(text))).toEqual([]);
  });
});
