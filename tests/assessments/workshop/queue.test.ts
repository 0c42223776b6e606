/** Tests of what a room talks about, and in which order. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Round } from '../../../assessments/model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { levelSchema } from '../../../assessments/questionnaire-model.ts';
import { questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import { closeRound } from '../../../assessments/rounds.ts';
import { itemIn } from '../../../assessments/scoring.ts';
import { roundHalfUp } from '../../../assessments/statistics/fraction.ts';
import { pullQuestion, revealVotes, startWorkshop } from '../../../assessments/workshop/moves.ts';
import { isSettled, listToConfirm, listToDiscuss } from '../../../assessments/workshop/queue.ts';
import { countVotes, withoutSmallCounts } from '../../../assessments/workshop/votes.ts';
import type { Choice } from '../../../assessments/workshop-model.ts';
import { oracleStatus, oracleVote, readOracles } from '../oracles.ts';
import { roundOf } from '../builders.ts';
import { firstVotes } from './ballot-box.ts';

const IDS = questionsOf(BUILT_IN, 'full').map(({ id }) => id);
const workshop = revealVotes(startWorkshop(10));

/** Three who all say the same on every question, but for these. */
const roomWith = (votes: Readonly<Record<string, readonly Choice[]>>) => countVotes(BUILT_IN, 'full', firstVotes({ ...Object.fromEntries(IDS.map((id) => [id, [3, 3, 3]])), ...votes }));

describe('a full workshop', () => {
  const item = z.object({ state: z.enum(['level', 'unknown', 'NA']), level: levelSchema.nullable(), AD_median: z.number().nullable(), status: oracleStatus.nullable() });
  const dimension = z.object({
    applicable: z.int(), answered: z.int(), score: z.number(), secure_level: levelSchema, lowest_item: levelSchema, comparable_with_peers: z.boolean(),
  });
  const expected = z.object({ items: z.record(z.string(), item), dimensions: z.record(z.string(), dimension), overall: z.number(), discussion_queue: z.array(z.string()) });
  const [oracle] = readOracles('Z1', z.unknown(), z.unknown()).filter(({ id }) => id === 'Z1-1');
  const { votes_by_item: votesByItem } = z.object({ votes_by_item: z.record(z.string(), z.array(oracleVote)) }).parse(oracle?.inputs);
  const wanted = expected.parse(oracle?.expected);
  const votes = countVotes(BUILT_IN, 'full', firstVotes(votesByItem));
  const round: Round = roundOf({}, { workshop, votes });

  it('has the outcome of Z1-1 on every question', () => {
    const shown = Object.entries(votes.questions).map(([id, { first }]) => [
      id,
      { item: first.item, AD_median: first.distance && roundHalfUp(first.distance, 6), status: first.status },
    ]);
    const states = { level: null, unknown: 'unknown', NA: 'not-applicable' };
    const items = Object.entries(wanted.items).map(([id, { state, level, AD_median, status }]) => [id, { item: states[state] ?? level, AD_median, status }]);
    expect(votes.voters).toBe(10);
    expect(shown).toEqual(items);
  });

  it('has the queue of Z1-1, and confirms the other 23 in one go', () => {
    expect(listToDiscuss(BUILT_IN, round, votes)).toEqual(wanted.discussion_queue);
    expect(listToConfirm(BUILT_IN, round, votes)).toEqual(IDS.filter((id) => !wanted.discussion_queue.includes(id)));
  });

  it('closes with the scores of Z1-1, from the votes alone', () => {
    const { closing } = closeRound(BUILT_IN, roundOf({}, { workshop }), '2026-05-20', { ...withoutSmallCounts(votes), countedOn: '2026-05-20' });
    const shown = closing?.figures.dimensions.map((each) => ({
      applicable: each.applicable, answered: each.answered, score: each.score && roundHalfUp(each.score, 6), secure_level: each.secure, lowest_item: each.lowest, comparable_with_peers: each.isPeerComparable,
    }));
    expect(shown).toEqual(['P', 'A', 'T', 'L', 'C'].map((letter) => wanted.dimensions[letter]));
    expect(closing?.figures.overall).toEqual({ score: { numerator: 109, denominator: 50 }, isPartial: false });
  });

  it('scores what the group agreed on in place of what it voted', () => {
    const agreed = { ...round, responses: roundOf({ T2: 4, A3: 3 }).responses };
    expect([itemIn(agreed, 'T2'), itemIn(agreed, 'A3'), itemIn(agreed, 'T4')]).toEqual([4, 3, 3]);
  });
});

