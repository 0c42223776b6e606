/** Tests of two rounds side by side. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Item } from '../../assessments/figures-model.ts';
import type { Level, Questionnaire } from '../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { closeRound } from '../../assessments/rounds.ts';
import { compareRounds, readTest, surenessOf, type Sureness } from '../../assessments/years.ts';
import { fraction, readFraction, toNumber } from '../../assessments/statistics/fraction.ts';
import { roundOf } from './builders.ts';
import { oracleVote, readOracles } from './oracles.ts';

const POLICY_2025 = { P1: 2, P2: 3, P3: 2, P4: 1, P5: 3, P6: 2 } as const;

/** The built-in questionnaire with other questions on policy, in version 1.0. */
function questionnaireOfPolicy(ids: readonly string[]): Questionnaire {
  const [policy, ...others] = BUILT_IN.dimensions;
  const [first] = policy?.questions ?? [];
  if (policy === undefined || first === undefined) throw new Error('The built-in questionnaire asks about policy');
  return { ...BUILT_IN, version: '1.0', dimensions: [{ ...policy, questions: ids.map((id) => ({ ...first, id })) }, ...others] };
}

function comparePolicy(before: Readonly<Record<string, Item>>, after: Readonly<Record<string, Item>>) {
  const figures = compareRounds({ questionnaire: BUILT_IN, round: roundOf(before) }, { questionnaire: BUILT_IN, round: roundOf(after) });
  return figures.dimensions.find((each) => each.dimension === 'policy');
}

