/** Tests of what was said last time: never before a question is answered anew. */

import { describe, expect, it } from 'vitest';
import { findLastTime } from '../../assessments/last-time.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import type { MapLine, Questionnaire } from '../../assessments/questionnaire-model.ts';
import { countVotes } from '../../assessments/workshop/votes.ts';
import { assessmentOf, responseTo, roundOf } from './builders.ts';
import { firstVotes } from './workshop/ballot-box.ts';

const NOTED = { ...responseTo(2), note: 'Ten pages, from 2013' };
const first = roundOf({ P1: 1, P2: 4, C3: 'not-applicable' }, { id: 'r2025', date: '2025-05-07' });
const second = roundOf({}, { id: 'r2026', date: '2026-05-06', responses: { P1: NOTED } });
const third = roundOf({ P1: 3, P2: 'unknown', P3: 2, C3: 2 }, { id: 'r2027', date: '2027-05-05' });
const assessment = assessmentOf([first, second, third]);

/** Version 2.0, in which the questions of the lines are not the same any more. */
function versionTwo(lines: readonly MapLine[]): Questionnaire {
  return { ...BUILT_IN, version: '2.0', maps: [{ from: BUILT_IN.version, to: '2.0', lines }] };
}

describe('what was said last time', () => {
  it('is the level and the note of the latest earlier round', () => {
    const found = findLastTime(assessment, third, 'P1');
    expect([found?.round.id, found?.question.id, found?.item, found?.response, found?.isReworded]).toEqual(['r2026', 'P1', 2, NOTED, false]);
    expect(found?.question.levels[1]).toBe(BUILT_IN.dimensions[0]?.questions[0]?.levels[1]);
  });

  it('is nothing until the question has an answer of its own', () => {
    const blank = { ...third, responses: { P1: { answer: null, evidence: 'seen', note: 'We should look at the list' } } } as const;
    expect(findLastTime(assessmentOf([first, second, blank]), blank, 'P1')).toBeNull();
    const votes = { ...countVotes(BUILT_IN, 'full', firstVotes({ P1: [2, 3, 3, 3, 4] })), countedOn: '2027-05-05' };
    const voted = { ...third, responses: {}, votes };
    expect(findLastTime(assessmentOf([first, second, voted]), voted, 'P1')).toBeNull();
  });

  it('comes from the round before where the one between did not answer', () => {
    const found = findLastTime(assessment, third, 'P2');
    expect([found?.round.id, found?.item]).toEqual(['r2025', 4]);
    expect(findLastTime(assessment, third, 'C3')?.item).toBe('not-applicable');
  });

  it('is nothing in the first round, and where nobody ever answered', () => {
    expect(findLastTime(assessment, first, 'P1')).toBeNull();
    expect(findLastTime(assessment, third, 'P3')).toBeNull();
  });

  it('is what votes came to, where nothing else was recorded', () => {
    const votes = { ...countVotes(BUILT_IN, 'full', firstVotes({ P3: [2, 3, 3, 3, 4] })), countedOn: '2026-05-06' };
    expect(findLastTime(assessmentOf([first, { ...second, votes }, third]), third, 'P3')?.item).toBe(3);
  });

  it('goes by the meaning of the question: under its older id where it was reworded, and not at all where it changed', () => {
    const reason = { en: 'Plainer words.', cy: 'Geiriau symlach.' };
    const later = { ...third, questionnaire: '2.0' };
    const inVersionTwo = (line: MapLine) => {
      const found = findLastTime(assessmentOf([first, later], { questionnaires: [BUILT_IN, versionTwo([line])] }), later, 'P1');
      return found && [found.question.id, found.item, found.isReworded];
    };
    expect(inVersionTwo({ kind: 'reworded', from: 'P2', to: 'P1', reason })).toEqual(['P2', 4, true]);
    expect(inVersionTwo({ kind: 'changed', from: 'P1', to: 'P1', reason })).toBeNull();
    expect(inVersionTwo({ kind: 'new', from: null, to: 'P1', reason })).toBeNull();
  });
});
