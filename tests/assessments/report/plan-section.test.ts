/** Tests of the plan in a report: its sentences and its tables. */

import { describe, expect, it } from 'vitest';
import type { Action, Goal, Status } from '../../../assessments/model.ts';
import { carriedTable, listPlanBlocks, listPlanSentences, planTable } from '../../../assessments/report/plan-section.ts';
import { actionOf, peersOf } from '../builders.ts';
import { PLAIN, plain, plainRound, plainSubject, showTable, textsOf, wholeTable } from './parts.ts';

const GOAL: Goal = { isGoodEnough: null, target: null, importance: null, effort: null, closeCall: null, isShortlisted: false };
const round = plainRound({ trust: [2, 2, 2, 'unknown'], access: [1] }, {
  goals: { T1: { ...GOAL, target: 4, importance: 3, effort: 2 }, A1: { ...GOAL, importance: 2, effort: 1 }, T3: { ...GOAL, isGoodEnough: true } },
  peers: peersOf({ T1: 3, A1: 2 }, { questionnaire: { id: PLAIN.id, major: 7, form: 'full' } }),
});
const none: Action = actionOf({
  id: 'a2', question: null, fromLevel: null, toLevel: null, title: '', owner: '', sponsor: '', start: null, due: null, firstStep: '', firstStepBy: null, success: '', cost: null,
  staffDays: null, decision: null, affects: '', reviewOn: null,
});
const withActions = (...actions: readonly Action[]) => plainSubject([round], { actions });
const status = (state: Status['state'], reason = ''): Pick<Action, 'statuses'> => ({ statuses: [{ state, on: '2026-06-30', reason }] });

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

describe('the sentences on a plan that follows others', () => {
  const rounds = [plainRound({}, { id: 'r2024', date: '2024-05-08' }), plainRound({}, { id: 'r2025', date: '2025-05-07' }), round] as const;
  const tell = (...actions: readonly Action[]) => listPlanSentences(plainSubject(rounds, { actions })).join(' ');

  it('tell what is carried on apart from what is new', () => {
    expect(tell(actionOf(), actionOf({ id: 'a2', round: 'r2025' }))).toBe('We plan one action by December 2026. One is carried on from 2025.');
    expect(tell(actionOf(status('done')), actionOf({ id: 'a2', round: 'r2025' }))).toBe('The one action of the plan is done. One is carried on from 2025.');
  });

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
    expect(wholeTable(planTable(withActions(...actions), [], '2026-05-20'))).toEqual([
      'plan: Actions in order',
      'Numbers: No.',
      'No. | Action | Question and level | Owner | Due',
      '1 | Agree an answering guide and train staff on it / Priority | Title of T1 / Early to In place | Head of communications | Q4 2026 / Not started',
      '2 | Open three channels / Easy gain | Title of A1 / Not yet to Early | Head of communications | Q4 2026 / In progress',
      '3 | Find out who may answer / Find out first | Title of T4 / Find out first | Head of communications | Q4 2026 / Not started',
      '4 | An action without words / Own action | The whole / No one question | Not set yet | Not set yet / Not started',
    ]);
  });

  it('says of an action at a level that stays that it stays, and not to find out first', () => {
    const kept = [actionOf({ fromLevel: 5, toLevel: null }), actionOf({ id: 'a2', question: 'T2', fromLevel: 3, toLevel: 3 })];
    expect(planTable(withActions(...kept), [], '2026-05-20').rows.map((row) => plain(row[2]?.second ?? ''))).toEqual(['To stay at Leading', 'To stay at In place']);
  });

  it('says of a title or an owner of spaces only what it says of none, and prints no spaces around one', () => {
    const subject = withActions(actionOf({ title: ' ', owner: ' ' }), actionOf({ id: 'a2', title: ' Ask ', owner: ' ICT manager ' }));
    expect(planTable(subject, [], '2026-05-20').rows.map((row) => [row[1]?.text, row[3]?.text])).toEqual([['An action without words', 'Not set yet'], ['Ask', 'ICT manager']]);
  });

  it('says of an action that is late that it is overdue, from the day after it was due', () => {
    const due = [actionOf({ due: '2026-06-30' }), actionOf({ id: 'a2', due: '2026-Q2', ...status('in-progress') }), actionOf({ id: 'a3', due: '2026-06-29', ...status('done') })];
    const seconds = (today: string) => planTable(withActions(...due), [], today).rows.map((row) => row[4]?.second);
    expect(seconds('2026-06-30')).toEqual(['Not started', 'In progress', 'Done']);
    expect(seconds('2026-07-01')).toEqual(['Not started, overdue', 'In progress, overdue', 'Done']);
  });

  it('names the dimension of an action on no one question, or the whole', () => {
    const own = actionOf({ question: null, fromLevel: null, toLevel: null, dimension: 'trust' });
    const cells = planTable(withActions(own, { ...own, id: 'a2', dimension: null }), [], '2026-05-20').rows.map((row) => `${row[2]?.text} / ${row[2]?.second}`);
    expect(cells).toEqual(['Trust / No one question', 'The whole / No one question']);
  });

  it('can leave owners out', () => {
    expect(showTable(planTable(withActions(actionOf()), ['owners'], '2026-05-20'))[0]).toBe('No. | Action | Question and level | Due');
  });

  it('is followed by what is still open from earlier rounds', () => {
    const earlier = plainRound({}, { id: 'r2025', date: '2025-05-07' });
    const carried = [actionOf({ id: 'a6', round: 'r2025', due: '2026-08-31' }), actionOf({ id: 'a7', round: 'r2025', ...status('done') })];
    const subject = plainSubject([earlier, round], { actions: carried });
    const table = carriedTable(subject, [], '2026-05-20');
    expect(table && wholeTable(table)).toEqual([
      'carried: Still open from earlier rounds',
      'Numbers: ',
      'Action | Round | Question and level | Owner | Due',
      'Agree an answering guide and train staff on it / Find out first | 2025 | Title of T1 / Early to In place | Head of communications | 31 August 2026 / Not started',
    ]);
    expect(listPlanBlocks(subject, [], '2026-05-20').map((block) => (block.kind === 'table' ? block.table.id : textsOf(block)[0]))).toEqual([
      'No new actions are planned yet. One is carried on from 2025.', 'Still open from earlier rounds', 'carried',
    ]);
    expect(carriedTable(withActions(actionOf()), [], '2026-05-20')).toBe(null);
  });

  it('says before it how many actions are not filled in', () => {
    expect(listPlanBlocks(withActions(...actions), [], '2026-05-20').flatMap(textsOf)[1]).toBe('One action is not fully filled in yet.');
    expect(listPlanBlocks(withActions(actionOf(), { ...none, ...status('dropped') }), [], '2026-05-20').map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
    expect(listPlanBlocks(withActions(), [], '2026-05-20').map(({ kind }) => kind)).toEqual(['paragraph']);
  });
});
