/** Tests of the plan in a report: its sentences, its table, and the page of an action. */

import { describe, expect, it } from 'vitest';
import type { Action, Goal, Status } from '../../../assessments/model.ts';
import { actionSection, listToDo, tellNeed } from '../../../assessments/report/action-section.ts';
import { carriedTable, listPlanBlocks, listPlanSentences, planTable } from '../../../assessments/report/plan-section.ts';
import { subjectOf } from '../../../assessments/report/subject.ts';
import { en } from '../../../assessments/words/en.ts';
import { actionOf, assessmentOf, peersOf, roundOf } from '../builders.ts';
import { itemsOf, plain, showTable, textsOf } from './parts.ts';

const GOAL: Goal = { isGoodEnough: null, target: null, importance: null, effort: null };
const round = roundOf(itemsOf({ trust: [2, 2, 2, 'unknown'], access: [1] }), {
  goals: { T1: { ...GOAL, target: 4, importance: 3, effort: 2 }, A1: { ...GOAL, importance: 2, effort: 1 }, T3: { ...GOAL, isGoodEnough: true } },
  peers: peersOf({ T1: 3, A1: 2 }),
});
const none: Action = actionOf({
  id: 'a2', question: null, fromLevel: null, toLevel: null, title: '', owner: '', sponsor: '', start: null, due: null, firstStep: '', firstStepBy: null, success: '', cost: null,
  staffDays: null, decision: null, affects: '', reviewOn: null,
});
const withActions = (...actions: readonly Action[]) => subjectOf(assessmentOf([round], { actions }), round, en, 'en');
const status = (state: Status['state'], reason = ''): Pick<Action, 'statuses'> => ({ statuses: [{ state, on: '2026-06-30', reason }] });
const factsOf = (action: Action, leavesOut: Parameters<typeof actionSection>[3] = []) =>
  actionSection(withActions(action), action, 1, leavesOut).blocks.flatMap((block) => (block.kind === 'facts' ? block.rows.map(({ label, value }) => `${label}: ${plain(value)}`) : []));

describe('the sentences on the plan', () => {
  it.each<readonly [string, readonly Action[], string]>([
    ['none', [], 'No actions are planned yet.'],
    ['one with a date', [actionOf()], 'We plan one action by December 2026.'],
    ['two, the later date counting', [actionOf(), actionOf({ id: 'a2', due: '2027-03-15' })], 'We plan two actions by March 2027.'],
    ['no date', [none], 'We plan one action.'],
    ['one of two with a date', [actionOf(), none], 'We plan two actions. One has a due date.'],
    ['two of three with a date', [actionOf(), actionOf({ id: 'a3' }), none], 'We plan three actions. Two have a due date.'],
    ['one done', [actionOf(), actionOf({ id: 'a2', ...status('done') })], 'We plan two actions by December 2026. One is done.'],
    ['all done', [actionOf(status('done')), actionOf({ id: 'a2', ...status('done') })], 'Both actions of the plan are done.'],
    ['the only one done', [actionOf(status('done'))], 'The one action of the plan is done.'],
    ['one dropped', [actionOf(), actionOf({ id: 'a2', ...status('dropped') })], 'We plan one action by December 2026. One was dropped.'],
    ['all dropped', [actionOf(status('dropped'))], 'No actions are planned yet. One was dropped.'],
  ])('tell of %s', (_what, actions, sentences) => {
    expect(listPlanSentences(withActions(...actions)).join(' ')).toBe(sentences);
  });
});

describe('the sentences on a plan with nothing new', () => {
  const rounds = [roundOf({}, { id: 'r2024', date: '2024-05-08' }), roundOf({}, { id: 'r2025', date: '2025-05-07' }), round];
  const tell = (...actions: readonly Action[]) => listPlanSentences(subjectOf(assessmentOf(rounds, { actions }), round, en, 'en')).join(' ');

  it('count what is carried on', () => {
    expect(tell(actionOf({ round: 'r2025' }))).toBe('No new actions are planned yet. One is carried on from 2025.');
    expect(tell(actionOf({ round: 'r2025' }), actionOf({ id: 'a2', round: 'r2024' }), actionOf({ id: 'a3', ...status('dropped') }))).toBe(
      'No new actions are planned yet. One was dropped. Two are carried on from earlier rounds.',
    );
    expect(tell(actionOf({ round: 'r2025', ...status('done') }))).toBe('No actions are planned yet.');
  });
});

