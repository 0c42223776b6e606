/** Tests of the open actions of earlier plans, with their history. */

import { describe, expect, it } from 'vitest';
import { carriedHistoryTable } from '../../../../assessments/report/planned/carried.ts';
import { actionOf } from '../../builders.ts';
import { plainRound, plainSubject, wholeTable } from '../parts.ts';

const before = plainRound({ trust: [1, 1, 2, 2] }, { id: 'r2025', date: '2025-05-07' });
const now = plainRound({ trust: [2, 1, 3, 1] });
const late = actionOf({
  id: 'a1', round: 'r2025', title: 'Cut the policy to one page', due: '2026-03-31',
  statuses: [{ state: 'not-started', on: '2025-05-07', reason: '' }, { state: 'in-progress', on: '2025-06-23', reason: 'Nine pages in one draft.' }],
});
const subject = plainSubject([before, now], {
  actions: [
    late,
    actionOf({ id: 'a2', round: 'r2025', statuses: [{ state: 'done', on: '2026-01-15', reason: '' }] }),
    actionOf({ id: 'a3', round: 'r2025', title: ' ', due: null }),
    actionOf({ id: 'a4' }),
  ],
});

describe('the open actions of earlier plans', () => {
  it('stand with all that was said of how they go', () => {
    const table = carriedHistoryTable(subject, [], '2026-05-06');
    expect(table && wholeTable(table)).toEqual([
      'carried-history: Actions of earlier plans that are still open',
      'Numbers: ',
      'Action | Round | Due | History',
      'Cut the policy to one page | 2025 | 31 March 2026 / Overdue | Not started, 7 May 2025. In progress, 23 June 2025: Nine pages in one draft.',
      'An action without words | 2025 | Not set yet | Not started, 6 May 2026.',
    ]);
  });

  it('leave out what people wrote where notes are left out', () => {
    const [row] = carriedHistoryTable(subject, ['notes'], '2026-03-31')?.rows ?? [];
    expect(row?.map(({ text, second }) => [text, second])).toEqual([
      ['Cut the policy to one page', null], ['2025', null], ['31 March 2026', null], ['Not started, 7 May 2025. In progress, 23 June 2025.', null],
    ]);
  });

  it('are none where all are done, or of this round', () => {
    expect(carriedHistoryTable(plainSubject([before, now], { actions: [actionOf()] }), [], '2026-05-06')).toBeNull();
  });
});
