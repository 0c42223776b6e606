/** Builds small contributions and workbooks for the tests of peers, with literal levels. */

import type { Item } from '../../../assessments/figures-model.ts';
import type { Contribution } from '../../../assessments/peers/contribution-model.ts';
import { sealed } from '../../../assessments/peers/contribution.ts';
import { RULES, type Rules } from '../../../assessments/peers/disclosure.ts';
import { groupOf } from '../../../assessments/peers/group-choices.ts';
import { openBook } from '../../../assessments/peers/open-book.ts';
import { addToFigures, finishPool, startFigures, type PoolResult } from '../../../assessments/peers/pool-figures.ts';
import type { CountedBook } from '../../../assessments/peers/pool-groups.ts';
import type { Book } from '../../../assessments/peers/pool-model.ts';
import { addToPool, chooseCounted, startPool, type Counted } from '../../../assessments/peers/pool.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';

/** Every question of the full form at one level, but for those named. */
export function itemsAt(level: Item, others: Readonly<Record<string, Item>> = {}): Readonly<Record<string, Item>> {
  return { ...Object.fromEntries(questionsOf(BUILT_IN, 'full').map(({ id }) => [id, level])), ...others };
}

/** A contribution to the full form of 1 March 2026, all at level 3, of an organisation known by its code. */
export function contributionOf(reference: string, others: Partial<Omit<Contribution, 'check'>> = {}): Contribution {
  return sealed({
    format: 'soundings-contribution',
    version: 1,
    id: `c-${reference.toLowerCase()}`,
    organisation: { reference, name: `Organisation ${reference}` },
    profile: { nation: 'wales', sector: 'council', councilType: 'wales', staffBand: '1000-to-4999', region: 'mid-wales' },
    cycle: 2026,
    finalisedOn: '2026-03-01',
    questionnaire: { id: BUILT_IN.id, version: BUILT_IN.version, form: 'full' },
    language: 'en',
    revision: 1,
    items: itemsAt(3),
    voters: '5-9',
    confidence: 'fair',
    ...others,
  });
}

/** A workbook with one group of all, full form. */
export function bookOf(others: Partial<Book> = {}): Book {
  const book = openBook({
    id: 'network',
    name: 'Network of councils',
    madeBy: 'The coordinator of the network',
    licence: 'OGL-UK-3.0',
    title: { en: 'Network of councils 2026', cy: 'Rhwydwaith cynghorau 2026' },
    notes: { en: 'Thirty were asked.', cy: 'Gofynnwyd i dri deg.' },
    questionnaire: { id: BUILT_IN.id, version: BUILT_IN.version },
    form: 'full',
  });
  return { ...book, groups: [groupOf({ kind: 'all' })], ...others };
}

/** Who counts for a pack of 31 December 2026. */
export function countedOf(book: CountedBook, contributions: readonly Contribution[], on = '2026-12-31'): Counted {
  const state = startPool(book, BUILT_IN, on);
  for (const contribution of contributions) addToPool(state, contribution);
  return chooseCounted(state);
}

/** What these contributions come to for a pack of 31 December 2026. */
export function pooled(book: CountedBook, contributions: readonly Contribution[], { on = '2026-12-31', rules = RULES }: { readonly on?: string; readonly rules?: Rules } = {}): PoolResult {
  const figures = startFigures(countedOf(book, contributions, on), rules);
  for (const contribution of contributions) addToFigures(figures, contribution);
  return finishPool(figures);
}

/** Contributions of so many organisations with that profile, at levels 1 to 5 in turn, known by the letter and a number from 1. */
export function manyOf(letter: string, count: number, profile: Partial<Contribution['profile']> = {}, others: Partial<Omit<Contribution, 'check'>> = {}): readonly Contribution[] {
  const whole = { nation: 'wales', sector: 'council', councilType: 'wales', staffBand: '1000-to-4999', region: 'mid-wales', ...profile } as const;
  return Array.from({ length: count }, (_, at) => contributionOf(`${letter}${at + 1}`, { profile: whole, items: itemsAt(LEVELS[at % LEVELS.length] ?? 3), ...others }));
}

const LEVELS = [3, 2, 4, 1, 5] as const;
