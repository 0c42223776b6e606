/** Tests of the step from version 1 to version 2 of a saved file. That whole files of version 1 open is tested on a real one. */

import { describe, expect, it } from 'vitest';
import { addGround } from '../../../../assessments/file/steps/add-ground.ts';

describe('a saved file of version 1', () => {
  it('gets what version 2 knows of its questionnaire: where questions came in, and nothing that nobody wrote', () => {
    const question = { id: 'P1', levels: ['a'], stepsUp: [{ effort: 1 }, { effort: 2 }] };
    const stored = { format: 'soundings', assessment: { id: 'a', questionnaires: [{ version: '0.1-draft', dimensions: [{ id: 'policy', questions: [question] }] }] } };
    expect(addGround.run(stored)).toEqual({
      format: 'soundings',
      assessment: {
        id: 'a',
        questionnaires: [
          {
            version: '0.1-draft',
            title: { en: 'Digital channels', cy: 'Sianeli digidol' },
            dimensions: [
              {
                id: 'policy',
                questions: [
                  {
                    id: 'P1', levels: ['a'], since: '0.1-draft', until: null, enoughWhen: null,
                    stepsUp: [{ effort: 1, template: null }, { effort: 2, template: null }],
                  },
                ],
              },
            ],
            works: [],
            claims: [],
            maps: [],
          },
        ],
        drafts: [],
      },
    });
  });

  it('gets the Welsh of the names of levels and dimensions, which stand beside those of later years, and of no other label', () => {
    const levelNames = [{ en: 'Early', cy: null }, { en: 'Begun', cy: null }, { en: 'Leading', cy: 'Ar y blaen' }];
    const stored = { assessment: { questionnaires: [{ levelNames, dimensions: [{ name: { en: 'Trust', cy: null }, questions: [] }] }] } };
    expect(addGround.run(stored)).toMatchObject({
      assessment: {
        questionnaires: [
          {
            levelNames: [{ en: 'Early', cy: 'Cynnar' }, { en: 'Begun', cy: null }, { en: 'Leading', cy: 'Ar y blaen' }],
            dimensions: [{ name: { en: 'Trust', cy: 'Ymddiriedaeth' } }],
          },
        ],
      },
    });
  });

  it('is left as it is where it has not the shape of one, for the check that follows to name the place', () => {
    expect(addGround.run({ assessment: 'none' })).toEqual({ assessment: 'none' });
    expect(addGround.run({ assessment: null })).toEqual({ assessment: null });
    expect(addGround.run({ assessment: { questionnaires: 'none' } })).toEqual({ assessment: { questionnaires: 'none', drafts: [] } });
    expect(addGround.run({ assessment: { questionnaires: [7] } })).toEqual({ assessment: { questionnaires: [7], drafts: [] } });
  });
});
