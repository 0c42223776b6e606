/** Tests of how a table is built. */

import { describe, expect, it } from 'vitest';
import { cell, sharesOf, tableOf } from '../../../assessments/report/tables.ts';

describe('the widths of columns', () => {
  it.each([
    [[2, 1], [67, 33]],
    [[1, 1, 1], [34, 33, 33]],
    [[17, 11, 13, 14, 12, 13, 11, 11], [17, 11, 13, 14, 12, 13, 10, 10]],
    [[100], [100]],
  ])('add up to a hundred for %j', (weights, shares) => {
    expect(sharesOf(weights)).toEqual(shares);
  });
});

describe('a table', () => {
  it('has a cell a column in every row', () => {
    const table = tableOf({ id: 'x', caption: 'Scores' }, [
      { title: 'Dimension', weight: 3, cellOf: (row: readonly [string, string]) => cell(row[0]) },
      { title: 'Score', weight: 1, isNumber: true, cellOf: (row: readonly [string, string]) => cell(row[1], 'of 5') },
    ], [['Policy', '2.3'], ['Trust', '2.0']]);
    expect(table).toEqual({
      id: 'x',
      caption: 'Scores',
      columns: [{ title: 'Dimension', isNumber: false, share: 75 }, { title: 'Score', isNumber: true, share: 25 }],
      rows: [
        [{ text: 'Policy', second: null }, { text: '2.3', second: 'of 5' }],
        [{ text: 'Trust', second: null }, { text: '2.0', second: 'of 5' }],
      ],
      note: null,
    });
  });
});
