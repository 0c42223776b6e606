/** Tests of what ballots come to. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { levelSchema, type Level } from '../../../assessments/questionnaire-model.ts';
import { questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import { fraction, roundHalfUp } from '../../../assessments/statistics/fraction.ts';
import { tallyOf } from '../../../assessments/workshop/tally.ts';
import { countVotes, outcomeOf, withoutSmallCounts } from '../../../assessments/workshop/votes.ts';
import { ballotsSchema, votesSchema, type Ballots, type Choice, type Slip } from '../../../assessments/workshop-model.ts';
import { readOracles } from '../oracles.ts';
import { boxWith, firstVotes, questionsIn, slipOf } from './ballot-box.ts';

const count = (ballots: Ballots) => countVotes(BUILT_IN, 'full', ballots);
const policy = (ballots: Ballots) => count(ballots).dimensions[0];

/** Votes on all six questions of Policy, a list for each voter. */
const onPolicy = (...voters: readonly (readonly (Choice | null)[])[]): Ballots =>
  firstVotes(Object.fromEntries(questionsIn(0).map(({ id }, at) => [id, voters.map((choices) => choices[at] ?? null)])));

describe('the outcome of a vote', () => {
  it('has its provisional level, its status and its distance', () => {
    expect(outcomeOf(tallyOf([5, 4, 5, 2, 2, 1, 2, 1, 2, 4]), false)).toEqual({
      cast: 10, item: 2, status: 'two-camps', distance: fraction(6, 5), isNear: false, counts: { levels: [2, 4, 0, 2, 2], unknown: 0, notApplicable: 0 },
    });
  });

  it('has no status and no distance where too few could say, or it does not apply', () => {
    expect(outcomeOf(tallyOf([2, 3, 'unknown', 'unknown', 'unknown']), false)).toMatchObject({ cast: 5, item: 'unknown', status: null, distance: null, isNear: null });
    expect(outcomeOf(tallyOf(['not-applicable', 'not-applicable', 2]), false)).toMatchObject({ cast: 3, item: 'not-applicable', status: null, distance: null, isNear: null });
    expect(outcomeOf(tallyOf([]), false)).toMatchObject({ cast: 0, item: 'unknown', status: null });
  });

  it('needs two levels in a group, and one alone', () => {
    expect(outcomeOf(tallyOf([4]), false)).toMatchObject({ item: 'unknown', status: null });
    expect(outcomeOf(tallyOf([4]), true)).toMatchObject({ item: 4, status: 'single-view', isNear: true });
  });
});

