/** Holds the Welsh words beside the English: every one is there, of the same kind, and said in Welsh. */

import { describe, expect, it } from 'vitest';
import { cy } from '../../../assessments/words/cy.ts';
import { en } from '../../../assessments/words/en.ts';
import { DUE_WORDS } from '../../../assessments/words/due.ts';
import { PAPER_WORDS } from '../../../assessments/words/paper.ts';
import { PEER_WORDS } from '../../../assessments/words/peer-work.ts';
import { PLAN_WORDS } from '../../../assessments/words/plan-work.ts';
import { SHELL_WORDS } from '../../../assessments/words/shells.ts';
import { WORKSHOP_WORDS } from '../../../assessments/words/workshop.ts';
import { ROLE_WORDS } from '../../../assessments/words/role-work.ts';
import { YEARS_WORDS } from '../../../assessments/words/years-work.ts';

/** What is the same in both languages: names, formats, keys, marks, and five words that Welsh spells as English does. */
const SAME: readonly string[] = [
  'common.appName: Soundings', 'common.comma: , ',
  'documents.languages.en: English', 'documents.languages.cy: Cymraeg', 'documents.formats.pdf: PDF', 'documents.formats.docx: Word (docx)', 'documents.formats.odt: OpenDocument (odt)',
  'documents.formats.md: Markdown',
  'organisation.sector: Sector', 'organisation.councilTypes.metropolitan: Metropolitan',
  'plan.fields.cost: Cost', 'plan.missing.cost: cost',
  'questions.keyChoose.0: 1', 'questions.keyChoose.2: 5', 'questions.keyUnknown.0: D', 'questions.keyNotApplicable.0: N',
  'report.none: –', 'report.plan.cost: Cost',
  'results.views.radar: Radar',
  'settings.languages.en: English', 'settings.languages.cy: Cymraeg',
  'settings.keys.1.0: D', 'settings.keys.2.0: N', 'settings.keys.3.0: Delete', 'settings.keys.8.0: Escape',
  'shells.machine.failedTitle: Soundings', 'shells.menu.app: Soundings',
  'workshop.setUp.count.fewer: −1', 'workshop.setUp.count.more: +1',
  'workshop.setUp.papers.slips.columns.unknown: ?', 'workshop.setUp.papers.slips.columns.notApplicable: –',
  'workshop.vote.slipNamed: (code) => `Slip ${code}`',
  'workshop.phones.kinds.wireless: Wi-Fi',
  'paper.kinds.between: ; ',
];

interface Leaf {
  readonly place: string;
  /** What it is: a text, or a phrase with slots. */
  readonly kind: string;
  readonly said: string;
}

function listLeaves(value: unknown, place: string): readonly Leaf[] {
  if (typeof value === 'function') return [{ place, kind: 'phrase', said: String(value) }];
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, inner]) => listLeaves(inner, `${place}${place === '' ? '' : '.'}${name}`));
  return [{ place, kind: typeof value, said: String(value) }];
}

/** Whether a phrase says anything besides what it is given: one that only puts marks around that is the same in every language. */
function hasWords({ kind, said }: Leaf): boolean {
  return kind !== 'phrase' || /\p{L}/u.test([...said.matchAll(/[`'"]([^`'"]*)[`'"]/g)].map(([, text = '']) => text.replaceAll(/\$\{[^}]*\}/g, '')).join(''));
}

/** What comes with the pages that say it. */
function listLate(language: 'en' | 'cy'): readonly Leaf[] {
  return [...listLeaves(DUE_WORDS[language], 'due'), ...listLeaves(PLAN_WORDS[language], 'planWork'), ...listLeaves(PAPER_WORDS[language], 'paper'), ...listLeaves(PEER_WORDS[language], 'peerWork'), ...listLeaves(YEARS_WORDS[language], 'yearsWork'), ...listLeaves(ROLE_WORDS[language], 'roleWork')];
}

const ENGLISH = [...listLeaves(en, ''), ...listLeaves(SHELL_WORDS.en, 'shells'), ...listLeaves(WORKSHOP_WORDS.en, 'workshop'), ...listLate('en')];
const WELSH = [...listLeaves(cy, ''), ...listLeaves(SHELL_WORDS.cy, 'shells'), ...listLeaves(WORKSHOP_WORDS.cy, 'workshop'), ...listLate('cy')];

describe('the Welsh words', () => {
  it('are as many as the English, in the same order and of the same kinds', () => {
    const namesOf = (leaves: readonly Leaf[]) => leaves.map(({ place, kind }) => `${place}: ${kind}`);
    expect(ENGLISH.length).toBeGreaterThan(500);
    expect(namesOf(WELSH)).toEqual(namesOf(ENGLISH));
  });

  it('are Welsh, but for a few that are the same in both', () => {
    const said = new Map(ENGLISH.map((leaf) => [leaf.place, leaf.said]));
    const same = WELSH.filter((leaf) => said.get(leaf.place) === leaf.said && hasWords(leaf));
    expect(same.map(({ place, said: text }) => `${place}: ${text}`)).toEqual(SAME);
  });

  it('are never blank where the English is not', () => {
    const blank = new Set(ENGLISH.filter(({ said }) => said.trim() === '').map(({ place }) => place));
    expect(WELSH.filter(({ place, said }) => said.trim() === '' && !blank.has(place))).toEqual([]);
  });
});
