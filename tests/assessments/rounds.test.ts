/** Tests of rounds: opening, closing and finding them. */

import { describe, expect, it } from 'vitest';
import { roundSchema } from '../../assessments/model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { closeRound, findRound, isOpen, latestRound, openRound, questionnaireOf, reopenRound, roundName } from '../../assessments/rounds.ts';
import { countVotes } from '../../assessments/workshop/votes.ts';
import { assessmentOf, roundOf } from './builders.ts';
import { firstVotes } from './workshop/ballot-box.ts';

const round2025 = roundOf({}, { id: 'r2025', date: '2025-05-01' });
const round2026 = roundOf({}, { id: 'r2026', date: '2026-05-06' });
const assessment = assessmentOf([round2025, round2026]);

describe('a round', () => {
  it('opens with nothing answered', () => {
    expect(openRound({ id: 'r1', date: '2026-05-06', form: 'quick', questionnaire: BUILT_IN, origin: 'paper' })).toEqual({
      id: 'r1', date: '2026-05-06', form: 'quick', questionnaire: '1.0', origin: 'paper', responses: {}, workshop: null, settled: {}, votes: null, goals: {}, targetLine: null,
      whys: {}, peers: null, profile: null, handed: null, reopenings: [], closing: null,
    });
  });

  it('closes with its figures, its scoring method and the questionnaire they rest on', () => {
    const { closing } = closeRound(BUILT_IN, roundOf({ P1: 2, P2: 3, P3: 3, P4: 3 }), '2026-05-20');
    expect(closing).toMatchObject({
      closedOn: '2026-05-20', scoringMethod: 'mean-of-levels-1', questionnaire: { id: 'dcm', version: '1.0' }, figures: { items: { P1: 2, P5: 'unknown' } },
    });
    expect(closing?.figures.dimensions[0]).toEqual({
      dimension: 'policy', asked: 6, applicable: 6, answered: 4, unknown: 2, score: { numerator: 11, denominator: 4 }, secure: 2, lowest: 2, isPeerComparable: true,
    });
  });

  it('closes into plain data that comes back whole from a file', () => {
    const closed = closeRound(BUILT_IN, roundOf({ P1: 2, P2: 3, P3: 3, C3: 'not-applicable' }), '2026-05-20');
    expect(roundSchema.parse(JSON.parse(JSON.stringify(closed)))).toEqual(closed);
  });

  it('closes with the votes that are given, or keeps those that it has', () => {
    const votes = { ...countVotes(BUILT_IN, 'full', firstVotes({ P1: [2, 3, 3] })), countedOn: '2026-05-20' };
    const closed = closeRound(BUILT_IN, round2026, '2026-05-20', votes);
    expect([closed.votes, closed.closing?.figures.items['P1']]).toEqual([votes, 3]);
    expect(reopenRound(closed, null)).toEqual({ ...round2026, votes });
    expect(closeRound(BUILT_IN, reopenRound(closed, null), '2026-05-27').votes).toBe(votes);
    expect(closeRound(BUILT_IN, reopenRound(closed, null), '2026-05-27', null).votes).toBeNull();
  });

  it('is open again, and as before, once its closing is taken back', () => {
    const closed = closeRound(BUILT_IN, round2026, '2026-05-20');
    expect([isOpen(round2026), isOpen(closed)]).toEqual([true, false]);
    expect(reopenRound(closed, null)).toEqual(round2026);
  });
});

describe('the rounds of an assessment', () => {
  it('are found by id and by being latest', () => {
    expect(findRound(assessment, 'r2025')).toBe(round2025);
    expect(findRound(assessment, 'r2024')).toBeUndefined();
    expect(latestRound(assessment)).toBe(round2026);
  });

  it('each have their own questionnaire', () => {
    const newer = { ...BUILT_IN, version: '1.1' };
    const mixed = assessmentOf([round2025, { ...round2026, questionnaire: '1.1' }], { questionnaires: [BUILT_IN, newer] });
    expect(questionnaireOf(mixed, latestRound(mixed))).toBe(newer);
    expect(questionnaireOf(mixed, round2025)).toBe(BUILT_IN);
    expect(() => questionnaireOf(assessment, { ...round2026, questionnaire: '2.0' })).toThrow(RangeError);
  });

  it('are named by their year, and say when the year alone is not enough', () => {
    expect(roundName(assessment, round2026)).toEqual({ year: '2026', isOnlyOneOfItsYear: true });
    const twice = assessmentOf([round2025, round2026, roundOf({}, { id: 'r2026b', date: '2026-11-02' })]);
    expect(roundName(twice, round2026)).toEqual({ year: '2026', isOnlyOneOfItsYear: false });
    expect(roundName(twice, round2025)).toEqual({ year: '2025', isOnlyOneOfItsYear: true });
  });
});
