/** The pages of a pool, for the journeys that look at all pages in one way. */

import type { Page } from '@playwright/test';
import type { Language } from '../../assessments/model.ts';
import { writeContributionLine } from '../../assessments/peers/contribution.ts';
import { PEER_WORDS } from '../../assessments/words/peer-work.ts';
import { today } from '../../renderer/state/clock.ts';
import { handedBy } from '../electron/handed.ts';
import type { Scene } from './scenes.ts';

/** What twelve councils handed over, one of them two years in a row and one in two ways. */
const HANDED = [
  ...([1, 2, 3, 4] as const).flatMap((level) => [0, 1, 2].map((each) => handedBy(3 * level + each, level, { finalisedOn: today() }))),
  handedBy(3, 2, { id: 'earlier', cycle: 2025, finalisedOn: today() }),
  handedBy(4, 5, { id: 'clash', finalisedOn: today() }),
];

/** Adds a pool with these contributions, and gives its id. */
export function addPool(page: Page): Promise<string> {
  return page.evaluate(fillPool, HANDED.map(writeContributionLine).join(''));
}

/** A pool with groups of its own, one organisation that said two things, and one that came twice. */
export function listPoolScenes(pool: string, language: Language): readonly Scene[] {
  const { adding, groups, pack } = PEER_WORDS[language].pools;
  const nonsense = { name: 'odd.soundings-contribution.json', mimeType: 'application/json', buffer: Buffer.from('odd') };
  const unfold = async (on: Page) => {
    for (const part of await on.locator('main summary').all()) await part.click();
  };
  return [
    {
      name: 'a pool with a file that was left out',
      path: pool,
      prepare: async (on) => {
        await on.locator('main input[type=file]').first().setInputFiles(nonsense);
        await on.getByText(adding.faulty(1)).waitFor();
      },
    },
    { name: 'groups of a pool', path: `${pool}/groups`, prepare: unfold },
    {
      name: 'groups of a pool with one more of each kind',
      path: `${pool}/groups`,
      prepare: async (on) => {
        for (const { add } of [groups.named, groups.families, groups.successors]) await on.getByRole('button', { name: add, exact: true }).click();
      },
    },
    { name: 'what a pack would show', path: `${pool}/preview`, prepare: (on) => on.getByRole('table').waitFor() },
    {
      name: 'a pack without a title',
      path: `${pool}/pack`,
      prepare: async (on) => {
        await on.getByLabel(pack.packTitle, { exact: true }).fill('');
        await on.getByRole('button', { name: pack.make, exact: true }).click();
        await on.getByRole('alert').waitFor();
      },
    },
    { name: 'the contributions of a pool', path: pool, prepare: (on) => on.getByRole('table').waitFor() },
  ];
}

/** Runs in the page: a pool with these contributions, and groups to look at. Gives its id. */
async function fillPool(text: string): Promise<string> {
  const call = async (name: string, ...args: readonly unknown[]): Promise<{ readonly id: string; readonly adding: string; readonly revision: number }> => {
    const answer = await fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name, args }) });
    const { value } = (await answer.json()) as { readonly value: { readonly value: { readonly id: string; readonly adding: string; readonly revision: number } } };
    return value.value;
  };
  const wanted = { name: 'Cynghorau Cymru', madeBy: 'Rhwydwaith', questionnaire: { id: 'dcm', version: '1.0' }, form: 'full' };
  const { id } = await call('createPool', wanted);
  const { adding } = await call('beginAdding', id);
  await call('addText', id, adding, [{ file: 'all.ndjson', kind: 'lines', text, isEnd: true }]);
  const { revision } = await call('finishAdding', id, adding);
  const group = (name: string, rule: object) => ({ id: name, name: { en: name, cy: null }, definition: { en: name, cy: null }, parent: null, rule });
  const groups = [group('all', { kind: 'all' }), group('neighbours', { kind: 'named', members: ['W06001003', 'W06001004', 'W06001005'] })];
  await call('changePool', id, revision, { groups, families: [{ name: 'Gwent', members: ['W06001006', 'W06001007'] }] });
  return id;
}
