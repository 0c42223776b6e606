/** English: what can be wrong with a contribution, with the file of a pack, and with figures typed in from elsewhere. */

import type { ContributionProblem, MakingProblem } from '../../../peers/contribution-problems.ts';
import type { MeasureProblem, PackProblem } from '../../../peers/pack.ts';
import type { PackFileProblem, PublishedProblem } from '../../../peers/pack-problems.ts';

type Facts<Problem, Kind> = Problem extends { readonly kind: infer Kinds } ? (Kind extends Kinds ? Problem : never) : never;
type Said<Problem extends { readonly kind: string }> = { readonly [Kind in Problem['kind']]: (facts: Facts<Problem, Kind>) => string };

const measures = { overall: 'Overall', policy: 'Policy', access: 'Access', trust: 'Trust', leadership: 'Leadership', culture: 'Culture' };

const contributions: Said<ContributionProblem> = {
  'contribution-empty': () => 'This file is empty. Ask for it again.',
  'contribution-not-json': () => 'This is not a contribution. Ask for the file that Soundings saved.',
  'contribution-cut-short': () => 'This contribution is cut short, so part of it is missing. Ask for it again.',
  'contribution-too-long': () => 'A contribution has at most 256 KB. This is longer, so it is something else.',
  'contribution-key-twice': ({ key }) => `“${key}” stands in it twice, so nobody can tell which one is right. Ask for the file that Soundings saved.`,
  'contribution-is-pack': () => 'This is a benchmark pack, not a contribution. Add it on the Peers page.',
  'contribution-is-assessment': () => 'This is a saved assessment, not a contribution. Do not keep it: ask for the contribution instead.',
  'contribution-of-another-program': () => 'This was made by another program. Ask for a file whose name ends in .soundings-contribution.json.',
  'contribution-newer': ({ version }) => `This was made by a newer Soundings (format ${version}). Bring this one up to date, then add it again.`,
  'contribution-level': ({ question }) => `${question} has a level that does not exist. Levels run from 1 to 5.`,
  'contribution-name-too-long': ({ most }) => `The name or code of the organisation has more than ${most} characters.`,
  'contribution-part': ({ part }) => (part === '' ? 'This is not the shape of a contribution.' : `The part “${part}” is missing, or holds something that cannot be used.`),
  'contribution-unknown-part': ({ part }) => `It holds “${part}”, which no contribution has. It was left out whole.`,
  'contribution-changed': () => 'It was changed after Soundings saved it. Ask for the file again.',
  'contribution-without-organisation': () => 'It names no organisation. Ask whoever sent it to fill in the name and make it again.',
  'contribution-id-taken': () => 'Another contribution here has the same id and revision, and says something else. Ask which one is right.',
  'contribution-future': () => 'It is dated later than today. Check the date on both computers.',
  'contribution-too-old': () => 'It is more than 36 months old. A contribution is not kept longer than that.',
  'contribution-other-questionnaire': ({ id }) => `It answers another questionnaire (${id}).`,
  'contribution-other-version': ({ version }) => `It answers version ${version}, and no map says which of its questions are the same.`,
  'contribution-quick': () => 'It answers the quick form, and this pool is for the full one. Add it to a pool for the quick form.',
  'contribution-question-unknown': ({ question }) => `The questionnaire has no question ${question}.`,
  'contribution-question-missing': ({ question }) => `The answer to ${question} is missing, even as “don’t know”.`,
  'contribution-nothing-to-compare': () => 'Too few questions have a level, so it has no score to compare.',
};

const makings: Readonly<Record<MakingProblem['kind'], string>> = {
  'round-is-open': 'This round is still open. Close it first: only a closed round can be handed over.',
  'contribution-of-sample': 'This assessment is made up. Only real ones can be handed over.',
  'organisation-without-name': 'The organisation has neither a name nor a code. Fill one in first, so that the coordinator knows who it is.',
  'nothing-to-compare': 'Too few questions have a level, so there is no score to compare.',
};

