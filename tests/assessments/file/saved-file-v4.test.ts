/** Tests that saved files of version 4 still open: this one was written by the app when that version was new, and is never to be written again. */

import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../assessments/status.ts';
import { questionnaireOf } from '../../../assessments/rounds.ts';
import { figuresOf } from '../../../assessments/scoring.ts';
import { showFraction } from '../../../assessments/statistics/fraction.ts';
import { keptFile } from './fixtures.ts';

const { text, readIt } = keptFile(4);

describe('a saved file of version 4', () => {
  it('says that it is one', () => {
    expect(text.startsWith('{\n  "format": "soundings",\n  "version": 4,\n  "program": "')).toBe(true);
  });

  it('opens with its organisation, its revision and the moment it was saved', () => {
    const { assessment, revision, savedAt } = readIt();
    expect({ revision, savedAt, id: assessment.id, isSample: assessment.isSample }).toEqual({
      revision: 5, savedAt: '2026-05-20T09:15:00.000Z', id: 'sample-cy', isSample: true,
    });
    expect(assessment.organisation).toEqual({
      name: 'Cyngor Bwrdeistref Aberwen',
      reference: '',
      nation: 'wales',
      sector: 'council',
      councilType: 'wales',
      staffBand: '1000-to-4999',
      region: 'mid-wales',
      documentOwner: 'Pennaeth Cyfathrebu',
      keepUntil: '2029-05-31',
      reviewOn: '2027-05-05',
      retention: 'Cynlluniau ac adolygiadau, tair blynedd',
      classification: 'Swyddogol',
    });
  });

  it('has both rounds with every kind of answer', () => {
    const [first, second] = readIt().assessment.rounds;
    expect([first?.date, first?.closing?.closedOn, second?.date, second?.closing]).toEqual(['2025-05-07', '2025-05-07', '2026-05-06', null]);
    expect(Object.keys(first?.responses ?? {})).toHaveLength(30);
    expect(second?.responses['L5']).toEqual({
      answer: { kind: 'level', level: 4 }, evidence: 'seen', note: 'Un cyswllt ym mhob gwasanaeth. Maent yn cwrdd bob deufis.',
    });
    expect(second?.responses['A3']?.answer).toEqual({ kind: 'unknown' });
    expect(second?.responses['C3']?.answer).toEqual({
      kind: 'not-applicable', reason: 'Mae un rhwydwaith yn gwasanaethu holl gynghorau’r rhanbarth, a’r rhanbarth sy’n ei redeg.',
    });
    expect(second?.goals['T1']).toEqual({ isGoodEnough: false, target: 3, importance: 3, effort: 2, closeCall: null, isShortlisted: false });
    expect(second?.peers?.group.measures.access).toMatchObject({ n: 24, q1: 2.13, median: 2.67, q3: 3.17 });
    expect(second?.peers?.group.name).toEqual({ en: 'Unitary councils', cy: 'Cynghorau unedol' });
  });

  it('gives the scores it gave then', () => {
    const { assessment } = readIt();
    const shown = assessment.rounds.map((round) =>
      figuresOf(questionnaireOf(assessment, round), round).dimensions.map(({ score }) => (score ? showFraction(score) : '')),
    );
    expect(shown).toEqual([['1.8', '1.8', '2.3', '2.5', '1.2'], ['2.3', '2.0', '2.0', '3.2', '1.4']]);
    expect(assessment.rounds[0]?.closing).toMatchObject({ scoringMethod: 'mean-of-levels-1', questionnaire: { id: 'dcm', version: '1.0' } });
  });

  it('has what its two workshops came to: how far they got, how questions were settled, and the votes that were kept', () => {
    const [first, second] = readIt().assessment.rounds;
    expect([first?.workshop, second?.workshop]).toEqual([
      { stage: 'act', voters: 8, isRevealed: true, pulled: [], roles: null }, { stage: 'act', voters: 10, isRevealed: true, pulled: [], roles: null },
    ]);
    expect([first?.votes?.countedOn, first?.votes?.voters, second?.votes?.countedOn, second?.votes?.voters]).toEqual(['2025-05-07', 8, '2026-05-06', 10]);
    expect(Object.keys(second?.settled ?? {})).toHaveLength(30);
    expect(second?.settled['P1']).toEqual({ outcome: 'confirmed', reason: '', views: [] });
    expect(second?.settled['T2']).toEqual({
      outcome: 'not-agreed',
      reason: '',
      views: [
        'Mae’n dibynnu ar bwy sydd ar ddyletswydd. Nid oes dim wedi’i ysgrifennu.',
        'Mewn rhai gwasanaethau mae uwch-swyddogion yn gwybod beth sy’n digwydd ac yn gadael yr ateb i eraill.',
      ],
    });
    expect(second?.votes?.questions['T2']).toEqual({
      first: {
        cast: 10, item: 2, status: 'two-camps', distance: { numerator: 6, denominator: 5 }, isNear: false, counts: { levels: [2, 4, 0, 2, 2], unknown: 0, notApplicable: 0 },
      },
      again: [
        { cast: 10, item: 2, status: 'two-camps', distance: { numerator: 7, denominator: 10 }, isNear: true, counts: { levels: [1, 6, 0, 3, 0], unknown: 0, notApplicable: 0 } },
      ],
    });
    expect(second?.votes?.dimensions[2]).toMatchObject({
      dimension: 'trust',
      views: { low: { numerator: 41, denominator: 20 }, high: { numerator: 41, denominator: 15 } },
      oneAway: { low: { numerator: 2, denominator: 1 }, high: { numerator: 13, denominator: 6 } },
    });
    expect(second?.votes?.dimensions[2]?.means).toHaveLength(10);
  });

  it('has its questionnaire with the words it was answered with, what they rest on, and how they came about', () => {
    const [questionnaire] = readIt().assessment.questionnaires;
    const [question] = questionnaire?.dimensions[0]?.questions ?? [];
    expect(questionnaire?.dimensions.map((dimension) => dimension.questions.length)).toEqual([6, 6, 6, 6, 6]);
    expect(questionnaire?.version).toBe('1.0');
    expect(question?.question).toEqual({
      en: 'How easy are your rules on digital channels to understand?', cy: 'Pa mor hawdd yw deall eich rheolau ar sianeli digidol?',
    });
    expect(question).toMatchObject({ since: '0.1-draft', until: null, sources: ['S0.6', 'S0.7', 'S0.8', 'S0.9'] });
    expect([question?.enoughWhen?.length, question?.stepsUp[0].template]).toEqual([5, 'TPL01']);
    expect([questionnaire?.works.length, questionnaire?.claims.length]).toEqual([5, 113]);
    expect(questionnaire?.maps.map(({ from, to, lines }) => [from, to, lines.length])).toEqual([['0.1-draft', '1.0', 30]]);
  });

  it('has its plan, with every status, what waits for what, and actions on no one question', () => {
    const { actions } = readIt().assessment;
    expect(actions.map((action) => [action.id, action.question, action.due, statusOf(action).state])).toEqual([
      ['adolygu', null, null, 'not-started'],
      ['sponsor', 'L3', '2025-Q4', 'done'],
      ['bans', 'P2', '2026-Q2', 'in-progress'],
      ['one-page', 'P1', '2026-03-31', 'in-progress'],
      ['own-space', 'C3', '2025-Q4', 'dropped'],
      ['round-up', 'C2', '2026-Q3', 'not-started'],
      ['pass-up-list', 'T2', '2026-07-31', 'in-progress'],
      ['answer-unaided', 'T1', '2026-Q3', 'not-started'],
      ['access', 'A1', '2027-Q1', 'not-started'],
      ['diolch', null, '2026-Q4', 'not-started'],
    ]);
    expect(actions.flatMap(({ id, dimension }) => (dimension === null ? [] : [[id, dimension]]))).toEqual([['diolch', 'trust']]);
    expect(actions.flatMap(({ id, waitsFor }) => (waitsFor.length === 0 ? [] : [[id, ...waitsFor]]))).toEqual([
      ['adolygu', 'wedi-mynd'], ['answer-unaided', 'pass-up-list'], ['diolch', 'answer-unaided', 'round-up'],
    ]);
    expect([actions[2]?.owner, actions[9]?.staffDays]).toEqual(['Pennaeth Cyfathrebu', 0.5]);
  });

  it('has what was wanted for each question: settled close calls, and what is on the shortlist', () => {
    const goals = readIt().assessment.rounds[1]?.goals;
    expect([goals?.['T2'], goals?.['T5'], goals?.['C6']]).toEqual([
      { isGoodEnough: false, target: 3, importance: 3, effort: 1, closeCall: 'high', isShortlisted: false },
      { isGoodEnough: false, target: 3, importance: 2, effort: 2, closeCall: 'low', isShortlisted: true },
      { isGoodEnough: false, target: 2, importance: 3, effort: 2, closeCall: null, isShortlisted: true },
    ]);
  });

  it('has a target line in each round', () => {
    const [first, second] = readIt().assessment.rounds.map(({ targetLine }) => targetLine);
    expect([first?.on, first?.actions, Object.keys(first?.levels ?? {}).length]).toEqual(['2025-05-20', ['sponsor', 'bans', 'one-page', 'own-space'], 30]);
    expect([second?.on, second?.actions, Object.keys(second?.levels ?? {}).length]).toEqual([
      '2026-05-20', ['round-up', 'pass-up-list', 'answer-unaided', 'access', 'bans', 'one-page'], 28,
    ]);
    expect(['P1', 'T1', 'C2', 'L6'].map((id) => second?.levels[id])).toEqual([3, 2, 3, 3]);
  });

  it('has what was written into templates', () => {
    const { drafts } = readIt().assessment;
    expect(drafts.map(({ template, question, language, texts }) => [template, question, language, Object.keys(texts).length])).toEqual([['TPL05', 'T2', 'cy', 7], ['TPL01', null, 'cy', 1]]);
    expect(drafts[1]?.texts).toEqual({ s0b0: 'Rheolau Aberwen ar un dudalen.' });
  });
});
