/** Tests of the whole report: its order, its summary, what it leaves out, and that its figures are the computed ones. */

import { describe, expect, it } from 'vitest';
import type { Assessment, Round } from '../../../assessments/model.ts';
import type { Block } from '../../../assessments/report/blocks.ts';
import { makeReport, type ReportWanted } from '../../../assessments/report/report.ts';
import { closeRound, latestRound, questionnaireOf } from '../../../assessments/rounds.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { scoreRound } from '../../../assessments/scoring.ts';
import { showFraction } from '../../../assessments/statistics/fraction.ts';
import { en } from '../../../assessments/words/en.ts';
import { actionOf, assessmentOf, roundOf } from '../builders.ts';
import { groupWith, itemsOf, measureWith, plain, plainAssessment, plainGroup, plainRound, readReport, six, textsOf, type Items } from './parts.ts';

const sample = makeSample({ id: 'sample', language: 'en' });
const TWOS: Items = { policy: six(2), access: six(2), trust: six(2), leadership: six(2), culture: six(2) };

const reportOf = (assessment: Assessment, others: Partial<ReportWanted> = {}) =>
  makeReport({ assessment, round: latestRound(assessment), kind: 'report', leavesOut: [], words: en, language: 'en', today: '2026-05-20', ...others });
const leadOf = (assessment: Assessment) => reportOf(assessment).sections[0]?.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join(' ');
const blocksOf = (assessment: Assessment, id: string): readonly Block[] => reportOf(assessment).sections.find((section) => section.id === id)?.blocks ?? [];

describe('the report of the sample', () => {
  const made = () => reportOf(sample);

  it('has its parts in the order of a committee report', () => {
    expect(made().sections.map(({ id }) => id)).toEqual([
      'summary', 'standing', 'years', 'targets', 'peers', 'questions', 'votes', 'roles', 'plan', 'needs', 'leading', 'taking', 'carrying-out', 'action-1', 'action-2', 'action-3', 'action-4', 'answers',
      'votes-all', 'moves', 'scoring', 'about',
    ]);
    expect(made().sections.map(({ title }) => title).slice(0, 10)).toEqual([
      null, 'The five dimensions', 'What moved since 2025', 'Targets from 2025, and what came of them', 'Beside our peers: sample pack, made up', 'Strongest and lowest questions',
      'What divided the room', 'How role groups see it', 'Action plan', 'How the gaps were weighed',
    ]);
  });

  it('has its parts on pages of their own where they are long', () => {
    expect(reportOf(assessmentOf([roundOf({})])).sections.filter(({ startsPage }) => startsPage).map(({ id }) => id)).toEqual([]);
    expect(made().sections.filter(({ startsPage }) => startsPage).map(({ id }) => id)).toEqual(['plan', 'action-1', 'action-2', 'action-3', 'action-4', 'answers', 'moves']);
  });

  it('draws the dimensions, and has every drawing as a table beside it', () => {
    const kinds = made().sections.map(({ id, blocks }) => [id, ...blocks.map(({ kind }) => kind)].join(' '));
    expect(kinds.slice(0, 5)).toEqual([
      'summary paragraph', 'standing figure table table', 'years paragraph figure table paragraph heading table paragraph heading figure table heading table', 'targets paragraph table table', 'peers paragraph table paragraph figure table figure table',
    ]);
    expect(kinds.slice(-3)).toEqual(['moves table', 'scoring list', 'about facts paragraph']);
  });

  it('has the rules of votes, role groups, change and peers among those of scoring', () => {
    expect(made().sections.find(({ id }) => id === 'scoring')?.blocks.flatMap(textsOf)).toHaveLength(18);
  });

  it('is titled, dated and marked as made up', () => {
    expect(made()).toMatchObject({
      title: 'Where we stand on digital channels, 2026',
      subtitle: 'Report of the round of 6 May 2026, and the action plan that follows from it',
      organisation: 'Aberwen Borough Council',
      sampleMark: 'Sample, made up. Not a real council',
      classification: 'Official',
      footer: {
        questionnaire: 'Questionnaire 1.0, full form. Owner: Head of Communications',
        dates: 'Keep until May 2029, review May 2027',
        retention: 'Retention label: Plans and reviews, three years',
      },
      madeOn: '2026-05-20',
      fileName: 'Sample, made up - Aberwen Borough Council, report 2026',
    });
  });

  it('leads with score, strongest, weakest, change, role groups and plan', () => {
    expect(leadOf(sample)).toBe(
      'Our score is 2.2 out of 5. Leadership is ahead of the rest. Culture has furthest to go. Since 2025, Leadership rose most, by 0.7, and Trust fell by 0.3, though voters’ views overlap. Trust looks lower to front-line services than to other roles: a clear gap of 0.8. We plan four actions by March 2027. Two are carried on from 2025.',
    );
  });

  it('tells of each action by its sum', () => {
    expect(readReport(made())).toContain('Action 3. Choose two people and what they may answer unaided\nNeed: gap 2 × importance 3 + below peers 1 = 7. Medium effort. Priority.\nToday: 1 Not yet');
  });

  it('has every score as computed, and every question with its level', () => {
    const round = latestRound(sample);
    const questionnaire = questionnaireOf(sample, round);
    const figures = scoreRound(questionnaire, round);
    const standing = made().sections.find(({ id }) => id === 'standing')?.blocks ?? [];
    const shown = standing.flatMap((block) => (block.kind === 'table' ? block.table.rows.map((row) => row[1]?.text) : []));
    const scores = figures.dimensions.map(({ score }) => score && showFraction(score));
    // In the table of the drawing, and in the one that says how sure they are.
    expect(shown).toEqual([...scores, ...scores]);
    const answers = made().sections.find(({ id }) => id === 'answers')?.blocks ?? [];
    const levels = answers.flatMap((block) => (block.kind === 'table' ? block.table.rows.map((row) => [row[0]?.text.split(' ')[0] ?? '', row[1]?.text ?? ''] as const) : []));
    expect(levels).toHaveLength(30);
    expect(levels.map(([id, level]) => [id, /^[1-5]/.test(level) ? Number(level.charAt(0)) : 'none'])).toEqual(
      Object.entries(figures.items).map(([id, item]) => [id, typeof item === 'number' ? item : 'none']),
    );
  });

  it('has rows as long as their columns, and widths that add up', () => {
    const tables = made().sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])));
    expect(tables.filter(({ columns, rows }) => rows.some((row) => row.length !== columns.length))).toEqual([]);
    expect(tables.filter(({ columns }) => columns.reduce((sum, { share }) => sum + share, 0) !== 100)).toEqual([]);
  });

  it('says nothing that is not a finished text', () => {
    expect(readReport(made())).not.toMatch(/undefined|null|NaN|\[object|\{|\}/);
  });
});