describe('the table of the plan', () => {
  const actions = [
    none,
    actionOf({ id: 'a3', question: 'T4', fromLevel: null, toLevel: null, title: 'Find out who may answer' }),
    actionOf({ id: 'a4' }),
    actionOf({ id: 'a5', question: 'A1', fromLevel: 1, toLevel: 2, title: 'Open three channels', ...status('in-progress') }),
  ];

  it('is in the order of the groups, with the group under the action and the status under the date', () => {
    const { assessment } = withActions(...actions);
    expect(showTable(planTable(assessment, round, en, 'en'))).toEqual([
      'No. | Action | Question and level | Owner | Due',
      '1 | Agree an answering guide and train staff on it / Priority | Freedom to answer / Early to In place | Head of communications | Q4 2026 / Not started',
      '2 | Open three channels / Easy gain | Open at work / Not yet to Early | Head of communications | Q4 2026 / In progress',
      '3 | Find out who may answer / Find out first | Trust beyond communications / Find out first | Head of communications | Q4 2026 / Not started',
      '4 | Action without a title / Own action | No one question | Not set yet | Not set yet / Not started',
    ]);
  });

  it('says of an action at a level that stays that it stays, and not to find out first', () => {
    const kept = [actionOf({ fromLevel: 5, toLevel: null }), actionOf({ id: 'a2', question: 'T2', fromLevel: 3, toLevel: 3 })];
    const { assessment } = withActions(...kept);
    expect(planTable(assessment, round, en, 'en').rows.map((row) => plain(row[2]?.second ?? ''))).toEqual(['To stay at Leading', 'To stay at In place']);
    expect(factsOf(actionOf({ fromLevel: 5, toLevel: null }))[0]).toBe('Why: T1 Freedom to answer, to stay at Leading');
  });

  it('can leave owners out', () => {
    const { assessment } = withActions(actionOf());
    expect(showTable(planTable(assessment, round, en, 'en', ['owners']))[0]).toBe('No. | Action | Question and level | Due');
  });

  it('is followed by what is still open from earlier rounds', () => {
    const earlier = roundOf({}, { id: 'r2025', date: '2025-05-07' });
    const carried = [actionOf({ id: 'a6', round: 'r2025', due: '2026-08-31' }), actionOf({ id: 'a7', round: 'r2025', ...status('done') })];
    const subject = subjectOf(assessmentOf([earlier, round], { actions: carried }), round, en, 'en');
    expect(showTable(carriedTable(subject, []) ?? planTable(subject.assessment, round, en, 'en')).slice(1)).toEqual([
      'Agree an answering guide and train staff on it / Find out first | 2025 | Freedom to answer / Early to In place | Head of communications | 31 August 2026 / Not started',
    ]);
    expect(carriedTable(withActions(actionOf()), [])).toBe(null);
  });

  it('says before it how many actions are not filled in', () => {
    expect(listPlanBlocks(withActions(...actions), []).flatMap(textsOf)[1]).toBe('One action is not fully filled in yet.');
    expect(listPlanBlocks(withActions(actionOf()), []).map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
  });
});

describe('the sum behind an action', () => {
  it.each<readonly [string, Partial<Action>, string]>([
    ['below peers', {}, 'Need 7 = gap 2 × vital 3 + below peers 1. Medium effort. Priority.'],
    ['a close call', { question: 'A1' }, 'Need 3 = gap 1 × important 2 + below peers 1. Small effort. Easy gain. Close call: one different judgement would move it.'],
    ['no peers', { question: 'T2' }, 'Need 2 = gap 1 × important 2. Small effort. Easy gain.'],
    ['a level that is good enough', { question: 'T3' }, 'Need 0 = gap 0 × important 2. Medium effort. Maintain.'],
    ['a level that nobody knows', { question: 'T4' }, 'The level is not known yet, so it has no need. Find out first.'],
    ['no question', { question: null }, 'This action is not tied to one question.'],
  ])('is told with %s', (_what, others, sentence) => {
    const action = actionOf(others);
    expect(tellNeed(withActions(action), action)).toBe(sentence);
  });
});

describe('the page of an action', () => {
  it('has its number and title, today and next', () => {
    const { title, startsPage, blocks } = actionSection(withActions(actionOf()), actionOf(), 3, []);
    expect([title, startsPage]).toEqual(['Action 3. Agree an answering guide and train staff on it', true]);
    expect(blocks.filter(({ kind }) => kind === 'today-next').flatMap(textsOf).map(plain)).toEqual([
      'Today: 2 Early',
      'One or two experienced people answer simple questions but check most replies.',
      'Next: 3 In place',
      expect.stringMatching(/^[A-Z].+\.$/),
    ]);
  });

  it('has every field', () => {
    expect(factsOf(actionOf())).toEqual([
      'Why: T1 Freedom to answer, from Early to In place',
      'Owner: Head of communications',
      'Sponsor: Director of resources',
      'Start and due: 1 June 2026 to Q4 2026',
      'First step: List the ten questions we are asked most, by 12 June 2026',
      'Success is: Everyday questions are answered the same day',
      'Status: Not started, since 6 May 2026',
      'Depends on: Nothing named',
      'Risk and response: Nothing named',
      'Cost: Six staff days, no money',
      'Decision needed from: Head of service',
      'Who it affects: No change for protected groups; Welsh replies follow the same guide',
      'Evidence of done: To be given when it is done',
      'Review date: 30 September 2026',
    ]);
  });

  it('says of an empty field that it is not set', () => {
    expect(factsOf(none)).toEqual([
      'Why: No one question', 'Owner: Not set yet', 'Sponsor: Not set yet', 'Start and due: Not set yet', 'First step: Not set yet', 'Success is: Not set yet',
      'Status: Not started, since 6 May 2026', 'Depends on: Nothing named', 'Risk and response: Nothing named', 'Cost: Not set yet', 'Decision needed from: Nobody',
      'Who it affects: Not set yet', 'Evidence of done: To be given when it is done', 'Review date: Not set yet',
    ]);
  });

  it.each<readonly [Partial<Action>, string]>([
    [{ start: null }, 'Start and due: Due Q4 2026. Start not set yet'],
    [{ due: null }, 'Start and due: From 1 June 2026. Due date not set yet'],
    [{ firstStepBy: null }, 'First step: List the ten questions we are asked most. By when is not set yet'],
    [{ firstStep: '' }, 'First step: Not set yet, by 12 June 2026'],
    [{ staffDays: 1, cost: 'under-1000' }, 'Cost: One staff day, under £1,000'],
    [{ staffDays: 0.5 }, 'Cost: 0.5 staff days, no money'],
    [{ staffDays: 0 }, 'Cost: No staff days, no money'],
    [{ staffDays: null }, 'Cost: No money'],
    [{ cost: null }, 'Cost: Six staff days. Money not set yet'],
    [status('done', 'All eleven teams took part.'), 'Status: Done on 30 June 2026. All eleven teams took part.'],
    [status('done'), 'Evidence of done: Not set yet'],
    [status('dropped', 'The service is closing.'), 'Status: Dropped on 30 June 2026. The service is closing.'],
  ])('words %j', (others, fact) => {
    expect(factsOf(actionOf(others))).toContain(fact);
  });

  it('lists what is still needed, and dates that cannot both be right', () => {
    expect(listToDo(en, actionOf())).toEqual([]);
    expect(listToDo(en, actionOf({ sponsor: '', cost: null, due: '2026-03-31' }))).toEqual(['Still needed: sponsor and cost.', 'Check the dates: the action is due before it starts.']);
    expect(listToDo(en, actionOf({ firstStepBy: '2026-05-01' }))).toEqual(['Check the dates: the first step is before the start.']);
  });

  it('names nobody where owners are left out', () => {
    expect(factsOf(actionOf(), ['owners']).some((fact) => /^(Owner|Sponsor)/.test(fact))).toBe(false);
    expect(listToDo(en, actionOf({ owner: '', success: '' }), ['owners'])).toEqual(['Still needed: measure of success.']);
  });

  it('has no today and next where it is on no one question, and says so where nobody knows the level', () => {
    expect(actionSection(withActions(none), none, 1, []).blocks.some(({ kind }) => kind === 'today-next')).toBe(false);
    const unknown = actionOf({ question: 'T4', fromLevel: null, toLevel: null });
    expect(actionSection(withActions(unknown), unknown, 1, []).blocks.filter(({ kind }) => kind === 'today-next').flatMap(textsOf)).toEqual([
      'Today: not known', 'Nobody could tell the level yet.', 'Next: find out', 'Once the level is known, the next step can be chosen.',
    ]);
  });
});
