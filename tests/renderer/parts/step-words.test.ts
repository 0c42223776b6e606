/** Tests of what is said of an act that is taken back or done again. */

import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../assessments/model.ts';
import { en } from '../../../assessments/words/en.ts';
import { tellStep } from '../../../renderer/parts/step-words.ts';
import { actionOf, assessmentOf, roundOf } from '../../assessments/builders.ts';

const start = assessmentOf([roundOf({ C6: 2 })]);
const goal = { target: 4, importance: 2, effort: null, isGoodEnough: null, closeCall: null, isShortlisted: false } as const;

describe('what an act was about', () => {
  it.each<readonly [string, Assessment]>([
    ['answer to C6', assessmentOf([roundOf({ C6: 3 })])],
    ['answer to T1', assessmentOf([roundOf({ C6: 2, T1: 'unknown' })])],
    ['what is wanted for T1', assessmentOf([roundOf({ C6: 2 }, { goals: { T1: goal } })])],
    ['action “Agree an answering guide and train staff on it”', { ...start, actions: [actionOf()] }],
    ['action “An action without words”', { ...start, actions: [actionOf({ title: ' ' })] }],
    ['wording of template TPL05', { ...start, drafts: [{ template: 'TPL05', question: 'T1', language: 'en', texts: { s0b0: 'Ours.' } }] }],
    ['organisation', { ...start, organisation: { ...start.organisation, name: 'Aberwen', region: null } }],
    ['round of 6 May 2026', assessmentOf([roundOf({ C6: 2 }, { date: '2026-05-05' })])],
    ['how C6 was settled', assessmentOf([roundOf({ C6: 2 }, { settled: { C6: { outcome: 'confirmed', reason: '', views: [] } } })])],
    ['target line', assessmentOf([roundOf({ C6: 2 }, { targetLine: { on: '2026-05-20', actions: [], levels: { C6: 3 } } })])],
    ['workshop', assessmentOf([roundOf({ C6: 2 }, { workshop: { stage: 'vote', voters: 8, isRevealed: false, pulled: [], roles: null } })])],
    ['answer to C6, and 1 more', { ...assessmentOf([roundOf({ C6: 1 })]), actions: [actionOf({ title: 'Ask' })] }],
  ])('is told as “%s”', (told, after) => {
    expect(tellStep(en, start, after)).toBe(told);
  });
});
