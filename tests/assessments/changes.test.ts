/** Tests of changes: made, taken back, and met by another window's. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSchema, type Change } from '../../assessments/change-model.ts';
import { applyChange, invertChange, isConflict, readTouched } from '../../assessments/changes.ts';
import type { Item } from '../../assessments/figures-model.ts';
import type { Assessment, Goal, Measure, Response } from '../../assessments/model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { closeRound, openRound } from '../../assessments/rounds.ts';
import { revealVotes, startWorkshop } from '../../assessments/workshop/moves.ts';
import type { Settlement } from '../../assessments/workshop-model.ts';
import { actionOf, assessmentOf, peersOf, responseTo, roundOf } from './builders.ts';

const closed = closeRound(BUILT_IN, roundOf({ P1: 1, P2: 2, P3: 2 }, { id: 'r2025', date: '2025-05-01' }), '2025-06-01');
const open = roundOf({ P1: 2, T1: 3 }, { goals: { P1: { isGoodEnough: false, target: 4, importance: 3, effort: null, closeCall: null, isShortlisted: false } } });
const base = assessmentOf([closed, open], { actions: [actionOf({ id: 'a1' }), actionOf({ id: 'a2', question: 'P1' })] });

const NEXT_QUESTIONNAIRE = { ...BUILT_IN, version: '1.1' };
const next = openRound({ id: 'r2027', date: '2027-05-04', form: 'quick', questionnaire: BUILT_IN, origin: 'answered' });

const workshop = startWorkshop(8);
const AGREED: Settlement = { outcome: 'agreed', reason: 'We looked at the list together', views: [] };

const LATER_QUESTIONNAIRE = { ...BUILT_IN, version: '8.1' };

const PEERS = peersOf({ P1: 3.5 });
const measuresOf = (measure: Measure) => ({ overall: measure, policy: measure, access: measure, trust: measure, leadership: measure, culture: measure });
const OF_NOBODY = { ...PEERS.group.measures, policy: { ...PEERS.group.measures.policy, n: 0, isFamiliesOk: false } };

/** The assessment after a change that must be possible. */
function after(assessment: Assessment, change: Change): Assessment {
  const made = applyChange(assessment, change);
  if (!made.ok) throw new Error(`Refused: ${made.problem.kind}`);
  return made.value;
}

const recordP1 = (item: Item): Change => ({ kind: 'record-response', round: 'r2026', question: 'P1', response: responseTo(item) });

