/** Tests of what would be different if one state of an assessment took the place of another. */

import { describe, expect, it } from 'vitest';
import { listDifferences } from '../../assessments/differences.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { closeRound } from '../../assessments/rounds.ts';
import { startWorkshop } from '../../assessments/workshop/moves.ts';
import { countVotes } from '../../assessments/workshop/votes.ts';
import { actionOf, assessmentOf, peersOf, responseTo, roundOf } from './builders.ts';
import { firstVotes } from './workshop/ballot-box.ts';

const P1 = { question: 'P1', title: { en: 'Short, plain rules', cy: 'Rheolau byr, clir' } };
const C3 = { question: 'C3', title: { en: 'Staff who are not at a desk', cy: null } };
const round = roundOf({ P1: 3 });
const present = assessmentOf([round]);

describe('two states of an assessment', () => {
  it('do not differ where they hold the same', () => {
    expect(listDifferences(present, assessmentOf([roundOf({ P1: 3 })]))).toEqual([]);
    const { note, evidence, answer } = responseTo(3);
    expect(listDifferences(present, assessmentOf([{ ...round, responses: { P1: { note, evidence, answer } } }]))).toEqual([]);
  });

  it('differ in each field of the organisation that changed', () => {
    const wanted = { ...present, organisation: { ...present.organisation, name: 'Aberwen', region: null } };
    expect(listDifferences(present, wanted)).toEqual([{ kind: 'organisation', field: 'name' }, { kind: 'organisation', field: 'region' }]);
  });

  it('differ in rounds that come and go, each as one', () => {
    const other = roundOf({ P1: 1, P2: 1 }, { id: 'r2025', date: '2025-05-07' });
    expect(listDifferences(assessmentOf([round, other]), present)).toEqual([{ kind: 'round-removed', date: '2025-05-07' }]);
    expect(listDifferences(present, assessmentOf([round, other]))).toEqual([{ kind: 'round-added', date: '2025-05-07' }]);
  });

  it('differ in rounds that were closed, moved or compared with others', () => {
    const closed = closeRound(BUILT_IN, round, '2026-05-20');
    expect(listDifferences(assessmentOf([closed]), present)).toEqual([{ kind: 'round-reopened', date: '2026-05-06' }]);
    expect(listDifferences(present, assessmentOf([closed]))).toEqual([{ kind: 'round-closed', date: '2026-05-06' }]);
    expect(listDifferences(present, assessmentOf([{ ...round, date: '2026-05-08' }]))).toEqual([{ kind: 'round-changed', date: '2026-05-06' }]);
    expect(listDifferences(present, assessmentOf([{ ...round, form: 'quick' }]))).toEqual([{ kind: 'round-changed', date: '2026-05-06' }]);
    expect(listDifferences(assessmentOf([closed]), assessmentOf([{ ...closed, peers: peersOf({}) }]))).toEqual([{ kind: 'peers', date: '2026-05-06' }]);
    expect(listDifferences(present, assessmentOf([{ ...round, peers: peersOf({}) }]))).toEqual([{ kind: 'peers', date: '2026-05-06' }]);
  });

  it('differ in answers, from what there is to what there was', () => {
    expect(listDifferences(present, assessmentOf([roundOf({ P1: 2 })]))).toEqual([{ kind: 'answer', date: '2026-05-06', ...P1, from: 3, to: 2 }]);
    expect(listDifferences(present, assessmentOf([roundOf({})]))).toEqual([{ kind: 'answer', date: '2026-05-06', ...P1, from: 3, to: 'blank' }]);
    expect(listDifferences(assessmentOf([roundOf({ P1: 3, C3: 'unknown' })]), assessmentOf([roundOf({ P1: 3, C3: 'not-applicable' })]))).toEqual([
      { kind: 'answer', date: '2026-05-06', ...C3, title: expect.anything(), from: 'unknown', to: 'not-applicable' },
    ]);
  });

  it('differ in remarks where the answer is the same', () => {
    const noted = { ...round, responses: { P1: { ...responseTo(3), note: 'See the intranet.' } } };
    expect(listDifferences(present, assessmentOf([noted]))).toEqual([{ kind: 'remarks', date: '2026-05-06', ...P1 }]);
  });

  it('differ in how far a workshop has got, what is kept of its votes, and how a question was settled where the answer is the same', () => {
    const workshop = startWorkshop(8);
    const votes = countVotes(BUILT_IN, 'full', firstVotes({ P1: [2, 3, 3] }));
    const confirmed = { outcome: 'confirmed', reason: '', views: [] } as const;
    const agreed = { ...confirmed, outcome: 'agreed' } as const;
    expect(listDifferences(present, assessmentOf([{ ...round, workshop }]))).toEqual([{ kind: 'workshop', date: '2026-05-06' }]);
    expect(listDifferences(assessmentOf([{ ...round, workshop }]), assessmentOf([{ ...round, workshop: { ...workshop } }]))).toEqual([]);
    expect(listDifferences(present, assessmentOf([{ ...round, votes }]))).toEqual([{ kind: 'votes', date: '2026-05-06' }]);
    expect(listDifferences(present, assessmentOf([{ ...round, settled: { P1: confirmed } }]))).toEqual([{ kind: 'settled', date: '2026-05-06', ...P1 }]);
    expect(listDifferences(assessmentOf([{ ...round, settled: { P1: agreed } }]), assessmentOf([{ ...round, settled: { P1: confirmed } }]))).toEqual([{ kind: 'settled', date: '2026-05-06', ...P1 }]);
    expect(listDifferences(present, assessmentOf([roundOf({ P1: 2 }, { settled: { P1: agreed } })]))).toEqual([{ kind: 'answer', date: '2026-05-06', ...P1, from: 3, to: 2 }]);
  });

  it('differ in answers to a question that only one of their questionnaires has', () => {
    const [policy, ...others] = BUILT_IN.dimensions;
    const [first] = policy?.questions ?? [];
    if (policy === undefined || first === undefined) throw new Error('No question');
    const old = { ...BUILT_IN, dimensions: [{ ...policy, questions: [{ ...first, id: 'P16', title: { en: 'Old rules', cy: 'Hen reolau' } }] }, ...others] };
    const answered = assessmentOf([round, roundOf({ P16: 2 }, { id: 'r2025', date: '2025-05-07' })], { questionnaires: [BUILT_IN, { ...old, version: '0.9' }] });
    const changed = { ...answered, rounds: [round, roundOf({ P16: 3 }, { id: 'r2025', date: '2025-05-07' })] };
    expect(listDifferences(answered, changed)).toEqual([
      { kind: 'answer', date: '2025-05-07', question: 'P16', title: { en: 'Old rules', cy: 'Hen reolau' }, from: 2, to: 3 },
    ]);
  });

  it('differ in what is wanted for a question', () => {
    const goal = { isGoodEnough: null, target: 5, importance: null, effort: null, closeCall: null, isShortlisted: false } as const;
    expect(listDifferences(present, assessmentOf([{ ...round, goals: { P1: goal } }]))).toEqual([{ kind: 'goal', date: '2026-05-06', ...P1 }]);
  });

  it('differ in the target line of a round', () => {
    const line = { on: '2026-05-20', actions: ['a1', 'a2'], levels: { P1: 3, T1: 2 } } as const;
    const turned = { levels: { T1: 2, P1: 3 }, actions: ['a1', 'a2'], on: '2026-05-20' } as const;
    expect(listDifferences(present, assessmentOf([{ ...round, targetLine: line }]))).toEqual([{ kind: 'target-line', date: '2026-05-06' }]);
    expect(listDifferences(assessmentOf([{ ...round, targetLine: line }]), present)).toEqual([{ kind: 'target-line', date: '2026-05-06' }]);
    expect(listDifferences(assessmentOf([{ ...round, targetLine: line }]), assessmentOf([{ ...round, targetLine: turned }]))).toEqual([]);
  });

  it('differ in actions that come, go and change', () => {
    const now = assessmentOf([round], { actions: [actionOf(), actionOf({ id: 'a2', title: 'Open three channels' })] });
    const then = assessmentOf([round], { actions: [actionOf({ owner: 'Nobody yet' }), actionOf({ id: 'a3', title: 'Train the top team' })] });
    expect(listDifferences(now, then)).toEqual([
      { kind: 'action-added', title: 'Train the top team' },
      { kind: 'action-changed', title: 'Agree an answering guide and train staff on it' },
      { kind: 'action-removed', title: 'Open three channels' },
    ]);
  });

  it('differ in the wording of a template, once for however many places', () => {
    const draft = { template: 'TPL05', question: 'T1', language: 'en', texts: { s0b0: 'Ours.', s0b1: 'Ours too.' } } as const;
    const other = { ...draft, template: 'TPL01', question: null, texts: { s0b0: 'Five.' } };
    expect(listDifferences(assessmentOf([round], { drafts: [draft, other] }), assessmentOf([round], { drafts: [other] }))).toEqual([{ kind: 'wording', template: 'TPL05' }]);
    expect(listDifferences(present, assessmentOf([round], { drafts: [other, draft] }))).toEqual([{ kind: 'wording', template: 'TPL01' }, { kind: 'wording', template: 'TPL05' }]);
    expect(listDifferences(assessmentOf([round], { drafts: [draft, other] }), assessmentOf([round], { drafts: [other, draft] }))).toEqual([]);
  });
});
