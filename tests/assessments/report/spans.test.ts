/** Tests of how sure the figures of dimensions are: range of views, the score without one voter, votes of "don’t know", and the note that tells it. */

import { describe, expect, it } from 'vitest';
import type { Round } from '../../../assessments/model.ts';
import { listNoteParts, tellConfidence } from '../../../assessments/report/round-note.ts';
import { findSureTable } from '../../../assessments/report/spans.ts';
import { dimensionTable, dotPlotOf, heatMapOf } from '../../../assessments/report/standing.ts';
import { subjectOf, type Subject } from '../../../assessments/report/subject.ts';
import { latestRound } from '../../../assessments/rounds.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { en } from '../../../assessments/words/en.ts';
import { responseTo } from '../builders.ts';
import { allVote, plain, plainRound, plainSubject, showTable, six, subjectWith, votedRound } from './parts.ts';

const sample = makeSample({ id: 'sample', language: 'en' });
const ofSample = subjectOf(sample, latestRound(sample), en, 'en');
const plotOf = ({ assessment, round }: Subject) => dotPlotOf(assessment, round, en, 'en');
const noteOf = (subject: Subject) => plain(listNoteParts(subject).map(({ text }) => text).join(' '));
const voted = (votes: Parameters<typeof votedRound>[0], others: Partial<Round> = {}) => plainSubject([votedRound(votes, others)]);

describe('the dot plot of the sample’s workshop', () => {
  it('has the range of views of ten voters as the pictures show it', () => {
    const views = showTable(dimensionTable(ofSample)).map((row) => row.split(' | ').filter((_, at) => at < 2 || at === 5).join(' | '));
    expect(views).toEqual(['Dimension | Score | Range of views', 'Policy | 2.3 | 2.3 to 2.6', 'Access | 2.0 | 2.0 to 2.2', 'Trust | 2.0 | 2.1 to 2.7', 'Leadership | 3.2 | 3.0 to 3.5', 'Culture | 1.4 | 1.5 to 1.7']);
  });

  it('draws it, and names “don’t know” from a tenth of the votes', () => {
    const { rows, hasViews, note, alternative } = plotOf(ofSample);
    expect(hasViews).toBe(true);
    expect(rows.map(({ views }) => views && [views.low, views.high].map((at) => at.toFixed(2)))).toEqual([['2.30', '2.60'], ['2.00', '2.20'], ['2.10', '2.70'], ['3.00', '3.50'], ['1.50', '1.70']]);
    expect(rows.map(({ caption }) => caption)).toEqual(['6 of 6 answered', '5 of 6, 13% don’t know', '6 of 6 answered', '6 of 6 answered', '5 of 5 answered']);
    expect(plain(alternative)).toContain('Trust: 2.0, secure at Not yet. Range of views 2.1 to 2.7.');
    expect(note).toMatch(/The range of views covers only the people who voted\. A score can fall outside it, because it comes from the levels agreed after talking\. Targets were set on 20 May 2025\.$/);
  });

  it('has a second table with the score without one voter, and the votes of “don’t know” on questions that apply', () => {
    const table = findSureTable(ofSample);
    expect(table && showTable(table)).toEqual([
      'Dimension | Score | If one voter had been away | Don’t know, of all votes',
      'Policy | 2.3 | 2.3 | 1 of 60',
      'Access | 2.0 | 2.0 | 8 of 60',
      'Trust | 2.0 | 2.0 to 2.2 | 0 of 60',
      'Leadership | 3.2 | 3.2 to 3.3 | 4 of 60',
      'Culture | 1.4 | 1.4 to 1.6 | 2 of 50',
    ]);
    expect(table?.caption).toBe('How sure the scores are');
  });

  it('says who voted, when the votes were counted, how sure it is and what is provisional', () => {
    expect(noteOf(ofSample)).toBe(
      'Round of 6 May 2026. Ten people voted. From the votes at closing on 6 May 2026. Confidence: firm. One question could not be answered. One question does not apply. One level is provisional: the majority level of the votes, not agreed. Peers: Unitary councils, 24 organisations, made up, sample pack of 1 March 2026.',
    );
    expect(listNoteParts(ofSample).filter(({ isConfidence }) => isConfidence)).toEqual([{ text: 'Confidence: firm.', isConfidence: true }]);
  });

  it('has the share of “don’t know” beside a level in the heat map, from a tenth', () => {
    const map = heatMapOf(sample, latestRound(sample), en, 'en');
    const named = map.columns.flatMap(({ cells }) => cells.flatMap(({ question, more }) => (more === null ? [] : [`${question} ${more}`])));
    expect(named).toEqual(['P5 10% don’t know', 'A3 80% don’t know', 'L2 20% don’t know', 'L3 10% don’t know', 'L5 10% don’t know', 'C5 10% don’t know', 'C6 10% don’t know']);
    expect(showTable(map.table).slice(0, 2)).toEqual(['Question | Dimension | Level | Name of the level | Don’t know', 'P1 Short, plain rules | Policy | 2 | Early | 0%']);
  });
});

