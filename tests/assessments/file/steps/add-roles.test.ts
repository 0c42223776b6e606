/** Tests of the step from version 5 to version 6 of a saved file. That whole files of version 5 open is tested on a real one. */

import { describe, expect, it } from 'vitest';
import { addRoles } from '../../../../assessments/file/steps/add-roles.ts';

describe('a saved file of version 5', () => {
  it('gets workshops that ask for no role group, and votes that keep nothing of one', () => {
    const stored = {
      format: 'soundings',
      assessment: {
        id: 'a',
        rounds: [
          { id: 'r2024', workshop: null, votes: null },
          { id: 'r2025', workshop: { stage: 'act', voters: 8 }, votes: { countedOn: '2025-05-07', voters: 8 } },
          { id: 'r2026', workshop: { stage: 'set-up', voters: 5 }, votes: null },
        ],
      },
    };
    expect(addRoles.run(stored)).toEqual({
      format: 'soundings',
      assessment: {
        id: 'a',
        rounds: [
          { id: 'r2024', workshop: null, votes: null },
          { id: 'r2025', workshop: { stage: 'act', voters: 8, roles: null }, votes: { countedOn: '2025-05-07', voters: 8, roles: null } },
          { id: 'r2026', workshop: { stage: 'set-up', voters: 5, roles: null }, votes: null },
        ],
      },
    });
  });

  it('is left as it is where it has not the shape of one, for the check that follows to name the place', () => {
    for (const assessment of ['none', null, [], { rounds: 'none' }, { rounds: [7, null, []] }, { rounds: [{ workshop: 7, votes: [] }] }]) {
      expect(addRoles.run({ assessment })).toEqual({ assessment });
    }
  });
});
