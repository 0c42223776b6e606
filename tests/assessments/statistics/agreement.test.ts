/** Tests of how far apart votes are. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { levelSchema, type Level } from '../../../assessments/questionnaire-model.ts';
import { findMajorityLevel } from '../../../assessments/scoring.ts';
import { averageDistance, findStatus, hasDistantView, isNear, listGaps, rangeOf } from '../../../assessments/statistics/agreement.ts';
import { fraction, roundHalfUp } from '../../../assessments/statistics/fraction.ts';
import type { AgreementStatus } from '../../../assessments/workshop-model.ts';
import { oracleStatus, readOracles } from '../oracles.ts';

const anyLevels = fc.array(fc.constantFrom<Level>(1, 2, 3, 4, 5), { minLength: 1, maxLength: 30 });

describe('the votes on a question', () => {
  const inputs = z.object({ votes: z.array(levelSchema) });
  const expected = z.object({
    majority_level: levelSchema, range: z.int(), AD_median: z.number(), two_camps: z.boolean(), distant_view: z.boolean(), status: oracleStatus,
  });

  it.each(readOracles('C1', inputs, expected))('are as far apart as $id expects', (each) => {
    const { votes } = each.inputs;
    const distance = averageDistance(votes);
    expect({
      majority_level: findMajorityLevel(votes),
      range: rangeOf(votes),
      AD_median: distance && roundHalfUp(distance, 6),
      two_camps: listGaps(votes).length > 0,
      distant_view: hasDistantView(votes),
      status: findStatus(votes),
    }).toEqual(each.expected);
  });

  // The cases of methods C.3 that have no oracle in the file, by their numbers there.
  it.each<readonly [string, readonly Level[], readonly [number, number], AgreementStatus]>([
    ['C1-03', [2, 2, 4, 4], [1, 1], 'two-camps'],
    ['C1-06', [2, 3, 3, 4, 4, 5, 3, 2], [3, 4], 'some-spread'],
    ['C1-09', [1, 5], [2, 1], 'wide-spread'],
    ['C1-12', [2, 2, 3, 4, 4], [4, 5], 'some-spread'],
    ['C1-15', [1, 1, 2, 2, 4, 4, 5, 5], [3, 2], 'two-camps'],
  ])('are as methods C.3 has %s', (_, votes, [numerator, denominator], status) => {
    expect([averageDistance(votes), findStatus(votes)]).toEqual([fraction(numerator, denominator), status]);
  });

  it.each<readonly [string, readonly Level[], AgreementStatus | null]>([
    ['nobody chose a level', [], null],
    ['one vote', [4], 'single-view'],
    ['two of one kind', [4, 4], 'same'],
    ['four on two neighbours', [3, 3, 4, 4], 'close'],
    ['four with one two levels off: below five, only the range counts', [3, 3, 3, 5], 'some-spread'],
    ['five with one two levels off', [3, 3, 3, 3, 5], 'close'],
    ['one on the far side is no camp', [2, 2, 2, 2, 4], 'close'],
    ['two on the far side of eleven are less than a fifth', [2, 2, 2, 2, 2, 2, 2, 2, 2, 4, 4], 'close'],
    ['an average distance of exactly a half', [2, 2, 3, 3, 4, 3], 'close'],
    ['an average distance of exactly 0.8', [1, 2, 3, 3, 4], 'some-spread'],
  ])('have a status by the first rule that fits: %s', (_, votes, status) => {
    expect(findStatus(votes)).toBe(status);
  });

  it('are near at 0.8 of a level, and not above', () => {
    expect([isNear(fraction(4, 5)), isNear(fraction(81, 100)), isNear(fraction(0))]).toEqual([true, false, true]);
  });

  it('have a gap at each empty level with a camp on either side', () => {
    expect(listGaps([1, 1, 1, 5, 5, 5])).toEqual([2, 3, 4]);
    expect(listGaps([1, 1, 3, 3, 5, 5])).toEqual([2, 4]);
    expect(listGaps([1, 2, 3, 4, 5])).toEqual([]);
    expect(listGaps([])).toEqual([]);
  });

  it('have no distance, no range and no distant view where there are none', () => {
    expect([averageDistance([]), rangeOf([]), hasDistantView([])]).toEqual([null, 0, false]);
  });

  it('are as far apart whichever level in the middle gap is taken for the middle, and in whatever order they came', () => {
    fc.assert(
      fc.property(anyLevels, (votes) => {
        const sorted = votes.toSorted((one, other) => one - other);
        const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
        const sum = sorted.reduce<number>((so, level) => so + Math.abs(level - lower), 0);
        expect(averageDistance(votes)).toEqual(fraction(sum, votes.length));
        expect(findStatus(sorted)).toBe(findStatus(votes));
      }),
    );
  });

  it('have the same status read from the other end of the scale', () => {
    const mirrored = { 1: 5, 2: 4, 3: 3, 4: 2, 5: 1 } as const;
    fc.assert(
      fc.property(anyLevels, (votes) => {
        expect(findStatus(votes.map((level) => mirrored[level]))).toBe(findStatus(votes));
      }),
    );
  });
});
