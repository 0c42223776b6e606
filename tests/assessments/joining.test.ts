/** Rounds of another file: which belong here, what they would change, and that each comes whole. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMisfit } from '../../assessments/file/checks.ts';
import { joinRounds, planJoin } from '../../assessments/joining.ts';
import type { Action, Assessment, Round } from '../../assessments/model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { closeRound } from '../../assessments/rounds.ts';
import { smallQuestionnaire } from '../support/small-questionnaire.ts';
import { actionOf, assessmentOf, roundOf } from './builders.ts';

const of2025 = roundOf({ P1: 2, T1: 1 }, { id: 'r2025', date: '2025-05-07' });
const of2026 = roundOf({ P1: 3, T1: 2 });
const agreed = actionOf({ id: 'a9', round: 'r2025', waitsFor: ['a1'] });
const mine = assessmentOf([of2026], { actions: [actionOf()] });
const theirs = assessmentOf([of2025, of2026], { actions: [agreed, actionOf()] });

function planned(ours: Assessment, others: Assessment) {
  const plan = planJoin(ours, others);
  if (!plan.ok) throw new Error(`Not planned: ${plan.problem.kind}`);
  return plan.value;
}

function joined(ours: Assessment, others: Assessment, chosen: readonly string[]): Assessment {
  const done = joinRounds(ours, others, chosen);
  if (!done.ok) throw new Error(`Not joined: ${done.problem.kind}`);
  return done.value;
}

function withOrganisation(assessment: Assessment, id: string, fields: Partial<Assessment['organisation']>): Assessment {
  return { ...assessment, id, organisation: { ...assessment.organisation, ...fields } };
}

describe('a plan to join', () => {
  it('tells what is new from what is here, with the form, what was given and the actions', () => {
    expect(planned(mine, theirs)).toEqual({
      rounds: [
        { id: 'r2025', date: '2025-05-07', form: 'full', origin: 'answered', isOpen: true, given: 2, asked: 30, actions: 1, state: 'new', replaces: [], changes: [] },
        { id: 'r2026', date: '2026-05-06', form: 'full', origin: 'answered', isOpen: true, given: 2, asked: 30, actions: 1, state: 'same', replaces: [], changes: [] },
      ],
      templates: 0,
    });
  });

  it('says what would be different where a round has another answer, note and action', () => {
    const other = { ...of2026, responses: { ...of2026.responses, P1: { answer: { kind: 'level', level: 4 }, evidence: 'none', note: '' } } } satisfies Round;
    const [round] = planned(mine, assessmentOf([other], { actions: [actionOf({ owner: 'Somebody else' })] })).rounds;
    expect(round).toMatchObject({ state: 'different', replaces: ['2026-05-06'] });
    expect(round?.changes).toEqual([
      { kind: 'answer', date: '2026-05-06', question: 'P1', title: BUILT_IN.dimensions[0]?.questions[0]?.title, from: 3, to: 4 },
      { kind: 'action-changed', title: 'Agree an answering guide and train staff on it' },
    ]);
  });

  it('takes a round of another id on the same day for a different one', () => {
    const [round] = planned(mine, assessmentOf([roundOf({ P1: 3 }, { id: 'other' })])).rounds;
    expect(round).toMatchObject({ id: 'other', state: 'different', replaces: ['2026-05-06'] });
    expect(round?.changes.map(({ kind }) => kind)).toEqual(['round-added', 'round-removed', 'action-removed']);
  });

  it('finds a round the same in whatever order its parts stand', () => {
    const turned = { ...of2026, responses: Object.fromEntries(Object.entries(of2026.responses).toReversed()) };
    expect(planned(mine, assessmentOf([turned], { actions: [actionOf()] })).rounds[0]?.state).toBe('same');
  });

  it.each([
    ['the same name in other letters', { name: '  ABERWEN  Borough Council ' }, {}],
    ['the same code and another name', { name: 'Cyngor Aberwen', reference: 'w06000023' }, { reference: 'W06000023 ' }],
    ['the same name and one code only', { reference: 'W06000023' }, {}],
  ])('takes in a file that has another id and %s', (_, fields, own) => {
    expect(planned(withOrganisation(mine, 'aberwen', own), withOrganisation(theirs, 'elsewhere', fields)).rounds).toHaveLength(2);
  });

  it.each([
    ['another name', { name: 'Brynmor Council' }, {}, 'Brynmor Council'],
    ['the same name and another code', { reference: 'W06000001' }, { reference: 'W06000023' }, 'Aberwen Borough Council'],
    ['no name, as here', { name: '' }, { name: '' }, ''],
  ])('refuses a file of %s, and names both', (_, fields, own, name) => {
    const here = withOrganisation(mine, 'aberwen', own);
    expect(planJoin(here, withOrganisation(theirs, 'elsewhere', fields))).toEqual({
      ok: false, problem: { kind: 'other-organisation', mine: here.organisation.name, theirs: name },
    });
  });

  it('keeps what is made up apart from what is not', () => {
    expect(planJoin(mine, { ...theirs, isSample: true })).toEqual({ ok: false, problem: { kind: 'made-up-and-real', isMadeUpHere: false } });
  });

  it('refuses another questionnaire, and one that asks something else under the same version', () => {
    const small = smallQuestionnaire();
    const ofSmall = assessmentOf([roundOf({}, { questionnaire: small.version })], { questionnaires: [small] });
    expect(planJoin(mine, ofSmall)).toEqual({ ok: false, problem: { kind: 'other-questionnaire', mine: BUILT_IN.title, theirs: small.title } });
    const changed = { ...BUILT_IN, instruction: { en: 'Something else.', cy: null } };
    expect(planJoin(mine, { ...theirs, questionnaires: [changed] })).toEqual({ ok: false, problem: { kind: 'questionnaire-differs', version: '1.0' } });
  });

  it('counts the templates whose wording is missing here', () => {
    const draft = { template: 'TPL05', question: null, language: 'en', texts: { s0b1: 'Ours' } } as const;
    expect(planned({ ...mine, drafts: [draft] }, { ...theirs, drafts: [draft, { ...draft, question: 'T1' }, { ...draft, language: 'cy' }, { ...draft, template: 'TPL12' }] }).templates).toBe(2);
  });
});

describe('joined rounds', () => {
  it('come whole, in order of their date, with their actions and what these wait for', () => {
    const result = joined(mine, theirs, ['r2025']);
    expect(result.rounds).toEqual([of2025, of2026]);
    expect(result.actions).toEqual([actionOf(), agreed]);
    expect(result.organisation).toBe(mine.organisation);
  });

  it('bring their questionnaire where its version is missing', () => {
    const later = { ...BUILT_IN, version: '1.1' };
    const result = joined(mine, assessmentOf([roundOf({ P1: 2 }, { id: 'r2027', date: '2027-05-05', questionnaire: '1.1' })], { questionnaires: [BUILT_IN, later] }), ['r2027']);
    expect(result.questionnaires.map(({ version }) => version)).toEqual(['1.0', '1.1']);
  });

  it('take the place of ours whole, and their actions stand where ours stood', () => {
    const closed = closeRound(BUILT_IN, roundOf({ P1: 5 }), '2026-06-01');
    const ours = assessmentOf([of2025, of2026], { actions: [actionOf(), agreed, actionOf({ id: 'a2', title: 'Ours alone' })] });
    const others = assessmentOf([closed], { actions: [actionOf({ id: 'a5' }), actionOf({ owner: 'Theirs' })] });
    const result = joined(ours, others, ['r2026']);
    expect(result.rounds).toEqual([of2025, closed]);
    expect(result.actions.map(({ id, owner }) => [id, owner])).toEqual([['a1', 'Theirs'], ['a9', 'Head of communications'], ['a5', 'Head of communications']]);
  });

  it('give an action another id where a round that stays has one of that id, also where it is waited for and in a target line', () => {
    const others = assessmentOf([{ ...of2025, targetLine: { on: '2025-06-01', actions: ['a1', 'a9'], levels: { P1: 3 } } }], { actions: [actionOf({ round: 'r2025', title: 'Theirs' }), agreed] });
    const result = joined(mine, others, ['r2025']);
    expect(result.actions.map(({ id, title, waitsFor }) => [id, title.slice(0, 6), waitsFor])).toEqual([['a1', 'Agree ', []], ['a1-2', 'Theirs', []], ['a9', 'Agree ', ['a1-2']]]);
    expect(result.rounds[0]?.targetLine?.actions).toEqual(['a1-2', 'a9']);
  });

  it('leave alone what was not chosen', () => {
    const others = assessmentOf([of2025, roundOf({ P1: 1 })], { actions: [agreed] });
    expect(joined(mine, others, ['r2025']).rounds[1]).toBe(of2026);
  });

  it('are none where nothing was chosen, nothing would change or there is no such round', () => {
    expect(joinRounds(mine, theirs, [])).toEqual({ ok: false, problem: { kind: 'nothing-chosen' } });
    expect(joinRounds(mine, theirs, ['r2026'])).toEqual({ ok: false, problem: { kind: 'nothing-chosen' } });
    expect(joinRounds(mine, theirs, ['r1999'])).toEqual({ ok: false, problem: { kind: 'no-such-round' } });
  });

  it('fit together whatever was chosen, and lose no round that was not replaced', () => {
    fc.assert(
      fc.property(anyRounds, anyRounds, fc.subarray(IDS), (ours, others, chosen) => {
        const present = chosen.filter((id) => others.rounds.some((round) => round.id === id));
        const done = joinRounds(ours, others, present);
        if (!done.ok) {
          expect(done.problem.kind).toBe('nothing-chosen');
          return;
        }
        expect(findMisfit(done.value)).toBeUndefined();
        const isReplaced = ({ id, date }: Round) => others.rounds.some((each) => present.includes(each.id) && (each.id === id || each.date === date));
        for (const round of ours.rounds) expect(done.value.rounds.includes(round) || isReplaced(round)).toBe(true);
        const inJoined = (list: readonly Action[], id: string) => list.filter((action) => action.round === id).length;
        for (const id of present) expect(inJoined(done.value.actions, id)).toBe(inJoined(others.actions, id));
      }),
      { numRuns: 200 },
    );
  });
});

const IDS = ['r1', 'r2', 'r3', 'r4'];
const DAYS = ['2023-05-03', '2024-05-08', '2025-05-07', '2026-05-06'];

/** Some rounds with ids and days dealt out anyhow, and some actions of each. */
const anyRounds = fc
  .record({
    ids: fc.shuffledSubarray(IDS, { minLength: 1 }),
    days: fc.shuffledSubarray(DAYS, { minLength: 4 }),
    level: fc.constantFrom(1, 2, 3, 4, 5),
    actions: fc.subarray(['a1', 'a2', 'a3', 'a4', 'a5']),
  })
  .map(({ ids, days, level, actions }) =>
    assessmentOf(
      ids.map((id, at) => roundOf({ P1: level }, { id, date: days[at] ?? '' })).toSorted((one, other) => (one.date < other.date ? -1 : 1)),
      { actions: actions.map((id, at) => actionOf({ id, round: ids[at % ids.length] ?? '', waitsFor: actions.slice(0, at) })) },
    ),
  );
