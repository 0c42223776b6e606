/** Tests that saved files of version 5 still open: this one was written by the app when that version was new, and is never to be written again. */

import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../assessments/status.ts';
import { questionnaireOf } from '../../../assessments/rounds.ts';
import { figuresOf } from '../../../assessments/scoring.ts';
import { showFraction } from '../../../assessments/statistics/fraction.ts';
import { keptFile } from './fixtures.ts';

const { text, readIt } = keptFile(5);

describe('a saved file of version 5', () => {
  it('says that it is one', () => {
    expect(text.startsWith('{\n  "format": "soundings",\n  "version": 5,\n  "program": "')).toBe(true);
  });

  it('opens with its organisation and its official code, its revision and the moment it was saved', () => {
    const { assessment, revision, savedAt } = readIt();
    expect({ revision, savedAt, id: assessment.id, isSample: assessment.isSample }).toEqual({
      revision: 9, savedAt: '2026-05-23T10:40:00.000Z', id: 'sample-cy', isSample: true,
    });
    expect(assessment.organisation).toEqual({
      name: 'Cyngor Bwrdeistref Aberwen',
      reference: 'W06000099',
      nation: 'wales',
      sector: 'council',
      councilType: 'wales',
      staffBand: '5000-or-more',
      region: 'mid-wales',
      documentOwner: 'Pennaeth Cyfathrebu',
      keepUntil: '2029-05-31',
      reviewOn: '2027-05-05',
      retention: 'Cynlluniau ac adolygiadau, tair blynedd',
      classification: 'Swyddogol',
    });
  });

  it('has its three rounds, the first from paper and under an older questionnaire, with every kind of answer', () => {
    const { rounds } = readIt().assessment;
    expect(rounds.map(({ date, origin, questionnaire, closing }) => [date, origin, questionnaire, closing?.closedOn])).toEqual([
      ['2024-05-08', 'paper', '0.9', '2024-06-12'], ['2025-05-07', 'answered', '1.0', '2026-05-22'], ['2026-05-06', 'answered', '1.0', undefined],
    ]);
    expect(rounds.map(({ responses }) => Object.keys(responses).length)).toEqual([30, 30, 30]);
    expect(rounds[0]?.responses['T4']).toEqual({ answer: { kind: 'level', level: 3 }, evidence: 'seen', note: 'Mae’r llyfrgelloedd yn ateb drostynt eu hunain.' });
    expect(rounds[2]?.responses['A3']?.answer).toEqual({ kind: 'unknown' });
    expect(rounds[2]?.responses['C3']?.answer).toEqual({
      kind: 'not-applicable', reason: 'Mae un rhwydwaith yn gwasanaethu holl gynghorau’r rhanbarth, a’r rhanbarth sy’n ei redeg.',
    });
  });

  it('gives the scores it gave then', () => {
    const { assessment } = readIt();
    const shown = assessment.rounds.map((round) =>
      figuresOf(questionnaireOf(assessment, round), round).dimensions.map(({ score }) => (score ? showFraction(score) : '')),
    );
    expect(shown).toEqual([['1.3', '1.4', '2.2', '2.0', '1.0'], ['2.0', '1.8', '2.3', '2.5', '1.2'], ['2.3', '2.0', '2.0', '3.2', '1.4']]);
    expect(assessment.rounds[0]?.closing).toMatchObject({ scoringMethod: 'mean-of-levels-1', questionnaire: { id: 'dcm', version: '0.9' } });
  });

  it('has the closings that were taken back, with their figures, the day and the reason', () => {
    const [first, second, third] = readIt().assessment.rounds;
    expect(first?.reopenings).toMatchObject([
      { closing: { closedOn: '2024-05-17', figures: { items: { T4: 2 } } }, profile: null, on: '2024-06-12', reason: 'Daeth taflen y llyfrgelloedd yn hwyr. Mae’n symud T4 o 2 i 3.' },
    ]);
    expect(second?.reopenings).toMatchObject([
      {
        closing: { closedOn: '2025-05-07', figures: { items: { P1: 2 } } },
        profile: null,
        on: '2026-05-21',
        reason: 'Roedd lefel P1 wedi’i chofnodi’n anghywir. Cywirodd y Pennaeth Cyfathrebu hi.',
      },
    ]);
    expect(second?.closing?.figures.items['P1']).toBe(3);
    expect(third?.reopenings).toEqual([]);
  });

  it('has the profile of the day a round was closed, and what was handed on from it', () => {
    const [first, second, third] = readIt().assessment.rounds;
    expect(second?.profile).toEqual({ nation: 'wales', sector: 'council', councilType: 'wales', staffBand: '1000-to-4999', region: 'mid-wales' });
    expect([first?.profile, third?.profile]).toEqual([null, null]);
    expect(second?.handed).toEqual({ contribution: 'cyfraniad-7f3a', revision: 2, on: '2026-05-23' });
    expect([first?.handed, third?.handed]).toEqual([null, null]);
  });

  it('has why questions moved, or did not', () => {
    expect(readIt().assessment.rounds.map(({ whys }) => whys)).toEqual([
      {},
      { L5: 'Mae’r swyddog cyfathrebu wedi cael dau ddiwrnod yr wythnos ar ei gyfer ers mis Ionawr.' },
      {
        P6: 'Mae’r addewid bellach ar bob tudalen gyswllt.',
        T1: 'Collwyd y rhyddid ar ôl un ateb anghywir. Byddai rhestr o gwestiynau diogel yn dod ag ef yn ôl.',
        T3: 'Rydym bellach yn amseru’r atebion. Dyfaliad oedd y lefel y llynedd.',
      },
    ]);
  });

  it('has the peer group that was chosen, where its figures come from and since when', () => {
    const peers = readIt().assessment.rounds[2]?.peers;
    expect(peers?.header.source).toEqual({ text: 'Arolwg sianeli digidol, tabl 3', on: '2025-11-01' });
    expect(peers?.header.rules).toEqual({ smallestGroup: 5, families: { least: 3, largest: 50, twoLargest: 75 }, decimals: 2, quantileType: 7, windowMonths: 24 });
    expect([peers?.group.carriedFrom, peers?.group.name]).toEqual(['2025-03-01', { en: 'Unitary councils', cy: 'Cynghorau unedol' }]);
    expect(peers?.group.measures.access).toMatchObject({ n: 24, q1: 2.13, median: 2.67, q3: 3.17 });
  });

  it('has both its questionnaires, and the map that leads from one to the other', () => {
    const { questionnaires } = readIt().assessment;
    expect(questionnaires.map(({ version, dimensions }) => [version, dimensions.map(({ questions }) => questions.length).join(' ')])).toEqual([
      ['1.0', '6 6 6 6 6'], ['0.9', '6 6 6 6 6'],
    ]);
    const map = questionnaires[0]?.maps.find(({ from }) => from === '0.9');
    expect(map?.lines.filter(({ kind }) => kind !== 'same').map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['reworded', 'A2', 'A2'], ['changed', 'L2', 'L2'], ['reworded', 'C4', 'C4'],
    ]);
    expect([map?.lines.length, questionnaires[0]?.claims.length]).toEqual([30, 113]);
  });

  it('has what its two workshops came to', () => {
    const [, second, third] = readIt().assessment.rounds;
    expect([second?.votes?.countedOn, second?.votes?.voters, third?.votes?.countedOn, third?.votes?.voters]).toEqual(['2025-05-07', 8, '2026-05-06', 10]);
    expect(third?.settled['P1']).toEqual({ outcome: 'confirmed', reason: '', views: [] });
    expect(third?.votes?.questions['T2']?.first.counts).toEqual({ levels: [2, 4, 0, 2, 2], unknown: 0, notApplicable: 0 });
  });

  it('has its plan, its target lines, and what was wanted for each question', () => {
    const { actions, rounds } = readIt().assessment;
    expect(actions.map((action) => [action.id, action.round, action.question, action.due, statusOf(action).state])).toEqual([
      ['sponsor', '2025', 'L3', '2025-Q4', 'done'],
      ['bans', '2025', 'P2', '2026-Q2', 'in-progress'],
      ['one-page', '2025', 'P1', '2026-03-31', 'in-progress'],
      ['own-space', '2025', 'C3', '2025-Q4', 'dropped'],
      ['round-up', '2026', 'C2', '2026-Q3', 'not-started'],
      ['pass-up-list', '2026', 'T2', '2026-07-31', 'in-progress'],
      ['answer-unaided', '2026', 'T1', '2026-Q3', 'not-started'],
      ['access', '2026', 'A1', '2027-Q1', 'not-started'],
      ['diolch', '2026', null, '2026-Q4', 'not-started'],
    ]);
    expect([actions[8]?.dimension, actions[8]?.waitsFor, actions[8]?.staffDays]).toEqual(['trust', ['answer-unaided', 'round-up'], 0.5]);
    expect(rounds.map(({ targetLine }) => [targetLine?.actions.length, Object.keys(targetLine?.levels ?? {}).length])).toEqual([[undefined, 0], [4, 30], [6, 28]]);
    expect([rounds[2]?.goals['T2'], rounds[2]?.goals['C6']]).toEqual([
      { isGoodEnough: false, target: 3, importance: 3, effort: 1, closeCall: 'high', isShortlisted: false },
      { isGoodEnough: false, target: 2, importance: 3, effort: 2, closeCall: null, isShortlisted: true },
    ]);
  });

  it('has what was written into a template', () => {
    expect(readIt().assessment.drafts.map(({ template, question, language, texts }) => [template, question, language, Object.keys(texts).length])).toEqual([['TPL05', 'T2', 'cy', 7]]);
  });
});
