/** Tests of the kinds of document beside the whole report: what a committee reads, the one page, the plan, and the list of one owner. */

import { describe, expect, it } from 'vitest';
import type { Action, Assessment } from '../../../assessments/model.ts';
import { listOwners } from '../../../assessments/report/owner-list.ts';
import { makeReport, nameReport, type ReportWanted } from '../../../assessments/report/report.ts';
import { tellInBoth } from '../../../assessments/report/two-languages.ts';
import { latestRound } from '../../../assessments/rounds.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { WORDS } from '../../support/words.ts';
import { actionOf, assessmentOf, roundOf } from '../builders.ts';
import { textsOf } from './parts.ts';

const sample = makeSample({ id: 'sample', language: 'en' });

const wantedOf = (assessment: Assessment, others: Partial<ReportWanted>): ReportWanted => ({
  assessment, round: latestRound(assessment), kind: 'report', leavesOut: [], words: WORDS.en, language: 'en', today: '2026-05-20', ...others,
});
const reportOf = (assessment: Assessment, others: Partial<ReportWanted>) => makeReport(wantedOf(assessment, others));
const textOf = (assessment: Assessment, others: Partial<ReportWanted>) => reportOf(assessment, others).sections.flatMap(({ blocks }) => blocks.flatMap(textsOf));

/** A round with P1 and P2 at level 1 and actions for them. */
function planned(actions: readonly Action[]): Assessment {
  return assessmentOf([roundOf({ P1: 1, P2: 1 })], { actions });
}

describe('the committee report', () => {
  it('begins with a summary and the table of actions, then has a page each, then the annex', () => {
    expect(reportOf(sample, { kind: 'committee' }).sections.map(({ id }) => id)).toEqual([
      'summary', 'plan', 'action-1', 'action-2', 'action-3', 'action-4', 'standing', 'years', 'targets', 'peers', 'needs', 'leading', 'taking', 'carrying-out', 'answers', 'votes-all', 'scoring', 'about',
    ]);
  });

  it('is titled and named as one', () => {
    expect(reportOf(sample, { kind: 'committee' })).toMatchObject({
      title: 'Report to committee: digital channels, 2026',
      fileName: 'Sample, made up - Aberwen Borough Council, committee report 2026',
      hasContents: true,
    });
    expect(reportOf(sample, { kind: 'committee', words: WORDS.cy, language: 'cy' }).title).toBe('Adroddiad i’r pwyllgor: sianeli digidol, 2026');
  });

  it('has pages for the actions of a high need only, where others have a low one, and says so', () => {
    const vital = { isGoodEnough: null, target: 3, importance: 3, effort: 1, closeCall: null, isShortlisted: false } as const;
    const low = { ...vital, target: 2, importance: 1 } as const;
    const assessment = assessmentOf([roundOf({ P1: 1, P2: 1 }, { goals: { P1: low, P2: vital } })], {
      actions: [actionOf({ id: 'a', question: 'P1', title: 'Low' }), actionOf({ id: 'b', question: 'P2', title: 'High' })],
    });
    const { sections } = reportOf(assessment, { kind: 'committee' });
    expect(sections.filter(({ id }) => id.startsWith('action-')).map(({ title }) => title)).toEqual(['Action 1. High']);
    expect(sections.find(({ id }) => id === 'plan')?.blocks.flatMap(textsOf)).toContain('A page follows on one action with a need of 4 or more.');
  });

  it('asks for what waits for the committee', () => {
    const waits = actionOf({ id: 'a', question: 'P1', title: 'Adopt the policy.', decision: 'committee' });
    expect(textOf(planned([waits]), { kind: 'committee' })).toContain('To agree the plan, and to decide on: Adopt the policy.');
    expect(textOf(planned([{ ...waits, decision: 'delegated' }]), { kind: 'committee' })).toContain('To agree the plan, its owners and its dates.');
    expect(textOf(planned([]), { kind: 'committee' })).toContain('To choose three to five actions, each with an owner and a date.');
  });
});

