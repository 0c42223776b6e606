/** Makes characters and assessments with whatever people may type, for the tests of the saved file. */

import fc from 'fast-check';
import type { Action, Assessment, Goal, Reopening, Response, Round, TargetLine } from '../../../assessments/model.ts';
import type { Level } from '../../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { closeRound } from '../../../assessments/rounds.ts';
import { revealVotes, startWorkshop } from '../../../assessments/workshop/moves.ts';
import { countVotes, withoutSmallCounts } from '../../../assessments/workshop/votes.ts';
import type { Choice, Settlement } from '../../../assessments/workshop-model.ts';
import { actionOf, assessmentOf, roundOf } from '../builders.ts';
import { firstVotes } from '../workshop/ballot-box.ts';

/** Any whole character, of a script or not. */
export const anyCharacter = fc.nat(0x10ffff - 0x800).map((point) => String.fromCodePoint(point < 0xd800 ? point : point + 0x800));

/** Any 16 bits at all, so that halves of characters, controls and quotes are among them. */
const anyUnit = fc.oneof(fc.constantFrom('"', '\\', '\u2028', '\uD83D', '<', '='), fc.nat(0xffff).map((unit) => String.fromCharCode(unit)));

function anyText(longest: number): fc.Arbitrary<string> {
  return fc.string({ unit: anyUnit, maxLength: longest });
}

const anyDay = fc.date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

const anyAnswer: fc.Arbitrary<Response['answer']> = fc.oneof(
  fc.constant(null),
  fc.constant({ kind: 'unknown' } as const),
  fc.constantFrom(1, 2, 3, 4, 5).map((level) => ({ kind: 'level', level }) as const),
);

const anyResponse: fc.Arbitrary<Response> = fc.record({ answer: anyAnswer, evidence: fc.constantFrom('none', 'described', 'seen'), note: anyText(300) });

const anySettlement: fc.Arbitrary<Settlement> = fc.record({
  outcome: fc.constantFrom('confirmed', 'agreed', 'not-agreed'), reason: anyText(300), views: fc.array(anyText(300), { maxLength: 2 }),
});

const anyWorkshop = fc
  .record({ voters: fc.integer({ min: 1, max: 300 }), pulled: fc.subarray(['P1', 'T6']), roles: fc.constantFrom(null, { least: 5, reason: '' }, { least: 3, reason: 'We are few' }) })
  .map((own) => ({ ...revealVotes(startWorkshop(1)), ...own }));

const anyChoices = fc.array(fc.constantFrom<Choice>(1, 2, 3, 4, 5, 'unknown'), { maxLength: 12 });

const anyVotes = fc
  .record({ P1: anyChoices, A3: anyChoices, T6: anyChoices })
  .map((votes) => ({ ...withoutSmallCounts(countVotes(BUILT_IN, 'full', firstVotes(votes))), countedOn: '2026-05-20' }));

const anyLevel = fc.constantFrom<Level>(1, 2, 3, 4, 5);

const anyTargetLine: fc.Arbitrary<TargetLine> = fc.record({
  on: anyDay, actions: fc.array(fc.constantFrom('a0', 'a3', 'gone')), levels: fc.record({ P1: anyLevel, C6: anyLevel }, { requiredKeys: [] }).map(present),
});

const anyGoal: fc.Arbitrary<Goal> = fc
  .record({ closeCall: fc.constantFrom(null, 'high', 'low'), isShortlisted: fc.boolean(), target: fc.option(anyLevel) })
  .map((fields) => ({ isGoodEnough: null, importance: null, effort: null, ...fields }));

const { closing: CLOSING } = closeRound(BUILT_IN, roundOf({ P1: 2, A3: 4 }), '2026-05-07');

const anyReopening: fc.Arbitrary<Reopening> = fc
  .record({ on: anyDay, reason: anyText(300), profile: fc.constantFrom(null, { nation: 'wales', sector: null, councilType: null, staffBand: null, region: null } as const) })
  .map((fields) => {
    if (CLOSING === null) throw new Error('A round that was closed has a closing');
    return { closing: CLOSING, ...fields };
  });

const anyRound: fc.Arbitrary<Round> = fc
  .record({
    whys: fc.record({ P1: anyText(300), C6: anyText(300) }, { requiredKeys: [] }),
    handed: fc.option(fc.record({ contribution: fc.constantFrom('c1', 'c2'), revision: fc.integer({ min: 1, max: 9 }), on: anyDay })),
    reopenings: fc.array(anyReopening, { maxLength: 2 }),

    targetLine: fc.option(anyTargetLine),
    goals: fc.record({ P1: anyGoal, T6: anyGoal }, { requiredKeys: [] }),
    responses: fc.record({ P1: anyResponse, A3: anyResponse, T6: anyResponse, C6: anyResponse }, { requiredKeys: [] }),
    settled: fc.record({ P1: anySettlement, C6: anySettlement }, { requiredKeys: [] }),
    workshop: fc.option(anyWorkshop),
    votes: fc.option(anyVotes),
  })
  .map(({ responses, settled, goals, whys, ...others }) =>
    roundOf({}, { responses: present(responses), settled: present(settled), goals: present(goals), whys: present(whys), ...others }),
  );

/** Without the names of what is not there. */
function present<Value>(record: Readonly<Record<string, Value | undefined>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

const anyAction: fc.Arbitrary<Action> = fc
  .record({
    title: anyText(300),
    owner: anyText(200),
    due: fc.oneof(fc.constant(null), anyDay, fc.constant('2027-Q1')),
    firstStepBy: fc.option(anyDay),
    staffDays: fc.option(fc.nat(10_000)),
    risk: anyText(1_000),
    dimension: fc.constantFrom(null, 'policy', 'culture'),
    waitsFor: fc.subarray(['a0', 'a1', 'gone']),
  })
  .map((fields) => actionOf({ question: null, ...fields }));

/** An assessment with one round, some responses and some actions, all of them allowed. */
export const anyAssessment: fc.Arbitrary<Assessment> = fc
  .record({ name: anyText(200), reference: anyText(20), round: anyRound, actions: fc.array(anyAction, { maxLength: 4 }), isSample: fc.boolean() })
  .map(({ name, reference, round, actions, isSample }) => {
    const plain = assessmentOf([round], { isSample, actions: actions.map((action, at) => ({ ...action, id: `a${at}` })) });
    return { ...plain, organisation: { ...plain.organisation, name, reference } };
  });
