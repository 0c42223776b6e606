/** Tests of answers that come in another order than they were asked for. */

import { expect, it } from 'vitest';
import { makeInOrder } from '../../../renderer/state/in-order.ts';

it('an answer that comes after that of a later asking is not taken', () => {
  const begin = makeInOrder();
  const [first, second, third] = [begin(), begin(), begin()];
  expect([second(), first(), third()]).toEqual([true, false, true]);
});

it('answers that come in their order are all taken', () => {
  const begin = makeInOrder();
  const [first, second] = [begin(), begin()];
  expect([first(), second()]).toEqual([true, true]);
});
