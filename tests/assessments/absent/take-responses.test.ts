/** Taking responses into a vote: what each becomes, and what is refused for which reason. */

import { describe, expect, it } from 'vitest';
import { takeResponses } from '../../../assessments/absent/take-responses.ts';
import type { Ballots, Slip } from '../../../assessments/workshop-model.ts';
import { fileOf, placeOf, RESPONSE } from './responses.ts';

const OTHER = '1b2c00000000000000000000000000c2';
const ID = RESPONSE.id;

const SLIP: Slip = { way: 'file', votes: { A1: 'unknown', P1: 3, T1: 2 }, isFinished: true, isSealed: false };

function ballotsOf(slips: Readonly<Record<string, Slip>>, others: { readonly isOpened?: boolean; readonly isComplete?: true } = {}): Ballots {
  const { isOpened = false, ...rest } = others;
  return { boxes: { first: { slips, cards: {}, isOpened } }, ...rest };
}

describe('taking responses in', () => {
  it('makes each a finished slip under its random id, sorted, with nothing else in it', () => {
    const { ballots, each } = takeResponses(placeOf(), [fileOf(), fileOf({ id: OTHER, votes: { P1: 5 } })]);
    expect(each).toEqual([
      { ok: true, value: { answered: 3, asked: 30, isLate: false } },
      { ok: true, value: { answered: 1, asked: 30, isLate: false } },
    ]);
    expect(JSON.stringify(ballots)).toBe(
      JSON.stringify(ballotsOf({ [OTHER]: { way: 'file', votes: { P1: 5 }, isFinished: true, isSealed: false }, [ID]: SLIP })),
    );
  });

  it('takes a late one unsealed, so that it waits for the next reveal', () => {
    const { ballots, each } = takeResponses(placeOf(ballotsOf({}, { isOpened: true })), [fileOf()]);
    expect(each).toEqual([{ ok: true, value: { answered: 3, asked: 30, isLate: true } }]);
    expect(ballots.boxes['first']?.slips[ID]?.isSealed).toBe(false);
  });

  it('keeps a role group only where it is shown from no fewer people than the form promised', () => {
    const said = fileOf({ rolesFrom: 5, role: 'senior' });
    const roleAt = (least: number | undefined) => {
      const place = placeOf(undefined, { roles: least === undefined ? null : { least, reason: 'Small teams' } });
      return takeResponses(place, [said]).ballots.boxes['first']?.slips[ID];
    };
    expect(roleAt(5)).toEqual({ ...SLIP, role: 'senior' });
    expect(roleAt(7)).toEqual({ ...SLIP, role: 'senior' });
    expect(roleAt(4)).toEqual(SLIP);
    expect(roleAt(undefined)).toEqual(SLIP);
  });

  it.each([
    ['of another assessment', { assessment: 'ceredwen' }, { kind: 'response-for-another' }],
    ['of another round', { round: 'r2025' }, { kind: 'response-for-another' }],
    ['of another questionnaire', { questionnaire: { id: 'small-steps', version: '1.0' } }, { kind: 'response-for-another' }],
    ['of another version', { questionnaire: { id: 'dcm', version: '0.9' } }, { kind: 'response-of-version', version: '0.9', asked: '1.0' }],
    ['of another form', { form: 'quick' }, { kind: 'response-of-form', form: 'quick' }],
    ['with a question that nobody asks', { votes: { Z9: 3 } }, { kind: 'response-damaged' }],
    ['that says of a question that it does not apply, where it does', { votes: { P1: 'not-applicable' } }, { kind: 'response-damaged' }],
  ] as const)('refuses one %s, and leaves the ballots as they are', (_what, others, problem) => {
    const place = placeOf();
    const taken = takeResponses(place, [fileOf(others)]);
    expect(taken).toEqual({ ballots: place.ballots, each: [{ ok: false, problem }] });
  });

  it('refuses the same one twice, among those of one time too', () => {
    expect(takeResponses(placeOf(ballotsOf({ [ID]: SLIP })), [fileOf()]).each).toEqual([{ ok: false, problem: { kind: 'response-already-in' } }]);
    expect(takeResponses(placeOf(), [fileOf(), fileOf()]).each.map(({ ok }) => ok)).toEqual([true, false]);
    expect(takeResponses(placeOf(ballotsOf({ [ID]: { ...SLIP, isSealed: true } }, { isOpened: true })), [fileOf()]).each).toEqual([{ ok: false, problem: { kind: 'response-already-in' } }]);
  });

  it('names the earlier one of the same form as long as it can be taken out', () => {
    const changed = fileOf({ votes: { P1: 4 } });
    expect(takeResponses(placeOf(ballotsOf({ [ID]: SLIP })), [changed]).each).toEqual([{ ok: false, problem: { kind: 'response-of-same-form', slip: ID } }]);
    expect(takeResponses(placeOf(ballotsOf({ [ID]: { ...SLIP, isSealed: true } }, { isOpened: true })), [changed]).each).toEqual([
      { ok: false, problem: { kind: 'response-of-same-form', slip: null } },
    ]);
  });

  it('never compares a response with a vote that came in another way', () => {
    const place = placeOf(ballotsOf({ [ID]: { ...SLIP, way: 'keyboard' } }));
    for (const text of [fileOf(), fileOf({ votes: { P1: 4 } })]) {
      expect(takeResponses(place, [text]).each).toEqual([{ ok: false, problem: { kind: 'response-of-same-form', slip: null } }]);
    }
  });

  it('takes no more than there are people, and the others all the same', () => {
    const texts = ['a', 'b', 'c'].map((letter) => fileOf({ id: letter.repeat(32) }));
    expect(takeResponses(placeOf(undefined, { voters: 2 }), texts).each.map((taken) => taken.ok || taken.problem)).toEqual([true, true, { kind: 'more-than-voters', voters: 2 }]);
    expect(takeResponses(placeOf(), ['<html>', ...texts.slice(0, 1)]).each.map(({ ok }) => ok)).toEqual([false, true]);
  });

  it('takes none once role groups have been worked out', () => {
    const place = placeOf(ballotsOf({ [OTHER]: { ...SLIP, isSealed: true } }, { isOpened: true, isComplete: true }));
    expect(takeResponses(place, [fileOf()]).each).toEqual([{ ok: false, problem: { kind: 'votes-are-complete' } }]);
  });
});
