/** Tests of what is ticked on What if before anybody has ticked, and after. */

import { describe, expect, it } from 'vitest';
import { listTicked } from '../../../../../renderer/pages/plan/what-if/ticks.ts';
import { actionOf, roundOf } from '../../../../assessments/builders.ts';

const OPEN = actionOf({ id: 'open' });
const DONE = actionOf({ id: 'done', statuses: [{ state: 'done', on: '2026-06-01', reason: '' }] });
const ACTIONS = [OPEN, DONE];
const ROUND = roundOf({});
const WITH_LINE = roundOf({}, { targetLine: { on: '2026-05-20', actions: ['done'], levels: { T1: 3 } } });

function idsOf(...[round, choices]: readonly [typeof ROUND, Readonly<Record<string, boolean>>]): readonly string[] {
  return listTicked(round, ACTIONS, choices).map(({ id }) => id);
}

describe('the ticked actions', () => {
  it('are all that the documents count as long as there is no target line', () => {
    expect(idsOf(ROUND, {})).toEqual(['open', 'done']);
  });

  it('are those of the target line where there is one', () => {
    expect(idsOf(WITH_LINE, {})).toEqual(['done']);
  });

  it('follow what was ticked by hand before anything else', () => {
    expect(idsOf(ROUND, { open: false })).toEqual(['done']);
    expect(idsOf(WITH_LINE, { open: true })).toEqual(['open', 'done']);
  });
});
