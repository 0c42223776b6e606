/** Tests of the rules that a benchmark pack must keep, and of what it offers. */

import { describe, expect, it } from 'vitest';
import type { Measure, MeasureId, Pack, PackHeader, PeerGroup } from '../../../assessments/model.ts';
import { measureOf, NO_MEASURE } from '../../../assessments/peers/measures.ts';
import { checkChoice, checkPack, isExpired, isPackFor, offeredGroups, usesPeerPoint } from '../../../assessments/peers/pack.ts';

const HEADER: PackHeader = {
  id: 'network-2026',
  title: { en: 'A network of councils', cy: null },
  isSample: false,
  madeOn: '2026-03-01',
  madeBy: 'The coordinator of the network',
  validUntil: '2027-09-01',
  formatVersion: 1,
  questionnaire: { id: 'dcm', major: 1, form: 'full' },
  rules: { smallestGroup: 5, families: { least: 3, largest: 50, twoLargest: 75 }, decimals: 2, quantileType: 7, windowMonths: 24 },
  notes: { en: 'Thirty councils were asked.', cy: null },
  licence: 'OGL-UK-3.0',
  source: null,
};

const TWENTY = measureOf([1.5, 1.67, 2, 2, 2.17, 2.17, 2.33, 2.33, 2.5, 2.5, 2.67, 2.67, 2.83, 2.83, 3, 3, 3.17, 3.33, 3.5, 4], 9);
const TWELVE = measureOf([1.8, 2, 2.2, 2.2, 2.5, 2.7, 2.7, 2.7, 3, 3.1, 3.4, 3.9], 9);
const SIX = measureOf([2, 2.17, 2.5, 2.67, 3, 3.5], 9);

/** A group with one measure in question; the others are those of the same size. */
function groupOf(access: Measure, others: Partial<PeerGroup> = {}): PeerGroup {
  const measures: Readonly<Record<MeasureId, Measure>> = { overall: TWENTY, policy: TWENTY, access, trust: TWENTY, leadership: TWENTY, culture: TWENTY };
  return { id: 'councils', name: { en: 'Councils', cy: null }, definition: { en: 'All councils', cy: null }, parent: null, measures, itemMedians: null, carriedFrom: null, ...others };
}

function packOf(...groups: readonly PeerGroup[]): Pack {
  return { header: HEADER, groups };
}

function kindsOf(access: Measure): readonly string[] {
  return checkPack(packOf(groupOf(access))).map((problem) => problem.kind);
}

describe('a pack', () => {
  it('has no problem where every group shows what its size allows', () => {
    const parent = groupOf(TWENTY, { itemMedians: { P1: 2.5 } });
    const child = groupOf(NO_MEASURE, { id: 'wales', parent: 'councils' });
    expect(checkPack(packOf(parent, child, groupOf(SIX, { id: 'fire' }), groupOf(TWELVE, { id: 'police' })))).toEqual([]);
  });

  it('is refused where it would run out before it was made', () => {
    expect(checkPack({ header: { ...HEADER, validUntil: '2026-03-01' }, groups: [] })).toEqual([{ kind: 'dates-out-of-order' }]);
  });

  it('is refused where two groups have one id', () => {
    expect(checkPack(packOf(groupOf(TWENTY), groupOf(TWELVE)))).toEqual([{ kind: 'same-group-twice', group: 'councils' }]);
  });

  it('is refused where a group is part of one that is not there, or of itself', () => {
    expect(checkPack(packOf(groupOf(TWENTY, { parent: 'england' })))).toEqual([{ kind: 'no-such-parent', group: 'councils' }]);
    expect(checkPack(packOf(groupOf(TWENTY, { parent: 'councils' })))).toEqual([{ kind: 'no-such-parent', group: 'councils' }]);
  });

  it('is refused where a group shows questions with fewer than ten behind one of them', () => {
    expect(checkPack(packOf(groupOf(SIX, { itemMedians: { P1: 2 } })))).toEqual([{ kind: 'items-below-ten', group: 'councils' }]);
    const ten = measureOf([1.8, 2, 2.2, 2.2, 2.5, 2.7, 2.7, 2.7, 3, 3.1], 9);
    expect(checkPack(packOf(groupOf(ten, { itemMedians: { P1: 2 } })))).toEqual([]);
  });

  it('names the group and the measure that break a rule', () => {
    expect(checkPack(packOf(groupOf({ ...NO_MEASURE, n: 3 })))).toEqual([{ kind: 'count-below-smallest-group', group: 'councils', measure: 'access' }]);
  });
});