const packs: Said<PackFileProblem> = {
  'pack-empty': () => 'This file is empty. Choose another copy of it.',
  'pack-not-json': () => 'This is not a benchmark pack. Choose a file whose name ends in .soundings-pack.json.',
  'pack-cut-short': () => 'This pack is cut short, so part of it is missing. Choose another copy of it.',
  'pack-misnamed': () => 'This file was put here by hand, or renamed. Add it on the Peers page instead.',
  'pack-too-large': ({ megabytes }) => `This file is ${megabytes} MB. A pack is at most 20 MB, so this is probably another kind of file.`,
  'pack-key-twice': ({ key }) => `“${key}” stands in this file twice, so nobody can tell which one is right. Ask whoever made the pack for it again.`,
  'pack-is-contribution': () => 'This is the contribution of one organisation, not a pack. Only a coordinator adds it, to a pool.',
  'pack-is-assessment': () => 'This is a saved assessment, not a pack. Open it under Assessments.',
  'pack-is-questionnaire': () => 'This is the file of a questionnaire, not a pack.',
  'pack-of-another-program': () => 'This file was made by another program. Choose a file whose name ends in .soundings-pack.json.',
  'pack-newer': ({ version }) => `This pack was made by a newer Soundings (format ${version}). Bring this one up to date, then add it again.`,
  'pack-part': ({ part }) => (part === '' ? 'This is not the shape of a pack.' : `The part “${part}” is missing, or holds something that cannot be used.`),
  'pack-unknown-part': ({ part }) => `This pack holds “${part}”, which no pack may hold. It could give somebody away, so it was refused.`,
  'pack-changed': () => 'This pack was changed after it was made. Ask whoever made it for the file again.',
  'pack-breaks-rules': () => 'This pack breaks its own rules, so it was refused. Tell whoever made it.',
};

const faults: Readonly<Record<MeasureProblem, string>> = {
  'count-below-smallest-group': 'fewer organisations than may be shown',
  'figures-below-smallest-group': 'figures of fewer organisations than may be shown',
  'figures-without-families': 'figures although too few families took part',
  'quartiles-below-ten': 'quartiles of fewer than 10 organisations',
  'quartiles-out-of-order': 'quartiles that are not on either side of the median',
  'scores-below-twenty': 'scores of fewer than 20 organisations',
  'scores-miscounted': 'more or fewer scores than organisations',
  'scores-out-of-order': 'scores that are not in order',
  'ends-not-coded': 'a lowest or highest score of one organisation',
  'more-than-two-decimals': 'a figure with more than two decimals',
  'figures-do-not-follow': 'a median or quartiles that do not follow from the scores',
};

const published: Readonly<Record<MeasureProblem, string>> = {
  ...faults,
  'count-below-smallest-group': 'Give at least 5 organisations, or leave the line empty.',
  'figures-below-smallest-group': 'Give the number of organisations, at least 5.',
  'quartiles-below-ten': 'Leave the quartiles empty for fewer than 10 organisations.',
  'quartiles-out-of-order': 'The median must lie between the quartiles.',
  'more-than-two-decimals': 'Give at most two decimals.',
};

const rules: Said<PackProblem> = {
  'dates-out-of-order': () => 'It runs out before it was made.',
  'same-group-twice': ({ group }) => `Two groups have the id ${group}.`,
  'no-such-parent': ({ group }) => `The group ${group} is part of a group that is not there.`,
  'items-below-ten': ({ group }) => `The group ${group} shows questions with fewer than 10 organisations behind them.`,
  ...broken(),
};

function broken(): { readonly [Kind in MeasureProblem]: (facts: Facts<PackProblem, Kind>) => string } {
  const said = ({ kind, group, measure }: { readonly kind: MeasureProblem; readonly group: string; readonly measure: keyof typeof measures }) => `The group ${group}, ${measures[measure]}: ${faults[kind]}.`;
  return Object.fromEntries(Object.keys(faults).map((kind) => [kind, said])) as Readonly<Record<MeasureProblem, typeof said>>;
}

export const problems = {
  measures,
  /** The sentence for a contribution that cannot be used. */
  contribution: (problem: ContributionProblem): string => (contributions[problem.kind] as (facts: ContributionProblem) => string)(problem),
  /** The sentence for a contribution that cannot be made. */
  making: (problem: MakingProblem): string => makings[problem.kind],
  /** The sentence for a pack that cannot be used. */
  pack: (problem: PackFileProblem): string => (packs[problem.kind] as (facts: PackFileProblem) => string)(problem),
  /** "The group wales, Access: quartiles of fewer than 10 organisations." */
  packRule: (problem: PackProblem): string => (rules[problem.kind] as (facts: PackProblem) => string)(problem),
  /** The sentence for figures typed in that cannot be used. */
  published: (problem: PublishedProblem): string => {
    if (problem.kind === 'published-measure') return `${measures[problem.measure]}: ${published[problem.problem]}`;
    return problem.kind === 'published-empty' ? 'Give the median of at least one measure.' : 'The figures must be from before today, and hold beyond it.';
  },
  /** The sentence for one field of such figures. */
  publishedField: (problem: MeasureProblem): string => published[problem],
};
