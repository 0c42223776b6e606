/** Tests of tables in a PDF: which rows stay together where a page ends. */

import { expect, test } from 'vitest';
import type { Table } from '../../../assessments/report/blocks.ts';
import { addElement } from '../../../renderer/export/pdf/tags.ts';
import { layTable } from '../../../renderer/export/pdf/table.ts';
import { TYPEFACES } from '../../support/documents-tools.ts';

/** For the head and each row: whether it is held to the next. */
function heldOf(rows: number, note: string | null = null): readonly boolean[] {
  const table: Table = {
    id: 'actions',
    caption: 'Actions in order',
    columns: [{ title: 'Action', isNumber: false, share: 100 }],
    rows: Array.from({ length: rows }, (_, row) => [{ text: `Action ${row + 1}`, second: null }]),
    note,
  };
  return layTable(TYPEFACES, addElement(null, 'Document'), table, false).map(({ keepsWithNext }) => keepsWithNext === true);
}

test('a table of eight rows stays together', () => {
  expect(heldOf(8)).toEqual([true, true, true, true, true, true, true, true, false]);
});

test('a longer table leaves no row alone at the foot or the head of a page', () => {
  expect(heldOf(9)).toEqual([true, true, false, false, false, false, false, false, true, false]);
});

test('the last row stays with the note under it', () => {
  expect(heldOf(9, 'Need = gap × importance + peer point')).toEqual([true, true, false, false, false, false, false, false, true, true, false]);
});