describe('the page for the top team', () => {
  const blocks = reportOf(sample, { kind: 'summary' }).sections.flatMap((section) => section.blocks);

  it('is one section: the score, the dimensions, what stands out, the decision and the actions', () => {
    expect(reportOf(sample, { kind: 'summary' }).sections.map(({ id }) => id)).toEqual(['summary']);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'facts', 'table']);
    expect(blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []))).toEqual([
      { label: 'Strongest', value: 'Embedded: Rules people use; Promises to the public' },
      { label: 'Lowest', value: 'Not\u{A0}yet: Purpose before tools; Work and personal use' },
      { label: 'Decision', value: 'To agree the plan, and to decide on: Make the case for access, role by role.' },
    ]);
  });

  it('has the scores of the screen, with what changed', () => {
    const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    expect(table?.columns.map(({ title }) => title)).toEqual(['Dimension', 'Policy', 'Access', 'Trust', 'Leadership', 'Culture']);
    expect(table?.rows.map((row) => row.map(({ text }) => text)).slice(0, 2)).toEqual([['Score', '2.3', '2.0', '2.0', '3.2', '1.4'], ['Since 2025', '+0.5', '+0.2', '−0.3', '+0.7', '+0.2']]);
  });

  it('names five actions and counts the rest, without owners where they are left out', () => {
    const actions = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => actionOf({ id, question: null, title: `Do ${id}` }));
    const report = reportOf(planned(actions), { kind: 'summary', leavesOut: ['owners'] });
    const table = report.sections[0]?.blocks.flatMap((block) => (block.kind === 'table' && block.table.id === 'planned' ? [block.table] : []))[0];
    expect(table?.caption).toBe('What we plan: the first five');
    expect(table?.columns.map(({ title }) => title)).toEqual(['Action', 'Due']);
    expect(table?.rows.map(([cell]) => cell?.text)).toEqual(['Do a', 'Do b', 'Do c', 'Do d', 'Do e']);
    expect(textOf(planned(actions), { kind: 'summary' })).toContain('Two more actions stand in the plan.');
  });

  it('stands with next to nothing known', () => {
    expect(textOf(assessmentOf([roundOf({})]), { kind: 'summary' })).toContain('To choose three to five actions, each with an owner and a date.');
  });

  it('has a page for each language in a document of both', () => {
    const both = tellInBoth(reportOf(sample, { kind: 'summary', words: WORDS.cy, language: 'cy' }), reportOf(sample, { kind: 'summary' }));
    expect(both.sections.map(({ language, startsPage }) => [language, startsPage])).toEqual([['cy', false], ['en', true]]);
  });
});

describe('the actions of one owner', () => {
  const mine = actionOf({ id: 'a', question: 'P1', title: 'Write the rules', owner: ' Head of Legal ' });
  const other = actionOf({ id: 'b', question: 'P2', title: 'Train the team', owner: 'Trainer, "Ann"' });
  const nobodys = actionOf({ id: 'c', question: null, title: 'Find somebody', owner: '' });
  const dropped = { ...actionOf({ id: 'd', question: null, title: 'Dropped', owner: 'Gone' }), statuses: [{ state: 'dropped', on: '2026-05-06', reason: '' }] } as const;
  const assessment = planned([mine, other, nobodys, dropped]);

  it('is listed for those who own an action that is not dropped', () => {
    expect(listOwners(assessment, latestRound(assessment))).toEqual(['Head of Legal', 'Trainer, "Ann"']);
  });

  it('has theirs alone, with the numbers of the plan, and a page on each', () => {
    const report = reportOf(assessment, { kind: 'owner', owner: 'Trainer, "Ann"' });
    expect(report).toMatchObject({ title: 'Trainer, "Ann": actions, 2026', fileName: 'Aberwen Borough Council, actions 2026, Trainer, Ann' });
    expect(report.sections.map(({ title }) => title)).toEqual([null, 'Action 2. Train the team']);
    expect(textOf(assessment, { kind: 'owner', owner: 'Trainer, "Ann"' })).not.toContain('Write the rules');
  });

  it('has what is still open from earlier rounds', () => {
    const report = reportOf(sample, { kind: 'owner', owner: 'Communications Officer' });
    expect(report.sections.map(({ title }) => title)).toEqual([
      null, 'Action 1. Send a five-item round-up each week', 'Action 5. Turn each ban into “you can, as long as…”', 'Action 6. Cut the policy to five rules on one page',
    ]);
    expect(textOf(sample, { kind: 'owner', owner: 'Communications Officer' })[0]).toBe('Communications Officer owns three actions.');
  });
});

it('documents are named by organisation, kind and round', () => {
  const named = (kind: ReportWanted['kind'], language: 'en' | 'cy') =>
    nameReport(wantedOf(assessmentOf([roundOf({})]), { kind, owner: 'A/B', words: WORDS[language], language }));
  expect((['report', 'committee', 'summary', 'plan', 'owner'] as const).map((kind) => named(kind, 'en'))).toEqual([
    'Aberwen Borough Council, report 2026', 'Aberwen Borough Council, committee report 2026', 'Aberwen Borough Council, one page 2026', 'Aberwen Borough Council, action plan 2026',
    'Aberwen Borough Council, actions 2026, A B',
  ]);
  expect((['report', 'committee', 'summary', 'plan', 'owner'] as const).map((kind) => named(kind, 'cy'))).toEqual([
    'Aberwen Borough Council, adroddiad 2026', 'Aberwen Borough Council, adroddiad pwyllgor 2026', 'Aberwen Borough Council, un dudalen 2026', 'Aberwen Borough Council, cynllun gweithredu 2026',
    'Aberwen Borough Council, camau gweithredu 2026, A B',
  ]);
});
