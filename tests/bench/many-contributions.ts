/** Contributions of any number of made-up organisations, and a workbook for them: what pooling is measured on. */

import { createReadStream } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Contribution } from '../../assessments/peers/contribution-model.ts';
import { sealed, writeContributionLine } from '../../assessments/peers/contribution.ts';
import { GROUP_CHOICES, groupOf } from '../../assessments/peers/group-choices.ts';
import { openBook } from '../../assessments/peers/open-book.ts';
import { withParents } from '../../assessments/peers/pool-groups.ts';
import type { Book } from '../../assessments/peers/pool-model.ts';
import { COUNCIL_TYPES, NATIONS, REGIONS_OF, SECTORS, STAFF_BANDS } from '../../assessments/peers/profile.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import { makeDice } from '../fuzz/dice.ts';

const QUESTIONS = questionsOf(BUILT_IN, 'full');
/** Written at once. */
const CHUNK = 500;

/** The day of the pack. */
export const PACK_DAY = '2026-12-31';

/** A workbook with every group that a pack of the whole country would have: all, nations, sectors, staff bands and regions. */
export function measuredBook(): Book {
  const kinds = ['all', 'nation', 'sector', 'staff-band', 'region'];
  const groups = withParents(GROUP_CHOICES.flatMap((rule) => (rule.kind !== 'named' && kinds.includes(rule.kind) ? [groupOf(rule)] : [])));
  const none = { en: '', cy: '' };
  const book = openBook({
    id: 'measured', name: 'Measured', madeBy: 'Soundings', licence: 'CC0 1.0', title: none, notes: none, questionnaire: { id: BUILT_IN.id, version: BUILT_IN.version }, form: 'full',
  });
  return { ...book, groups };
}

/** Writes an NDJSON file of so many contributions, one of each organisation. The same number is always the same file. */
export async function writeMany(path: string, count: number, from = 0): Promise<void> {
  for (let at = from; at < from + count; at += CHUNK) {
    const lines = Array.from({ length: Math.min(CHUNK, from + count - at) }, (_, each) => writeContributionLine(oneOfMany(at + each)));
    await appendFile(path, lines.join(''));
  }
}

/** The lines of a file, one at a time. */
export function linesOf(path: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(path), crlfDelay: Infinity });
}

/** The contribution of the organisation of that number: one question in forty is unknown, and now and then one does not apply. */
export function oneOfMany(number: number): Contribution {
  const dice = makeDice(number);
  const nation = dice.pick(NATIONS);
  const sector = dice.pick(SECTORS);
  return sealed({
    format: 'soundings-contribution',
    version: 1,
    id: `m${number}`,
    organisation: { reference: `M${number}`, name: `Organisation ${number}` },
    profile: { nation, sector, councilType: sector === 'council' ? dice.pick(COUNCIL_TYPES) : null, staffBand: dice.pick(STAFF_BANDS), region: dice.pick(REGIONS_OF[nation]) },
    cycle: 2026,
    finalisedOn: dice.pick(['2025-02-28', '2025-11-30', '2026-03-01', '2026-10-31']),
    questionnaire: { id: BUILT_IN.id, version: BUILT_IN.version, form: 'full' },
    language: dice.pick(['en', 'cy']),
    revision: 1,
    items: Object.fromEntries(QUESTIONS.map(({ id, canNotApply }) => [id, canNotApply && dice.below(10) === 0 ? 'not-applicable' : dice.below(40) === 0 ? 'unknown' : dice.pick([1, 2, 3, 4, 5] as const)])),
    voters: dice.pick(['1', '2-4', '5-9', '10+']),
    confidence: 'fair',
  });
}