describe('a change', () => {
  it('changes only the fields of the organisation that it names', () => {
    const changed = after(base, { kind: 'change-organisation', fields: { documentOwner: 'Head of communications', region: null } });
    expect(changed.organisation).toEqual({ ...base.organisation, documentOwner: 'Head of communications', region: null });
    expect(after(base, { kind: 'change-organisation', fields: { name: undefined } })).toEqual(base);
  });

  it('records and clears a response', () => {
    expect(after(base, recordP1(5)).rounds[1]?.responses).toEqual({ P1: responseTo(5), T1: responseTo(3) });
    expect(after(base, { kind: 'record-response', round: 'r2026', question: 'P1', response: null }).rounds[1]?.responses).toEqual({ T1: responseTo(3) });
  });

  it('sets a goal and goes back to the defaults', () => {
    const goal: Goal = { isGoodEnough: true, target: null, importance: null, effort: null, closeCall: null, isShortlisted: false };
    expect(after(base, { kind: 'set-goal', round: 'r2026', question: 'T1', goal }).rounds[1]?.goals).toEqual({ ...open.goals, T1: goal });
    expect(after(base, { kind: 'set-goal', round: 'r2026', question: 'P1', goal: null }).rounds[1]?.goals).toEqual({});
  });

  it('changes the form of a round whose date stays', () => {
    expect(after(base, { kind: 'change-round', round: 'r2026', date: '2026-05-06', form: 'quick' }).rounds[1]).toEqual({ ...open, form: 'quick' });
  });

  it('keeps the rounds in order of their date', () => {
    expect(after(base, { kind: 'change-round', round: 'r2026', date: '2024-05-01', form: 'quick' }).rounds.map((round) => round.id)).toEqual(['r2026', 'r2025']);
    const early = { ...next, id: 'r2024', date: '2024-05-02' };
    expect(after(base, { kind: 'add-round', round: early, questionnaire: null }).rounds.map((round) => round.id)).toEqual(['r2024', 'r2025', 'r2026']);
  });

  it('puts a new action at the end or where it was, and a changed one in its place', () => {
    const put = (at: number | null) => after(base, { kind: 'put-action', action: actionOf({ id: 'a3' }), at }).actions.map((action) => action.id);
    expect(put(null)).toEqual(['a1', 'a2', 'a3']);
    expect(put(1)).toEqual(['a1', 'a3', 'a2']);
    const changed = after(base, { kind: 'put-action', action: actionOf({ id: 'a1', owner: 'ICT manager' }), at: null });
    expect(changed.actions.map((action) => [action.id, action.owner])).toEqual([['a1', 'ICT manager'], ['a2', 'Head of communications']]);
  });

  it('brings a questionnaire with a new round only where the file does not hold that version', () => {
    const newer = { ...next, questionnaire: '1.1' };
    expect(after(base, { kind: 'add-round', round: newer, questionnaire: NEXT_QUESTIONNAIRE }).questionnaires).toEqual([BUILT_IN, NEXT_QUESTIONNAIRE]);
    expect(after(base, { kind: 'add-round', round: next, questionnaire: BUILT_IN }).questionnaires).toEqual([BUILT_IN]);
    const both = { ...base, questionnaires: [BUILT_IN, LATER_QUESTIONNAIRE] };
    expect(after(both, { kind: 'add-round', round: next, questionnaire: BUILT_IN }).questionnaires).toEqual([BUILT_IN, LATER_QUESTIONNAIRE]);
  });

  it('chooses peers for a round, and lets them go', () => {
    const peers = peersOf({ P1: 3 }, { madeBy: 'Another coordinator' });
    const sound = { ...peers, group: { ...peers.group, measures: measuresOf({ n: 12, isFamiliesOk: true, median: 2.5, q1: 2, q3: 3, sortedScores: null, medianAgeMonths: 9 }) } };
    const chosen = after(base, { kind: 'choose-peers', round: 'r2026', peers: sound });
    expect(chosen.rounds).toEqual([closed, { ...open, peers: sound }]);
    expect(after(chosen, { kind: 'choose-peers', round: 'r2026', peers: null })).toEqual(base);
  });

  it('closes a round under the questionnaire that it was answered with', () => {
    const both = { ...base, questionnaires: [LATER_QUESTIONNAIRE, BUILT_IN] };
    expect(after(both, { kind: 'close-round', round: 'r2026', on: '2026-05-20', votes: null }).rounds[1]?.closing?.questionnaire).toEqual({ id: BUILT_IN.id, version: BUILT_IN.version });
    const lost = { ...base, questionnaires: [LATER_QUESTIONNAIRE] };
    expect(applyChange(lost, { kind: 'close-round', round: 'r2026', on: '2026-05-20', votes: null })).toEqual({ ok: false, problem: { kind: 'no-such-questionnaire' } });
  });

  it('closes a round with its figures and opens it again', () => {
    const shut = after(base, { kind: 'close-round', round: 'r2026', on: '2026-05-20', votes: null });
    expect(shut.rounds[1]?.closing).toMatchObject({ closedOn: '2026-05-20', figures: { items: { P1: 2, T1: 3 } } });
    expect(after(shut, { kind: 'reopen-round', round: 'r2026', why: null })).toEqual(base);
  });

  it('never alters the assessment it starts from', () => {
    const before = structuredClone(base);
    after(base, recordP1(5));
    after(base, { kind: 'remove-action', action: 'a1' });
    after(base, { kind: 'add-round', round: next, questionnaire: null });
    expect(base).toEqual(before);
  });

  it.each<readonly [string, Change]>([
    ['no-such-question', { kind: 'record-response', round: 'r2026', question: 'P9', response: responseTo(2) }],
    ['no-such-question', { kind: 'record-response', round: 'r2024', question: 'P1', response: responseTo(2) }],
    ['no-such-question', { kind: 'set-goal', round: 'r2026', question: 'P9', goal: null }],
    ['cannot-not-apply', recordP1('not-applicable')],
    ['pack-breaks-rules', { kind: 'choose-peers', round: 'r2026', peers: { ...PEERS, group: { ...PEERS.group, measures: OF_NOBODY } } }],
    ['round-is-closed', { kind: 'record-response', round: 'r2025', question: 'P1', response: responseTo(2) }],
    ['round-is-closed', { kind: 'set-goal', round: 'r2025', question: 'P1', goal: null }],
    ['round-is-closed', { kind: 'change-round', round: 'r2025', date: '2025-05-02', form: 'full' }],
    ['round-is-closed', { kind: 'close-round', round: 'r2025', on: '2026-05-20', votes: null }],
    ['round-is-open', { kind: 'reopen-round', round: 'r2026', why: null }],
    ['no-such-round', { kind: 'reopen-round', round: 'r2024', why: null }],
    ['no-such-question', { kind: 'set-why', round: 'r2025', question: 'P9', why: 'Nobody asked it' }],
    ['no-such-question', { kind: 'set-why', round: 'r2024', question: 'P1', why: 'Nobody was there' }],
    ['no-such-round', { kind: 'set-handed', round: 'r2024', handed: null }],
    ['no-such-round', { kind: 'choose-peers', round: 'r2024', peers: null }],
    ['no-such-round', { kind: 'close-round', round: 'r2024', on: '2026-05-20', votes: null }],
    ['no-such-round', { kind: 'remove-round', round: 'r2024' }],
    ['no-such-round', { kind: 'put-action', action: actionOf({ id: 'a3', round: 'r2024' }), at: null }],
    ['no-such-action', { kind: 'remove-action', action: 'a9' }],
    ['same-day-twice', { kind: 'change-round', round: 'r2026', date: '2025-05-01', form: 'full' }],
    ['same-day-twice', { kind: 'add-round', round: { ...next, date: '2026-05-06' }, questionnaire: null }],
    ['same-round-twice', { kind: 'add-round', round: { ...next, id: 'r2026' }, questionnaire: null }],
    ['no-such-questionnaire', { kind: 'add-round', round: { ...next, questionnaire: '9.0' }, questionnaire: null }],
    ['round-has-actions', { kind: 'remove-round', round: 'r2026' }],
  ])('is refused with %s', (kind, change) => {
    expect(applyChange(base, change)).toEqual({ ok: false, problem: { kind } });
  });

  it('may say that the internal network does not apply', () => {
    const response = responseTo('not-applicable');
    expect(after(base, { kind: 'record-response', round: 'r2026', question: 'C3', response }).rounds[1]?.responses['C3']).toEqual(response);
  });

  it('never takes a round that has an action, whatever the others are of', () => {
    const mixed = { ...base, actions: [actionOf({ id: 'a1', round: 'r2025' }), actionOf({ id: 'a2' })] };
    expect(applyChange(mixed, { kind: 'remove-round', round: 'r2026' })).toEqual({ ok: false, problem: { kind: 'round-has-actions' } });
  });

  it('never takes the last round', () => {
    expect(applyChange(assessmentOf([open]), { kind: 'remove-round', round: 'r2026' })).toEqual({ ok: false, problem: { kind: 'last-round' } });
  });
});