describe('a group that was chosen', () => {
  it('keeps the rules of its pack, without the group it is part of', () => {
    expect(checkChoice({ header: HEADER, group: groupOf(TWELVE, { parent: 'england' }) })).toEqual([]);
    expect(checkChoice({ header: HEADER, group: groupOf(NO_MEASURE, { itemMedians: { P1: 3.5 } }) })).toEqual([{ kind: 'items-below-ten', group: 'councils' }]);
  });
});

describe('a measure', () => {
  it('of one to four says not even how many', () => {
    expect([1, 2, 3, 4].map((n) => kindsOf({ ...NO_MEASURE, n }))).toEqual(Array.from({ length: 4 }, () => ['count-below-smallest-group']));
  });

  it('of fewer than the smallest group shows no figure, not even an age', () => {
    expect(kindsOf({ ...NO_MEASURE, median: 2.5 })).toEqual(['figures-below-smallest-group']);
    expect(kindsOf({ ...NO_MEASURE, sortedScores: [] })).toEqual(['figures-below-smallest-group']);
    expect(kindsOf({ ...NO_MEASURE, medianAgeMonths: 9 })).toEqual(['figures-below-smallest-group']);
  });

  it('keeps to the smallest group that its own pack names', () => {
    const strict: Pack = { header: { ...HEADER, rules: { ...HEADER.rules, smallestGroup: 8 } }, groups: [groupOf(SIX)] };
    expect(checkPack(strict).map((problem) => problem.kind)).toEqual(['count-below-smallest-group', 'figures-below-smallest-group']);
    expect(checkPack({ ...strict, header: { ...HEADER, rules: { ...HEADER.rules, smallestGroup: 6 } } })).toEqual([]);
  });

  it('may keep a median to itself beside its scores', () => {
    expect(kindsOf({ ...TWENTY, median: null })).toEqual([]);
  });

  it('shows nothing where few families make up the group', () => {
    expect(kindsOf({ ...TWELVE, isFamiliesOk: false })).toEqual(['figures-without-families']);
    expect(kindsOf({ ...NO_MEASURE, n: 12 })).toEqual([]);
  });

  it('of five to nine shows no quartile', () => {
    expect(kindsOf({ ...SIX, q1: 2 })).toEqual(['quartiles-below-ten']);
    expect(kindsOf({ ...SIX, q3: 3 })).toEqual(['quartiles-below-ten']);
  });

  it('has its quartiles on either side of its median', () => {
    expect(kindsOf({ ...TWELVE, q1: 2.8 })).toEqual(['quartiles-out-of-order']);
    expect(kindsOf({ ...TWELVE, q3: 2.6 })).toEqual(['quartiles-out-of-order']);
  });

  it('of fewer than twenty shows no scores', () => {
    const scores = [1.9, 1.9, 2.2, 2.2, 2.5, 2.7, 2.7, 2.7, 3, 3.1, 3.65, 3.65];
    expect(kindsOf({ ...TWELVE, sortedScores: scores })).toEqual(['scores-below-twenty']);
  });

  it('has as many scores as organisations', () => {
    expect(kindsOf({ ...TWENTY, n: 21 })).toEqual(['scores-miscounted']);
    expect(kindsOf({ ...TWENTY, sortedScores: [] })).toEqual(['scores-miscounted']);
  });

  it('has its scores in order', () => {
    expect(kindsOf({ ...TWENTY, sortedScores: TWENTY.sortedScores?.toReversed() ?? [] })).toEqual(['scores-out-of-order']);
  });

  it('has no single organisation at either end', () => {
    expect(kindsOf({ ...TWENTY, sortedScores: TWENTY.sortedScores?.with(0, 1.5) ?? [] })).toEqual(['ends-not-coded']);
    expect(kindsOf({ ...TWENTY, sortedScores: TWENTY.sortedScores?.with(19, 4) ?? [] })).toEqual(['ends-not-coded']);
  });

  it('has a median and quartiles that follow from its scores, give or take a hundredth for rounding', () => {
    expect([TWENTY.q1, TWENTY.median, TWENTY.q3]).toEqual([2.17, 2.59, 3]);
    expect(kindsOf({ ...TWENTY, median: 2.58 })).toEqual([]);
    expect(kindsOf({ ...TWENTY, median: 2.61 })).toEqual(['figures-do-not-follow']);
    expect(kindsOf({ ...TWENTY, q1: 2.1 })).toEqual(['figures-do-not-follow']);
    expect(kindsOf({ ...TWENTY, q3: 3.17 })).toEqual(['figures-do-not-follow']);
  });

  it('has two decimals at most', () => {
    expect(kindsOf({ ...TWELVE, median: 2.667 })).toEqual(['more-than-two-decimals']);
    expect(kindsOf({ ...TWELVE, median: 2.67, q1: 2.07, q3: 3.29 })).toEqual([]);
  });
});

