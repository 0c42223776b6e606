/** Tests of finding an assessment among many by its name. */

import { expect, it } from 'vitest';
import type { LibraryEntry } from '../../../../electron/api.ts';
import { narrow } from '../../../../renderer/pages/library/narrow.ts';

const LATEST = { given: [], asked: [], scores: [], overall: null };
const NOTHING_DUE = { overdue: 0, soon: 0, until: '2026-06-05', isReviewLate: false };
const entries = ['Ynys Môn County Council', 'Aberwen Borough Council', 'Aberwen Town Trust', ''].map(
  (name, at): LibraryEntry => ({ id: `a${at}`, name, isSample: false, changedAt: '2026-05-06T14:32:00.000Z', rounds: [], latest: LATEST, due: NOTHING_DUE }),
);

it.each([
  ['', ['a0', 'a1', 'a2', 'a3']],
  ['  ', ['a0', 'a1', 'a2', 'a3']],
  ['mon', ['a0']],
  ['MÔN', ['a0']],
  ['council aber', ['a1']],
  ['aberwen', ['a1', 'a2']],
  ['no name', ['a3']],
  ['(.*', []],
])('finds for %j the assessments %j', (sought, found) => {
  expect(narrow(entries, sought, 'No name yet').map((entry) => entry.id)).toEqual(found);
});