describe('the votes of a round', () => {
  it('are there for every question that the form asks, voted on or not, and for no other', () => {
    const { questions } = countVotes(BUILT_IN, 'quick', firstVotes({ P1: [2, 3, 3], P3: [5, 5, 5] }));
    expect(Object.keys(questions)).toEqual(questionsOf(BUILT_IN, 'quick').map(({ id }) => id));
    expect(questions['P1']?.first).toMatchObject({ cast: 3, item: 3, status: 'close' });
    expect(questions['A1']?.first).toMatchObject({ cast: 0, item: 'unknown', counts: null });
  });

  it('count a slip that was never finished for what is on it', () => {
    const ballots: Ballots = {
      boxes: { first: { slips: { a: slipOf({ P1: 2, P2: 4 }), b: slipOf({ P1: 3 }, { isFinished: false }) }, cards: {}, isOpened: true } },
    };
    expect([count(ballots).voters, count(ballots).questions['P1']?.first.cast, count(ballots).questions['P2']?.first.cast]).toEqual([2, 2, 1]);
  });

  it('count nothing before the reveal, and no slip that came after it', () => {
    const late = slipOf({ P1: 5 }, { isSealed: false });
    const box = boxWith({ P1: [2, 2, 3] });
    const before = count({ boxes: { first: { ...box, isOpened: false } } });
    const after = count({ boxes: { first: { ...box, slips: { ...box.slips, late } } } });
    const again = count({ boxes: { first: { ...box, slips: { ...box.slips, late: { ...late, isSealed: true } } } } });
    expect([before, after, again].map((votes) => [votes.voters, votes.questions['P1']?.first.cast])).toEqual([[0, 0], [3, 3], [4, 4]]);
  });

  it('add shows of cards to the slips, and take those who showed cards for others than those with slips', () => {
    const box = boxWith({ P1: [2, 2, 3], P2: [4, 4, 4] }, { cards: { P1: tallyOf([5, 5, 'unknown']), P3: tallyOf([1, 1]) } });
    const votes = count({ boxes: { first: box } });
    expect(votes.voters).toBe(6);
    expect(votes.questions['P1']?.first).toMatchObject({ cast: 6, item: 3, counts: { levels: [0, 2, 1, 0, 2], unknown: 1, notApplicable: 0 } });
    expect([votes.questions['P2']?.first.cast, votes.questions['P3']?.first.cast]).toEqual([3, 2]);
  });

  it('do not count somebody whose slip is blank', () => {
    const ballots: Ballots = { boxes: { first: { slips: { a: slipOf({ P1: 2 }), b: slipOf({}) }, cards: {}, isOpened: true } } };
    expect(count(ballots).voters).toBe(1);
  });

  it('of one voter are those of one person: one level is enough', () => {
    const votes = count(firstVotes({ P1: [4], P2: ['unknown'] }));
    expect([votes.voters, votes.questions['P1']?.first.item, votes.questions['P1']?.first.status, votes.questions['P2']?.first.item]).toEqual([1, 4, 'single-view', 'unknown']);
  });

  it('keep the first vote on a question beside the second and the third, and leave out a vote that nobody gave', () => {
    const ballots: Ballots = {
      boxes: {
        first: boxWith({ T2: [1, 1, 5, 5], T4: [2, 3, 4] }),
        'T2.2': boxWith({ T2: [2, 3, 4, 4] }),
        'T2.3': boxWith({ T2: [3, 3, 3, 4] }),
        'T4.2': boxWith({}),
        'P1.2': { ...boxWith({ P1: [1, 1] }), isOpened: false },
      },
    };
    const { T2, T4, P1 } = count(ballots).questions;
    expect([T2?.first.status, T2?.again.map(({ item, status }) => [item, status])]).toEqual(['two-camps', [[3, 'some-spread'], [3, 'close']]]);
    expect([T4?.again, P1?.again]).toEqual([[], []]);
  });

  it('are the same whatever slips are called, and sealed votes never change when a vote is taken again or another slip is not sealed yet', () => {
    const choice = fc.constantFrom<Choice>(1, 2, 3, 4, 5, 'unknown');
    const slip = fc.dictionary(fc.constantFrom('P1', 'P2', 'P3', 'T2'), choice).map((votes) => slipOf(votes));
    fc.assert(
      fc.property(fc.array(slip, { maxLength: 12 }), slip, slip, (slips, late, second) => {
        const named = (name: (at: number) => string): Record<string, Slip> => Object.fromEntries(slips.map((each, at) => [name(at), each]));
        const first = count({ boxes: { first: { slips: named((at) => `a${at}`), cards: {}, isOpened: true } } });
        const renamed = { ...named((at) => `z${99 - at}`), late: { ...late, isSealed: false } };
        const later = count({ boxes: { first: { slips: renamed, cards: {}, isOpened: true }, 'T2.2': { slips: { second }, cards: {}, isOpened: true } } });
        expect(Object.values(later.questions).map((each) => each.first)).toEqual(Object.values(first.questions).map((each) => each.first));
        expect(later.dimensions).toEqual(first.dimensions);
        expect(votesSchema.parse(first)).toEqual(first);
      }),
      { numRuns: 25 },
    );
  });
});

describe('three hundred voters', () => {
  it('are counted quickly, role groups and all', () => {
    const ids = questionsOf(BUILT_IN, 'full').map(({ id }) => id);
    const levels = [1, 2, 3, 4, 5] as const;
    const voter = (at: number) => slipOf(Object.fromEntries(ids.map((id, place) => [id, levels[(at * 7 + place * 3 + ((at * place) % 11)) % 5] ?? 3])), { role: at % 2 === 0 ? 'managers' : 'ict' });
    const slips = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`s${at}`, voter(at)]));
    const start = performance.now();
    const votes = countVotes(BUILT_IN, 'full', { boxes: { first: { slips, cards: {}, isOpened: true } }, isComplete: true }, { least: 5, reason: '' });
    // Half a second on a machine that does nothing else.
    expect(performance.now() - start).toBeLessThan(3000);
    expect([votes.voters, votes.roles?.groups]).toEqual([300, [{ group: 'managers', people: 150 }, { group: 'ict', people: 150 }]]);
  });
});

