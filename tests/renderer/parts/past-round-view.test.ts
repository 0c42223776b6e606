/** Tests of which past round an address goes on with. */

import { describe, expect, it } from 'vitest';
import { closeRound } from '../../../assessments/rounds.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { findTyped, pastRoundView } from '../../../renderer/parts/past-round-view.ts';
import { assessmentOf, roundOf } from '../../assessments/builders.ts';

const answered = roundOf({});
const typed = roundOf({ P1: 2 }, { id: 'round-1', date: '2024-03-04', origin: 'paper' });

describe('the address of a past round', () => {
  it('goes on with the round while it is being typed in', () => {
    expect(findTyped(assessmentOf([typed, answered]), pastRoundView('round-1'))).toBe(typed);
  });

  it('leads to no round once it is saved', () => {
    expect(findTyped(assessmentOf([closeRound(BUILT_IN, typed, '2024-03-04'), answered]), pastRoundView('round-1'))).toBeUndefined();
  });

  it('leads to no round that is answered here', () => {
    expect(findTyped(assessmentOf([answered]), pastRoundView('r2026'))).toBeUndefined();
  });
});