describe('the summary', () => {
  it.each<readonly [string, Items, string]>([
    ['a full set', TWOS, 'Our score is 2.0 out of 5. All five dimensions are level at 2.0. No actions are planned yet.'],
    ['four dimensions', { ...TWOS, culture: [] }, 'Our score is 2.0 out of 5, from four of the five dimensions. Policy, Access, Trust and Leadership are level at 2.0. Culture does not have enough answers yet. No actions are planned yet.'],
    ['no answers', {}, 'There is no overall score yet. It needs at least four dimensions with a score. There are not enough answers yet for any score. No actions are planned yet.'],
  ])('is told with %s', (_what, items, lead) => {
    expect(leadOf(assessmentOf([roundOf(itemsOf(items))]))).toBe(lead);
  });

  it('says when an earlier round cannot be compared', () => {
    const before = roundOf({ P1: 2 }, { id: 'r2025', date: '2025-05-07' });
    expect(leadOf(assessmentOf([before, roundOf(itemsOf(TWOS))]))).toContain('Too few questions can be compared with those of 2025 to say what moved.');
  });

  it('has no word on the past while this round has no answers, and counts the actions carried on', () => {
    const before = roundOf(itemsOf(TWOS), { id: 'r2025', date: '2025-05-07' });
    const assessment = assessmentOf([before, roundOf({})], { actions: [actionOf({ round: 'r2025' }), actionOf({ id: 'a2', round: 'r2025' })] });
    expect(reportOf(assessment).sections.map(({ id }) => id)).toEqual([
      'summary', 'standing', 'questions', 'plan', 'leading', 'taking', 'carrying-out', 'answers', 'scoring', 'about',
    ]);
    expect(leadOf(assessment)).toBe(
      'There is no overall score yet. It needs at least four dimensions with a score. There are not enough answers yet for any score. No new actions are planned yet. Two are carried on from 2025.',
    );
  });

  it('has no word on the past in a first round', () => {
    const report = reportOf(assessmentOf([roundOf(itemsOf(TWOS))]));
    expect(report.sections.map(({ id }) => id)).toEqual(['summary', 'standing', 'questions', 'plan', 'answers', 'scoring', 'about']);
    expect(report.sections.find(({ id }) => id === 'scoring')?.blocks.flatMap(textsOf)).toHaveLength(10);
    expect(report.subtitle).toBe('Report of the round of 6 May 2026');
  });
});

