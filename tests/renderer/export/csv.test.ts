/** Data as CSV. */

import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../renderer/export/document.ts';
import { makeActionsCsv, makeAnswersCsv, writeCsv } from '../../../renderer/export/csv/make-csv.ts';
import { REPORT } from '../../support/documents-report.ts';
import { TOOLS } from '../../support/documents-tools.ts';

describe('writeCsv', () => {
  test('has one header row and ends each line as the standard says', () => {
    expect(writeCsv({ columns: ['Question', 'Level'], rows: [['P1', '2']] })).toBe('Question,Level\r\nP1,2\r\n');
  });

  test('puts quotes round commas, quotes and line ends', () => {
    expect(writeCsv({ columns: ['Note'], rows: [['a, b'], ['say "no"'], ['one\ntwo']] })).toBe('Note\r\n"a, b"\r\n"say ""no"""\r\n"one\ntwo"\r\n');
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+44 1234', "'+44 1234"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['＝1+1', "'＝1+1"],
    ['\u{0}=1', "'=1"],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ])('makes %j harmless', (cell, written) => {
    expect(writeCsv({ columns: ['Note'], rows: [[cell]] })).toBe(`Note\r\n${written}\r\n`);
  });

  test('leaves numbers as numbers', () => {
    expect(writeCsv({ columns: ['Days'], rows: [['-2'], ['0.5']] })).toBe('Days\r\n-2\r\n0.5\r\n');
  });
});

test('both files start with the mark of UTF-8', async () => {
  const content = contentOf(REPORT, { data: { answers: { columns: ['Ŵ'], rows: [] }, actions: { columns: ['€'], rows: [] } } });
  const answers = await makeAnswersCsv(content, TOOLS);
  const actions = await makeActionsCsv(content, TOOLS);
  expect([...answers.bytes]).toEqual([0xef, 0xbb, 0xbf, 0xc5, 0xb4, 0x0d, 0x0a]);
  expect([...actions.bytes]).toEqual([0xef, 0xbb, 0xbf, 0xe2, 0x82, 0xac, 0x0d, 0x0a]);
});
