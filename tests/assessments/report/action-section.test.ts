/** Tests of the page of an action: its sum, today and next, every field, and what is still needed. */

import { describe, expect, it } from 'vitest';
import type { Action, Goal, Status } from '../../../assessments/model.ts';
import { actionSection, listToDo, tellNeed } from '../../../assessments/report/action-section.ts';
import { en } from '../../../assessments/words/en.ts';
import { actionOf, peersOf } from '../builders.ts';
import { PLAIN, plain, plainRound, plainSubject, textsOf } from './parts.ts';

const GOAL: Goal = { isGoodEnough: null, target: null, importance: null, effort: null, closeCall: null, isShortlisted: false };
const earlier = plainRound({ trust: [1] }, { id: 'r2025', date: '2025-05-07' });
const round = plainRound({ trust: [2, 2, 2, 'unknown', 5], access: [1] }, {
  goals: { T1: { ...GOAL, target: 4, importance: 3, effort: 2 }, A1: { ...GOAL, importance: 2, effort: 1 }, T3: { ...GOAL, isGoodEnough: true } },
  peers: peersOf({ T1: 3, A1: 2 }, { questionnaire: { id: PLAIN.id, major: 7, form: 'full' } }),
});
const withActions = (...actions: readonly Action[]) => plainSubject([earlier, round], { actions });
const blank = (text: string) =>
  actionOf({
    id: 'a2', question: null, fromLevel: null, toLevel: null, title: text, owner: text, sponsor: text, start: null, due: null, firstStep: text, firstStepBy: null, success: text,
    dependsOn: text, risk: text, cost: null, staffDays: null, decision: null, affects: text, evidenceOfDone: text, reviewOn: null,
  });
const status = (state: Status['state'], reason = ''): Pick<Action, 'statuses'> => ({ statuses: [{ state, on: '2026-06-30', reason }] });
const sectionOf = (action: Action, leavesOut: Parameters<typeof actionSection>[3] = []) => actionSection(withActions(action), action, 3, leavesOut);
const factsOf = (action: Action, leavesOut: Parameters<typeof actionSection>[3] = []) =>
  sectionOf(action, leavesOut).blocks.flatMap((block) => (block.kind === 'facts' ? block.rows.map(({ label, value }) => `${label}: ${plain(value)}`) : []));
const todayNextOf = (action: Action) => sectionOf(action).blocks.filter(({ kind }) => kind === 'today-next').flatMap(textsOf).map(plain);

describe('the sum behind an action', () => {
  it.each<readonly [string, Partial<Action>, string]>([
    ['below peers', {}, 'Need: gap 2 × importance 3 + below peers 1 = 7. Medium effort. Priority.'],
    ['a close call', { question: 'A1' }, 'Need: gap 1 × importance 2 + below peers 1 = 3. Small effort. Easy gain. Close call, not settled yet.'],
    ['no peers', { question: 'T2' }, 'Need: gap 1 × importance 2 = 2. Medium effort. Later.'],
    ['a level that is good enough', { question: 'T3' }, 'Need: gap 0 × importance 2 = 0. Medium effort. Maintain.'],
    ['the highest level, which has no step up', { question: 'T5' }, 'Need: gap 0 × importance 2 = 0. Maintain.'],
    ['a level that nobody knows', { question: 'T4' }, 'The level is not known yet, so it has no need. Find out first.'],
    ['a question that is not in the file', { question: 'X9' }, 'The level is not known yet, so it has no need. Find out first.'],
    ['no question', { question: null }, 'This action is for the whole, not for one question.'],
    ['a dimension', { question: null, dimension: 'access' }, 'This action is for the whole of Access, not for one question.'],
    ['an earlier round, as that stood', { round: 'r2025' }, 'Need: gap 1 × importance 2 = 2. Medium effort. Later.'],
  ])('is told with %s', (_what, others, sentence) => {
    const action = actionOf(others);
    expect(tellNeed(withActions(action), action)).toBe(sentence);
  });
});

