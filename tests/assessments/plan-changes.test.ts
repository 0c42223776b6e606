/** Tests of the changes to a plan: circles of actions, several actions in one act, and the target line. */

import { describe, expect, it } from 'vitest';
import type { Change } from '../../assessments/change-model.ts';
import { applyChange, invertChange, readTouched } from '../../assessments/changes.ts';
import type { Action, Assessment, TargetLine } from '../../assessments/model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { closeRound } from '../../assessments/rounds.ts';
import { actionOf, assessmentOf, roundOf } from './builders.ts';

const waiting = (id: string, ...waitsFor: readonly string[]): Action => actionOf({ id, title: `Do ${id}`, waitsFor });
const planOf = (...actions: readonly Action[]): Assessment => assessmentOf([roundOf({ P1: 2 })], { actions });

function after(assessment: Assessment, change: Change): Assessment {
  const result = applyChange(assessment, change);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** What is left when a change is made and taken back. */
function thereAndBack(assessment: Assessment, change: Change): Assessment {
  const back = invertChange(assessment, change);
  if (back === undefined) throw new Error('It cannot be taken back.');
  return after(after(assessment, change), back);
}

describe('an action that would wait for itself', () => {
  const plan = planOf(waiting('a', 'b'), waiting('b', 'c'), waiting('c'));

  it('is refused, with the way round by name', () => {
    expect(applyChange(plan, { kind: 'put-action', action: waiting('c', 'a'), at: null })).toEqual({
      ok: false, problem: { kind: 'actions-in-a-circle', path: ['Do c', 'Do a', 'Do b'] },
    });
    expect(applyChange(plan, { kind: 'put-action', action: waiting('d', 'd'), at: null })).toEqual({ ok: false, problem: { kind: 'actions-in-a-circle', path: ['Do d'] } });
  });

  it('is refused among several too', () => {
    expect(applyChange(plan, { kind: 'change-actions', actions: [actionOf({ id: 'b', title: 'Do b', owner: 'Clerk', waitsFor: ['c'] }), waiting('c', 'a')] })).toEqual({
      ok: false, problem: { kind: 'actions-in-a-circle', path: ['Do c', 'Do a', 'Do b'] },
    });
  });

  it('can still be given an owner, and wait for less, where a file brought the circle along', () => {
    const round = planOf(waiting('a', 'b'), waiting('b', 'a'), waiting('c'));
    const owned: Change = { kind: 'put-action', action: { ...waiting('a', 'b'), owner: 'Clerk' }, at: null };
    expect(after(round, owned).actions[0]?.owner).toBe('Clerk');
    expect(after(round, { kind: 'change-actions', actions: [waiting('a', 'b'), waiting('b')] }).actions).toEqual([waiting('a', 'b'), waiting('b'), waiting('c')]);
    expect(applyChange(round, { kind: 'put-action', action: waiting('a', 'b', 'c'), at: null })).toMatchObject({ ok: false, problem: { path: ['Do a', 'Do b'] } });
  });

  it('is not seen where two change places in one act', () => {
    const turned: Change = { kind: 'change-actions', actions: [waiting('b', 'a'), waiting('a')] };
    expect(after(planOf(waiting('a', 'b'), waiting('b')), turned).actions).toEqual([waiting('a'), waiting('b', 'a')]);
    expect(thereAndBack(planOf(waiting('a', 'b'), waiting('b')), turned).actions).toEqual([waiting('a', 'b'), waiting('b')]);
  });

  it('may wait for one that is no longer in the plan', () => {
    expect(after(after(plan, { kind: 'remove-action', action: 'c' }), { kind: 'put-action', action: waiting('b', 'c', 'gone'), at: null }).actions).toHaveLength(2);
  });
});

describe('several actions in one act', () => {
  const plan = planOf(waiting('a'), waiting('b'), waiting('c'));
  const owned: Change = { kind: 'change-actions', actions: [actionOf({ id: 'c', owner: 'Clerk' }), actionOf({ id: 'a', owner: 'Clerk' })] };

  it('stay in their places, and come back together', () => {
    expect(after(plan, owned).actions.map(({ id, owner }) => `${id} ${owner}`)).toEqual(['a Clerk', 'b Head of communications', 'c Clerk']);
    expect(thereAndBack(plan, owned)).toEqual(plan);
    expect(after(plan, owned).actions[1]).toBe(plan.actions[1]);
  });

  it('are refused where one is not there any more, or is of no round', () => {
    expect(applyChange(plan, { kind: 'change-actions', actions: [waiting('a'), waiting('gone')] })).toEqual({ ok: false, problem: { kind: 'no-such-action' } });
    expect(applyChange(plan, { kind: 'change-actions', actions: [actionOf({ id: 'a', round: 'r1999' })] })).toEqual({ ok: false, problem: { kind: 'no-such-round' } });
  });

  it('are touched by whoever touches one of them', () => {
    const other = after(plan, { kind: 'put-action', action: actionOf({ id: 'b', owner: 'Clerk' }), at: null });
    expect(readTouched(other, owned)).toEqual(readTouched(plan, owned));
    const same = after(plan, { kind: 'put-action', action: actionOf({ id: 'a', owner: 'Clerk' }), at: null });
    expect(readTouched(same, owned)).not.toEqual(readTouched(plan, owned));
  });
});

describe('the target line of a round', () => {
  const line: TargetLine = { on: '2026-05-20', actions: ['a', 'gone'], levels: { P1: 3, C6: 5 } };
  const set: Change = { kind: 'set-target-line', round: 'r2026', targetLine: line };
  const plan = planOf(waiting('a'));

  it('is set, set anew, taken out, and comes back', () => {
    const kept = after(plan, set);
    expect(kept.rounds[0]?.targetLine).toEqual(line);
    expect(thereAndBack(plan, set)).toEqual(plan);
    const none: Change = { ...set, targetLine: null };
    expect(after(kept, none)).toEqual(plan);
    expect(thereAndBack(kept, none)).toEqual(kept);
    expect([readTouched(plan, set), readTouched(kept, set)]).toEqual([null, line]);
  });

  it('may be set when the round is closed', () => {
    const closed = assessmentOf([closeRound(BUILT_IN, roundOf({ P1: 2 }), '2026-05-20')]);
    expect(after(closed, set).rounds[0]).toMatchObject({ targetLine: line, closing: { closedOn: '2026-05-20' } });
    expect(thereAndBack(closed, set)).toEqual(closed);
  });

  it('is refused for a round or a question that is not there', () => {
    expect(applyChange(plan, { ...set, round: 'r1999' })).toEqual({ ok: false, problem: { kind: 'no-such-round' } });
    expect(applyChange(plan, { ...set, targetLine: { ...line, levels: { P1: 3, X9: 3 } } })).toEqual({ ok: false, problem: { kind: 'no-such-question' } });
  });
});
