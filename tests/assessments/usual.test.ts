/** Tests of what is filled in where a field of an action is empty. */

import { describe, expect, it } from 'vitest';
import { usualFields } from '../../assessments/usual.ts';
import { actionOf } from './builders.ts';

const empty = actionOf({ id: 'a2', start: null, firstStepBy: null, due: null, reviewOn: null, sponsor: '' });

describe('the usual values', () => {
  it('are a start today, a first step in two weeks, the next quarter, and the sponsor given last', () => {
    const others = [actionOf({ id: 'a0', sponsor: 'Chief executive' }), actionOf({ id: 'a1', sponsor: 'Director of resources' }), actionOf({ id: 'a3', sponsor: '' }), empty];
    expect(usualFields(empty, others, '2026-05-06')).toEqual({
      start: '2026-05-06', firstStepBy: '2026-05-20', due: '2026-Q3', reviewOn: '2026-09-30', sponsor: 'Director of resources',
    });
  });

  it('go by the start where there is one, across the turn of a year', () => {
    const begun = { ...empty, start: '2026-12-24', reviewOn: '2026-09-30' };
    expect(usualFields(begun, [begun], '2026-05-06')).toEqual({ firstStepBy: '2027-01-07', due: '2027-Q1' });
  });

  it('never contradict a date that is filled in', () => {
    const late = { ...empty, due: '2026-Q1', reviewOn: '2026-06-30', sponsor: 'Director' };
    expect(usualFields(late, [late], '2026-05-06')).toEqual({});
    expect(usualFields({ ...late, due: '2026-05-10' }, [late], '2026-05-06')).toEqual({ start: '2026-05-06' });
    expect(usualFields({ ...late, due: '2026-Q4', firstStepBy: '2026-04-30' }, [late], '2026-05-06')).toEqual({});
  });

  it('change nothing that is filled in', () => {
    expect(usualFields(actionOf(), [actionOf()], '2026-05-06')).toEqual({});
  });

  it('never take an action for its own example', () => {
    const own = actionOf({ sponsor: ' ' });
    expect(usualFields(own, [own], '2026-05-06')).toEqual({});
  });
});