describe('a dimension over two years', () => {
  const year = z.record(z.string(), oracleVote.transform((item) => item ?? 'unknown'));
  const inputs = z.object({ year_1: year, year_2: year, mapping: z.array(z.tuple([z.string(), z.string(), z.enum(['same', 'reworded', 'changed'])])) });
  const figure = z.number().nullable();
  const expected = z.object({
    comparable_items: z.int(), score_1: figure, score_2: figure, change: figure, net_steps: figure, up: z.int(), down: z.int(), same: z.int(),
  });

  it.each(readOracles('E1', inputs, expected))('changes as $id expects', (each) => {
    const figures = compareRounds(
      { questionnaire: BUILT_IN, round: roundOf(each.inputs.year_1) },
      { questionnaire: questionnaireOfPolicy(Object.keys(each.inputs.year_2)), round: roundOf(each.inputs.year_2) },
      each.inputs.mapping.map(([from, to, kind]) => ({ from, to, kind, reason: null })),
    );
    const [policy] = figures.dimensions;
    expect(policy).toMatchObject({
      dimension: 'policy', asked: 6, comparable: each.expected.comparable_items, netSteps: each.expected.net_steps,
      up: each.expected.up, same: each.expected.same, down: each.expected.down,
    });
    expect(policy?.before && toNumber(policy.before)).toBe(each.expected.score_1);
    expect(policy?.after && toNumber(policy.after)).toBe(each.expected.score_2);
    expect(policy?.change && toNumber(policy.change)).toBe(each.expected.change);
    expect(policy?.label).toBe(each.expected.net_steps === null ? 'not-comparable' : 'up');
  });

  it.each<readonly [string, Readonly<Record<string, Item>>, string, number | null]>([
    ['nothing moved', POLICY_2025, 'little-change', 0],
    ['one step up', { ...POLICY_2025, P1: 3 }, 'little-change', 1],
    ['one step down', { ...POLICY_2025, P1: 1 }, 'little-change', -1],
    ['two steps up on one question', { ...POLICY_2025, P1: 4 }, 'up', 2],
    ['two up and one down', { ...POLICY_2025, P1: 4, P2: 2 }, 'little-change', 1],
    ['two steps down', { ...POLICY_2025, P2: 2, P3: 1 }, 'down', -2],
    ['two unknown of six', { ...POLICY_2025, P1: 4, P5: 'unknown', P6: 'not-applicable' }, 'up', 2],
    ['three unknown of six', { P1: 4, P2: 4, P3: 4 }, 'not-comparable', null],
  ])('is labelled by two net steps: %s', (_what, after, label, netSteps) => {
    expect(comparePolicy(POLICY_2025, after)).toMatchObject({ label, netSteps });
  });

  it('counts unknown questions of the first year among those asked', () => {
    expect(comparePolicy({ P1: 2, P2: 2, P3: 2 }, { P1: 4, P2: 4, P3: 4, P4: 4, P5: 4, P6: 4 })).toMatchObject({
      asked: 6, comparable: 3, label: 'not-comparable', before: null, after: null, change: null, netSteps: null, up: 3, same: 0, down: 0,
    });
  });

  it('compares a quick form with the full form that follows it on the three questions of both', () => {
    const figures = compareRounds(
      { questionnaire: BUILT_IN, round: roundOf({ P1: 1, P2: 2, P4: 2 }, { form: 'quick' }) },
      { questionnaire: BUILT_IN, round: roundOf({ P1: 2, P2: 3, P4: 2, P3: 5, P5: 5, P6: 5 }) },
    );
    expect(figures.dimensions[0]).toMatchObject({
      asked: 3, comparable: 3, before: { numerator: 5, denominator: 3 }, after: { numerator: 7, denominator: 3 }, change: { numerator: 2, denominator: 3 }, label: 'up',
    });
    expect(figures.questions.find((move) => move.question === 'P3')).toEqual({
      question: 'P3', dimension: 'policy', before: 'not-asked', after: 5, steps: null, isComparable: false,
    });
  });

  it('counts a reworded question under its newer id', () => {
    const figures = compareRounds(
      { questionnaire: BUILT_IN, round: roundOf(POLICY_2025) },
      { questionnaire: questionnaireOfPolicy(['P1', 'P2', 'P3', 'P5r']), round: roundOf({ P1: 2, P2: 3, P3: 2, P5r: 5 }) },
      [
        ...['P1', 'P2', 'P3'].map((id) => ({ from: id, to: id, kind: 'same', reason: null }) as const),
        { from: 'P5', to: 'P5r', kind: 'reworded', reason: { en: 'Plainer words.', cy: null } },
      ],
    );
    expect(figures.dimensions[0]).toMatchObject({ asked: 6, comparable: 4, netSteps: 2, up: 1, same: 3, down: 0, label: 'up' });
  });

  it('cannot compare two questions, even where they are two thirds of the quick form', () => {
    const figures = compareRounds(
      { questionnaire: BUILT_IN, round: roundOf({ P1: 1, P2: 2, P4: 'unknown' }, { form: 'quick' }) },
      { questionnaire: BUILT_IN, round: roundOf({ P1: 2, P2: 3, P4: 2 }, { form: 'quick' }) },
    );
    expect(figures.dimensions[0]).toMatchObject({ asked: 3, comparable: 2, up: 2, change: null, label: 'not-comparable' });
  });

  it('compares a full form with a quick one on the three questions of both, and says how many both ask', () => {
    const figures = compareRounds(
      { questionnaire: BUILT_IN, round: roundOf(POLICY_2025) },
      { questionnaire: BUILT_IN, round: roundOf({ P1: 4, P2: 4, P4: 4 }, { form: 'quick' }) },
    );
    // P1 2 to 4, P2 3 to 4, P4 1 to 4
    expect(figures.dimensions[0]).toMatchObject({ asked: 3, comparable: 3, before: { numerator: 2, denominator: 1 }, after: { numerator: 4, denominator: 1 }, netSteps: 6, label: 'up', sureness: null });
    expect(figures.questions.find((move) => move.question === 'P3')).toMatchObject({ before: 2, after: 'not-asked', isComparable: false });
    expect(figures.shared).toBe(15);
  });

  it('counts a question among those asked where the later version dropped it, not where the quick form leaves it out', () => {
    const withoutP5 = { ...BUILT_IN, dimensions: BUILT_IN.dimensions.map((dimension) => ({ ...dimension, questions: dimension.questions.filter(({ id }) => id !== 'P5') })) };
    const lines = ['P1', 'P2', 'P3', 'P4', 'P6'].map((id) => ({ from: id, to: id, kind: 'same', reason: null }) as const);
    const askedIn = (form: 'full' | 'quick') =>
      compareRounds(
        { questionnaire: BUILT_IN, round: roundOf(POLICY_2025) },
        { questionnaire: withoutP5, round: roundOf({ P1: 4, P2: 4, P4: 4 }, { form }) },
        lines,
      ).dimensions[0]?.asked;
    expect([askedIn('full'), askedIn('quick')]).toEqual([6, 3]);
  });

  it('says nothing of shared questions where both rounds have the same form', () => {
    expect(compareRounds({ questionnaire: BUILT_IN, round: roundOf({}) }, { questionnaire: BUILT_IN, round: roundOf({}) }).shared).toBeNull();
  });

  it('turns round with the years', () => {
    const policy = fc.tuple(...['P1', 'P2', 'P3', 'P4', 'P5', 'P6'].map(() => fc.constantFrom<Item>(1, 2, 3, 4, 5, 'unknown')));
    const itemsOf = (list: readonly Item[]) => Object.fromEntries(list.map((item, at) => [`P${at + 1}`, item]));
    fc.assert(
      fc.property(policy, policy, (one, other) => {
        const there = comparePolicy(itemsOf(one), itemsOf(other));
        const back = comparePolicy(itemsOf(other), itemsOf(one));
        expect(back).toMatchObject({ comparable: there?.comparable, up: there?.down, same: there?.same, down: there?.up, before: there?.after, after: there?.before });
        expect((back?.netSteps ?? 0) + (there?.netSteps ?? 0)).toBe(0);
      }),
    );
  });
});

