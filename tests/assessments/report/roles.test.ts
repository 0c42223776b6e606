/** Tests of what is told of role groups: the finding, the drawing, the table, the panel, every document, and that nothing else is told. */

import { describe, expect, it } from 'vitest';
import type { Round } from '../../../assessments/model.ts';
import { explainRoleGroups, explainRoles } from '../../../assessments/report/explanations-roles.ts';
import type { LeftOut } from '../../../assessments/report/questions-tables.ts';
import { makeReport, type ReportKind } from '../../../assessments/report/report.ts';
import { listRoleSentences, roleFigure, rolesStateOf, tellClearGap } from '../../../assessments/report/roles.ts';
import { makeSlides } from '../../../assessments/report/slides.ts';
import { makeWorkbook } from '../../../assessments/report/workbook.ts';
import { cy } from '../../../assessments/words/cy.ts';
import { en } from '../../../assessments/words/en.ts';
import type { DimensionRoles, RoleResults, Workshop } from '../../../assessments/workshop-model.ts';
import { subjectOf, type Subject } from '../../../assessments/report/subject.ts';
import { allVote, plain, plainAssessment, plainRound, readReport, showTable, six, textsOf, votedRound } from './parts.ts';

/** Trust is oracle C6-1: 31/8 and 5/2, 11/8 apart, 1 of 126 ways; as kept: 3.9 and 2.5, 1.4 and 0.008. */
const TRUST: DimensionRoles = {
  dimension: 'trust',
  means: [{ group: 'front-line', mean: 2.5 }, { group: 'senior', mean: 3.9 }, { group: 'other', mean: 2.7 }],
  gap: { higher: 'senior', lower: 'front-line', size: 1.4, p: 0.008, label: 'clear' },
};
const ALIKE: DimensionRoles = {
  dimension: 'policy',
  means: [{ group: 'senior', mean: 3 }, { group: 'front-line', mean: 2.9 }, { group: 'other', mean: 3.1 }],
  gap: { higher: 'other', lower: 'front-line', size: 0.2, p: 0.421, label: 'similar' },
};
const HIDDEN: DimensionRoles = { dimension: 'access', means: [], gap: null };
const POSSIBLE: DimensionRoles = {
  dimension: 'leadership',
  means: [{ group: 'front-line', mean: 3.1 }, { group: 'other', mean: 4 }],
  gap: { higher: 'other', lower: 'front-line', size: 0.9, p: 0.131, label: 'possible' },
};
const CULTURE: DimensionRoles = {
  dimension: 'culture',
  means: [{ group: 'front-line', mean: 1.5 }, { group: 'other', mean: 2.5 }],
  gap: { higher: 'other', lower: 'front-line', size: 1, p: 0, label: 'clear' },
};
const GROUPS: RoleResults['groups'] = [{ group: 'other', people: 5 }, { group: 'front-line', people: 6 }, { group: 'senior', people: 5 }];
const ALL = [ALIKE, HIDDEN, TRUST, POSSIBLE, CULTURE];

function roundWith(dimensions: readonly DimensionRoles[] | null, setting: RoleResults['setting'] = { least: 5, reason: '' }, workshop: Partial<Workshop> = {}): Round {
  const round = votedRound(allVote([2, 3, 3, 3, 4]));
  const asked: Workshop = { stage: 'discuss', voters: 16, isRevealed: true, pulled: [], roles: setting, ...workshop };
  return { ...round, workshop: asked, votes: round.votes && { ...round.votes, roles: dimensions && { setting, groups: GROUPS, dimensions } } };
}

function subjectWith(...given: Parameters<typeof roundWith>): Subject {
  const round = roundWith(...given);
  return subjectOf(plainAssessment([round]), round, en, 'en');
}

const told = (dimensions: readonly DimensionRoles[]) => listRoleSentences(subjectWith(dimensions));