const roundIds = fc.constantFrom('r2025', 'r2026', 'r2027');
const questionIds = fc.constantFrom('P1', 'T1', 'C3');
const actionIds = fc.constantFrom('a1', 'a2', 'a3');
const days = fc.constantFrom('2024-04-01', '2025-05-01', '2026-05-06', '2027-05-04');
// A response without an answer, a mark or a note is never recorded: it would be null.
const responses = fc.option(
  fc.oneof(
    fc.record<Response>({
      answer: fc.constantFrom({ kind: 'level', level: 4 } as const, { kind: 'unknown' } as const), evidence: fc.constantFrom('none', 'seen'), note: fc.constantFrom('', 'Ask ICT'),
    }),
    fc.record<Response>({ answer: fc.constant(null), evidence: fc.constantFrom('none', 'seen'), note: fc.constant('Ask ICT') }),
  ),
);
const goals = fc.option(
  fc.record<Goal>({
    isGoodEnough: fc.option(fc.boolean()), target: fc.constantFrom(null, 3, 5), importance: fc.constantFrom(null, 1, 3), effort: fc.constantFrom(null, 2),
    closeCall: fc.constantFrom(null, 'high'), isShortlisted: fc.boolean(),
  }),
);
const actions = fc.record({ id: actionIds, owner: fc.constantFrom('ICT manager', 'Head of service'), round: fc.constantFrom('r2025', 'r2026') }).map(actionOf);

const settledOnes = fc.record({
  settlement: fc.constantFrom(null, AGREED, { outcome: 'not-agreed', reason: '', views: ['One', 'Two'] } as const),
  answer: fc.constantFrom(null, { kind: 'level', level: 3 } as const, { kind: 'unknown' } as const),
});

