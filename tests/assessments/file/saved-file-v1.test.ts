/** Tests that the first saved files still open: this one was written by the first version of the app, and is never to be written again. */

import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../assessments/status.ts';
import { questionnaireOf } from '../../../assessments/rounds.ts';
import { figuresOf } from '../../../assessments/scoring.ts';
import { showFraction } from '../../../assessments/statistics/fraction.ts';
import { keptFile } from './fixtures.ts';

const { text, readIt } = keptFile(1);

describe('a saved file of version 1', () => {
  it('says that it is one', () => {
    expect(text.startsWith('{\n  "format": "soundings",\n  "version": 1,\n  "program": "0.1.0",\n')).toBe(true);
  });

  it('opens with its organisation, its revision and the moment it was saved', () => {
    const { assessment, revision, savedAt } = readIt();
    expect({ revision, savedAt, id: assessment.id, isSample: assessment.isSample }).toEqual({
      revision: 1, savedAt: '2026-05-06T14:32:00.000Z', id: 'sample', isSample: true,
    });
    expect(assessment.organisation).toEqual({
      name: 'Aberwen Borough Council',
      reference: '',
      nation: 'wales',
      sector: 'council',
      councilType: 'wales',
      staffBand: '1000-to-4999',
      region: 'mid-wales',
      documentOwner: 'Head of Communications',
      keepUntil: '2029-05-31',
      reviewOn: '2027-05-05',
      retention: '',
      classification: '',
    });
  });

  it('has both rounds with every kind of answer', () => {
    const [first, second] = readIt().assessment.rounds;
    expect([first?.date, first?.closing?.closedOn, second?.date, second?.closing]).toEqual(['2025-05-07', '2025-05-07', '2026-05-06', null]);
    expect(Object.keys(first?.responses ?? {})).toHaveLength(30);
    expect(second?.responses['L5']).toEqual({
      answer: { kind: 'level', level: 4 }, evidence: 'seen', note: 'One contact in each service. They meet every two months.',
    });
    expect(second?.responses['A3']?.answer).toEqual({ kind: 'unknown' });
    expect(second?.responses['C3']?.answer).toEqual({
      kind: 'not-applicable', reason: 'One network serves all the councils of the region, and the region runs it.',
    });
    expect(second?.goals['T1']).toEqual({ isGoodEnough: false, target: 3, importance: 3, effort: 2, closeCall: null, isShortlisted: false });
    expect(second?.peers?.group.measures.access).toMatchObject({ n: 24, q1: 2.13, median: 2.67, q3: 3.17 });
  });

  it('gives the scores it gave then', () => {
    const { assessment } = readIt();
    const shown = assessment.rounds.map((round) =>
      figuresOf(questionnaireOf(assessment, round), round).dimensions.map(({ score }) => (score ? showFraction(score) : '')),
    );
    expect(shown).toEqual([['1.8', '1.8', '2.3', '2.5', '1.2'], ['2.3', '2.0', '2.0', '3.2', '1.4']]);
    expect(assessment.rounds[0]?.closing?.scoringMethod).toBe('mean-of-levels-1');
  });

  it('has its questionnaire with the words it was answered with', () => {
    const [questionnaire] = readIt().assessment.questionnaires;
    expect(questionnaire?.dimensions.map((dimension) => dimension.questions.length)).toEqual([6, 6, 6, 6, 6]);
    expect(questionnaire?.dimensions[0]?.questions[0]?.question.en).toBe('How easy are your rules for using digital channels at work to read and understand?');
  });

  it('has its plan', () => {
    expect(readIt().assessment.actions.map((action) => [action.id, action.question, action.due, statusOf(action).state])).toEqual([
      ['sponsor', 'L3', '2025-Q4', 'done'],
      ['bans', 'P2', '2026-Q2', 'in-progress'],
      ['round-up', 'C2', '2026-Q3', 'not-started'],
      ['pass-up-list', 'T2', '2026-07-31', 'not-started'],
      ['answer-unaided', 'T1', '2026-Q3', 'not-started'],
      ['access', 'A1', '2027-Q1', 'not-started'],
    ]);
  });
});
