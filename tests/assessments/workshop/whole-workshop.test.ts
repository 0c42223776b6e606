/** Tests of a whole workshop from end to end, the worked case Z1-1: ten voters, thirty questions, and what comes of them. */

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { scoreRound } from '../../../assessments/scoring.ts';
import { fraction, roundHalfUp } from '../../../assessments/statistics/fraction.ts';
import { revealVotes, startWorkshop } from '../../../assessments/workshop/moves.ts';
import { listToDiscuss } from '../../../assessments/workshop/queue.ts';
import { countVotes } from '../../../assessments/workshop/votes.ts';
import type { Ballots, RoleGroup, RoleSetting } from '../../../assessments/workshop-model.ts';
import { roundOf } from '../builders.ts';
import { oracleStatus, oracleVote, readOracles } from '../oracles.ts';
import { boxWith } from './ballot-box.ts';

const role = z.enum(['senior', 'comms', 'frontline', 'ict']).transform((name): RoleGroup => ({ senior: 'senior', comms: 'communications', frontline: 'front-line', ict: 'ict' } as const)[name]);
const item = z.object({ state: z.enum(['level', 'unknown', 'NA']), level: z.number().nullable(), AD_median: z.number().nullable(), status: oracleStatus.nullable() });
const dimension = z.object({
  applicable: z.number(), answered: z.number(), score: z.number(), display: z.number(), secure_level: z.number(), lowest_item: z.number(), comparable_with_peers: z.boolean(),
});

const [found] = readOracles('Z1', z.unknown(), z.unknown());
const { roles, votes_by_item: votesByItem } = z.object({ roles: z.array(role), votes_by_item: z.record(z.string(), z.array(oracleVote)) }).parse(found?.inputs);
const expected = z
  .object({ items: z.record(z.string(), item), dimensions: z.record(z.string(), dimension), overall: z.number(), overall_display: z.number(), discussion_queue: z.array(z.string()) })
  .parse(found?.expected);

const box = boxWith(votesByItem);
const slips = Object.entries(box.slips).map(([id, slip], at) => {
  const own = roles[at];
  return [id, { ...slip, ...(own && { role: own }) }] as const;
});
const BALLOTS: Ballots = { boxes: { first: { ...box, slips: Object.fromEntries(slips) } }, isComplete: true };

const count = (setting: RoleSetting | null) => countVotes(BUILT_IN, 'full', BALLOTS, setting);
const VOTES = count(null);
const ROUND = roundOf({}, { form: 'full', workshop: revealVotes(startWorkshop(10)), votes: VOTES });

describe('a whole workshop', () => {
  it('comes to the states, levels, distances and statuses of the worked case', () => {
    const told = Object.entries(VOTES.questions).map(([id, { first }]) => {
      const isLevel = typeof first.item === 'number';
      const state = isLevel ? 'level' : first.item === 'unknown' ? 'unknown' : 'NA';
      return [id, { state, level: isLevel ? first.item : null, AD_median: first.distance && roundHalfUp(first.distance, 6), status: first.status }];
    });
    expect(Object.fromEntries(told)).toEqual(expected.items);
  });

  it('has the figures of each dimension, and the overall score', () => {
    const figures = scoreRound(BUILT_IN, ROUND);
    const told = figures.dimensions.map((each) => [
      each.dimension.charAt(0).toUpperCase(),
      {
        applicable: each.applicable, answered: each.answered, score: each.score && roundHalfUp(each.score, 6), display: each.score && roundHalfUp(each.score, 1),
        secure_level: each.secure, lowest_item: each.lowest, comparable_with_peers: each.isPeerComparable,
      },
    ]);
    expect(Object.fromEntries(told)).toEqual(expected.dimensions);
    expect([figures.overall?.score, figures.overall?.isPartial]).toEqual([fraction(109, 50), false]);
    expect(figures.overall && [roundHalfUp(figures.overall.score, 6), roundHalfUp(figures.overall.score, 1)]).toEqual([expected.overall, expected.overall_display]);
  });

  it('is talked about in the order of the worked case', () => {
    expect(listToDiscuss(BUILT_IN, ROUND, VOTES)).toEqual(expected.discussion_queue);
  });

  it('shows no role group at a threshold of five, of which none has so many', () => {
    const shown = count({ least: 5, reason: '' }).roles;
    expect(shown?.groups).toEqual([]);
    expect(shown?.dimensions.map(({ dimension: id, means, gap }) => [id, means.length, gap])).toEqual([
      ['policy', 0, null], ['access', 0, null], ['trust', 0, null], ['leadership', 0, null], ['culture', 0, null],
    ]);
  });

  it('shows the seniors, the front line and three others at a threshold of three, as far apart on trust as Z1-2 works out', () => {
    const shown = count({ least: 3, reason: 'We are ten' }).roles;
    expect(shown?.groups).toEqual([{ group: 'senior', people: 3 }, { group: 'front-line', people: 4 }, { group: 'other', people: 3 }]);
    // 29/9 and 43/24, 103/72 apart, p 1/35. The others: 5/2, 11/6 and 8/3 come to 7/3.
    expect(shown?.dimensions[2]).toEqual({
      dimension: 'trust',
      means: [{ group: 'senior', mean: 3.2 }, { group: 'front-line', mean: 1.8 }, { group: 'other', mean: 2.3 }],
      gap: { higher: 'senior', lower: 'front-line', size: 1.4, p: 0.029, label: 'clear' },
    });
  });
});
