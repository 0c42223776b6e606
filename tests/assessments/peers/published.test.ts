/** Tests of making a pack of figures that somebody else has published. */

import { describe, expect, it } from 'vitest';
import { readPackFile, writePackFile } from '../../../assessments/peers/pack-file.ts';
import { makePublishedPack } from '../../../assessments/peers/published.ts';
import type { PublishedWanted } from '../../../assessments/peers/published-model.ts';

const WANTED: PublishedWanted = {
  id: 'survey-2025',
  title: { en: 'Councils survey 2025', cy: null },
  source: { text: 'Annual survey of councils, table 4', on: '2025-11-01' },
  madeOn: '2026-05-06',
  madeBy: 'Head of communications',
  validUntil: '2027-11-06',
  questionnaire: { id: 'dcm', major: 1 },
  form: 'full',
  licence: 'OGL-UK-3.0',
  notes: { en: '', cy: null },
  group: { name: { en: 'Councils that answered', cy: null }, definition: { en: 'All councils that answered the survey.', cy: null } },
  measures: { overall: { n: 34, median: 2.7, q1: 2.2, q3: 3.1 }, trust: { n: 7, median: 2.5, q1: null, q3: null } },
};

describe('a published group', () => {
  it('is a pack of its own, with its source, that reads like any other', () => {
    const made = makePublishedPack(WANTED);
    expect(made).toMatchObject({
      ok: true,
      value: {
        header: { id: 'survey-2025', source: { text: 'Annual survey of councils, table 4', on: '2025-11-01' }, isSample: false },
        groups: [
          {
            measures: {
              overall: { n: 34, isFamiliesOk: true, median: 2.7, q1: 2.2, q3: 3.1, sortedScores: null, medianAgeMonths: null },
              trust: { n: 7, median: 2.5 },
              policy: { n: 0, isFamiliesOk: false, median: null },
            },
            itemMedians: null,
          },
        ],
      },
    });
    expect(made.ok && readPackFile(writePackFile(made.value))).toEqual(made);
  });

  it.each([
    ['without a median', { measures: { overall: { n: 34, median: null, q1: null, q3: null } } }, { kind: 'published-empty' }],
    ['from a source of tomorrow', { source: { text: 'Survey', on: '2026-05-07' } }, { kind: 'published-dates' }],
    ['that holds no longer', { validUntil: '2026-05-06' }, { kind: 'published-dates' }],
    ['of four', { measures: { trust: { n: 4, median: 2.5, q1: null, q3: null } } }, { kind: 'published-measure', measure: 'trust', problem: 'count-below-smallest-group' }],
    ['with quartiles of nine', { measures: { trust: { n: 9, median: 2.5, q1: 2, q3: 3 } } }, { kind: 'published-measure', measure: 'trust', problem: 'quartiles-below-ten' }],
    ['with a median outside its quartiles', { measures: { trust: { n: 12, median: 1.5, q1: 2, q3: 3 } } }, { kind: 'published-measure', measure: 'trust', problem: 'quartiles-out-of-order' }],
    ['with three decimals', { measures: { trust: { n: 12, median: 2.667, q1: null, q3: null } } }, { kind: 'published-measure', measure: 'trust', problem: 'more-than-two-decimals' }],
  ])('is refused %s', (_, others, problem) => {
    expect(makePublishedPack({ ...WANTED, ...others })).toEqual({ ok: false, problem });
  });
});
