/** Tests of what one change makes of several actions. */

import { describe, expect, it } from 'vitest';
import { changeSeveral, countLateStarts, isNothing, NOTHING } from '../../../../../renderer/pages/plan/table/several.ts';
import { actionOf } from '../../../../assessments/builders.ts';

const first = actionOf({ id: 'a1', owner: 'Digital lead', start: '2026-06-01' });
const second = actionOf({ id: 'a2', owner: '', start: null });

describe('changing several actions', () => {
  it('changes what is filled in, and leaves the rest of each as it was', () => {
    expect(changeSeveral([first, second], { ...NOTHING, owner: ' Head of service ', due: '2026-12-31' }, '2026-05-20')).toEqual([
      { ...first, owner: 'Head of service', due: '2026-12-31' },
      { ...second, owner: 'Head of service', due: '2026-12-31' },
    ]);
  });

  it('gives each a status from today on, with the reason, and keeps what was before', () => {
    const [changed] = changeSeveral([first], { ...NOTHING, state: 'done', reason: 'Agreed in committee' }, '2026-05-20');
    expect(changed?.statuses).toEqual([
      { state: 'not-started', on: '2026-05-06', reason: '' },
      { state: 'done', on: '2026-05-20', reason: 'Agreed in committee' },
    ]);
  });

  it('keeps the day on which an action was done before', () => {
    const done = actionOf({ statuses: [{ state: 'done', on: '2026-03-31', reason: 'In time' }] });
    expect(changeSeveral([done], { ...NOTHING, state: 'done', reason: 'All of them' }, '2026-05-20')).toEqual([done]);
  });

  it('is nothing when only spaces or a reason are filled in', () => {
    expect(isNothing({ ...NOTHING, owner: '  ', reason: 'Why not' })).toBe(true);
    expect(isNothing({ ...NOTHING, reviewOn: '2026-09-30' })).toBe(false);
  });

  it('counts the actions that start after a due date, be it a day or the last of a quarter', () => {
    expect([countLateStarts([first, second], '2026-05-31'), countLateStarts([first, second], '2026-Q2'), countLateStarts([first], null)]).toEqual([1, 0, 0]);
  });
});
