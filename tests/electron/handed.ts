/** Contributions of made-up organisations, for tests of what the host does with them. */

import { sealed } from '../../assessments/peers/contribution.ts';
import type { Contribution } from '../../assessments/peers/contribution-model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import type { Level } from '../../assessments/questionnaire-model.ts';

/** What an organisation of that number handed over on 1 March 2026: a Welsh council whose questions all have one level. */
export function handedBy(number: number, level: Level = 3, others: Partial<Contribution> = {}): Contribution {
  return sealed({
    format: 'soundings-contribution',
    version: 1,
    id: `c${number}`,
    organisation: { reference: `W0600${1000 + number}`, name: `Council ${number}` },
    profile: { nation: 'wales', sector: 'council', councilType: 'wales', staffBand: '1000-to-4999', region: 'mid-wales' },
    cycle: 2026,
    finalisedOn: '2026-03-01',
    questionnaire: { id: BUILT_IN.id, version: BUILT_IN.version, form: 'full' },
    language: 'en',
    revision: 1,
    items: Object.fromEntries(questionsOf(BUILT_IN, 'full').map(({ id }) => [id, level])),
    voters: '5-9',
    confidence: 'fair',
    ...others,
  });
}
