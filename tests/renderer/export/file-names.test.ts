/** Tests of what saved files are called. */

import { expect, it } from 'vitest';
import { makeUnique, nameFile } from '../../../renderer/export/file-names.ts';
import { WORDS } from '../../support/words.ts';

const ENGLISH = { fileName: 'Aberwen Borough Council, report 2026', language: 'en', second: null, madeOn: '2026-05-06' } as const;
const BOTH = { fileName: 'Aberwen, adroddiad 2026', language: 'cy', second: { language: 'en' }, madeOn: '2026-05-06' } as const;

it.each([
  ['pdf', 'Aberwen Borough Council, report 2026, 2026-05-06.pdf'],
  ['odt', 'Aberwen Borough Council, report 2026, 2026-05-06.odt'],
  ['pptx', 'Aberwen Borough Council, report 2026, slides, 2026-05-06.pptx'],
  ['xlsx', 'Aberwen Borough Council, report 2026, workbook, 2026-05-06.xlsx'],
  ['ics', 'Aberwen Borough Council, report 2026, dates, 2026-05-06.ics'],
  ['csv-actions', 'Aberwen Borough Council, report 2026, actions, 2026-05-06.csv'],
  ['charts-png', 'Aberwen Borough Council, report 2026, charts PNG, 2026-05-06.zip'],
] as const)('the %s is named by organisation, document, round and day', (format, name) => {
  expect(nameFile(format, ENGLISH, WORDS.en)).toBe(name);
});

it.each([
  ['docx', 'Aberwen, adroddiad 2026 (Cymraeg, English), 2026-05-06.docx'],
  ['pptx', 'Aberwen, adroddiad 2026, sleidiau (Cymraeg, English), 2026-05-06.pptx'],
  ['csv-answers', 'Aberwen, adroddiad 2026, atebion, 2026-05-06.csv'],
  ['xlsx', 'Aberwen, adroddiad 2026, llyfr gwaith, 2026-05-06.xlsx'],
] as const)('the %s of two languages names those that it holds', (format, name) => {
  expect(nameFile(format, BOTH, WORDS.cy)).toBe(name);
});

it('no two files have one name, whatever the capitals', () => {
  expect(makeUnique(['Plan.pdf', 'plan.pdf', 'Plan.docx', 'PLAN.pdf', 'plan 2.pdf'])).toEqual(['Plan.pdf', 'plan 2.pdf', 'Plan.docx', 'PLAN 3.pdf', 'plan 2 2.pdf']);
});
