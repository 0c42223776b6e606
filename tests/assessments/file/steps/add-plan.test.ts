/** Tests of the step from version 3 to version 4 of a saved file. That whole files of version 3 open is tested on a real one. */

import { describe, expect, it } from 'vitest';
import { addPlan } from '../../../../assessments/file/steps/add-plan.ts';

describe('a saved file of version 3', () => {
  it('gets actions that wait for none, goals that are not shortlisted, rounds without a target line and an organisation without lines for documents', () => {
    const stored = {
      format: 'soundings',
      assessment: {
        id: 'a',
        organisation: { name: 'Aberwen' },
        rounds: [{ id: 'r2025', goals: {} }, { id: 'r2026', goals: { P1: { target: 3 }, T1: { target: null } } }],
        actions: [{ id: 'a1', question: 'P1' }, { id: 'a2', question: null }],
      },
    };
    expect(addPlan.run(stored)).toEqual({
      format: 'soundings',
      assessment: {
        id: 'a',
        organisation: { name: 'Aberwen', retention: '', classification: '' },
        rounds: [
          { id: 'r2025', goals: {}, targetLine: null },
          { id: 'r2026', goals: { P1: { target: 3, closeCall: null, isShortlisted: false }, T1: { target: null, closeCall: null, isShortlisted: false } }, targetLine: null },
        ],
        actions: [{ id: 'a1', question: 'P1', dimension: null, waitsFor: [] }, { id: 'a2', question: null, dimension: null, waitsFor: [] }],
      },
    });
  });

  it('is left as it is where it has not the shape of one, for the check that follows to name the place', () => {
    const bare = [{ assessment: 'none' }, { assessment: null }, { assessment: [] }, { assessment: { rounds: 'none', actions: 7, organisation: null } }];
    for (const stored of [...bare, { assessment: { rounds: [7, null], actions: [null, 'a1'] } }]) expect(addPlan.run(stored)).toEqual(stored);
    const odd = { assessment: { rounds: [{ goals: 'none' }, { goals: { P1: 7 } }] } };
    expect(addPlan.run(odd)).toEqual({ assessment: { rounds: [{ goals: 'none', targetLine: null }, { goals: { P1: 7 }, targetLine: null }] } });
  });
});
