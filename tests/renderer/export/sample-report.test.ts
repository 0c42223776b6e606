/** The report of the worked sample: the same figures and words in the PDF, the Word document and the OpenDocument text as on the screen. */

import { describe, expect, test } from 'vitest';
import type { Block } from '../../../assessments/report/blocks.ts';
import { makeDataTables } from '../../../assessments/report/data-tables.ts';
import { makeReport } from '../../../assessments/report/report.ts';
import { latestRound } from '../../../assessments/rounds.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { WORDS } from '../../support/words.ts';
import { contentOf } from '../../../renderer/export/document.ts';
import { makeDocx } from '../../../renderer/export/docx/make-docx.ts';
import { makeOdt } from '../../../renderer/export/odt/make-odt.ts';
import { makePdf } from '../../../renderer/export/pdf/make-pdf.ts';
import { oneLine, readDocxText, readOdtText, readPdfText } from '../../support/documents-readers.ts';
import { TOOLS } from '../../support/documents-tools.ts';
import { hasTool } from '../../support/tools.ts';

const assessment = makeSample({ id: 'sample', language: 'en' });
const shared = { assessment, words: WORDS.en, language: 'en', leavesOut: [] } as const;
const report = makeReport({ ...shared, round: latestRound(assessment), kind: 'report', today: '2026-05-06' });
const content = contentOf(report, { data: makeDataTables(shared) });

/** What the cells, facts and drawings of a block say. */
function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'table':
      return block.table.rows.flat().flatMap(({ text, second }) => (second === null ? [text] : [text, second]));
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'today-next':
      return [block.today.label, block.today.value, block.next.label, block.next.value];
    case 'figure':
      return block.figure.table.rows.flat().map(({ text }) => text);
    case 'heading':
      return [block.text];
    default:
      return [];
  }
}

const wanted = [...new Set(report.sections.flatMap(({ title, blocks }) => [title ?? '', ...blocks.flatMap(textsOf)]).map(oneLine))].filter((text) => text !== '');

describe.skipIf(!hasTool('pdftotext'))('the report of the sample', () => {
  test('says in the PDF all that its tables, facts and drawings say', async () => {
    const { bytes, missing } = await makePdf(content, TOOLS);
    const text = readPdfText(bytes);
    expect(wanted.filter((each) => !text.includes(each))).toEqual([]);
    expect(missing).toEqual([]);
  });

  test.skipIf(!hasTool('soffice'))(
    'says the same in the Word document, opened with LibreOffice',
    async () => {
      const { bytes } = await makeDocx(content, TOOLS);
      const text = readDocxText(bytes);
      expect(wanted.filter((each) => !text.includes(each))).toEqual([]);
    },
    120_000,
  );

  test.skipIf(!hasTool('soffice'))(
    'says the same in the OpenDocument text, opened with LibreOffice',
    async () => {
      const { bytes } = await makeOdt(content, TOOLS);
      const text = readOdtText(bytes);
      expect(wanted.filter((each) => !text.includes(each))).toEqual([]);
    },
    120_000,
  );
});
