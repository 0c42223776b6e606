/** Tests of the scoring rules. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Item } from '../../assessments/figures-model.ts';
import { levelSchema, type Level } from '../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { closeRound } from '../../assessments/rounds.ts';
import { findItem, findMajorityLevel, figuresOf, itemIn, itemOf, scoreDimension, scoreOverall, scoreRound, type Vote } from '../../assessments/scoring.ts';
import { fraction, readFraction, roundHalfUp, toNumber } from '../../assessments/statistics/fraction.ts';
import { countVotes } from '../../assessments/workshop/votes.ts';
import type { Ballots } from '../../assessments/workshop-model.ts';
import { responseTo, roundOf } from './builders.ts';
import { oracleVote, readOracles } from './oracles.ts';
import { boxWith } from './workshop/ballot-box.ts';

const levels = fc.constantFrom<Level>(1, 2, 3, 4, 5);
const items = fc.oneof({ weight: 4, arbitrary: levels }, fc.constantFrom<Item>('unknown', 'not-applicable'));

const votesOnly = z.object({ votes: z.array(oracleVote) });

describe('the majority level', () => {
  it.each(readOracles('B1', votesOnly, levelSchema.nullable()))('is what $id expects', ({ inputs, expected }) => {
    expect(findMajorityLevel(inputs.votes) ?? null).toBe(expected);
  });

  it.each<readonly [readonly Vote[], Level | undefined]>([
    [[3, 4], 3],
    [[2, 3, 3, 4, 4, 5, 3, 2], 3],
    [['unknown', 4, 'not-applicable', null], 4],
    [[], undefined],
  ])('of %j is %j', (votes, expected) => {
    expect(findMajorityLevel(votes)).toBe(expected);
  });

  it('is always the lower of the two middle votes', () => {
    fc.assert(
      fc.property(fc.array(levels, { minLength: 1, maxLength: 12 }), (votes) => {
        expect(findMajorityLevel(votes)).toBe(votes.toSorted((one, other) => one - other)[Math.ceil(votes.length / 2) - 1]);
      }),
    );
  });
});

describe('what votes come to', () => {
  const inputs = votesOnly.extend({ solo_mode: z.boolean() });
  const expected = z.object({ state: z.enum(['level', 'unknown', 'NA']), level: levelSchema.nullable() });

  it.each(readOracles('B8', inputs, expected))('is what $id expects', (each) => {
    const wanted = { level: each.expected.level, unknown: 'unknown', NA: 'not-applicable' }[each.expected.state];
    expect(findItem(each.inputs.votes, each.inputs.solo_mode)).toBe(wanted);
  });

  it.each<readonly [string, readonly Vote[], boolean, Item]>([
    ['one level is enough when answering alone', [4], true, 4],
    ['one level is not enough in a group', [4], false, 'unknown'],
    ['more who could not tell than levels are unknown', [3, 3, 'unknown', 'unknown', 'unknown'], false, 'unknown'],
    ['as many levels as could not tell are enough', [3, 3, 'unknown', 'unknown'], false, 3],
    ['half is not more than half', ['not-applicable', 'not-applicable', 2, 2], false, 2],
    ['a vote not cast counts for nothing', ['not-applicable', null, null, null], false, 'not-applicable'],
    ['nobody voted', [], false, 'unknown'],
  ])('follows the rule: %s', (_rule, votes, isSolo, item) => {
    expect(findItem(votes, isSolo)).toBe(item);
  });
});

describe('what a response comes to', () => {
  it('is its level, unknown or not applicable', () => {
    expect(itemOf(responseTo(4))).toBe(4);
    expect(itemOf(responseTo('unknown'))).toBe('unknown');
    expect(itemOf(responseTo('not-applicable'))).toBe('not-applicable');
  });

  it('is unknown for a blank, with or without a note', () => {
    expect(itemOf(undefined)).toBe('unknown');
    expect(itemOf({ answer: null, evidence: 'seen', note: 'Ask ICT' })).toBe('unknown');
  });
});

describe('what a question comes to in a round', () => {
  const ballots: Ballots = {
    boxes: { first: boxWith({ P1: [2, 2, 3], P2: [4, 4, 4], T2: [1, 1, 5, 5], C3: ['not-applicable', 'not-applicable', 1] }), 'T2.2': boxWith({ T2: [2, 3, 3] }) },
  };
  const votes = countVotes(BUILT_IN, 'full', ballots);
  const round = roundOf({ P1: 4, P3: 2 }, { votes, responses: { P1: responseTo(4), P2: { answer: null, evidence: 'seen', note: 'Ask ICT' }, P3: responseTo(2) } });

  it.each<readonly [string, string, Item]>([
    ['the recorded answer, whatever was voted', 'P1', 4],
    ['the recorded answer, where nobody voted', 'P3', 2],
    ['what the votes say, where only a note is recorded', 'P2', 4],
    ['what the last vote says', 'T2', 3],
    ['not applicable, where most voters said so', 'C3', 'not-applicable'],
    ['unknown, where nobody voted and nothing is recorded', 'A1', 'unknown'],
  ])('is %s', (_, id, item) => {
    expect(itemIn(round, id)).toBe(item);
    expect(scoreRound(BUILT_IN, round).items[id]).toBe(item);
  });
});

describe('a dimension', () => {
  const inputs = z.object({ items: z.array(oracleVote) });
  const expected = z.object({
    applicable: z.int(),
    answered: z.int(),
    score: z.number().nullable(),
    display: z.number().nullable(),
    secure_level: levelSchema.nullable(),
    lowest_item: levelSchema.nullable(),
    comparable_with_peers: z.boolean(),
  });

  it.each(readOracles('B2', inputs, expected))('scores as $id expects', (each) => {
    const figures = scoreDimension('policy', each.inputs.items.map((item) => item ?? 'unknown'));
    expect(figures.applicable).toBe(each.expected.applicable);
    expect(figures.answered).toBe(each.expected.answered);
    expect(figures.secure).toBe(each.expected.secure_level);
    expect(figures.lowest).toBe(each.expected.lowest_item);
    expect(figures.isPeerComparable).toBe(each.expected.comparable_with_peers);
    expect(figures.score && roundHalfUp(figures.score, 1)).toBe(each.expected.display);
    if (each.expected.score === null) expect(figures.score).toBeNull();
    else expect(figures.score && toNumber(figures.score)).toBeCloseTo(each.expected.score, 6);
  });

  it('counts what was asked, what applies, what has a level and what is unknown', () => {
    expect(scoreDimension('trust', [3, 'not-applicable', 4, 'unknown', 2, 3])).toEqual({
      dimension: 'trust', asked: 6, applicable: 5, answered: 4, unknown: 1, score: { numerator: 3, denominator: 1 }, secure: 2, lowest: 2, isPeerComparable: true,
    });
  });

  it('has no score below two thirds of the questions that apply', () => {
    expect(scoreDimension('policy', [3, 'unknown', 'unknown', 'unknown', 2, 3]).score).toBeNull();
    expect(scoreDimension('policy', [3, 4, 'unknown', 'unknown', 2, 3]).score).toEqual({ numerator: 3, denominator: 1 });
  });

  it('is secure at a level that one question in five falls just short of', () => {
    expect(scoreDimension('policy', [4, 4, 4, 4, 4, 3])).toMatchObject({ score: { numerator: 23, denominator: 6 }, secure: 4, lowest: 3 });
    expect(scoreDimension('policy', [4, 4, 4, 4, 3, 3])).toMatchObject({ secure: 3 });
    expect(scoreDimension('policy', [4, 4, 4, 4, 3, 'unknown'])).toMatchObject({ secure: 4 });
  });

  it('needs all three questions of the quick form, and is then comparable with peers', () => {
    expect(scoreDimension('policy', [2, 3, 4])).toMatchObject({ score: { numerator: 3, denominator: 1 }, secure: 2, isPeerComparable: true });
    expect(scoreDimension('policy', [2, 3, 'unknown'])).toMatchObject({ score: null, isPeerComparable: false });
    expect(scoreDimension('culture', [2, 3, 'not-applicable'])).toMatchObject({ score: null, secure: null, lowest: null, isPeerComparable: false });
  });

  it('never has its lowest question above its score, nor a secure level more than a fifth above it', () => {
    fc.assert(
      fc.property(fc.array(items, { minLength: 6, maxLength: 6 }), (list) => {
        const { score, secure, lowest } = scoreDimension('policy', list);
        if (score === null || secure === null || lowest === null) {
          expect([score, secure, lowest]).toEqual([null, null, null]);
          return;
        }
        expect(lowest).toBeLessThanOrEqual(toNumber(score));
        expect(secure - 1).toBeLessThanOrEqual(lowest);
        expect(5 * secure * score.denominator).toBeLessThanOrEqual(5 * score.numerator + score.denominator);
      }),
    );
  });

  it('scores the same in any order, and no lower when one level rises', () => {
    fc.assert(
      fc.property(fc.array(levels, { minLength: 3, maxLength: 6 }), fc.nat({ max: 2 }), (list, at) => {
        const raised = list.map((level, index): Level => (index === at && level < 5 ? levelSchema.parse(level + 1) : level));
        const { score, secure } = scoreDimension('policy', list);
        expect(scoreDimension('policy', list.toReversed())).toEqual(scoreDimension('policy', list));
        expect(toNumber(scoreDimension('policy', raised).score ?? fraction(0))).toBeGreaterThanOrEqual(toNumber(score ?? fraction(6)));
        expect(scoreDimension('policy', raised).secure).toBeGreaterThanOrEqual(secure ?? 6);
      }),
    );
  });
});

describe('the overall score', () => {
  const inputs = z.object({ dimension_scores: z.array(z.string().nullable()), weights: z.array(z.int()).nullable() });

  it.each(readOracles('B4', inputs, z.number().nullable()))('is what $id expects', ({ inputs: { dimension_scores, weights }, expected }) => {
    const scores = dimension_scores.map((score) => (score === null ? null : readFraction(score)));
    const overall = scoreOverall(scores, weights ?? undefined);
    if (expected === null) expect(overall).toBeNull();
    else expect(overall && toNumber(overall.score)).toBeCloseTo(expected, 6);
  });

  it('is partial with four dimensions and whole with five', () => {
    const [policy, access, trust, leadership, culture] = ['17/6', '3', '12/5', '7/2', '2'].map(readFraction);
    if (!policy || !access || !trust || !leadership || !culture) throw new Error('Five scores were written above');
    expect(scoreOverall([policy, access, trust, leadership, culture])).toEqual({ score: { numerator: 206, denominator: 75 }, isPartial: false });
    expect(scoreOverall([policy, null, trust, leadership, culture])).toEqual({ score: { numerator: 161, denominator: 60 }, isPartial: true });
    expect(scoreOverall([policy, null, trust, leadership, null])).toBeNull();
  });

  it('leaves out a dimension that weighs nothing, and is none where nothing weighs anything', () => {
    const scores = [1, 2, 3, 4, 5].map((score) => fraction(score));
    expect(scoreOverall(scores, [0, 0, 0, 0, 3])).toEqual({ score: { numerator: 5, denominator: 1 }, isPartial: false });
    expect(scoreOverall(scores, [0, 0, 0, 0, 0])).toBeNull();
  });
});

describe('a round', () => {
  const quick = { P1: 2, P2: 3, P4: 4, A1: 1, A3: 1, A5: 1, T1: 2, T2: 2, T5: 2, L1: 3, L3: 4, L4: 3, C1: 2, C2: 2, C6: 'unknown' } as const;

  it('is scored on the questions of its form only', () => {
    const figures = scoreRound(BUILT_IN, roundOf({ ...quick, P3: 5 }, { form: 'quick' }));
    expect(Object.keys(figures.items)).toHaveLength(15);
    expect(figures.dimensions.map((each) => each.score && toNumber(each.score))).toEqual([3, 1, 2, 10 / 3, null]);
    expect(figures.overall).toEqual({ score: { numerator: 7, denominator: 3 }, isPartial: true });
  });

  it('has no figures, and no noughts, before anything is answered', () => {
    const figures = scoreRound(BUILT_IN, roundOf({}));
    expect(figures.overall).toBeNull();
    expect(figures.dimensions.map((each) => each.score)).toEqual([null, null, null, null, null]);
    expect(new Set(Object.values(figures.items))).toEqual(new Set(['unknown']));
  });

  it('keeps the figures that its closing fixed', () => {
    const closed = closeRound(BUILT_IN, roundOf(quick, { form: 'quick' }), '2026-05-20');
    expect(figuresOf(BUILT_IN, { ...closed, responses: {} })).toEqual(scoreRound(BUILT_IN, roundOf(quick, { form: 'quick' })));
  });
});