describe('what role groups show', () => {
  it('is the largest clear gap, then where else there is one', () => {
    expect(told(ALL)).toEqual(['Trust looks lower to front-line services than to senior officers: a clear gap of 1.4.', 'There is a clear gap in Culture too.']);
    expect(told([ALIKE, TRUST])).toEqual(['Trust looks lower to front-line services than to senior officers: a clear gap of 1.4.']);
  });

  it('is a possible gap where none is clear, though others are larger', () => {
    expect(told([ALIKE, POSSIBLE])).toEqual(['Leadership may look lower to front-line services than to other roles: a possible gap of 0.9.']);
  });

  it('is that they are alike, in all dimensions or in those that can be compared', () => {
    expect(told((['policy', 'access', 'trust', 'leadership', 'culture'] as const).map((dimension) => ({ ...ALIKE, dimension })))).toEqual(['Role groups see all five dimensions much alike.']);
    expect(told([ALIKE, HIDDEN, { ...ALIKE, dimension: 'trust' }])).toEqual(['Role groups see Policy and Trust much alike.']);
  });

  it('is nothing to compare where one group stands alone', () => {
    expect(told([{ ...ALIKE, means: [{ group: 'front-line', mean: 2.9 }], gap: null }, HIDDEN])).toEqual(['Only one group can be shown, so there is nothing to compare it with.']);
  });

  it('is one sentence in Welsh with the right mutations', () => {
    const round = roundWith(ALL);
    const subject = subjectOf(plainAssessment([round]), round, cy, 'cy');
    expect(listRoleSentences(subject)).toEqual(['Mae’r dimensiwn Trust yn edrych yn is i wasanaethau rheng flaen nag i uwch-swyddogion: bwlch clir o 1.4.', 'Mae bwlch clir hefyd yn y dimensiwn hwn: Culture.']);
  });
});

describe('how far role groups have got', () => {
  it.each([
    ['none', 'nobody voted', plainRound({})],
    ['none', 'nobody was asked', votedRound(allVote([2, 3, 3, 3, 4]))],
    ['none', 'the votes are not shown yet', roundWith(null, undefined, { isRevealed: false })],
    ['waiting', 'they are still to be worked out', roundWith(null)],
    ['hidden', 'no group may be shown', roundWith([HIDDEN, { ...HIDDEN, dimension: 'trust' }])],
    ['shown', 'some may be', roundWith([HIDDEN, TRUST])],
  ] as const)('is %s where %s', (state, _, round) => {
    expect(rolesStateOf(subjectOf(plainAssessment([round]), round, en, 'en'))).toBe(state);
  });
});

describe('the drawing of role groups', () => {
  const figure = roleFigure(subjectWith(ALL));

  it('has a line for each group that may be shown, always in the same order, with the gap beside the name of the dimension', () => {
    expect(figure?.groups.map(({ name, more, rows }) => [name, more, ...rows.map((row) => `${row.name} ${row.shown}`)])).toEqual([
      ['Policy', 'Similar view: 0.2', 'Senior officers 3.0', 'Front-line services 2.9', 'Other roles 3.1'],
      ['Access', 'Not shown'],
      ['Trust', 'Clear gap: 1.4', 'Senior officers 3.9', 'Front-line services 2.5', 'Other roles 2.7'],
      ['Leadership', 'Possible gap: 0.9', 'Front-line services 3.1', 'Other roles 4.0'],
      ['Culture', 'Clear gap: 1.0', 'Front-line services 1.5', 'Other roles 2.5'],
    ]);
  });

  it('tells it all to those who cannot see it', () => {
    expect(figure?.alternative).toBe(
      'A line from 1 to 5 for each role group, under the name of each dimension. Policy: Senior officers 3.0, Front-line services 2.9, Other roles 3.1. Similar view: 0.2. Access: not shown. Trust: Senior officers 3.9, Front-line services 2.5, Other roles 2.7. Clear gap: 1.4. Leadership: Front-line services 3.1, Other roles 4.0. Possible gap: 0.9. Culture: Front-line services 1.5, Other roles 2.5. Clear gap: 1.0.',
    );
  });

  it('has a note on whose votes they are, which groups, from how many people on, and who the others are', () => {
    expect(figure?.note).toBe(
      'From the first votes of 16 people. They were asked for their role group, and could skip it. Groups: Senior officers (5 people), Front-line services (6 people) and Other roles (5 people). A group is shown by itself if it has five people or more. Other roles are all people whose group is not shown by itself, and those who gave none.',
    );
  });

  it('has the same figures as a table, and says “not shown” the same whatever the reason', () => {
    expect(figure && showTable(figure.table)).toEqual([
      'Role group | Policy | Access | Trust | Leadership | Culture',
      'Senior officers / 5 people | 3.0 | Not shown | 3.9 | Not shown | Not shown',
      'Front-line services / 6 people | 2.9 | Not shown | 2.5 | 3.1 | 1.5',
      'Other roles / 5 people | 3.1 | Not shown | 2.7 | 4.0 | 2.5',
      'Gap | 0.2 | – | 1.4 | 0.9 | 1.0',
      'What we can say | Similar view | Not shown | Clear gap | Possible gap | Clear gap',
    ]);
  });

  it('is none where nothing may be shown', () => {
    expect(roleFigure(subjectWith([HIDDEN]))).toBe(null);
    expect(roleFigure(subjectWith(null))).toBe(null);
  });
});

