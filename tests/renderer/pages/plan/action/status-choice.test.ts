/** Tests of what choosing a status does to the reason and to what came before. */

import { describe, expect, it } from 'vitest';
import type { Status } from '../../../../../assessments/model.ts';
import { chooseState } from '../../../../../renderer/pages/plan/action/status-choice.ts';
import { actionOf } from '../../../../assessments/builders.ts';

const HELD_UP: Status = { state: 'in-progress', on: '2026-05-06', reason: 'Waits for ICT.' };

describe('choosing a status', () => {
  it('keeps a reason that was given on the same day', () => {
    expect(chooseState(actionOf({ statuses: [HELD_UP] }), 'dropped', '2026-05-06').statuses).toEqual([{ ...HELD_UP, state: 'dropped' }]);
  });

  it('starts without a reason on a later day, and leaves the earlier status as it was', () => {
    expect(chooseState(actionOf({ statuses: [HELD_UP] }), 'done', '2026-06-01').statuses).toEqual([HELD_UP, { state: 'done', on: '2026-06-01', reason: '' }]);
  });
});
