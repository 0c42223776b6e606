/** Tests of how long a workshop takes. */

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fraction, toNumber } from '../../../assessments/statistics/fraction.ts';
import { expectedToDiscuss, minutesLeft, planAgenda, totalMinutes } from '../../../assessments/workshop/agenda.ts';
import { readOracles } from '../oracles.ts';

describe('the agenda', () => {
  const inputs = z.object({
    items: z.int(),
    items_discussed: z.int(),
    welcome_min: z.literal(5),
    vote_sec_per_item: z.literal(35),
    reveal_min: z.literal(5),
    discuss_min_per_item: z.literal(3.5),
    confirm_min: z.literal(5),
    actions_min: z.literal(15),
  });

  it.each(readOracles('A2', inputs, z.number()))('takes as long as $id expects', (each) => {
    expect(toNumber(totalMinutes(planAgenda(each.inputs.items, each.inputs.items_discussed)))).toBe(each.expected);
  });

  it('has each step with its minutes, in order', () => {
    expect(planAgenda(30, 10).map(({ step, minutes }) => [step, toNumber(minutes)])).toEqual([
      ['welcome', 5], ['vote', 17.5], ['reveal', 5], ['discuss', 35], ['confirm', 5], ['act', 15],
    ]);
  });

  it('expects ten questions to be talked about in the full form and five in the quick one', () => {
    expect([expectedToDiscuss('full'), expectedToDiscuss('quick')]).toEqual([10, 5]);
  });
});

describe('the minutes left', () => {
  it('are fewer at each stage, and none are lost', () => {
    const left = (['set-up', 'vote', 'reveal', 'discuss', 'act'] as const).map((stage) => toNumber(minutesLeft(stage, 30, 10)));
    expect(left).toEqual([82.5, 77.5, 60, 55, 15]);
  });

  it('go down with every question that has been talked about', () => {
    expect([7, 1, 0].map((count) => minutesLeft('discuss', 30, count))).toEqual([fraction(89, 2), fraction(47, 2), fraction(20)]);
  });
});