describe('how the figures of role groups are worked out', () => {
  const explained = (own: DimensionRoles) => explainRoles(subjectWith(ALL), own, { least: 5, reason: '' });

  it('is told by the averages, the gap, what it means and whether chance could give it', () => {
    const trust = explained(TRUST);
    expect([trust.title, trust.sum, trust.total]).toEqual(['Trust: clear gap', '3.9 − 2.5', { label: 'Gap', value: '1.4' }]);
    expect(trust.rows).toEqual([
      { label: 'Senior officers', second: '', value: '3.9' }, { label: 'Front-line services', second: '', value: '2.5' }, { label: 'Other roles', second: '', value: '2.7' },
    ]);
    expect(trust.more.map(({ title }) => title)).toEqual(['What we can say', 'Could it be chance?', 'Rounded once', 'What is not shown, and why']);
    expect(trust.more[3]?.text).toContain('A group is shown by itself if it has five people or more.');
  });

  it.each([
    [0, 'fewer than 1 in 1,000'],
    [0.008, 'about 8 in 1,000'],
    [0.131, 'about 13 in 100'],
    [0.994, 'about 99 in 100'],
    [0.996, 'all or nearly all'],
    [1, 'all or nearly all'],
  ])('says the share of ways in words: %f', (p, share) => {
    const own: DimensionRoles = { ...TRUST, gap: TRUST.gap && { ...TRUST.gap, p } };
    expect(explained(own).more[1]?.text).toContain(`A gap as large comes from ${share} of these ways.`);
  });

  it('is told for the whole page by the groups, with how many people are in each', () => {
    const whole = explainRoleGroups(subjectWith(ALL));
    expect([whole?.title, whole?.sum, ...(whole?.rows ?? []).map(({ label, value }) => `${label}: ${value}`)]).toEqual(['Role groups', null, 'Senior officers: 5 people', 'Front-line services: 6 people', 'Other roles: 5 people']);
    expect(explainRoleGroups(subjectWith([HIDDEN]))).toBe(null);
  });

  it('gives the rules of what is not shown, and no more, where nothing may be', () => {
    expect(explained(HIDDEN)).toMatchObject({ title: 'Access: not shown', sum: null, rows: [], total: null });
    expect(explained(HIDDEN).more.map(({ title }) => title)).toEqual(['What is not shown, and why']);
  });
});

