/** Tests of what no saved file may say of role groups. */

import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../../../assessments/questionnaire/built-in.ts';
import { findMisfit } from '../../../../assessments/file/checks.ts';
import type { Level } from '../../../../assessments/questionnaire-model.ts';
import { fraction } from '../../../../assessments/statistics/fraction.ts';
import { findMisfitOfRoles } from '../../../../assessments/workshop/roles/misfit.ts';
import { countVotes, withoutSmallCounts } from '../../../../assessments/workshop/votes.ts';
import type { DimensionRoles, RoleGroup, RoleResults, Votes } from '../../../../assessments/workshop-model.ts';
import { assessmentOf, roundOf } from '../../builders.ts';
import { slipOf } from '../ballot-box.ts';

const FIVE = { least: 5, reason: '' };

/** Slips with one level on all questions of Policy. */
const slipsOf = (role: RoleGroup | null, levels: readonly Level[]) =>
  levels.map((level, at) => {
    const votes = Object.fromEntries(['P1', 'P2', 'P3', 'P4', 'P5', 'P6'].map((id) => [id, level]));
    return [`${role}-${at}`, slipOf(votes, role === null ? {} : { role })] as const;
  });

const SLIPS = [...slipsOf('senior', [4, 4, 5, 4, 4]), ...slipsOf('ict', [2, 2, 3, 2, 2]), ...slipsOf(null, [1, 3, 3, 3, 3])];
const VOTES: Votes = withoutSmallCounts(countVotes(BUILT_IN, 'full', { boxes: { first: { slips: Object.fromEntries(SLIPS), cards: {}, isOpened: true } }, isComplete: true }, FIVE));

const withRoles = (change: (roles: RoleResults) => RoleResults): Votes => ({ ...VOTES, roles: VOTES.roles && change(VOTES.roles) });
const withGroups = (groups: RoleResults['groups']) => withRoles((roles) => ({ ...roles, groups }));
const withPolicy = (change: Partial<DimensionRoles>) => withRoles((roles) => ({ ...roles, dimensions: roles.dimensions.map((each, at) => (at === 0 ? { ...each, ...change } : each)) }));
const withGap = (change: Partial<NonNullable<DimensionRoles['gap']>>) =>
  withRoles((roles) => ({ ...roles, dimensions: roles.dimensions.map((each, at) => (at === 0 ? { ...each, gap: each.gap && { ...each.gap, ...change } } : each)) }));

const [SENIOR, ICT, OTHER] = [{ group: 'senior', mean: 4.2 }, { group: 'ict', mean: 2.2 }, { group: 'other', mean: 2.6 }] as const;

describe('what a file keeps of role groups', () => {
  it('fits where it was worked out by the rules, or where there is none', () => {
    expect(VOTES.roles?.groups).toEqual([{ group: 'senior', people: 5 }, { group: 'ict', people: 5 }, { group: 'other', people: 5 }]);
    expect(VOTES.roles?.dimensions[0]?.means).toEqual([SENIOR, ICT, OTHER]);
    expect([findMisfitOfRoles(VOTES), findMisfitOfRoles({ ...VOTES, roles: null })]).toEqual([undefined, undefined]);
    expect(findMisfitOfRoles(withRoles(({ setting, dimensions }) => ({ setting, groups: [], dimensions: dimensions.map((each) => ({ ...each, means: [], gap: null })) })))).toBeUndefined();
  });

  it('is looked at with the rest of the file', () => {
    const votes = withGroups([{ group: 'senior', people: 4 }, { group: 'other', people: 11 }]);
    expect(findMisfit(assessmentOf([roundOf({}, { votes })]))).toEqual(['rounds', 0, 'votes', 'roles', 'groups']);
  });

  it.each<[string, Votes, readonly (string | number)[]]>([
    ['a group of fewer people than voters were told', withGroups([{ group: 'senior', people: 4 }, { group: 'other', people: 11 }]), ['roles', 'groups']],
    ['other roles of fewer people than that', withGroups([{ group: 'senior', people: 5 }, { group: 'other', people: 4 }]), ['roles', 'groups']],
    ['more people than have voted', withGroups([{ group: 'senior', people: 9 }, { group: 'other', people: 7 }]), ['roles', 'groups']],
    ['a group twice', withGroups([{ group: 'senior', people: 5 }, { group: 'senior', people: 5 }]), ['roles', 'groups']],
    ['groups in another order, which might tell something', withGroups([{ group: 'ict', people: 5 }, { group: 'senior', people: 5 }]), ['roles', 'groups']],
    ['other roles by themselves', withGroups([{ group: 'other', people: 15 }]), ['roles', 'groups']],
    ['a dimension too few', withRoles((roles) => ({ ...roles, dimensions: roles.dimensions.slice(1) })), ['roles', 'dimensions']],
    ['the mean of a group that the round does not show', withPolicy({ means: [SENIOR, { group: 'managers', mean: 2.2 }, OTHER] }), ['roles', 'dimensions', 0]],
    ['groups without the other roles that are left', withPolicy({ means: [SENIOR, ICT] }), ['roles', 'dimensions', 0]],
    ['only other roles', withPolicy({ means: [OTHER], gap: null }), ['roles', 'dimensions', 0]],
    ['a mean that is too exact', withPolicy({ means: [{ group: 'senior', mean: 4.17 }, ICT, OTHER] }), ['roles', 'dimensions', 0]],
    ['no gap between groups that are shown', withPolicy({ gap: null }), ['roles', 'dimensions', 0]],
    ['a gap of a group with itself', withGap({ lower: 'senior' }), ['roles', 'dimensions', 0]],
    ['a gap to a group that is not shown', withGap({ lower: 'managers' }), ['roles', 'dimensions', 0]],
    ['a gap that leaves out the lowest', withGap({ lower: 'other' }), ['roles', 'dimensions', 0]],
    ['a gap that is too exact', withGap({ size: 1.97 }), ['roles', 'dimensions', 0]],
    ['a p that is too exact', withGap({ p: 1 / 126 }), ['roles', 'dimensions', 0]],
    ['a wide gap called a similar view', withGap({ label: 'similar' }), ['roles', 'dimensions', 0]],
    ['an unsure gap called clear', withGap({ p: 0.2 }), ['roles', 'dimensions', 0]],
    ['people’s own means more exactly than in half levels', { ...VOTES, dimensions: VOTES.dimensions.map((each, at) => (at === 0 ? { ...each, means: each.means.with(0, fraction(7, 6)) } : each)) }, ['dimensions', 0]],
    ['a range of views more exactly than in tenths', { ...VOTES, dimensions: VOTES.dimensions.map((each, at) => (at === 0 ? { ...each, views: { low: fraction(11, 4), high: fraction(3) } } : each)) }, ['dimensions', 0]],
    ['people’s own means where a group is not shown', withPolicy({ means: [SENIOR, OTHER], gap: { higher: 'senior', lower: 'other', size: 1.6, p: 0.003, label: 'clear' } }), ['dimensions', 0]],
  ])('does not fit with %s', (_, votes, path) => {
    expect(findMisfitOfRoles(votes)).toEqual(path);
  });
});
