/** Makes characters and assessments with whatever people may type, for the tests of the saved file. */

import fc from 'fast-check';
import type { Action, Assessment, Response, Round } from '../../../assessments/model.ts';
import { actionOf, assessmentOf, roundOf } from '../builders.ts';

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

const anyRound: fc.Arbitrary<Round> = fc
  .record({ P1: anyResponse, A3: anyResponse, T6: anyResponse, C6: anyResponse }, { requiredKeys: [] })
  .map((responses) => roundOf({}, { responses: Object.fromEntries(Object.entries(responses)) }));

const anyAction: fc.Arbitrary<Action> = fc
  .record({
    title: anyText(300),
    owner: anyText(200),
    due: fc.oneof(fc.constant(null), anyDay, fc.constant('2027-Q1')),
    firstStepBy: fc.option(anyDay),
    staffDays: fc.option(fc.nat(10_000)),
    risk: anyText(1_000),
  })
  .map((fields) => actionOf(fields));

/** An assessment with one round, some responses and some actions, all of them allowed. */
export const anyAssessment: fc.Arbitrary<Assessment> = fc
  .record({ name: anyText(200), round: anyRound, actions: fc.array(anyAction, { maxLength: 4 }), isSample: fc.boolean() })
  .map(({ name, round, actions, isSample }) => {
    const plain = assessmentOf([round], { isSample, actions: actions.map((action, at) => ({ ...action, id: `a${at}` })) });
    return { ...plain, organisation: { ...plain.organisation, name } };
  });