describe('the page of an action', () => {
  it('has number and title, sum, today and next, and every field', () => {
    const { id, title, startsPage, blocks } = sectionOf(actionOf({ title: ' Agree a guide ' }));
    expect([id, title, startsPage]).toEqual(['action-3', 'Action 3. Agree a guide', true]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'today-next', 'facts']);
    expect(blocks[0]).toEqual({ kind: 'paragraph', style: 'note', text: 'Need: gap 2 × importance 3 + below peers 1 = 7. Medium effort. Priority.' });
  });

  it('ends with what is still needed', () => {
    const { title, blocks } = sectionOf(blank(' '));
    expect(title).toBe('Action 3. An action without words');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'facts', 'paragraph']);
    expect(blocks.at(-1)).toEqual({
      kind: 'paragraph',
      style: 'note',
      text: 'Still needed: action, owner, sponsor, start date, due date, first step, first step by when, measure of success, cost, people affected and review date.',
    });
  });

  it.each<readonly [string, Partial<Action>, readonly string[]]>([
    ['a step up', {}, ['Today: 2 Early', 'T1 at 2', 'Next: 3 In place', 'T1 at 3']],
    ['no target', { toLevel: null }, ['Today: 2 Early', 'T1 at 2', 'Next: stay here', 'The action keeps this level as it is.']],
    ['a target that is reached', { toLevel: 2 }, ['Today: 2 Early', 'T1 at 2', 'Next: stay here', 'The action keeps this level as it is.']],
    ['a level that nobody knows', { fromLevel: null }, ['Today: not known', 'Nobody could tell the level yet.', 'Next: find out', 'Once the level is known, the next step can be chosen.']],
    ['no question', { question: null }, []],
  ])('has today and next of %s', (_what, others, texts) => {
    expect(todayNextOf(actionOf(others))).toEqual(texts);
  });

  it('has every field', () => {
    expect(factsOf(actionOf())).toEqual([
      'Why: T1 Title of T1, from Early to In place',
      'Template: Answering and pass-up guide',
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

  it.each(['', '  '])('says of a field that holds %j that it is not set', (text) => {
    expect(factsOf(blank(text))).toEqual([
      'Why: The whole', 'Owner: Not set yet', 'Sponsor: Not set yet', 'Start and due: Not set yet', 'First step: Not set yet', 'Success is: Not set yet',
      'Status: Not started, since 6 May 2026', 'Depends on: Nothing named', 'Risk and response: Nothing named', 'Cost: Not set yet', 'Decision needed from: Nobody',
      'Who it affects: Not set yet', 'Evidence of done: To be given when it is done', 'Review date: Not set yet',
    ]);
  });

  it.each<readonly [Partial<Action>, string]>([
    [{ toLevel: null }, 'Why: T1 Title of T1, to stay at Early'],
    [{ toLevel: 2 }, 'Why: T1 Title of T1, to stay at Early'],
    [{ fromLevel: null }, 'Why: T1 Title of T1'],
    [{ start: null }, 'Start and due: Due Q4 2026. Start not set yet'],
    [{ due: null }, 'Start and due: From 1 June 2026. Due date not set yet'],
    [{ firstStep: ' Ask ICT for v. 2. ' }, 'First step: Ask ICT for v. 2, by 12 June 2026'],
    [{ firstStepBy: null }, 'First step: List the ten questions we are asked most. By when is not set yet'],
    [{ firstStep: '' }, 'First step: Not set yet, by 12 June 2026'],
    [{ staffDays: 1, cost: 'under-1000' }, 'Cost: One staff day, under £1,000'],
    [{ staffDays: 0.5 }, 'Cost: 0.5 staff days, no money'],
    [{ staffDays: 0 }, 'Cost: No staff days, no money'],
    [{ staffDays: null }, 'Cost: No money'],
    [{ cost: null }, 'Cost: Six staff days. Money not set yet'],
    [status('done', ' All eleven teams took part. '), 'Status: Done on 30 June 2026. All eleven teams took part.'],
    [status('in-progress', ' '), 'Status: In progress, since 30 June 2026'],
    [status('done'), 'Evidence of done: Not set yet'],
    [{ evidenceOfDone: ' The signed page ' }, 'Evidence of done: The signed page'],
    [status('dropped', 'The service is closing.'), 'Status: Dropped on 30 June 2026. The service is closing.'],
  ])('words %j', (others, fact) => {
    expect(factsOf(actionOf(others))).toContain(fact);
  });

  it('says what it waits for, with how far that has got, and how it came to its status', () => {
    const first = actionOf({ id: 'a2', title: ' Write the list. ', ...status('in-progress') });
    const second = actionOf({ id: 'a3', title: ' ' });
    const statuses: Action['statuses'] = [
      { state: 'not-started', on: '2026-05-06', reason: '' }, { state: 'in-progress', on: '2026-06-01', reason: 'Two teams began.' }, { state: 'done', on: '2026-06-30', reason: '' },
    ];
    const action = actionOf({ waitsFor: ['a3', 'gone', 'a2'], statuses });
    const facts = actionSection(withActions(action, first, second), action, 1, []).blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
    expect(facts.slice(7, 10)).toEqual([
      { label: 'Status', value: 'Done on 30 June 2026' },
      { label: 'Before that', value: 'Not started, since 6 May 2026; In progress, since 1 June 2026. Two teams began.' },
      { label: 'Waits for', value: 'Write the list (In progress); An action without words (Not started)' },
    ]);
  });

  it.each<Partial<Action>>([{ question: null }, { question: 'X9' }, { fromLevel: null }, { toLevel: null }, { toLevel: 2 }, { fromLevel: 5 }])('names no template where no step is taken: %j', (others) => {
    expect(factsOf(actionOf(others)).filter((fact) => fact.startsWith('Template'))).toEqual([]);
  });

  it('lists what is still needed, and dates that cannot both be right', () => {
    expect(listToDo(en, actionOf())).toEqual([]);
    expect(listToDo(en, actionOf({ sponsor: '', cost: null, due: '2026-03-31' }))).toEqual(['Still needed: sponsor and cost.', 'Check the dates: the action is due before it starts.']);
    expect(listToDo(en, actionOf({ firstStepBy: '2026-05-01' }))).toEqual(['Check the dates: the first step is before the start.']);
  });

  it('leaves reasons for a status out with the notes', () => {
    const statuses: Action['statuses'] = [{ state: 'in-progress', on: '2026-06-01', reason: 'Sam was away.' }, { state: 'dropped', on: '2026-06-30', reason: 'Sam left.' }];
    const told = (leavesOut: Parameters<typeof actionSection>[3]) => factsOf(actionOf({ statuses }), leavesOut).filter((fact) => /^(Status|Before that)/.test(fact));
    expect(told([])).toEqual(['Status: Dropped on 30 June 2026. Sam left.', 'Before that: In progress, since 1 June 2026. Sam was away.']);
    expect(told(['notes'])).toEqual(['Status: Dropped on 30 June 2026', 'Before that: In progress, since 1 June 2026']);
  });

  it('names nobody where owners are left out, and no evidence where that is', () => {
    expect(factsOf(actionOf(), ['owners']).map((fact) => fact.replace(/:.*/, ''))).toEqual([
      'Why', 'Template', 'Start and due', 'First step', 'Success is', 'Status', 'Depends on', 'Risk and response', 'Cost', 'Decision needed from', 'Who it affects', 'Evidence of done', 'Review date',
    ]);
    expect(factsOf(actionOf(), ['evidence']).slice(-2).map((fact) => fact.replace(/:.*/, ''))).toEqual(['Who it affects', 'Review date']);
    expect(listToDo(en, actionOf({ owner: '', sponsor: '', success: '' }), ['owners'])).toEqual(['Still needed: measure of success.']);
  });
});
