/** Tests of what is said of due and overdue actions in both languages. */

import { expect, it } from 'vitest';
import { DUE_WORDS } from '../../../assessments/words/due.ts';

it.each([
  [1, 2, '1 action overdue, 2 due by 22 December 2026', '1 cam gweithredu yn hwyr, 2 i’w cwblhau erbyn 22 Rhagfyr 2026'],
  [2, 0, '2 actions overdue', '2 gam gweithredu yn hwyr'],
  [0, 1, '1 action due by 22 December 2026', '1 cam gweithredu i’w gwblhau erbyn 22 Rhagfyr 2026'],
  [3, 1, '3 actions overdue, 1 due by 22 December 2026', '3 cham gweithredu yn hwyr, 1 i’w gwblhau erbyn 22 Rhagfyr 2026'],
])('tells %i overdue and %i due soon', (overdue, soon, english, welsh) => {
  expect(DUE_WORDS.en.line(overdue, soon, '22 December 2026')).toBe(english);
  expect(DUE_WORDS.cy.line(overdue, soon, '22 Rhagfyr 2026')).toBe(welsh);
});
