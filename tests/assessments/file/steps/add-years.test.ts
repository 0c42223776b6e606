/** Tests of the step from version 4 to version 5 of a saved file. That whole files of version 4 open is tested on a real one. */

import { describe, expect, it } from 'vitest';
import { addYears } from '../../../../assessments/file/steps/add-years.ts';

const PROFILE = { nation: 'wales', sector: 'council', councilType: 'wales', staffBand: '1000-to-4999', region: 'mid-wales' };
const NOTHING_YET = { whys: {}, handed: null, reopenings: [] };

describe('a saved file of version 4', () => {
  it('gets an organisation without official code, and rounds that were never reopened, of which the closed ones keep its profile', () => {
    const stored = {
      format: 'soundings',
      assessment: {
        id: 'a',
        organisation: { name: 'Aberwen', ...PROFILE },
        rounds: [{ id: 'r2025', peers: null, closing: { closedOn: '2025-06-01' } }, { id: 'r2026', peers: null, closing: null }],
      },
    };
    expect(addYears.run(stored)).toEqual({
      format: 'soundings',
      assessment: {
        id: 'a',
        organisation: { name: 'Aberwen', reference: '', ...PROFILE },
        rounds: [
          { id: 'r2025', peers: null, closing: { closedOn: '2025-06-01' }, profile: PROFILE, ...NOTHING_YET },
          { id: 'r2026', peers: null, closing: null, profile: null, ...NOTHING_YET },
        ],
      },
    });
  });

  it('gets the source and the family rule of the packs that its rounds carry, and the day of figures carried on', () => {
    const peers = { header: { id: 'pack', rules: { smallestGroup: 5 } }, group: { id: 'unitary' } };
    expect(addYears.run({ assessment: { rounds: [{ peers, closing: null }] } })).toEqual({
      assessment: {
        rounds: [
          {
            peers: {
              header: { id: 'pack', rules: { smallestGroup: 5, families: { least: 3, largest: 50, twoLargest: 75 } }, source: null },
              group: { id: 'unitary', carriedFrom: null },
            },
            closing: null,
            profile: null,
            ...NOTHING_YET,
          },
        ],
      },
    });
  });

  it('is left as it is where it has not the shape of one, for the check that follows to name the place', () => {
    const bare = [{ assessment: 'none' }, { assessment: null }, { assessment: [] }, { assessment: { rounds: 'none', organisation: null } }];
    for (const stored of [...bare, { assessment: { rounds: [7, null] } }]) expect(addYears.run(stored)).toEqual(stored);
    const odd = { assessment: { rounds: [{ peers: 7, closing: null }, { peers: { header: 'none', group: [] }, closing: null }, { peers: { header: { rules: 7 } }, closing: null }] } };
    expect(addYears.run(odd)).toEqual({
      assessment: {
        rounds: [
          { peers: 7, closing: null, profile: null, ...NOTHING_YET },
          { peers: { header: 'none', group: [] }, closing: null, profile: null, ...NOTHING_YET },
          { peers: { header: { rules: 7, source: null } }, closing: null, profile: null, ...NOTHING_YET },
        ],
      },
    });
  });
});
