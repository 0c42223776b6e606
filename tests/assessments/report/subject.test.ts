/** Tests of how the parts of a questionnaire are named in a report, those that a file does not hold among them. */

import { describe, expect, it } from 'vitest';
import { descriptorOf, dimensionName, dimensionOfQuestion, itemNamed, levelName, measureName, questionName, showRound } from '../../../assessments/report/subject.ts';
import { en } from '../../../assessments/words/en.ts';
import { assessmentOf } from '../builders.ts';
import { PLAIN, plain, plainRound, plainSubject } from './parts.ts';

const subjectOfFour = () => plainSubject([plainRound({ policy: [3, 'unknown', 'not-applicable'] })], { questionnaires: [{ ...PLAIN, dimensions: PLAIN.dimensions.slice(0, 4) }] });

describe('a name in a report', () => {
  it('is that of the questionnaire', () => {
    expect([dimensionName(subjectOfFour(), 'policy'), measureName(subjectOfFour(), 'access'), measureName(subjectOfFour(), 'overall')]).toEqual(['Policy', 'Access', 'Overall']);
    expect([questionName(subjectOfFour(), 'T2'), dimensionOfQuestion(subjectOfFour(), 'T2'), descriptorOf(subjectOfFour(), 'T2', 5)]).toEqual(['T2 Title of T2', 'Trust', 'T2 at 5']);
  });

  it('is the id of what the file does not hold', () => {
    expect([dimensionName(subjectOfFour(), 'culture'), questionName(subjectOfFour(), 'C1')]).toEqual(['culture', 'C1 C1']);
    expect([dimensionOfQuestion(subjectOfFour(), 'C1'), descriptorOf(subjectOfFour(), 'C1', 1)]).toEqual(['', '']);
  });

  it('keeps the two words of a level together', () => {
    expect([levelName(subjectOfFour(), 1), levelName(subjectOfFour(), 5)]).toEqual(['Not\u{A0}yet', 'Leading']);
  });

  it('of an answer is its level with the number, or why there is none', () => {
    expect(['P1', 'P2', 'P3', 'P4'].map((id) => plain(itemNamed(subjectOfFour(), id)))).toEqual(['3 In place', 'Don’t know', 'Does not apply', 'Not answered']);
  });

  it('of a round is its year, or its day where two are of one year', () => {
    const [spring, autumn] = [plainRound({}), plainRound({}, { id: 'r2026b', date: '2026-10-01' })];
    expect(showRound(en, assessmentOf([spring]), spring)).toBe('2026');
    expect([spring, autumn].map((round) => showRound(en, assessmentOf([spring, autumn]), round))).toEqual(['6 May 2026', '1 October 2026']);
  });
});