describe('a round with few voters', () => {
  const four = voted({ P1: [3, 2, 3, 2], P2: [2, 2, 3, 3], P3: [4, 3, 4, 4], P4: [2, 2, 2, 2], P5: [3, 3, 3, 3], P6: [3, 3, 3, 3] });

  it('has no range of views, and its score without one voter', () => {
    expect([plotOf(four).hasViews, plotOf(four).rows[0]?.views]).toEqual([false, null]);
    expect(showTable(dimensionTable(four))[0]).toBe('Dimension | Score | Secure at | Lowest question | Answered | Don’t know');
    // Majority levels 2 2 4 2 3 3; without each of the four 2 3 4 2 3 3, 3 3 4 2 3 3, 2 2 4 2 3 3 and 3 2 4 2 3 3: sums 17, 18, 16 and 17 over 6.
    expect(findSureTable(four)?.rows[0]?.map(({ text }) => text)).toEqual(['Policy', '2.7', '2.7 to 3.0']);
    expect(plotOf(four).note).not.toContain('range of views');
  });

  it('says the number of don’t knows by questions, as it does where nobody voted', () => {
    const two = voted({ P1: [3, 3], P2: [2, 2], P3: [3, 3], P4: [3, 3], P5: [3, 3], P6: ['unknown', 'unknown'] });
    expect(plotOf(two).rows[0]?.caption).toBe('5 of 6 answered, 1 don’t know');
    expect(findSureTable(two)).toBe(null);
    expect(findSureTable(subjectWith({ policy: six(3) }))).toBe(null);
  });
});

describe('the note on a round', () => {
  it('says that levels are provisional until they are settled', () => {
    expect(noteOf(voted(allVote([3, 3, 2])))).toBe('Round of 6 May 2026. Three people voted. Confidence: fair. 30 levels are provisional: the majority level of the votes, not agreed.');
    expect(noteOf(voted(allVote([3, 3, 2]), { responses: { P1: responseTo(3) } }))).toContain('29 levels are provisional');
  });

  it('says that one person answered, voting or not', () => {
    expect(noteOf(voted(allVote([3])))).toBe('Round of 6 May 2026. Answered by one person. 30 levels are provisional: the majority level of the votes, not agreed.');
    expect(noteOf(subjectWith({ policy: six(3), access: six(3), trust: six(3), leadership: six(3), culture: six(3) }))).toBe('Round of 6 May 2026. Answered by one person.');
  });

  it('says nothing of confidence where nothing is answered, or where it is not known who answered', () => {
    expect(tellConfidence(subjectWith({}))).toBe(null);
    expect(tellConfidence(plainSubject([plainRound({ policy: six(3) }, { origin: 'paper' })]))).toBe(null);
    expect(tellConfidence(plainSubject([plainRound({}, { workshop: { stage: 'vote', voters: 8, isRevealed: false, pulled: [], roles: null } })]))).toBe(null);
  });

  it('counts a question that nobody could tell as such only where somebody was asked', () => {
    expect(noteOf(voted({ P1: ['unknown', 'unknown', 3], P2: [3, 3, 3] }))).toContain('28 questions are not answered yet. One question could not be answered. One level is provisional');
  });
});
