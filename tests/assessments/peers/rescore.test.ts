/** Tests of the scores that a contribution comes to in a pool. */

import { describe, expect, it } from 'vitest';
import { hasMeasure, scoresOf } from '../../../assessments/peers/rescore.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import type { MapLine, Questionnaire } from '../../../assessments/questionnaire-model.ts';
import { questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import { contributionOf, itemsAt } from './contributions.ts';

/** Version 2.0, in which these questions of 1.0 have changed and all others are the same. */
function secondVersion(changed: readonly string[]): Questionnaire {
  const lines = questionsOf(BUILT_IN, 'full').map(({ id }): MapLine => ({ kind: changed.includes(id) ? 'changed' : 'same', from: id, to: id, reason: null }));
  return { ...BUILT_IN, version: '2.0', maps: [{ from: '1.0', to: '2.0', lines }] };
}

describe('the scores of a contribution', () => {
  it('are in hundredths, a half going up', () => {
    const { measures } = scoresOf(contributionOf('A', { items: itemsAt(3, { P1: 2, A1: 4, A2: 4, A3: 4, A4: 4, A5: 4 }) }), BUILT_IN, 'full');
    // 17/6, 23/6, 3, 3, 3 and their mean 47/15.
    expect(measures).toEqual({ overall: 313, policy: 283, access: 383, trust: 300, leadership: 300, culture: 300 });
  });

  it('are none for a dimension with too few levels, and none overall without all five', () => {
    const items = itemsAt(3, { P1: 'unknown', P2: 'unknown', P3: 'unknown' });
    expect(scoresOf(contributionOf('A', { items }), BUILT_IN, 'full').measures).toEqual({ overall: null, policy: null, access: 300, trust: 300, leadership: 300, culture: 300 });
  });

  it('are none for a dimension of which more than a third does not apply', () => {
    const items = itemsAt(3, { C1: 'not-applicable', C2: 'not-applicable', C3: 'not-applicable' });
    expect(scoresOf(contributionOf('A', { items }), BUILT_IN, 'full').measures.culture).toBeNull();
  });

  it('of the full form on the quick questions count those only', () => {
    const quick = questionsOf(BUILT_IN, 'quick').map(({ id }) => id);
    const items = itemsAt(1, Object.fromEntries(quick.map((id) => [id, 4 as const])));
    const scores = scoresOf(contributionOf('A', { items }), BUILT_IN, 'quick');
    expect(scores.measures.policy).toBe(400);
    expect(Object.keys(scores.levels)).toEqual(quick);
  });

  it('of an earlier version count comparable questions only', () => {
    const items = itemsAt(3, { P1: 5, P2: 5 });
    expect(scoresOf(contributionOf('A', { items }), secondVersion(['P1', 'P2']), 'full').measures.policy).toBe(300);
  });

  it('of an earlier version are none where fewer than two thirds of a dimension can be compared', () => {
    const scores = scoresOf(contributionOf('A'), secondVersion(['P1', 'P2', 'P3']), 'full');
    expect(scores.measures).toMatchObject({ overall: null, policy: null, access: 300 });
    expect(scores.levels['P1']).toBeUndefined();
  });

  it('of a version that no map leads from are none at all', () => {
    const far = contributionOf('A', { questionnaire: { id: 'dcm', version: '7.0', form: 'full' } });
    expect(hasMeasure(scoresOf(far, BUILT_IN, 'full'))).toBe(false);
  });
});
