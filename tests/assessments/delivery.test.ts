/** Tests of the delivery figures, against worked cases. */

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deliveryOf, listDue } from '../../assessments/delivery.ts';
import { daySchema } from '../../assessments/figures-model.ts';
import type { Action, Status } from '../../assessments/model.ts';
import { toNumber } from '../../assessments/statistics/fraction.ts';
import { actionOf } from './builders.ts';
import { readOracles } from './oracles.ts';

const STATES = { done: 'done', 'in progress': 'in-progress', 'not started': 'not-started', dropped: 'dropped' } as const;
const inputs = z.object({
  actions: z.array(z.object({ id: z.string(), due: daySchema, status: z.enum(['done', 'in progress', 'not started', 'dropped']), done_on: daySchema.nullable() })),
  as_of: daySchema,
});
const expected = z.object({
  live: z.int(), done: z.int(), due: z.int(), done_of_due: z.int(), overdue: z.int(), on_time: z.int(),
  completion_rate: z.number(), delivery_of_due_rate: z.number(), on_time_rate: z.number(),
});

const action = (id: string, due: Action['due'], state: Status['state'] = 'not-started', on = '2026-05-06'): Action => actionOf({ id, due, statuses: [{ state, on, reason: '' }] });

describe('the delivery of a plan', () => {
  it.each(readOracles('E5', inputs, expected))('is what $id expects', ({ inputs: given, expected: wanted }) => {
    const actions = given.actions.map(({ id, due, status, done_on }) => action(id, due, STATES[status], done_on ?? '2024-01-01'));
    const { completion, deliveryOfDue, onTimeShare, ...counts } = deliveryOf(actions, given.as_of);
    expect(counts).toEqual({ live: wanted.live, done: wanted.done, due: wanted.due, doneOfDue: wanted.done_of_due, overdue: wanted.overdue, onTime: wanted.on_time });
    expect([completion, deliveryOfDue, onTimeShare].map((share) => share && Number(toNumber(share).toFixed(6)))).toEqual([
      wanted.completion_rate, wanted.delivery_of_due_rate, wanted.on_time_rate,
    ]);
  });

  it('has no share where there is nothing to share', () => {
    const nothing = { live: 0, done: 0, due: 0, doneOfDue: 0, overdue: 0, onTime: 0, completion: null, deliveryOfDue: null, onTimeShare: null };
    expect(deliveryOf([], '2026-05-06')).toEqual(nothing);
    expect(deliveryOf([action('a1', '2026-01-01', 'dropped')], '2026-05-06')).toEqual(nothing);
    expect(deliveryOf([action('a1', null)], '2026-05-06')).toMatchObject({ live: 1, due: 0, completion: { numerator: 0, denominator: 1 }, deliveryOfDue: null, onTimeShare: null });
  });

  it('counts what is due on the day as due and not yet late, and a quarter from its last day', () => {
    const actions = [action('a1', '2026-06-30'), action('a2', '2026-Q2'), action('a3', '2026-07-01')];
    expect(deliveryOf(actions, '2026-06-29')).toMatchObject({ due: 0, overdue: 0 });
    expect(deliveryOf(actions, '2026-06-30')).toMatchObject({ due: 2, overdue: 0 });
    expect(deliveryOf(actions, '2026-07-01')).toMatchObject({ due: 3, overdue: 2 });
  });

  it('counts what was done late as done of those due, but not as on time; without a due date nothing is late', () => {
    const actions = [action('a1', '2026-Q1', 'done', '2026-04-01'), action('a2', '2026-Q1', 'done', '2026-03-31'), action('a3', null, 'done', '2026-12-31')];
    expect(deliveryOf(actions, '2026-05-06')).toMatchObject({ live: 3, done: 3, due: 2, doneOfDue: 2, overdue: 0, onTime: 2 });
  });
});

describe('what is due', () => {
  it('is overdue before the day, and soon up to the last day asked for, the first due first', () => {
    const actions = [
      action('later', '2026-06-07'), action('quarter', '2026-Q2'), action('last', '2026-06-06'), action('today', '2026-05-07', 'in-progress'), action('late', '2026-05-06'),
      action('later still', '2026-Q1'), action('done', '2026-01-01', 'done'), action('dropped', '2026-01-01', 'dropped'), action('none', null),
    ];
    const { overdue, soon } = listDue(actions, '2026-05-07', '2026-06-06');
    expect([overdue.map(({ id }) => id), soon.map(({ id }) => id)]).toEqual([['later still', 'late'], ['today', 'last']]);
  });

  it('keeps the order of the plan for the same day', () => {
    const actions = [action('b', '2026-06-30'), action('a', '2026-Q2'), action('c', '2026-06-29')];
    expect(listDue(actions, '2026-05-07', '2026-06-30').soon.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});
