/** Measures how long it takes to say how sure the moves between two years are: five dimensions, thirty voters in each year, with means on the finest usual scale. */

import { fraction } from '../../assessments/statistics/fraction.ts';
import { permutationTest } from '../../assessments/statistics/permutation.ts';
import type { Row } from './rows.ts';

const TIMES = 9;
const VOTERS = 30;
const DIMENSIONS = 5;
/** Levels that people gave, so that their means are whole sixtieths and nothing coarser. */
const ANSWERED = [3, 4, 5, 6] as const;

/** The row about the exact tests. */
export function measureYears(): Promise<readonly Row[]> {
  const figures = Array.from({ length: TIMES }, (_, time) => {
    const began = performance.now();
    for (let dimension = 0; dimension < DIMENSIONS; dimension += 1) permutationTest(meansFrom(time), meansFrom(time + dimension + 1));
    return performance.now() - began;
  });
  return Promise.resolve([{ name: 'Exact tests, 30 voters against 30', figures, unit: 'ms', bound: 200, how: 'all five dimensions, in Node' }]);
}

/** Thirty means from 1 to 5, spread over the scale. */
function meansFrom(seed: number): readonly ReturnType<typeof fraction>[] {
  return Array.from({ length: VOTERS }, (_, at) => {
    const count = ANSWERED[at % ANSWERED.length] ?? 6;
    return fraction(count + ((at * 7 + seed) % (4 * count + 1)), count);
  });
}
