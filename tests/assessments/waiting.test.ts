/** Tests of what waits for what. */

import { describe, expect, it } from 'vitest';
import type { Action } from '../../assessments/model.ts';
import { findCircle, listHoldingUp } from '../../assessments/waiting.ts';
import { actionOf } from './builders.ts';

const waiting = (id: string, ...waitsFor: readonly string[]): Action => actionOf({ id, waitsFor });
const circleOf = (actions: readonly Action[], action: Action) => findCircle(actions, action)?.map(({ id }) => id) ?? null;

describe('a circle of actions', () => {
  it.each<readonly [string, readonly Action[], Action, readonly string[] | null]>([
    ['none where nothing waits', [waiting('a'), waiting('b')], waiting('a'), null],
    ['none in a line', [waiting('a', 'b'), waiting('b', 'c'), waiting('c')], waiting('a', 'b', 'c'), null],
    ['none where two wait for the same', [waiting('a', 'c'), waiting('b', 'c'), waiting('c')], waiting('d', 'a', 'b'), null],
    ['the action alone where it waits for itself', [waiting('a')], waiting('a', 'a'), ['a']],
    ['two that wait for each other', [waiting('a', 'b'), waiting('b')], waiting('b', 'a'), ['b', 'a']],
    ['the way round, from the action on', [waiting('a', 'b'), waiting('b', 'c'), waiting('c')], waiting('c', 'x', 'a'), ['c', 'a', 'b']],
    ['only what is in it, with ways that lead nowhere left out', [waiting('a', 'd', 'b'), waiting('b'), waiting('d', 'e'), waiting('e')], waiting('b', 'a'), ['b', 'a']],
    ['none through an action that is no longer in the plan', [waiting('a', 'gone')], waiting('gone-too', 'gone'), null],
    ['none through what the action waited for before', [waiting('a', 'b'), waiting('b', 'a')], waiting('b'), null],
    ['none of others, which an older file may hold', [waiting('a', 'b'), waiting('b', 'a'), waiting('c')], waiting('c', 'a'), null],
  ])('is %s', (_what, actions, action, circle) => {
    expect(circleOf(actions, action)).toEqual(circle);
  });

  it('is found at once among a thousand actions that each wait for all before them', () => {
    const actions = Array.from({ length: 1000 }, (_, at) => waiting(`a${at}`, ...Array.from({ length: at }, (_before, to) => `a${to}`)));
    expect(circleOf(actions, waiting('a999', 'a998'))).toBe(null);
    expect(circleOf(actions, waiting('a0', 'a999'))).toEqual(['a0', 'a999']);
  });
});

describe('what holds an action up', () => {
  const status = (state: 'done' | 'dropped' | 'in-progress'): Pick<Action, 'statuses'> => ({ statuses: [{ state, on: '2026-06-01', reason: '' }] });

  it('is what it waits for and is still under way, in the order of the plan', () => {
    const action = waiting('a', 'gone', 'e', 'd', 'c', 'b', 'a');
    const others = [waiting('b'), { ...waiting('c'), ...status('done') }, { ...waiting('d'), ...status('dropped') }, { ...waiting('e'), ...status('in-progress') }, waiting('f')];
    expect(listHoldingUp([action, ...others], action).map(({ id }) => id)).toEqual(['b', 'e']);
  });
});
