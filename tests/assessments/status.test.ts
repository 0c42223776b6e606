/** Tests of how a status follows another, and of which actions are under way in a round, those of earlier rounds among them. */

import { describe, expect, it } from 'vitest';
import { changeStatus, listUnderWay } from '../../assessments/status.ts';
import { actionOf, assessmentOf, roundOf } from './builders.ts';

const earlier = roundOf({}, { id: 'r2025', date: '2025-05-07' });
const present = roundOf({}, { id: 'r2026', date: '2026-05-06' });
const actions = [
  actionOf({ id: 'kept', round: 'r2025' }),
  actionOf({ id: 'over', round: 'r2025', statuses: [{ state: 'done', on: '2025-11-28', reason: '' }] }),
  actionOf({ id: 'new', round: 'r2026', statuses: [{ state: 'in-progress', on: '2026-05-18', reason: '' }] }),
  actionOf({ id: 'gone', round: 'r2026', statuses: [{ state: 'dropped', on: '2026-05-18', reason: '' }] }),
];

describe('a status that leads back to where the action was', () => {
  const done = actionOf({ statuses: [{ state: 'done', on: '2026-03-31', reason: 'In time' }] });
  const slipped = changeStatus(done, { state: 'dropped', on: '2026-05-20', reason: '' });

  it('is none, so that the day on which it was done stays', () => {
    expect(changeStatus(slipped, { state: 'done', on: '2026-05-20', reason: '' })).toEqual(done);
    expect(changeStatus(done, { state: 'done', on: '2026-05-20', reason: ' ' })).toEqual(done);
  });

  it('stands with a reason of its own, and on another day', () => {
    expect(changeStatus(slipped, { state: 'done', on: '2026-05-20', reason: 'Done again' }).statuses.map(({ state, on }) => `${state} ${on}`)).toEqual(['done 2026-03-31', 'done 2026-05-20']);
    expect(changeStatus(slipped, { state: 'done', on: '2026-06-01', reason: '' }).statuses).toHaveLength(3);
  });
});

describe('the actions under way', () => {
  const assessment = assessmentOf([earlier, present], { actions });

  it('are those of the round and of the rounds before it that are neither done nor dropped', () => {
    expect(listUnderWay(assessment, present).map(({ id }) => id)).toEqual(['kept', 'new']);
  });

  it('leave out what a later round began', () => {
    expect(listUnderWay(assessment, earlier).map(({ id }) => id)).toEqual(['kept']);
  });
});
