/** Tests of the step from version 2 to version 3 of a saved file. That whole files of version 2 open is tested on a real one. */

import { describe, expect, it } from 'vitest';
import { addWorkshop } from '../../../../assessments/file/steps/add-workshop.ts';

describe('a saved file of version 2', () => {
  it('gets rounds that were answered without a workshop', () => {
    const stored = { format: 'soundings', assessment: { id: 'a', rounds: [{ id: 'r2025', closing: {} }, { id: 'r2026', closing: null }], actions: [] } };
    expect(addWorkshop.run(stored)).toEqual({
      format: 'soundings',
      assessment: {
        id: 'a',
        rounds: [
          { id: 'r2025', closing: {}, workshop: null, settled: {}, votes: null },
          { id: 'r2026', closing: null, workshop: null, settled: {}, votes: null },
        ],
        actions: [],
      },
    });
  });

  it('is left as it is where it has not the shape of one, for the check that follows to name the place', () => {
    for (const stored of [{ assessment: 'none' }, { assessment: null }, { assessment: [] }, { assessment: { rounds: 'none' } }, { assessment: { rounds: [7, null] } }]) {
      expect(addWorkshop.run(stored)).toEqual(stored);
    }
  });
});
