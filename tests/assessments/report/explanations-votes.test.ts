/** Tests of how the figures of votes are worked out, as the panel tells it. */

import { describe, expect, it } from 'vitest';
import { explainConfidence } from '../../../assessments/report/explanations-votes.ts';
import { explainDimension, explainQuestion, type Explanation } from '../../../assessments/report/explanations.ts';
import { subjectOf } from '../../../assessments/report/subject.ts';
import { latestRound } from '../../../assessments/rounds.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { en } from '../../../assessments/words/en.ts';
import { responseTo } from '../builders.ts';
import { allVote, plain, plainRound, plainSubject, six, subjectWith, votedRound } from './parts.ts';

const sample = makeSample({ id: 'sample', language: 'en' });
const ofSample = subjectOf(sample, latestRound(sample), en, 'en');

const headOf = (told: Explanation | null) => told && plain([told.title, told.sum ?? ''].join(' = '));
const rowsOf = (told: Explanation | null) => told?.rows.map(({ label, second, value }) => [label, second, value].join(' | '));
const moreOf = (told: Explanation | null) => told?.more.map(({ title, text }) => plain(`${title}. ${text}`)) ?? [];

describe('confidence', () => {
  it('is the sum of four parts, each with what it was given for', () => {
    const told = explainConfidence(ofSample);
    expect(headOf(told)).toBe('Confidence: firm = 8 of 8 points');
    expect(rowsOf(told)).toEqual([
      'People who voted | 10 | 2', 'Questions answered | 28 of 29 | 2', 'Questions with votes near each other | 27 of 28 | 2', 'Questions with evidence seen | 14 of 28 | 2',
    ]);
    expect([told?.total, told?.more.length]).toEqual([{ label: 'Points', value: '8' }, 4]);
  });

  it('is fair where a part has no point, however many there are', () => {
    const told = explainConfidence(plainSubject([votedRound(allVote([3, 3, 3, 3, 3, 3]))]));
    expect([headOf(told), rowsOf(told)?.at(-1)]).toEqual(['Confidence: fair = 6 of 8 points', 'Questions with evidence seen | 0 of 30 | 0']);
  });

  it('is that of one person where one person answered', () => {
    expect(headOf(explainConfidence(subjectWith({ policy: six(3) })))).toBe('Answered by one person = ');
    expect(headOf(explainConfidence(plainSubject([votedRound(allVote([3]))])))).toBe('Answered by one person = ');
  });

  it('is not known for a round from paper', () => {
    expect(explainConfidence(plainSubject([plainRound({ policy: six(3) }, { origin: 'paper' })]))).toBe(null);
  });
});

describe('a dimension that people voted on', () => {
  it('says what its range of views is, its score without one voter, and how many did not know', () => {
    const titles = explainDimension(ofSample, 'trust').more.map(({ title }) => title);
    expect(titles).toEqual(['Secure at Not\u{A0}yet', 'Range of views: 2.1 to 2.7', 'If one voter had been away: 2.0 to 2.2', 'Don’t know: 0 of 60']);
    expect(moreOf(explainDimension(ofSample, 'culture')).at(-1)).toBe('Don’t know: 2 of 50. Votes of “don’t know” among all first votes on these questions. They count in no level.');
  });

  it('says no more than the votes allow, also where it has no score', () => {
    const three = plainSubject([votedRound({ P1: [3, 3, 3], P2: [3, 3, 3], P3: [3, 3, 3], P4: [3, 3, 3], A1: [3, 3, 3] })]);
    expect(explainDimension(three, 'policy').more.map(({ title }) => plain(title))).toEqual(['Secure at In place', 'What is left out', 'If one voter had been away: 3.0']);
    expect(explainDimension(three, 'access').more.map(({ title }) => title)).toEqual(['What is left out']);
  });
});

describe('a question that people voted on', () => {
  it('says its votes, how far apart they are, the majority level and what was settled', () => {
    const told = explainQuestion(ofSample, 'T2');
    expect(told.text).toBe('The group did not agree. The majority level stands for now.');
    expect(moreOf(told).slice(2, 8)).toEqual([
      'First vote. Six placed this at Early or below, four at Embedded or above. Not yet: 2. Early: 4. Embedded: 2. Leading: 2.',
      'Second vote. Seven placed this at Early or below, three at Embedded or above. Not yet: 1. Early: 6. Embedded: 3.',
      'How far apart: two camps. A level that nobody chose parts two camps. Each has two votes or more, and a fifth of them or more. On average the votes are 0.7 of a level from the middle vote.',
      'Majority level: Early. The highest level that more than half of the voters say has been reached.',
      'One view. It depends on who is on duty. Nothing is written down.',
      'Another view. In some services senior staff know what is going on and leave the answering to others.',
    ]);
  });

  it('says why the group agreed on another level', () => {
    const told = explainQuestion(ofSample, 'A6');
    expect([told.text, moreOf(told).at(-1)]).toEqual([
      'The level is what the group agreed on after the vote.',
      'Why not the majority level. Two of us had heard managers complain about missed messages, so “not told at all” is not true.',
    ]);
  });

  it('says that its level is provisional until it is settled', () => {
    const voted = (others = {}) => plainSubject([votedRound({ P1: [3, 3, 3] }, others)]);
    expect(explainQuestion(voted(), 'P1').text).toBe('The level is provisional: the majority level of the votes. The group has not settled it yet.');
    expect(explainQuestion(voted({ responses: { P1: responseTo(3) } }), 'P1').text).toBe('The level is what the group agreed on after the vote.');
    expect(explainQuestion(voted(), 'P2').text).toBe('It has no answer yet. It counts in no score, and is never zero.');
  });

  it('says that not enough could say, and shows no counts of few', () => {
    const told = explainQuestion(plainSubject([votedRound({ P1: [3, 'unknown', 'unknown'] })]), 'P1');
    expect(told.text).toBe('Not enough people could say. It counts in no score, and is never zero.');
    expect(moreOf(told)).toEqual([
      'First vote. Not enough people could say. With fewer than five votes on a question no counts are shown, so that nobody’s vote can be guessed.',
      'How far apart: not enough could say. A level needs two votes, and as many as there are of “don’t know”.',
    ]);
  });
});
