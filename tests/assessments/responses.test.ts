/** Tests of recording answers and counting them. */

import { describe, expect, it } from 'vitest';
import type { Response } from '../../assessments/model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { answerQuestion, clearAnswer, countGiven, isGiven, isGivenIn, listOpenQuestions, markEvidence, noteResponse } from '../../assessments/responses.ts';
import { countVotes } from '../../assessments/workshop/votes.ts';
import { responseTo, roundOf } from './builders.ts';
import { firstVotes } from './workshop/ballot-box.ts';

const noted: Response = { answer: { kind: 'level', level: 2 }, evidence: 'described', note: 'Ask ICT for the list' };

describe('a response', () => {
  it('begins with an answer, without note or evidence', () => {
    expect(answerQuestion(undefined, { kind: 'level', level: 3 })).toEqual({ answer: { kind: 'level', level: 3 }, evidence: 'none', note: '' });
  });

  it('keeps its note and evidence mark when the answer changes or goes', () => {
    expect(answerQuestion(noted, { kind: 'unknown' })).toEqual({ answer: { kind: 'unknown' }, evidence: 'described', note: 'Ask ICT for the list' });
    expect(clearAnswer(noted)).toEqual({ answer: null, evidence: 'described', note: 'Ask ICT for the list' });
  });

  it('may have a note or an evidence mark before it has an answer', () => {
    expect(noteResponse(undefined, 'Look it up')).toEqual({ answer: null, evidence: 'none', note: 'Look it up' });
    expect(markEvidence(undefined, 'seen')).toEqual({ answer: null, evidence: 'seen', note: '' });
    expect(markEvidence(noted, 'seen')).toEqual({ ...noted, evidence: 'seen' });
  });

  it('is nothing once nothing is left of it', () => {
    expect(clearAnswer(responseTo(3))).toBeNull();
    expect(clearAnswer(undefined)).toBeNull();
    expect(noteResponse({ answer: null, evidence: 'none', note: 'Look it up' }, '')).toBeNull();
    expect(markEvidence({ answer: null, evidence: 'seen', note: '' }, 'none')).toBeNull();
    expect(noteResponse(noted, '')).toEqual({ ...noted, note: '' });
  });

  it('counts as given with an answer of any kind, and not with a note alone', () => {
    expect([responseTo(1), responseTo('unknown'), responseTo('not-applicable')].map(isGiven)).toEqual([true, true, true]);
    expect([undefined, { answer: null, evidence: 'seen', note: 'Look it up' } as const].map(isGiven)).toEqual([false, false]);
  });
});

describe('the responses of a round', () => {
  const round = roundOf({ P1: 2, P2: 'unknown', P3: 4, C3: 'not-applicable' });

  it('are counted in all and by dimension', () => {
    expect(countGiven(BUILT_IN, round)).toEqual({
      given: 4,
      asked: 30,
      dimensions: [
        { dimension: 'policy', given: 3, asked: 6 },
        { dimension: 'access', given: 0, asked: 6 },
        { dimension: 'trust', given: 0, asked: 6 },
        { dimension: 'leadership', given: 0, asked: 6 },
        { dimension: 'culture', given: 1, asked: 6 },
      ],
    });
  });

  it('are counted on the questions of the quick form only', () => {
    expect(countGiven(BUILT_IN, { ...round, form: 'quick' })).toMatchObject({ given: 2, asked: 15 });
  });

  it('count a question that the group settled, agreed or not, and none that only has votes', () => {
    const settled = { P3: { outcome: 'not-agreed', reason: '', views: ['Yes', 'No'] }, A1: { outcome: 'not-agreed', reason: '', views: [] } } as const;
    const voted = { ...round, settled, votes: countVotes(BUILT_IN, 'full', firstVotes({ T1: [2, 3, 3], T2: [1, 1, 5] })) };
    expect(countGiven(BUILT_IN, voted).given).toBe(5);
    expect(['P3', 'A1', 'T1'].map((id) => isGivenIn(voted, id))).toEqual([true, true, false]);
    expect(listOpenQuestions(BUILT_IN, { ...voted, form: 'quick' })[1]?.id).toBe('A3');
  });

  it('leave the rest open, in the order of the questionnaire', () => {
    const open = listOpenQuestions(BUILT_IN, { ...round, form: 'quick' });
    expect(open.map((question) => question.id)).toEqual(['P4', 'A1', 'A3', 'A5', 'T1', 'T2', 'T5', 'L1', 'L3', 'L4', 'C1', 'C2', 'C6']);
  });
});
