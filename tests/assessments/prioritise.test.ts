/** Tests of the sum behind each gap and the order it gives. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importanceSchema, type Assessment, type Round } from '../../assessments/model.ts';
import { listGaps, needOf, orderGaps, type GapLine } from '../../assessments/prioritise.ts';
import { effortSchema, levelSchema, type Level } from '../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { scoreRound } from '../../assessments/scoring.ts';
import { assessmentOf, peersOf, roundOf } from './builders.ts';
import { readOracles } from './oracles.ts';

const judged = z.object({
  item: z.string(), current: levelSchema, target: levelSchema, importance: importanceSchema, effort: effortSchema, peer_median: z.number().nullable(),
});

const GROUP_NAMES = {
  'quick-win': 'Quick win', priority: 'Priority', major: 'Major: break into steps', 'easy-gain': 'Easy gain', later: 'Later', maintain: 'Maintain',
};

function gapsOf(round: Round, others: Partial<Assessment> = {}): readonly GapLine[] {
  return listGaps(assessmentOf([round], others), BUILT_IN, round, scoreRound(BUILT_IN, round));
}

describe('the need of a gap', () => {
  const expected = z.object({ need: z.int(), group: z.string(), close_call: z.boolean() });

  it.each(readOracles('F1', judged, expected))('is what $id expects', ({ inputs, expected: wanted }) => {
    const { need, group, isCloseCall } = needOf({ ...inputs, peerMedian: inputs.peer_median });
    expect([need, GROUP_NAMES[group], isCloseCall]).toEqual([wanted.need, wanted.group, wanted.close_call]);
  });

  it('shows all that went into it', () => {
    expect(needOf({ current: 1, target: 5, importance: 3, effort: 2, peerMedian: 1.5 })).toEqual({
      gap: 2, importance: 3, peerPoint: 1, need: 7, group: 'priority', isCloseCall: false,
    });
  });

  it('does not count a target below the level, nor peers at the level', () => {
    expect(needOf({ current: 4, target: 2, importance: 3, effort: 1, peerMedian: 4 })).toMatchObject({ gap: 0, peerPoint: 0, need: 0, group: 'maintain' });
  });

  it('is something to maintain where there is no gap, even below the peers', () => {
    expect(needOf({ current: 3, target: 3, importance: 3, effort: 1, peerMedian: 4 })).toMatchObject({ gap: 0, peerPoint: 1, need: 1, group: 'maintain' });
  });

  it('is in the group that a close call was settled for, and stays a close call', () => {
    const [three, four] = [{ current: 2, target: 3, importance: 3, peerMedian: null }, { current: 1, target: 3, importance: 2, peerMedian: null }] as const;
    const groupsOf = (call: typeof three | typeof four, closeCall: 'high' | 'low' | null) =>
      ([1, 2, 3] as const).map((effort) => needOf({ ...call, effort, closeCall }).group);
    expect([groupsOf(three, null), groupsOf(four, null)]).toEqual([['easy-gain', 'later', 'later'], ['quick-win', 'priority', 'major']]);
    expect([groupsOf(three, 'high'), groupsOf(four, 'high')]).toEqual([['quick-win', 'priority', 'major'], ['quick-win', 'priority', 'major']]);
    expect([groupsOf(three, 'low'), groupsOf(four, 'low')]).toEqual([['easy-gain', 'later', 'later'], ['easy-gain', 'later', 'later']]);
    expect(needOf({ ...three, effort: 1, closeCall: 'high' })).toMatchObject({ need: 3, isCloseCall: true });
  });

  it('is not moved by what was settled when it was a close call, once it is none', () => {
    expect(needOf({ current: 1, target: 3, importance: 3, effort: 1, peerMedian: null, closeCall: 'low' })).toMatchObject({ need: 6, group: 'quick-win' });
    expect(needOf({ current: 2, target: 3, importance: 1, effort: 1, peerMedian: null, closeCall: 'high' })).toMatchObject({ need: 1, group: 'easy-gain' });
    expect(needOf({ current: 2, target: 2, importance: 3, effort: 1, peerMedian: 3, closeCall: 'high' })).toMatchObject({ need: 1, group: 'maintain' });
  });

  it('is a whole number from 0 to 7, and a close call only beside the line', () => {
    const levels = fc.constantFrom<Level>(1, 2, 3, 4, 5);
    const weights = fc.constantFrom<1 | 2 | 3>(1, 2, 3);
    fc.assert(
      fc.property(levels, levels, weights, weights, fc.option(fc.double({ min: 1, max: 5, noNaN: true })), (current, target, importance, effort, peerMedian) => {
        const { need, group, isCloseCall } = needOf({ current, target, importance, effort, peerMedian });
        expect([0, 1, 2, 3, 4, 5, 6, 7]).toContain(need);
        expect(isCloseCall).toBe(need === 3 || need === 4);
        expect(['quick-win', 'priority', 'major'].includes(group)).toBe(need >= 4);
        expect(group === 'maintain').toBe(target <= current);
      }),
    );
  });
});

describe('the list of gaps', () => {
  it.each(readOracles('F2', z.object({ items: z.array(judged) }), z.array(z.string())))('stands in the order that $id expects', ({ inputs, expected }) => {
    const lines = inputs.items.map((item) => ({ ...item, ...needOf({ ...item, peerMedian: item.peer_median }) }));
    expect(orderGaps(lines).map((line) => line.item)).toEqual(expected);
  });

  it('keeps the order of the questionnaire where group, need and effort are equal', () => {
    const goal = { isGoodEnough: false, target: 3, importance: 2, effort: 1, closeCall: null, isShortlisted: false } as const;
    const lines = gapsOf(roundOf({ C2: 1, P1: 1, L3: 1, T1: 1 }, { goals: { C2: goal, L3: goal, P1: { ...goal, effort: 2 }, T1: { ...goal, importance: 3 } } }));
    expect(lines.slice(0, 4).map((line) => [line.question.id, line.group, line.need])).toEqual([
      ['T1', 'quick-win', 6], ['L3', 'quick-win', 4], ['C2', 'quick-win', 4], ['P1', 'priority', 4],
    ]);
  });

  it('puts the smaller effort first where group and need are equal, and leaves what has to be found out in question order', () => {
    const large = { isGoodEnough: null, target: null, importance: 2, effort: 3, closeCall: null, isShortlisted: false } as const;
    const medium = { ...large, effort: 2 } as const;
    const lines = gapsOf(roundOf({ P1: 2, P2: 2 }, { form: 'quick', goals: { P1: large, P2: medium, P4: large, A1: medium } }));
    expect(lines.slice(0, 4).map((line) => [line.question.id, line.group, line.effort])).toEqual([
      ['P2', 'later', 2], ['P1', 'later', 3], ['P4', 'find-out', 3], ['A1', 'find-out', 2],
    ]);
    const other = gapsOf(roundOf({ P1: 2, P2: 2 }, { goals: { P1: medium, P2: large } }));
    expect(other.slice(0, 2).map((line) => [line.question.id, line.effort])).toEqual([['P1', 2], ['P2', 3]]);
  });

  it('takes one level up, important, and the effort of the step up where nothing was chosen', () => {
    const [line] = gapsOf(roundOf({ P2: 2 }));
    expect(line).toMatchObject({
      question: { id: 'P2' }, dimension: 'policy', current: 2, target: 3, importance: 2, effort: 3, peerMedian: null, gap: 1, peerPoint: 0, need: 2, group: 'later',
      isCloseCall: false, isGoodEnough: null, stepUp: { action: { en: 'Turn each ban into “you can, as long as …” wherever the law allows.' } },
    });
  });

  it('keeps what is good enough where it is, whatever target was chosen before', () => {
    const goal = { isGoodEnough: true, target: 5, importance: 3, effort: 1, closeCall: null, isShortlisted: false } as const;
    const [line] = gapsOf(roundOf({ P1: 2 }, { goals: { P1: goal } }));
    expect(line).toMatchObject({ target: 2, gap: 0, need: 0, group: 'maintain', isGoodEnough: true });
  });

  it('says how a close call was settled where it is one, and what is on the shortlist', () => {
    const goal = { isGoodEnough: false, target: 3, importance: 3, effort: 1, closeCall: 'high', isShortlisted: true } as const;
    const lines = gapsOf(roundOf({ P1: 2, T1: 1, L1: 'unknown' }, { goals: { P1: goal, T1: goal, L1: { ...goal, closeCall: null } } }));
    const told = ['P1', 'T1', 'L1', 'C1'].map((id) => lines.find(({ question }) => question.id === id));
    expect(told.map((line) => [line?.group, line?.isCloseCall, line?.closeCall, line?.isShortlisted])).toEqual([
      ['quick-win', true, 'high', true], ['quick-win', false, null, true], ['find-out', false, null, true], ['find-out', false, null, false],
    ]);
  });

  it('has nothing above level 5', () => {
    const [line] = gapsOf(roundOf({ P1: 5 }));
    expect(line).toMatchObject({ current: 5, target: 5, gap: 0, group: 'maintain', effort: null, stepUp: null });
  });

  it('ends with what has to be found out first, without a need, in question order', () => {
    const lines = gapsOf(roundOf({ P1: 5, P2: 'unknown', P4: 1 }, { form: 'quick' }));
    expect(lines.slice(0, 4).map((line) => [line.question.id, line.group, line.need])).toEqual([
      ['P4', 'easy-gain', 2], ['P1', 'maintain', 0], ['P2', 'find-out', null], ['A1', 'find-out', null],
    ]);
    expect(lines.slice(3).map((line) => line.question.id)).toEqual(['A1', 'A3', 'A5', 'T1', 'T2', 'T5', 'L1', 'L3', 'L4', 'C1', 'C2', 'C6']);
  });

  it('leaves out what does not apply', () => {
    expect(gapsOf(roundOf({ C3: 'not-applicable' })).map((line) => line.question.id)).not.toContain('C3');
    expect(gapsOf(roundOf({ C3: 'not-applicable' }))).toHaveLength(29);
  });
});

describe('the point for being below peers', () => {
  const below = { P1: 2 } as const;

  it.each([
    ['a real pack', peersOf({ P1: 3 }), false, 3, 1],
    ['a median at our level', peersOf({ P1: 2 }), false, 2, 0],
    ['a group without that question', peersOf({ P2: 3 }), false, null, 0],
    ['no peers', null, false, null, 0],
    ['a made-up pack beside a real assessment', peersOf({ P1: 3 }, { isSample: true }), false, null, 0],
    ['a made-up pack beside the worked sample', peersOf({ P1: 3 }, { isSample: true }), true, 3, 1],
    ['a pack of another questionnaire', peersOf({ P1: 3 }, { questionnaire: { id: 'other', major: 1, form: 'full' } }), false, null, 0],
    ['a pack of another major version', peersOf({ P1: 3 }, { questionnaire: { id: 'dcm', major: 2, form: 'full' } }), false, null, 0],
    ['a pack of another form', peersOf({ P1: 3 }, { questionnaire: { id: 'dcm', major: 1, form: 'quick' } }), false, null, 0],
  ])('with %s is as it should be', (_what, peers, isSample, peerMedian, peerPoint) => {
    const [line] = gapsOf(roundOf(below, { peers }), { isSample });
    expect(line).toMatchObject({ peerMedian, peerPoint, need: 2 + peerPoint });
  });

  it.each([
    ['without figures by question', { itemMedians: null }],
    ['of nine for one of its measures', { measures: { ...peersOf({}).group.measures, trust: { ...peersOf({}).group.measures.trust, n: 9 } } }],
    ['of one family', { measures: { ...peersOf({}).group.measures, trust: { ...peersOf({}).group.measures.trust, isFamiliesOk: false } } }],
  ])('is not given by a group %s, whatever its pack says', (_what, others) => {
    const { header, group } = peersOf({ P1: 3 });
    const [line] = gapsOf(roundOf(below, { peers: { header, group: { ...group, ...others } } }));
    expect(line).toMatchObject({ peerMedian: null, peerPoint: 0 });
  });
});