describe('the peers', () => {
  const withPeers = (others: Partial<Round>) => assessmentOf([roundOf(itemsOf(TWOS), { peers: groupWith(measureWith()), ...others })]);

  it('stand with who made the pack and that they may not be typical', () => {
    const texts = readReport({ ...reportOf(withPeers({})), sections: [{ id: 'peers', title: null, startsPage: false, language: 'en', blocks: blocksOf(withPeers({}), 'peers') }] });
    expect(texts).toContain('The overall score is in the middle half of the 24 in “All councils”. It is higher than about 23% of the group, counting ties as half. The place is likely between 12% and 39%.');
    expect(texts).toContain('Network of councils. Made on 1 March 2026 by The coordinator.');
    expect(texts).toContain('These organisations chose to take part. They may not be typical.');
  });

  it('are marked as made up where they are, in the heading, the sentence and the header of each page', () => {
    const report = reportOf(withPeers({ peers: groupWith(measureWith(), { isSample: true }) }));
    expect(report.sampleMark).toBe('Peers made up');
    expect(readReport(report)).toContain('Beside our peers: sample pack, made up\nThe overall score is in the middle half of the 24 in “All councils” (made up).');
    expect(readReport(report)).not.toContain('chose to take part');
    expect(reportOf(withPeers({})).sampleMark).toBe(null);
    expect(reportOf(withPeers({})).sections.find(({ id }) => id === 'peers')?.title).toBe('Beside our peers');
  });

  it('have no table where they answered the other form', () => {
    expect(blocksOf(withPeers({ form: 'quick' }), 'peers').map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
    expect(blocksOf(withPeers({ form: 'quick' }), 'peers')[0]).toEqual({
      kind: 'paragraph', style: 'text', text: 'This group answered another form of the questionnaire, so the figures cannot be compared.',
    });
  });

  it('have a table of what a small group allows, and say why there is no more', () => {
    const small = plainAssessment([plainRound(TWOS, { peers: plainGroup(measureWith({ n: 4 })) })]);
    expect(blocksOf(small, 'peers').map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(blocksOf(small, 'peers').slice(0, 1).flatMap(textsOf)).toEqual([
      'Too few to compare with. Fewer than five organisations are in the group “All councils”. We show nothing, so that no one’s answers can be guessed.',
    ]);
  });
});

describe('what is left out', () => {
  const responses = { ...roundOf(itemsOf(TWOS)).responses, P1: { answer: { kind: 'level', level: 2 }, evidence: 'seen', note: 'Ask Rhian in legal' } } as const;
  const assessment = assessmentOf([roundOf({}, { responses })], { actions: [actionOf({ evidenceOfDone: 'The signed page' })] });

  it.each([
    [[], ['Ask Rhian in legal', 'Seen', 'Head of communications', 'Director of resources', 'The signed page']],
    [['notes'], ['Seen', 'Head of communications', 'Director of resources', 'The signed page']],
    [['evidence'], ['Ask Rhian in legal', 'Head of communications', 'Director of resources']],
    [['owners'], ['Ask Rhian in legal', 'Seen', 'The signed page']],
    [['notes', 'evidence', 'owners'], []],
  ] as const)('is left out everywhere: %j', (leavesOut, kept) => {
    const text = readReport(reportOf(assessment, { leavesOut }));
    expect(['Ask Rhian in legal', 'Seen', 'Head of communications', 'Director of resources', 'The signed page'].filter((part) => text.includes(part))).toEqual(kept);
  });

  it('is named in the annex', () => {
    expect(readReport(reportOf(assessment, { leavesOut: ['notes', 'owners'] }))).toContain('Left out\nnotes and owners');
  });
});

describe('the plan alone', () => {
  it('has the plan, a page an action and what it rests on', () => {
    const report = reportOf(sample, { kind: 'plan' });
    expect(report).toMatchObject({ title: 'Action plan, 2026', subtitle: 'From the round of 6 May 2026', fileName: 'Sample, made up - Aberwen Borough Council, action plan 2026' });
    expect(report.sections.filter(({ startsPage }) => startsPage).map(({ id }) => id)).toEqual(['action-1', 'action-2', 'action-3', 'action-4']);
    expect(report.sections.map(({ id, title }) => [id, title])).toEqual([
      ['plan', null],
      ['needs', 'How the gaps were weighed'],
      ['leading', 'Where the plan would lead'],
      ['taking', 'What the plan takes'],
      ['carrying-out', 'How the plan is carried out'],
      ['action-1', 'Action 1. Send a five-item round-up each week'],
      ['action-2', 'Action 2. Write the pass-up list and contacts'],
      ['action-3', 'Action 3. Choose two people and what they may answer unaided'],
      ['action-4', 'Action 4. Make the case for access, role by role'],
      ['about', 'About this plan'],
    ]);
  });
});

describe('the names of organisation and file', () => {
  const named = (name: string, others: Partial<Assessment['organisation']> = {}) => {
    const assessment = assessmentOf([roundOf({})]);
    return reportOf({ ...assessment, organisation: { ...assessment.organisation, name, ...others } });
  };

  it.each([
    ['', 'Organisation without a name', 'Soundings, report 2026'],
    ['../../x', '../../x', 'x, report 2026'],
    ['=cmd()', '=cmd()', '=cmd(), report 2026'],
  ])('stand %j', (name, organisation, fileName) => {
    expect(named(name)).toMatchObject({ organisation, fileName });
  });

  it('stand in the footer with owner and dates as far as they are known', () => {
    expect(named('A').footer).toEqual({ questionnaire: 'Questionnaire 1.0, full form', dates: '', retention: '' });
    expect(named('A', { keepUntil: '2029-05-31' }).footer.dates).toBe('Keep until May 2029');
    expect(named('A', { reviewOn: '2027-05-05' }).footer.dates).toBe('Review May 2027');
    expect(named('A', { keepUntil: '2029-05-31', reviewOn: '2027-05-05' }).footer.dates).toBe('Keep until May 2029, review May 2027');
    expect(named(' A ', { documentOwner: ' Head of legal ' })).toMatchObject({ organisation: 'A', footer: { questionnaire: expect.stringMatching(/\. Owner: Head of legal$/) } });
    expect(named('A', { documentOwner: ' ' }).footer.questionnaire).not.toContain('Owner');
  });

  it('stand with the retention label and the classification that were given', () => {
    expect(named('A', { retention: ' Governance, 7 years ', classification: ' Official ' })).toMatchObject({ classification: 'Official', footer: { retention: 'Retention label: Governance, 7 years' } });
    expect(named('A', { classification: ' ' }).classification).toBe(null);
  });

  it('are told with a review that is overdue', () => {
    const review = (reviewOn: string) => named('A', { reviewOn }).sections.find(({ id }) => id === 'about')?.blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : [])).find(({ label }) => label === 'Review date')?.value;
    expect([review('2026-05-19'), review('2026-05-20')]).toEqual(['19 May 2026, overdue', '20 May 2026']);
  });
});

describe('a closed round', () => {
  it('keeps its figures, and says when it was closed and by which method', () => {
    const round = roundOf(itemsOf(TWOS));
    const open = assessmentOf([round]);
    const closed = closeRound(questionnaireOf(open, round), round, '2026-05-18');
    const tampered = { ...closed, responses: {} };
    const text = plain(readReport(reportOf(assessmentOf([tampered]))));
    expect(text).toContain('Our score is 2.0 out of 5.');
    expect(text).toContain('6 May 2026, answered in Soundings, closed on 18 May 2026');
    expect(text).toContain('Scoring method\nAverage of levels, version 1');
  });
});
