/** Tests of the annex: every question, the rules of scoring, and what the document rests on. */

import { describe, expect, it } from 'vitest';
import { aboutSection, answersSection, movesSection, scoringSection } from '../../../assessments/report/annex.ts';
import type { Part } from '../../../assessments/report/blocks.ts';
import type { Subject } from '../../../assessments/report/subject.ts';
import { twoRoundsOf } from '../../../assessments/report/two-rounds.ts';
import { closeRound } from '../../../assessments/rounds.ts';
import { en } from '../../../assessments/words/en.ts';
import { countVotes } from '../../../assessments/workshop/votes.ts';
import { firstVotes } from '../workshop/ballot-box.ts';
import { allVote, measureWith, PLAIN, plain, plainAssessment, plainGroup, plainRound, plainSubject, six, subjectWith, textsOf, votedRound, wholeTable } from './parts.ts';

const headOf = ({ id, title, startsPage }: Part) => [id, title, startsPage];
const factsOf = ({ blocks }: Part) => blocks.flatMap((block) => (block.kind === 'facts' ? block.rows.map(({ label, value }) => `${label}: ${value}`) : []));

describe('every question', () => {
  const answers = () => answersSection(subjectWith({ policy: [3, 2, 4, 3, 2, 3], trust: [3, 'unknown', 'not-applicable'] }), []);

  it('starts a page, and has heading, score and table of each dimension', () => {
    expect(headOf(answers())).toEqual(['answers', 'Annex: every question', true]);
    expect(answers().blocks.map(({ kind }) => kind).slice(0, 6)).toEqual(['heading', 'paragraph', 'table', 'heading', 'paragraph', 'table']);
    expect(answers().blocks.filter(({ kind }) => kind !== 'table').flatMap(textsOf).map(plain)).toEqual([
      'Answers on Policy', 'Score 2.8 out of 5, secure at Early, 6 of 6 answered.',
      'Answers on Access', 'Not enough answers for a score: 0 of 6.',
      'Answers on Trust', 'Not enough answers for a score: 1 of 5.',
      'Answers on Leadership', 'Not enough answers for a score: 0 of 6.',
      'Answers on Culture', 'Not enough answers for a score: 0 of 6.',
    ]);
  });

  it('stands as well for two rounds side by side', () => {
    const [before, after] = [plainRound({ policy: [2] }, { id: 'r2025', date: '2025-05-07' }), plainRound({ policy: [3] })];
    const moves = movesSection(twoRoundsOf(plainAssessment([before, after]), before, after, en, 'en'), ['notes']);
    expect(headOf(moves)).toEqual(['moves', 'Annex: every question, 2025 and 2026', true]);
    const [rows] = moves.blocks.map((block) => (block.kind === 'table' ? wholeTable(block.table) : []));
    expect(rows?.slice(0, 5)).toEqual([
      'moves-all: Every question, 2025 and 2026',
      'Numbers: Steps',
      'Question | 2025 | 2026 | Steps | Action that served it',
      'P1 Title of P1 | 2 Early | 3 In place | +1 | –',
      'P2 Title of P2 | Not answered | Not answered | Not comparable | –',
    ]);
    expect(rows).toHaveLength(33);
  });
});

describe('the rules of scoring', () => {
  it.each([
    [false, false, ['Need is the gap']],
    [true, false, ['A change counts only', 'Need is the gap']],
    [false, true, ['A peer group shows', 'Need is the gap']],
    [true, true, ['A change counts only', 'A peer group shows', 'Need is the gap']],
  ])('add those of change (%j) and of peers (%j) where the report uses them', (hasYears, hasPeers, added) => {
    const section = scoringSection(subjectWith({}, { peers: hasPeers ? plainGroup(measureWith()) : null }), hasYears);
    expect(headOf(section)).toEqual(['scoring', 'Annex: how scores are worked out', false]);
    const rules = section.blocks.flatMap(textsOf);
    expect(rules[0]).toBe('Each question is placed on one of five levels: the highest statement that is fully true of the whole organisation today.');
    expect(rules.slice(9).map((rule) => rule.replace(/,/g, '').split(' ').slice(0, 4).join(' '))).toEqual(added);
  });

  it('add those of votes where people voted', () => {
    const rules = scoringSection(plainSubject([votedRound(allVote([3, 3, 2]))]), false).blocks.flatMap(textsOf);
    expect(rules.slice(9).map((rule) => rule.split(' ').slice(0, 3).join(' '))).toEqual(['The majority level', 'How far apart', 'The range of', 'Confidence has up', 'Need is the']);
  });
});

