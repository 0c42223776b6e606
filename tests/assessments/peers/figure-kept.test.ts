/** Tests of whether a group looks the same with another score in it. */

import { describe, expect, it } from 'vitest';
import { keeps } from '../../../assessments/peers/figure-kept.ts';
import { findAlike } from '../../../assessments/peers/lists-alike.ts';

const TWENTY = [100, 150, 200, 200, 200, 200, 200, 200, 200, 200, 300, 300, 300, 300, 300, 300, 300, 300, 400, 500];

describe('what is shown of a group', () => {
  it.each([
    [400, 500, true],
    [400, 290, false],
    [300, 310, false],
    [200, 300, true],
  ])('with a score of %i that could be %i stays the same: %s', (from, to, isKept) => {
    expect(keeps({ group: 0, size: 20, sorted: [200, 250, 300, 350, 400], hasScores: false }, from, to)).toBe(isKept);
  });

  it('changes with a quartile from ten on', () => {
    const sorted = [100, 100, 200, 200, 300, 300, 300, 400, 400, 500];
    expect([keeps({ group: 0, size: 20, sorted, hasScores: false }, 100, 110), keeps({ group: 0, size: 20, sorted, hasScores: false }, 200, 210)]).toEqual([true, false]);
  });

  it('changes with each score where they are listed', () => {
    expect([keeps({ group: 0, size: 20, sorted: TWENTY, hasScores: true }, 200, 300), keeps({ group: 0, size: 20, sorted: TWENTY, hasScores: true }, 500, 400)]).toEqual([false, false]);
  });

  it('says nothing where nothing is shown', () => {
    expect(keeps(null, 100, 500)).toBe(true);
  });
});

describe('lists that are all alike', () => {
  const person = (score: number, figures: readonly number[], family: string) => ({ score, figures, family, sign: figures.join() });
  const list = (group: number | null) => ({ group, size: 20, sorted: TWENTY, hasScores: true });

  it('are found, even where one family has other scores', () => {
    expect(findAlike([list(0)], [person(300, [0], 'A'), person(300, [0], 'B'), person(200, [0], 'C'), person(100, [0], 'C')])).toBe(0);
    expect(findAlike([list(0)], [person(300, [0], 'A'), person(300, [0], 'B'), person(200, [0], 'C'), person(100, [0], 'D')])).toBeUndefined();
  });

  it('are found in what one list leaves of another, and the smaller is named', () => {
    const mixed = [person(100, [0, 1], 'A'), person(200, [0, 1], 'B'), person(300, [0, 1], 'C')];
    const figures = [{ group: 0, size: 22, sorted: [...TWENTY, 400, 400], hasScores: true }, list(1)];
    expect(findAlike(figures, [...mixed, person(400, [0], 'D'), person(400, [0], 'E')])).toBe(1);
    expect(findAlike(figures, [...mixed, person(400, [0], 'D'), person(500, [0], 'E'), person(300, [0], 'F')])).toBeUndefined();
  });

  it('are no list of this pack where only the last one has them', () => {
    expect(findAlike([list(null)], [person(300, [0], 'A'), person(300, [0], 'B')])).toBeUndefined();
  });
});