describe('the queue', () => {
  const round = roundOf({}, { workshop });

  it('goes by how divided, then by distance, range, share of “don’t know”, and the order of the questions', () => {
    const votes = roomWith({
      P1: [2, 3, 4], // some spread, distance 2/3
      P2: [3, 3, 5], // some spread, 2/3, the same range as P1
      P3: ['unknown', 'unknown', 3],
      P4: ['unknown', 'unknown', 'unknown'],
      P5: [1, 1, 5], // wide spread, 4/3
      P6: [1, 1, 4, 4], // two camps
      A1: [1, 3, 5], // wide spread, 4/3, the same range as P5
      A2: [2, 3, 4, 'unknown'], // some spread, 2/3, with a “don’t know”
    });
    expect(listToDiscuss(BUILT_IN, round, votes)).toEqual(['P6', 'P5', 'A1', 'P4', 'P3', 'A2', 'P1', 'P2']);
  });

  it('holds a question that nobody voted on, as one that not enough could say', () => {
    expect(listToDiscuss(BUILT_IN, round, roomWith({ P1: [2, 3, 4], T1: [] }))).toEqual(['T1', 'P1']);
    expect(listToDiscuss(BUILT_IN, round, { ...roomWith({}), questions: {} })).toEqual(IDS);
  });

  it('puts what was pulled out last, in the order of pulling, and takes it from what is confirmed', () => {
    const pulled = { ...round, workshop: ['C3', 'A1', 'P1'].reduce(pullQuestion, workshop) };
    const votes = roomWith({ P1: [2, 3, 4], C3: ['not-applicable', 'not-applicable', 'not-applicable'] });
    expect(listToDiscuss(BUILT_IN, pulled, votes)).toEqual(['P1', 'C3', 'A1']);
    expect(listToConfirm(BUILT_IN, pulled, votes)).toEqual(IDS.filter((id) => !['P1', 'C3', 'A1'].includes(id)));
  });

  it('keeps settled questions in their places', () => {
    const settled = { ...round, settled: { P1: { outcome: 'agreed', reason: '', views: [] } } as const };
    const votes = roomWith({ P1: [2, 3, 4], P2: [1, 1, 5] });
    expect(listToDiscuss(BUILT_IN, settled, votes)).toEqual(['P2', 'P1']);
    expect([isSettled(settled, 'P1'), isSettled(settled, 'P2')]).toEqual([true, false]);
  });

  it('asks only what the form asks', () => {
    const quick = { ...round, form: 'quick' } as const;
    const votes = roomWith({ P1: [2, 3, 4], P3: [1, 1, 5] });
    expect([listToDiscuss(BUILT_IN, quick, votes), listToConfirm(BUILT_IN, quick, votes).length]).toEqual([['P1'], 14]);
  });

  it('and what is confirmed hold every question once, however people vote and whatever is pulled', () => {
    const choices = fc.array(fc.constantFrom<Choice>(1, 2, 3, 4, 5, 'unknown'), { maxLength: 8 });
    const someVotes = fc.dictionary(fc.constantFrom(...IDS), choices);
    fc.assert(
      fc.property(someVotes, fc.array(fc.constantFrom(...IDS), { maxLength: 6 }), (votesByItem, pulled) => {
        const room = { ...round, workshop: pulled.reduce(pullQuestion, workshop) };
        const votes = countVotes(BUILT_IN, 'full', firstVotes(votesByItem));
        const all = [...listToDiscuss(BUILT_IN, room, votes), ...listToConfirm(BUILT_IN, room, votes)];
        expect(all.toSorted()).toEqual(IDS.toSorted());
        expect(new Set(all).size).toBe(30);
      }),
      { numRuns: 40 },
    );
  });
});