const someFields = fc.record({ name: fc.constantFrom('Aberwen', ''), region: fc.constant(null) }, { requiredKeys: [] });
const newRounds = fc.record({ id: roundIds, date: days }).map((own) => ({ ...next, ...own }));

/** Changes of every kind, most of them possible. */
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('change-organisation'), fields: someFields }),
  fc.record({ kind: fc.constant('record-response'), round: roundIds, question: questionIds, response: responses }),
  fc.record({ kind: fc.constant('set-goal'), round: roundIds, question: questionIds, goal: goals }),
  fc.record({ kind: fc.constant('change-round'), round: roundIds, date: days, form: fc.constantFrom('full', 'quick') }),
  fc.record({ kind: fc.constant('choose-peers'), round: roundIds, peers: fc.constantFrom(null, peersOf({ P1: 3 })) }),
  fc.record({ kind: fc.constant('put-action'), action: actions, at: fc.option(fc.nat({ max: 2 })) }),
  fc.record({ kind: fc.constant('change-actions'), actions: fc.uniqueArray(actions, { minLength: 1, maxLength: 2, selector: ({ id }) => id }) }),
  fc.record({ kind: fc.constant('set-target-line'), round: roundIds, targetLine: fc.constantFrom(null, { on: '2026-05-20', actions: ['a1'], levels: { P1: 3 } } as const) }),
  fc.record({ kind: fc.constant('remove-action'), action: actionIds }),
  fc.record({ kind: fc.constant('add-round'), round: newRounds, questionnaire: fc.constant(null) }),
  fc.record({ kind: fc.constant('remove-round'), round: roundIds }),
  fc.record({ kind: fc.constant('close-round'), round: roundIds, on: days, votes: fc.constant(null), isBack: fc.boolean() }),
  fc.record({ kind: fc.constant('set-why'), round: roundIds, question: questionIds, why: fc.constantFrom(null, 'The lead left in May') }),
  fc.record({ kind: fc.constant('set-handed'), round: roundIds, handed: fc.constantFrom(null, { contribution: 'c1', revision: 2, on: '2026-06-01' } as const) }),
  fc.record({ kind: fc.constant('reopen-round'), round: roundIds, why: fc.constantFrom({ on: '2026-06-01', reason: 'A level was typed wrongly' }, { on: '2026-06-02', reason: 'Legal asked' }) }),
  fc.record({ kind: fc.constant('set-workshop'), round: roundIds, workshop: fc.constantFrom(null, revealVotes(workshop), { ...revealVotes(workshop), stage: 'act' } as const) }),
  fc.record({ kind: fc.constant('settle-questions'), round: roundIds, questions: fc.dictionary(questionIds, settledOnes) }),
);

describe('taking back', () => {
  it('leads from any change to exactly where it came from, step by step', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 25 }), (list) => {
        const steps: { readonly before: Assessment; readonly inverse: Change | undefined }[] = [];
        const end = list.reduce((assessment, change) => {
          const made = applyChange(assessment, change);
          if (!made.ok) return assessment;
          steps.push({ before: assessment, inverse: invertChange(assessment, change) });
          return made.value;
        }, base);
        steps.reduceRight((assessment, { before, inverse }) => {
          if (inverse === undefined) throw new Error('A change that was made could not be turned round');
          const back = after(assessment, changeSchema.parse(inverse));
          expect(back).toEqual(before);
          return back;
        }, end);
      }),
      { numRuns: 300 },
    );
  });

  it('has nothing to say where the round or the action is not there', () => {
    expect(invertChange(base, { kind: 'change-round', round: 'r2024', date: '2024-05-01', form: 'full' })).toBeUndefined();
    expect(invertChange(base, { kind: 'remove-round', round: 'r2024' })).toBeUndefined();
    expect(invertChange(base, { kind: 'remove-action', action: 'a9' })).toBeUndefined();
    expect(invertChange(base, { kind: 'reopen-round', round: 'r2026', why: null })).toBeUndefined();
  });

  it('keeps a questionnaire that came with a round, which no round needs any more', () => {
    const change: Change = { kind: 'add-round', round: { ...next, questionnaire: '1.1' }, questionnaire: NEXT_QUESTIONNAIRE };
    const inverse = invertChange(base, change);
    expect(inverse && after(after(base, change), inverse)).toEqual({ ...base, questionnaires: [BUILT_IN, NEXT_QUESTIONNAIRE] });
  });
});

