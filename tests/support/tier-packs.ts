/** A real pack, as a network would make it, with a group of every size that is shown differently: 4, 7, 12 and 24 organisations. */

import type { Measure, Pack, PeerGroup } from '../../assessments/model.ts';
import { measureOf, NO_MEASURE } from '../../assessments/peers/measures.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';

/** In no order; the first four, seven or twelve of them are a group too. */
const SCORES = [2.4, 3.1, 1.9, 2.8, 3.6, 2.2, 3.3, 2.7, 2.05, 3.95, 2.55, 3, 1.75, 2.9, 3.45, 2.3, 2.65, 3.2, 1.6, 2.15, 3.8, 2.5, 3.05, 2.75];

const groupOf = (n: number, id: string, en: string, parent: string | null, others: Partial<PeerGroup> = {}): PeerGroup => {
  const shifted = (by: number): Measure => (n < 5 ? NO_MEASURE : measureOf(SCORES.slice(0, n).map((score) => Math.round(100 * (score + by)) / 100), 9));
  return {
    id,
    name: { en, cy: null },
    definition: { en: 'Councils that took part in spring 2026.', cy: null },
    parent,
    measures: { overall: shifted(0), policy: shifted(0.1), access: shifted(-0.2), trust: shifted(-0.4), leadership: shifted(0.3), culture: shifted(-0.1) },
    itemMedians: n < 10 ? null : Object.fromEntries(questionsOf(BUILT_IN, 'full').map(({ id: question }, at) => [question, 2 + (at % 4) * 0.5])),
    carriedFrom: null,
    ...others,
  };
};

/** The pack, under a header that can be changed. */
export function tierPack(header: Partial<Pack['header']> = {}): Pack {
  return {
    header: {
      id: 'network-2026',
      title: { en: 'Network of councils', cy: 'Rhwydwaith cynghorau' },
      isSample: false,
      madeOn: '2026-06-01',
      madeBy: 'The coordinator',
      validUntil: '2027-12-01',
      formatVersion: 1,
      questionnaire: { id: 'dcm', major: 1, form: 'full' },
      rules: { smallestGroup: 5, families: { least: 3, largest: 50, twoLargest: 75 }, decimals: 2, quantileType: 7, windowMonths: 24 },
      notes: { en: 'Every council in the network was asked.', cy: null },
      licence: 'OGL v3.0',
      source: null,
      ...header,
    },
    groups: [
      groupOf(24, 'all', 'All councils', null),
      groupOf(12, 'wales', 'Wales', 'all', { carriedFrom: '2025-06-01' }),
      groupOf(7, 'unitary', 'Unitary councils', 'all'),
      groupOf(4, 'mid-wales', 'Mid Wales', 'wales'),
    ],
  };
}
