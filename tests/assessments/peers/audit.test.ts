/** Tests of looking for organisations that sums and differences of groups would single out. */

import { describe, expect, it } from 'vitest';
import { startBasis, takeIn, type Basis } from '../../../assessments/peers/audit.ts';

/** Atoms of so many organisations, none of them in two. */
function basisOf(sizes: readonly number[], limit = 5): Basis {
  return startBasis(sizes.map((size, atom) => ({ organisations: Array.from({ length: size }, (_, at) => `${atom}-${at}`) })), limit);
}

describe('a group', () => {
  it('is taken in where nobody follows from it', () => {
    const basis = basisOf([8, 6, 7]);
    expect([takeIn(basis, [0, 1, 2]), takeIn(basis, [0]), takeIn(basis, [1])]).toEqual([true, true, true]);
  });

  it('is left out where it differs from another by fewer than five', () => {
    const basis = basisOf([20, 4]);
    expect([takeIn(basis, [0, 1]), takeIn(basis, [0])]).toEqual([true, false]);
  });

  it('is taken in where it differs from another by five', () => {
    const basis = basisOf([20, 5]);
    expect([takeIn(basis, [0, 1]), takeIn(basis, [0])]).toEqual([true, true]);
  });

  it('is left out where a few follow from several others', () => {
    // All less North less South leaves West and East; West is published; East has three.
    const basis = basisOf([9, 8, 7, 3]);
    expect([[0, 1, 2, 3], [0], [1], [2]].map((members) => takeIn(basis, members))).toEqual([true, true, true, false]);
  });

  it('is left out where a few are where two cuts cross', () => {
    // A and B overlap in one organisation: A + B − (A or B) is that one.
    const basis = basisOf([9, 1, 9]);
    expect([[0, 1, 2], [0, 1], [1, 2]].map((members) => takeIn(basis, members))).toEqual([true, true, false]);
  });

  it('is left out where two small parts come out together', () => {
    const basis = basisOf([9, 2, 2, 9]);
    expect([[0, 1, 2, 3], [0], [3]].map((members) => takeIn(basis, members))).toEqual([true, true, false]);
  });

  it('is taken in where all it says is known already', () => {
    const basis = basisOf([20, 3]);
    expect([takeIn(basis, [0, 1], true), takeIn(basis, [0], true), takeIn(basis, [1])]).toEqual([true, true, true]);
  });

  it('counts one organisation of two years once', () => {
    const atoms = [{ organisations: ['A', 'B', 'C', 'D'] }, { organisations: ['X', 'Y'] }, { organisations: ['X', 'Y'] }];
    const [loose, strict] = [startBasis(atoms, 2), startBasis(atoms, 3)];
    expect([takeIn(loose, [0, 1], true), takeIn(loose, [0, 2])]).toEqual([true, true]);
    expect([takeIn(strict, [0, 1], true), takeIn(strict, [0, 2])]).toEqual([true, false]);
  });
});