describe('two windows', () => {
  const rename: Change = { kind: 'change-organisation', fields: { name: 'Aber' } };
  const postpone: Change = { kind: 'change-round', round: 'r2026', date: '2026-05-07', form: 'full' };
  const later = { ...next, id: 'r2028', date: '2028-05-04' };
  const owner = { kind: 'put-action', action: actionOf({ id: 'a1', owner: 'ICT manager' }), at: null } as const;
  const goalOfP1 = { kind: 'set-goal', round: 'r2026', question: 'P1', goal: { isGoodEnough: true, target: null, importance: null, effort: null, closeCall: null, isShortlisted: false } } as const;
  const peers: Change = { kind: 'choose-peers', round: 'r2026', peers: { ...PEERS, group: { ...PEERS.group, itemMedians: null } } };

  it.each<readonly [string, Change, Change, boolean]>([
    ['the same response', recordP1(5), recordP1(4), true],
    ['two responses', recordP1(5), { kind: 'record-response', round: 'r2026', question: 'T1', response: null }, false],
    ['a response and its goal', recordP1(5), { kind: 'set-goal', round: 'r2026', question: 'P1', goal: null }, false],
    ['a response and the closing of its round', recordP1(5), { kind: 'close-round', round: 'r2026', on: '2026-05-20', votes: null }, true],
    ['a closing and a response in it', { kind: 'close-round', round: 'r2026', on: '2026-05-20', votes: null }, recordP1(5), true],
    ['the same action', owner, { kind: 'remove-action', action: 'a1' }, true],
    ['two actions', owner, { kind: 'remove-action', action: 'a2' }, false],
    ['the same field of the organisation', rename, { kind: 'change-organisation', fields: { name: 'Wen' } }, true],
    ['two fields of the organisation', rename, { kind: 'change-organisation', fields: { region: null } }, false],
    ['the peers and the date of a round', { kind: 'choose-peers', round: 'r2026', peers: null }, postpone, false],
    ['two new rounds', { kind: 'add-round', round: next, questionnaire: null }, { kind: 'add-round', round: later, questionnaire: null }, false],
    ['the same goal', goalOfP1, { kind: 'set-goal', round: 'r2026', question: 'P1', goal: null }, true],
    ['two goals', goalOfP1, { ...goalOfP1, question: 'T1' }, false],
    ['the date and the form of a round', postpone, { kind: 'change-round', round: 'r2026', date: '2026-05-06', form: 'quick' }, true],
    ['the date and the peers of a round', postpone, peers, false],
    ['the peers of a round', { kind: 'choose-peers', round: 'r2026', peers: null }, peers, true],
    ['the same field of an action', owner, { ...owner, action: actionOf({ id: 'a1', owner: 'Head of service' }) }, true],
    ['the second action', { ...owner, action: actionOf({ id: 'a2' }) }, { ...owner, action: actionOf({ id: 'a2', owner: 'ICT manager' }) }, true],
    ['an action to take out that was changed', { kind: 'remove-action', action: 'a2' }, { ...owner, action: actionOf({ id: 'a2' }) }, true],
    ['an action to take out beside another', { kind: 'remove-action', action: 'a2' }, owner, false],
    ['a workshop and a response', { kind: 'set-workshop', round: 'r2026', workshop }, recordP1(4), false],
    ['the same workshop', { kind: 'set-workshop', round: 'r2026', workshop }, { kind: 'set-workshop', round: 'r2026', workshop: startWorkshop(9) }, true],
    ['a workshop and the closing of its round', { kind: 'set-workshop', round: 'r2026', workshop }, { kind: 'close-round', round: 'r2026', on: '2026-05-20', votes: null }, true],
    ['the same new round', { kind: 'add-round', round: next, questionnaire: null }, { kind: 'add-round', round: { ...later, id: next.id }, questionnaire: null }, true],
  ])('that touch %s are told apart', (_what, ours, theirs, isTouched) => {
    expect(isConflict(base, after(base, theirs), ours)).toBe(isTouched);
  });

  it('have no conflict where the other one wrote what stood there already', () => {
    expect(isConflict(base, after(base, recordP1(2)), recordP1(5))).toBe(false);
  });

  it('are shown the part that both touched', () => {
    expect(readTouched(base, recordP1(5))).toEqual([responseTo(2), null]);
    expect(readTouched(base, { kind: 'record-response', round: 'r2024', question: 'P1', response: null })).toBeNull();
    expect(readTouched(base, { kind: 'change-organisation', fields: { name: 'Wen' } })).toEqual(['Aberwen Borough Council']);
  });
});
