/** The page for the top team: one page of A4 for each language, as poppler counts it. */

import { describe, expect, test } from 'vitest';
import type { Assessment, Language } from '../../../assessments/model.ts';
import { makeReport } from '../../../assessments/report/report.ts';
import { tellInBoth } from '../../../assessments/report/two-languages.ts';
import { latestRound } from '../../../assessments/rounds.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { contentOf } from '../../../renderer/export/document.ts';
import { makeDocx } from '../../../renderer/export/docx/make-docx.ts';
import { makeOdt } from '../../../renderer/export/odt/make-odt.ts';
import { makePdf } from '../../../renderer/export/pdf/make-pdf.ts';
import { actionOf } from '../../assessments/builders.ts';
import { readAsPdf, readWith } from '../../support/documents-readers.ts';
import { TOOLS } from '../../support/documents-tools.ts';
import { hasTool } from '../../support/tools.ts';
import { WORDS } from '../../support/words.ts';

const TITLES = [
  'Agree in writing with every service who may answer residents online without asking first',
  'Rewrite the social media policy as five plain rules that fit on a single printed page',
  'Give each contact centre team one shared account and the hours in which it is staffed',
  'Publish what residents asked for and what we changed because of it, every quarter',
  'Train two people in each service to reply, to listen and to pass on what they hear',
];

/** The sample with five actions of long titles, of which two wait for the top team and one has no date. */
const withLongTitles = (sample: Assessment): Assessment => ({
  ...sample,
  actions: TITLES.map((title, at) =>
    actionOf({ id: `a${at}`, round: latestRound(sample).id, title, owner: 'Head of Customer Services and Communications', due: at === 2 ? null : '2026-Q4', decision: at === 0 || at === 3 ? 'top-team' : 'delegated' }),
  ),
});
const reportOf = (assessment: Assessment, language: Language) =>
  makeReport({ assessment, round: latestRound(assessment), kind: 'summary', leavesOut: [], words: WORDS[language], language, today: '2026-05-20' });
const inBoth = (make: (sample: Assessment) => Assessment) => {
  const [cy, en] = [make(makeSample({ id: 'sample', language: 'cy' })), make(makeSample({ id: 'sample', language: 'en' }))];
  return contentOf(tellInBoth(reportOf(cy, 'cy'), reportOf(en, 'en')));
};
const tellPages = (pdf: Uint8Array) => /^Pages: +(\d+)$/mu.exec(readWith('pdfinfo', ['FILE'], pdf))?.[1];

describe.skipIf(!hasTool('pdfinfo'))('the page for the top team', () => {
  test.each(['en', 'cy'] as const)('is one page of A4 for the worked sample (%s)', async (language) => {
    const report = reportOf(makeSample({ id: 'sample', language }), language);
    const { bytes } = await makePdf(contentOf(report), TOOLS);
    expect(tellPages(bytes)).toBe('1');
    expect(readWith('pdfinfo', ['FILE'], bytes)).toMatch(/^Page size: .*\(A4\)$/mu);
  });

  test.each([
    ['the worked sample', (sample: Assessment) => sample],
    ['five actions of long titles', withLongTitles],
  ] as const)('is a page for each of two languages (%s)', async (_, make) => {
    expect(tellPages((await makePdf(inBoth(make), TOOLS)).bytes)).toBe('2');
  });
});

describe.skipIf(!hasTool('soffice') || !hasTool('pdfinfo'))('opened with LibreOffice, the page for the top team', () => {
  test.each([
    ['docx', makeDocx],
    ['odt', makeOdt],
  ] as const)(
    'is a page for each of two languages, with five actions of long titles (%s)',
    async (format, make) => {
      const { bytes } = await make(inBoth(withLongTitles), TOOLS);
      expect(tellPages(readAsPdf(bytes, format))).toBe('2');
    },
    60_000,
  );
});
