/** The days of a plan as entries of a calendar. */

import { describe, expect, test } from 'vitest';
import type { Action, Assessment } from '../../../assessments/model.ts';
import { listCalendarEntries } from '../../../assessments/report/calendar-entries.ts';
import type { LeftOut } from '../../../assessments/report/questions-tables.ts';
import { latestRound } from '../../../assessments/rounds.ts';
import { cy } from '../../../assessments/words/cy.ts';
import { en } from '../../../assessments/words/en.ts';
import { actionOf } from '../builders.ts';
import { plainAssessment, plainRound } from './parts.ts';

const NO_DAYS: Partial<Action> = { due: null, firstStepBy: null, reviewOn: null };
const entriesOf = (assessment: Assessment, leavesOut: readonly LeftOut[] = []) =>
  listCalendarEntries({ assessment, round: latestRound(assessment), kind: 'report', leavesOut, words: en, language: 'en', today: '2026-05-20' });
const planOf = (actions: readonly Action[], others: Partial<Assessment> = {}) => plainAssessment([plainRound({ policy: [2] })], { actions, ...others });

describe('the entries of a calendar', () => {
  test('are the first step, the due day and the review of an action, under ids that stay', () => {
    const entries = entriesOf(planOf([actionOf({ id: 'a1', due: '2026-Q3' })], { id: 'x1' }));
    expect(entries.map(({ uid, day, title, isOver, stamp }) => [uid, day, title, isOver, stamp])).toEqual([
      ['x1-a1-first-step@soundings', '2026-06-12', 'First step: Agree an answering guide and train staff on it', false, '2026-05-20T00:00:00.000Z'],
      ['x1-a1-due@soundings', '2026-09-30', 'Due: Agree an answering guide and train staff on it', false, '2026-05-20T00:00:00.000Z'],
      ['x1-a1-review@soundings', '2026-09-30', 'Review: Agree an answering guide and train staff on it', false, '2026-05-20T00:00:00.000Z'],
    ]);
  });

  test('say what an action is for and who has it', () => {
    expect(entriesOf(planOf([actionOf({ question: 'P1' })]))[0]?.text.split('\n')).toEqual([
      'List the ten questions we are asked most',
      'Question: P1 Title of P1',
      'Owner: Head of communications',
      'Sponsor: Director of resources',
      'Due: Q4 2026',
      'Measure of success: Everyday questions are answered the same day',
    ]);
  });

  test('name nobody where owners are left out', () => {
    expect(entriesOf(planOf([actionOf()]), ['owners']).filter(({ text }) => /Head|Director|Owner|Sponsor/.test(text))).toEqual([]);
  });

  test('leave out days that are not given', () => {
    expect(entriesOf(planOf([actionOf(NO_DAYS)]))).toEqual([]);
  });

  test('are taken out of a calendar where the action was done or dropped before the day, and left as they were where it was not', () => {
    const done = actionOf({ id: 'a1', firstStepBy: '2026-06-12', due: '2026-09-01', reviewOn: '2026-09-30', statuses: [{ state: 'done', on: '2026-09-01', reason: '' }] });
    expect(entriesOf(planOf([done])).map(({ uid, isOver }) => [uid.split('-a1-')[1], isOver])).toEqual([['due@soundings', true], ['review@soundings', true]]);
    const dropped = actionOf({ ...done, statuses: [{ state: 'dropped', on: '2026-10-01', reason: '' }] });
    expect(entriesOf(planOf([dropped]))).toEqual([]);
  });

  test('have the review of the documents, and say what is made up', () => {
    const { organisation } = planOf([]);
    const assessment = planOf([], { id: 'x1', isSample: true, organisation: { ...organisation, name: 'Aberwen', reviewOn: '2027-05-05' } });
    expect(entriesOf(assessment).map(({ uid, day, title }) => [uid, day, title])).toEqual([
      ['x1-documents-review@soundings', '2027-05-05', 'Review the assessment and its documents: Aberwen (sample, made up)'],
    ]);
    const welsh = listCalendarEntries({ assessment, round: latestRound(assessment), kind: 'report', leavesOut: [], words: cy, language: 'cy', today: '2026-05-20' });
    expect(welsh.map(({ title }) => title)).toEqual(['Adolygu’r asesiad a’i ddogfennau: Aberwen (enghraifft, wedi’i dyfeisio)']);
  });
});
