/** Tests of what may be shown of role groups: all figures here are worked out by hand. */

import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { dimensionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import { findRoleResults } from '../../../assessments/workshop/roles.ts';
import { countVotes } from '../../../assessments/workshop/votes.ts';
import { roleResultsSchema, type Choice, type RoleGroup, type Slip } from '../../../assessments/workshop-model.ts';
import { slipOf } from './ballot-box.ts';

const FIVE = { least: 5, reason: '' };
const THREE = { least: 3, reason: 'A small council' };
const DIMENSIONS = dimensionsOf(BUILT_IN, 'full');
const ONLY_POLICY = DIMENSIONS.slice(0, 1);

/** One voter: the same choice on all six questions of Policy, or one for each from P1 on. */
function voter(choices: string, role?: RoleGroup): Slip {
  const levels = (choices.length === 1 ? choices.repeat(6) : choices).split('');
  const votes = levels.map((sign, at) => [`P${at + 1}`, choiceOf(sign)] as const);
  return slipOf(Object.fromEntries(votes), role && { role });
}

/** One voter of a role for each word. */
function voters(role: RoleGroup | null, ...all: readonly string[]): readonly Slip[] {
  return all.map((choices) => voter(choices, role ?? undefined));
}

function choiceOf(sign: string): Choice {
  return ([1, 2, 3, 4, 5] as const).find((level) => String(level) === sign) ?? 'unknown';
}

/** The groups of the round, and what they say of Policy. */
function shownOf(slips: readonly Slip[], setting = FIVE) {
  const { groups, dimensions } = findRoleResults(ONLY_POLICY, slips, setting);
  return { people: groups.map(({ group, people }) => `${group} ${people}`), means: dimensions[0]?.means.map(({ group, mean }) => `${group} ${mean}`), gap: dimensions[0]?.gap };
}

describe('role groups', () => {
  it('have the mean of their people’s own means, and a gap between the highest and the lowest', () => {
    // Own means 4, 4, 4, 4 and 22/6: 59/15 = 3.93. And 2, 2, 2, 3 and 2: 11/5. Apart 26/15 = 1.73; only this way to split the ten and its mirror lie as far apart: 2 of 252.
    expect(shownOf([...voters('senior', '4', '4', '4', '4', '444442'), ...voters('front-line', '2', '2', '2', '3', '2')])).toEqual({
      people: ['senior 5', 'front-line 5'],
      means: ['senior 3.9', 'front-line 2.2'],
      gap: { higher: 'senior', lower: 'front-line', size: 1.7, p: 0.008, label: 'clear' },
    });
  });

  it('are joined by everybody who is in a small group or gave no role', () => {
    // Five others: 1, 2, 3, 4, 5. The managers 3, 3, 3, 3, 4: 16/5 against 3.
    const slips = [...voters('senior', '1', '2'), ...voters('managers', '3', '3', '3', '3', '4'), ...voters('ict', '3'), ...voters(null, '4', '5')];
    expect(shownOf(slips)).toMatchObject({ people: ['managers 5', 'other 5'], means: ['managers 3.2', 'other 3'], gap: { higher: 'managers', lower: 'other', size: 0.2, label: 'similar' } });
  });

  it('join the others where these would be too few to be shown together', () => {
    const slips = [...voters('senior', '2', '2', '3', '3', '3'), ...voters('communications', '4', '4', '4', '4', '4', '5'), ...voters('ict', '1')];
    // The five seniors, the smaller of the two, go to the one from ICT: 2, 2, 3, 3, 3 and 1: 14/6. The communications people: 25/6.
    expect(shownOf(slips)).toMatchObject({ people: ['communications 6', 'other 6'], means: ['communications 4.2', 'other 2.3'] });
  });

  it('show nothing at all where no group is left by itself', () => {
    expect(shownOf([...voters('senior', '1', '2', '1', '2'), ...voters('front-line', '4', '5', '4', '5')])).toEqual({ people: [], means: [], gap: null });
    expect(shownOf(voters(null, '1', '2', '3', '4', '5'))).toEqual({ people: [], means: [], gap: null });
    expect(shownOf([])).toEqual({ people: [], means: [], gap: null });
  });

  it('show one group without a gap where everybody is in it', () => {
    expect(shownOf(voters('front-line', '2', '3', '3', '3', '3'))).toEqual({ people: ['front-line 5'], means: ['front-line 2.8'], gap: null });
  });

  it('need as many people as voters were told', () => {
    const slips = [...voters('senior', '4', '4', '5'), ...voters('front-line', '2', '2', '2', '3')];
    expect([shownOf(slips).people, shownOf(slips, THREE).people, shownOf(slips, THREE).means]).toEqual([[], ['senior 3', 'front-line 4'], ['senior 4.3', 'front-line 2.3']]);
  });

  it('always come in the order of the list, the others last, whoever is highest', () => {
    const slips = [...voters('ict', '1', '1', '2'), ...voters(null, '5', '5', '4'), ...voters('senior', '3', '3', '4')];
    expect(shownOf(slips, THREE)).toMatchObject({ people: ['senior 3', 'ict 3', 'other 3'], means: ['senior 3.3', 'ict 1.3', 'other 4.7'], gap: { higher: 'other', lower: 'ict', size: 3.3 } });
  });

  it('have a gap of nought between two that are as high', () => {
    expect(shownOf([...voters('senior', '2', '3', '4'), ...voters('ict', '2', '3', '4')], THREE).gap).toEqual({ higher: 'senior', lower: 'ict', size: 0, p: 1, label: 'similar' });
  });
});

describe('role groups in a dimension', () => {
  const nine = voters('senior', '1', '2', '3', '4', '5', '2', '3', '4', '2');

  it('count only people with a mean of their own there', () => {
    // One of the six gave two levels only. The other five: 3, 3, 3, 3, 4.
    expect(shownOf([...nine, ...voters('ict', '3', '3', '3', '3', '4', '55????')])).toMatchObject({ people: ['senior 9', 'ict 6'], means: ['senior 2.9', 'ict 3.2'] });
  });

  it('are hidden where fewer of their people have one than are shown, and nothing is shown where no other roles can stand beside the rest', () => {
    // Four of the ict people have a mean, so they would be the others, and they are too few: all seniors join them.
    const four = voters('ict', '3', '3', '3', '4', '55????');
    expect(shownOf([...nine, ...four])).toEqual({ people: ['senior 9', 'ict 5'], means: [], gap: null });
    // With five people of no role they are nine: 3, 3, 3, 4 and 1, 1, 1, 2, 2: 20/9.
    expect(shownOf([...nine, ...four, ...voters(null, '1', '1', '1', '2', '2')])).toMatchObject({ people: ['senior 9', 'ict 5', 'other 5'], means: ['senior 2.9', 'other 2.2'] });
  });

  it('are hidden, all of them, where the people of one come to the same, on whatever votes', () => {
    const alike = voters('ict', '3', '3', '333324', '222444', '3');
    expect(shownOf([...nine, ...alike])).toEqual({ people: ['senior 9', 'ict 5'], means: [], gap: null });
    expect(shownOf([...nine, ...alike, ...voters(null, '1', '1', '1', '2', '2')])).toEqual({ people: ['senior 9', 'ict 5', 'other 5'], means: [], gap: null });
  });

  it('are hidden, all of them, where all others come to the same', () => {
    const slips = [...nine, ...voters('ict', '3', '3', '3', '3', '4'), ...voters(null, '2', '2', '2', '2', '2')];
    expect(shownOf(slips)).toEqual({ people: ['senior 9', 'ict 5', 'other 5'], means: [], gap: null });
    expect(shownOf(voters('ict', '2', '2', '2', '2', '2'))).toEqual({ people: ['ict 5'], means: [], gap: null });
  });

  it('show nothing beside others of whom nobody has a mean, which would tell that', () => {
    expect(shownOf([...nine, ...voters(null, '55????', '55????', '55????', '55????', '55????')])).toEqual({ people: ['senior 9', 'other 5'], means: [], gap: null });
  });

  it('are rounded once, half up, from exact figures', () => {
    // Own means 2, 2, 2, 2 and 13/4: 11.25 over 5 is exactly 2.25. The others 1, 1, 1, 1, 2: 1.2. The gap is exactly 1.05.
    expect(shownOf([...voters('senior', '2', '2', '2', '2', '3334'), ...voters('ict', '1', '1', '1', '1', '2')])).toMatchObject({ means: ['senior 2.3', 'ict 1.2'], gap: { size: 1.1 } });
  });
});

describe('the votes of a round with role groups', () => {
  const slips = [...voters('senior', '4', '4', '4', '4', '444442'), ...voters('front-line', '2', '2', '2', '3', '2')];
  const first = { slips: Object.fromEntries(slips.map((slip, at) => [`s${at}`, slip])), cards: {}, isOpened: true };

  it('say nothing of them before the votes are complete, nor where nobody was asked', () => {
    expect([countVotes(BUILT_IN, 'full', { boxes: { first } }, FIVE).roles, countVotes(BUILT_IN, 'full', { boxes: { first }, isComplete: true }, null).roles]).toEqual([null, null]);
  });

  it('keep people’s own means to themselves until then, where somebody was asked', () => {
    expect(countVotes(BUILT_IN, 'full', { boxes: { first } }, FIVE).dimensions.map(({ means }) => means.length)).toEqual([0, 0, 0, 0, 0]);
    expect(countVotes(BUILT_IN, 'full', { boxes: { first } }, null).dimensions.map(({ means }) => means.length)).toEqual([10, 0, 0, 0, 0]);
  });

  it('have them once the votes are complete, a line for each dimension, and then keep people’s own means in half levels', () => {
    const { roles, dimensions } = countVotes(BUILT_IN, 'full', { boxes: { first }, isComplete: true }, FIVE);
    expect(roleResultsSchema.parse(roles)).toEqual(roles);
    expect(roles?.dimensions.map(({ dimension, means }) => [dimension, means.length])).toEqual([['policy', 2], ['access', 0], ['trust', 0], ['leadership', 0], ['culture', 0]]);
    // Sorted 2, 2, 2, 2, 3, 22/6, 4, 4, 4, 4: only 22/6 is no half, and the sums 14 2/3, 18 2/3 and so on are nearest to 14.5, 18.5, …
    expect(dimensions[0]?.means.map(({ numerator, denominator }) => numerator / denominator)).toEqual([2, 2, 2, 2, 3, 3.5, 4, 4, 4, 4]);
  });
});