describe('what the document rests on', () => {
  it('is told of an open round with nothing set', () => {
    const subject = subjectWith({});
    const assessment = { ...subject.assessment, organisation: { ...subject.assessment.organisation, name: ' ', documentOwner: ' ' } };
    const section = aboutSection({ ...subject, assessment }, null, [], '2026-05-20', 'About this plan');
    expect(headOf(section)).toEqual(['about', 'About this plan', false]);
    expect(factsOf(section)).toEqual([
      'Organisation: Organisation without a name',
      'Round: 6 May 2026, answered in Soundings, still open',
      'Questionnaire: Digital channels, version 7.3, full form, 30 questions',
      'Scoring method: Average of levels, version 1',
      'Peer figures: No peer group was chosen',
      'Document owner: Not set yet',
      'Keep until: Not set yet',
      'Review date: Not set yet',
      'Made on: 20 May 2026',
    ]);
    expect(section.blocks.at(-1)).toEqual({ kind: 'paragraph', style: 'text', text: 'The answers are our own judgement of ourselves. They were not checked from outside.' });
  });

  it('is told of a closed round with everything set, a method of a later version by its own name', () => {
    const before = plainRound({}, { id: 'r2025', date: '2025-05-07' });
    const closed = closeRound(PLAIN, plainRound({}, { form: 'quick', origin: 'paper', peers: plainGroup(measureWith()) }), '2026-05-18');
    const after = { ...closed, closing: closed.closing && { ...closed.closing, scoringMethod: 'median-of-levels-4' } };
    const subject = plainSubject([before, after]);
    const organisation = { ...subject.assessment.organisation, documentOwner: ' Head of legal ', keepUntil: '2029-05-31', reviewOn: '2027-05-05' };
    const assessment = { ...subject.assessment, organisation };
    const two = twoRoundsOf(assessment, before, after, en, 'en');
    expect(factsOf(aboutSection({ ...subject, assessment }, two, ['notes', 'evidence'], '2026-05-20', 'About'))).toEqual([
      'Organisation: Aberwen Borough Council',
      'Round: 6 May 2026, typed in from paper, closed on 18 May 2026',
      'Questionnaire: Digital channels, version 7.3, quick form, 15 questions',
      'Scoring method: median-of-levels-4',
      'Earlier round: 7 May 2025, questionnaire 7.3, full form',
      'Peer figures: Network of councils. Made on 1 March 2026 by The coordinator.',
      'Document owner: Head of legal',
      'Keep until: 31 May 2029',
      'Review date: 5 May 2027',
      'Made on: 20 May 2026',
      'Left out: notes and evidence',
    ]);
  });

  it.each<readonly [string, Subject, readonly string[]]>([
    ['by one person', subjectWith({ policy: six(3) }), ['Who answered: One person']],
    ['from paper', plainSubject([plainRound({ policy: six(3) }, { origin: 'paper' })]), []],
    ['by three voters', plainSubject([votedRound(allVote([3, 3, 2]))]), ['Who answered: Three people, in a vote', 'Confidence: Fair: 5 of 8 points']],
    [
      'by six voters whose votes were counted',
      plainSubject([votedRound({}, { votes: { ...countVotes(PLAIN, 'full', firstVotes(allVote([3, 3, 3, 3, 3, 2]))), countedOn: '2026-05-06' } })]),
      ['Who answered: Six people, in a vote, counted on 6 May 2026', 'Confidence: Fair: 6 of 8 points'],
    ],
  ])('says who answered, and how sure that makes it: %s', (_who, subject, told) => {
    const facts = factsOf(aboutSection(subject, null, [], '2026-05-20', 'About')).filter((fact) => /^(Who|Confidence)/.test(fact));
    expect(facts).toEqual(told);
  });
});