describe('how sure a move is', () => {
  const inputs = z.object({ net_steps: z.number().nullable(), p_two_sided: z.number().nullable(), n_1: z.number(), n_2: z.number() });
  const SAID: Readonly<Record<string, Sureness | null>> = {
    'moved up; clear': 'clear', 'moved down; clear': 'clear', "moved up; voters' views overlap": 'overlap', 'moved up; too few voters to test': 'too-few', 'not comparable': null,
  };

  it.each(readOracles('E6', inputs, z.string()))('is what $id expects', ({ inputs: { net_steps: steps, p_two_sided: p, n_1: before, n_2: after }, expected: said }) => {
    const people = (count: number) => Array.from({ length: count }, () => fraction(3));
    if (p === null) expect(surenessOf(steps, people(before), people(after))).toBe(SAID[said]);
    else expect(readTest({ extreme: BigInt(Math.round(p * 100)), splits: 100n })).toBe(SAID[said]);
  });

  it('comes from the voters of both years', () => {
    // methods E.3: seven against six, 18 of 1716 splits lie as far apart.
    const [before, after] = [['2', '13/6', '5/2', '11/6', '7/3', '5/2'], ['17/6', '3', '5/2', '19/6', '8/3', '3', '7/3']].map((means) => means.map(readFraction));
    expect(surenessOf(3, before ?? [], after ?? [])).toBe('clear');
    expect(surenessOf(-2, before ?? [], before ?? [])).toBe('overlap');
    expect(surenessOf(1, before ?? [], after ?? [])).toBeNull();
  });

  it('is not asked for where the rounds asked different questions', () => {
    const figures = compareRounds(
      { questionnaire: BUILT_IN, round: roundOf({ P1: 2, P2: 2, P4: 2 }, { form: 'quick' }) },
      { questionnaire: BUILT_IN, round: roundOf({ P1: 3, P2: 3, P3: 3, P4: 3 }) },
    );
    expect(figures.dimensions[0]).toMatchObject({ netSteps: 3, label: 'up', sureness: null });
  });
});

describe('a question over two years', () => {
  it('goes by its newer id, and by its old one where it was dropped', () => {
    const figures = compareRounds(
      { questionnaire: BUILT_IN, round: roundOf(POLICY_2025) },
      { questionnaire: questionnaireOfPolicy(['P1', 'P2', 'P5r', 'P7']), round: roundOf({ P1: 3, P2: 'unknown', P5r: 4, P7: 2 }) },
      [
        { from: 'P1', to: 'P1', kind: 'reworded', reason: null },
        { from: 'P2', to: 'P2', kind: 'same', reason: null },
        { from: 'P5', to: 'P5r', kind: 'changed', reason: { en: 'Level 3 was split.', cy: null } },
      ],
    );
    const policy = figures.questions.filter((move) => move.dimension === 'policy');
    expect(policy.map(({ question, before, after, steps }) => [question, before, after, steps])).toEqual([
      ['P1', 2, 3, 1],
      ['P2', 3, 'unknown', null],
      ['P5r', 3, 4, null],
      ['P7', 'not-asked', 2, null],
      ['P3', 2, 'not-asked', null],
      ['P4', 1, 'not-asked', null],
      ['P6', 2, 'not-asked', null],
    ]);
  });

  it('is the same question where the id is the same and no map says otherwise', () => {
    const figures = compareRounds({ questionnaire: BUILT_IN, round: roundOf({ T1: 4 }) }, { questionnaire: BUILT_IN, round: roundOf({ T1: 1 }) });
    expect(figures.questions).toHaveLength(30);
    expect(figures.questions.find((move) => move.question === 'T1')).toEqual({
      question: 'T1', dimension: 'trust', before: 4, after: 1, steps: -3, isComparable: true,
    });
  });

  it('reads a closed round as it was closed', () => {
    const level: Level = 3;
    const closed = closeRound(BUILT_IN, roundOf({ T1: level }), '2026-05-20');
    const figures = compareRounds({ questionnaire: BUILT_IN, round: { ...closed, responses: {} } }, { questionnaire: BUILT_IN, round: roundOf({ T1: 4 }) });
    expect(figures.questions.find((move) => move.question === 'T1')).toMatchObject({ before: 3, steps: 1 });
  });
});