describe('small counts', () => {
  const ballots = firstVotes({ P1: [2, 2, 4, 4, 'unknown'], P2: [3, 3, 4, 5], P3: [2, 3, 3], P4: [3, 4] });
  const shownOf = (votes: ReturnType<typeof count>) => ['P1', 'P2', 'P3', 'P4'].map((id) => votes.questions[id]?.first).map((outcome) => [outcome?.counts !== null, outcome?.distance !== null]);

  it('are shown in the room from three votes on a question', () => {
    expect(shownOf(count(ballots))).toEqual([[true, true], [true, true], [true, true], [false, false]]);
  });

  it('leave the room from five votes on a question', () => {
    expect(shownOf(withoutSmallCounts(count(ballots)))).toEqual([[true, true], [false, false], [false, false], [false, false]]);
  });

  it('are left out of later votes too, while levels, statuses and whether votes are near stay', () => {
    const votes = withoutSmallCounts(count({ boxes: { first: boxWith({ T2: [1, 1, 5, 5, 5] }), 'T2.2': boxWith({ T2: [3, 4, 4, 5] }) } }));
    expect(votes.questions['T2']?.again).toEqual([{ cast: 4, item: 4, status: 'some-spread', distance: null, isNear: true, counts: null }]);
    expect(votes.questions['T2']?.first.counts).toEqual({ levels: [2, 0, 0, 0, 3], unknown: 0, notApplicable: 0 });
  });

  it('never say of fewer than five that all chose the same, which would tell what each chose', () => {
    const votes = withoutSmallCounts(count({ boxes: { first: boxWith({ T2: [3, 3, 3, 3], P1: [3, 3, 3, 3, 3] }) } }));
    expect(['T2', 'P1'].map((id) => votes.questions[id]?.first.status)).toEqual(['close', 'same']);
  });

  it('are gone after one go', () => {
    expect(withoutSmallCounts(withoutSmallCounts(count(ballots)))).toEqual(withoutSmallCounts(count(ballots)));
  });
});

describe('a dimension', () => {
  it('keeps voters’ own means, sorted, from four voters with three levels or more', () => {
    const three = onPolicy([3, 3, 3, 3, 3, 3], [2, 1, 3, 'unknown', null, null], [5, 4, 4, 4, 4, 5], [1, 1, 'unknown', null, null, null]);
    expect(policy(three)?.means).toEqual([]);
    const four = onPolicy([3, 3, 3, 3, 3, 3], [2, 1, 3, 'unknown', null, null], [5, 4, 4, 4, 4, 5], [4, 3, 3, 3, null, 'not-applicable'], [1, 1, 'unknown', null, null, null]);
    expect(policy(four)?.means).toEqual([fraction(2), fraction(3), fraction(13, 4), fraction(13, 3)]);
  });

  it('has a range of views from five such voters', () => {
    const same = [3, 3, 3, 3, 3, 3] as const;
    expect([policy(onPolicy(same, same, same, same))?.views, policy(onPolicy(same, same, same, same, same))?.views]).toEqual([null, { low: fraction(3), high: fraction(3) }]);
  });

  it('has the range of views that oracle E3-1 works out from the same means', () => {
    const voters = [[2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 2, 3], [2, 2, 2, 3, 3, 3], [2, 2, 2, 2, 2, 1], [2, 2, 2, 2, 3, 3], [3, 3, 3, 2, 2, 2]] as const;
    expect(policy(onPolicy(...voters))?.views).toEqual({ low: fraction(37, 18), high: fraction(43, 18) });
  });

  describe('with one voter away', () => {
    const inputs = z.object({ votes_by_participant: z.array(z.array(levelSchema)) });
    const expected = z.object({ item_levels: z.array(levelSchema), score: z.number(), loo_min: z.number(), loo_max: z.number() });

    it.each(readOracles('B6', inputs, expected))('scores what $id expects', (each) => {
      const votes = count(onPolicy(...each.inputs.votes_by_participant));
      const oneAway = votes.dimensions[0]?.oneAway;
      expect(questionsIn(0).map(({ id }) => votes.questions[id]?.first.item)).toEqual(each.expected.item_levels);
      expect([oneAway && roundHalfUp(oneAway.low, 6), oneAway && roundHalfUp(oneAway.high, 6)]).toEqual([each.expected.loo_min, each.expected.loo_max]);
    });

    it('has no such score with fewer than three slips', () => {
      expect(policy(onPolicy([3, 3, 3, 3, 3, 3], [4, 4, 4, 4, 4, 4]))?.oneAway).toBeNull();
    });

    it('has none where the dimension would have no score without somebody', () => {
      // Without the first voter only two levels are left on each of two questions.
      const ballots = onPolicy([3, 3, 3, 3, null, null], [3, 3, null, null, null, null], [3, 3, 3, 3, null, null]);
      expect(policy(ballots)?.oneAway).toBeNull();
    });

    it('keeps those who showed cards', () => {
      const votes = Object.fromEntries(questionsIn(0).map(({ id }) => [id, [2, 2, 4] as Level[]]));
      const cards = Object.fromEntries(questionsIn(0).map(({ id }) => [id, tallyOf([4, 4])]));
      // Without a 2: 2 4 4 4, so 4. Without the 4: 2 2 4 4, so 2.
      expect(count(firstVotes(votes, { cards })).dimensions[0]?.oneAway).toEqual({ low: fraction(2), high: fraction(4) });
    });
  });
});

describe('ballots', () => {
  it('are read back as they were', () => {
    const ballots = firstVotes({ P1: [2, 'unknown', 5], C3: ['not-applicable', null, 1] }, { cards: { P2: tallyOf([1, 1]) } });
    expect(ballotsSchema.parse(JSON.parse(JSON.stringify(ballots)))).toEqual(ballots);
  });
});