describe('what a pack offers', () => {
  it('is its groups with the size of each measure, and silence about the small ones', () => {
    const group = groupOf(NO_MEASURE, { id: 'wales' });
    expect(offeredGroups(packOf(group, groupOf({ ...TWELVE, isFamiliesOk: false })))).toEqual([
      { id: 'wales', name: { en: 'Councils', cy: null }, sizes: { overall: 20, policy: 20, access: null, trust: 20, leadership: 20, culture: 20 } },
      { id: 'councils', name: { en: 'Councils', cy: null }, sizes: { overall: 20, policy: 20, access: null, trust: 20, leadership: 20, culture: 20 } },
    ]);
  });

  it('counts to the end of the day up to which its makers stand by it', () => {
    expect(isExpired(HEADER, '2027-09-01')).toBe(false);
    expect(isExpired(HEADER, '2027-09-02')).toBe(true);
  });

  it('says nothing of a group below its own smallest', () => {
    const strict: Pack = { header: { ...HEADER, rules: { ...HEADER.rules, smallestGroup: 15 } }, groups: [groupOf(TWELVE)] };
    expect(offeredGroups(strict)[0]?.sizes).toEqual({ overall: 20, policy: 20, access: null, trust: 20, leadership: 20, culture: 20 });
  });

  it('is for its own questionnaire, major version and form', () => {
    expect(isPackFor(HEADER, { id: 'dcm', version: '1.4' }, 'full')).toBe(true);
    expect(isPackFor(HEADER, { id: 'dcm', version: '1.4' }, 'quick')).toBe(false);
    expect(isPackFor(HEADER, { id: 'dcm', version: '2.0' }, 'full')).toBe(false);
    expect(isPackFor(HEADER, { id: 'dcm', version: '10.0' }, 'full')).toBe(false);
    expect(isPackFor(HEADER, { id: 'our-own', version: '1.4' }, 'full')).toBe(false);
  });

  it('adds a peer point where real figures meet any assessment, and made-up ones the sample only', () => {
    const real = { header: HEADER, group: groupOf(TWENTY) };
    const madeUp = { header: { ...HEADER, isSample: true }, group: groupOf(TWENTY) };
    expect([usesPeerPoint(real, false), usesPeerPoint(real, true), usesPeerPoint(madeUp, false), usesPeerPoint(madeUp, true), usesPeerPoint(null, true)]).toEqual([
      true, true, false, true, false,
    ]);
  });
});
