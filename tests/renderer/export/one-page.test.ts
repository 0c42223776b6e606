/** The page for the top team: one page of A4, in either language, as poppler counts it. */

import { describe, expect, test } from 'vitest';
import { makeReport } from '../../../assessments/report/report.ts';
import { latestRound } from '../../../assessments/rounds.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { contentOf } from '../../../renderer/export/document.ts';
import { makePdf } from '../../../renderer/export/pdf/make-pdf.ts';
import { readWith } from '../../support/documents-readers.ts';
import { TOOLS } from '../../support/documents-tools.ts';
import { hasTool } from '../../support/tools.ts';
import { WORDS } from '../../support/words.ts';

describe.skipIf(!hasTool('pdfinfo'))('the page for the top team', () => {
  test.each(['en', 'cy'] as const)('is one page of A4 for the worked sample (%s)', async (language) => {
    const assessment = makeSample({ id: 'sample', language });
    const report = makeReport({ assessment, round: latestRound(assessment), kind: 'summary', leavesOut: [], words: WORDS[language], language, today: '2026-05-20' });
    const information = readWith('pdfinfo', ['FILE'], (await makePdf(contentOf(report), TOOLS)).bytes);
    expect(information).toMatch(/^Pages: +1$/mu);
    expect(information).toMatch(/^Page size: .*\(A4\)$/mu);
  });
});