describe('role groups in documents', () => {
  const made = (kind: ReportKind, round: Round, leavesOut: readonly LeftOut[] = []) =>
    makeReport({ assessment: plainAssessment([round]), round, kind, leavesOut, words: en, language: 'en', today: '2026-05-20' });
  const GAP = 'Trust looks lower to front-line services than to senior officers: a clear gap of 1.4.';

  it('have a section of the report with drawing and table', () => {
    const section = made('report', roundWith(ALL)).sections.find(({ id }) => id === 'roles');
    expect([section?.title, ...(section?.blocks ?? []).map(({ kind }) => kind)]).toEqual(['How role groups see it', 'figure', 'table']);
  });

  it.each(['report', 'committee', 'summary'] as const)('have one sentence in the summary where a gap is clear: %s', (kind) => {
    const leadOf = (round: Round) => made(kind, round).sections[0]?.blocks.flatMap(textsOf).join(' ');
    expect(leadOf(roundWith(ALL))).toContain(GAP);
    expect(leadOf(roundWith([ALIKE, POSSIBLE]))).not.toContain('front-line');
  });

  it('stand on the slide of what holds us back where a gap is clear', () => {
    const slidesOf = (round: Round) => makeSlides({ assessment: plainAssessment([round]), round, kind: 'report', leavesOut: [], words: en, language: 'en', today: '2026-05-20' });
    expect(slidesOf(roundWith(ALL)).find(({ id }) => id === 'holding-back')?.blocks.flatMap(textsOf)).toContain(GAP);
    expect(JSON.stringify(slidesOf(roundWith([POSSIBLE])))).not.toContain('front-line');
  });

  it('say from how many people on, and why under five, but for what is left out with the notes', () => {
    const round = roundWith(ALL, { least: 3, reason: ' Nine of us work here ' });
    expect(readReport(made('report', round))).toContain('Role groups\nShown by themselves with three people or more, because: Nine of us work here');
    expect(readReport(made('report', round, ['notes']))).not.toContain('Nine of us');
    expect(readReport(made('report', roundWith(ALL)))).toContain('Role groups\nShown by themselves with five people or more');
  });

  it('say that nothing is shown, without which group was small, where none may be', () => {
    const section = made('report', roundWith([HIDDEN])).sections.find(({ id }) => id === 'roles');
    expect(section?.blocks.flatMap(textsOf)).toEqual(['Voters were asked for their role group. No group can be shown without a risk that it gives somebody away. So nothing is shown here.']);
  });

  it.each([
    ['nobody was asked', votedRound(allVote([2, 3, 3, 3, 4]))],
    ['they are not worked out yet', roundWith(null)],
    ['nobody voted', plainRound({ policy: six(3) })],
  ])('are not spoken of where %s', (_, round) => {
    expect(readReport(made('report', round))).not.toMatch(/role group|Role group/);
    expect(tellClearGap(subjectOf(plainAssessment([round]), round, en, 'en'))).toBe(null);
  });
});

describe('role groups in the workbook', () => {
  const sheetsOf = (round: Round) => makeWorkbook({ assessment: plainAssessment([round]), round, kind: 'report', leavesOut: [], words: en, language: 'en', today: '2026-05-20' });

  it('have a sheet with a row for each group in each dimension, and one where nothing may be shown', () => {
    const sheet = sheetsOf(roundWith(ALL)).find(({ name }) => name === 'Role groups');
    expect(sheet?.columns.map(({ title }) => title)).toEqual([
      'Round', 'Date of round', 'Dimension', 'Role group', 'Average', 'Gap in the dimension', 'What we can say', 'Share of chance splits with a gap as large',
    ]);
    expect(sheet?.rows.map((row) => row.slice(2).map((cell) => (typeof cell === 'object' ? '' : String(cell))).join(' | '))).toEqual([
      'Policy | Senior officers | 3 | 0.2 | Similar view | 0.421',
      'Policy | Front-line services | 2.9 | 0.2 | Similar view | 0.421',
      'Policy | Other roles | 3.1 | 0.2 | Similar view | 0.421',
      'Access | Not shown |  |  |  | ',
      'Trust | Senior officers | 3.9 | 1.4 | Clear gap | 0.008',
      'Trust | Front-line services | 2.5 | 1.4 | Clear gap | 0.008',
      'Trust | Other roles | 2.7 | 1.4 | Clear gap | 0.008',
      'Leadership | Front-line services | 3.1 | 0.9 | Possible gap | 0.131',
      'Leadership | Other roles | 4 | 0.9 | Possible gap | 0.131',
      'Culture | Front-line services | 1.5 | 1 | Clear gap | 0',
      'Culture | Other roles | 2.5 | 1 | Clear gap | 0',
    ]);
  });

  it('are told of in the notes, and are not there where no round has worked any out', () => {
    const noted = (round: Round) => sheetsOf(round).find(({ isNotes }) => isNotes)?.rows.map(([label]) => label);
    expect(noted(roundWith(ALL))).toContain('Role groups');
    expect(noted(roundWith(null))).not.toContain('Role groups');
    expect(sheetsOf(roundWith(null)).map(({ name }) => plain(name))).toEqual(['Notes', 'Questions', 'Scores', 'Actions']);
  });
});
