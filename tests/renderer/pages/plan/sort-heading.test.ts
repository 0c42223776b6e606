/** Tests of what pressing the heading of a column does to the order. */

import { expect, it } from 'vitest';
import { nextSort } from '../../../../renderer/pages/plan/sort-heading.tsx';

it('sorts up by another column, and turns the order round on the same one', () => {
  const byOwner = nextSort({ column: 'number', isDescending: true }, 'owner');
  expect(byOwner).toEqual({ column: 'owner', isDescending: false });
  expect(nextSort(byOwner, 'owner')).toEqual({ column: 'owner', isDescending: true });
  expect(nextSort(nextSort(byOwner, 'owner'), 'owner')).toEqual(byOwner);
});
