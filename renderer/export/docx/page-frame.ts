/** What stands on every page of a Word document: organisation and sample mark above, questionnaire, dates and page below. */

import { BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { Report } from '../../../assessments/report/blocks.ts';
import { INK, LINE } from '../drawing/palette.ts';
import { STYLE, TEXT_WIDTH, wordColour } from './styles.ts';

const RIGHT = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: wordColour(LINE), space: 6 };

export function makeHeader(report: Report): Header {
  const name = new TextRun({ text: report.organisation, bold: true, color: wordColour(INK) });
  const mark = report.sampleMark === null ? [] : [new TextRun({ text: `\t${report.sampleMark}` })];
  return new Header({ children: [new Paragraph({ style: STYLE.frame, tabStops: RIGHT, border: { bottom: HAIRLINE }, children: [name, ...mark] })] });
}

/** The page numbers are fields that the program fills in. `between` is the word between page and pages. */
export function makeFooter(report: Report, between: string): Footer {
  const pages = new TextRun({ children: ['\t', PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] });
  const dates = report.footer.dates === '' ? [] : [new Paragraph({ style: STYLE.frame, children: [new TextRun({ text: report.footer.dates })] })];
  const questionnaire = new TextRun({ text: report.footer.questionnaire });
  const first = new Paragraph({ style: STYLE.frame, tabStops: RIGHT, border: { top: HAIRLINE }, children: [questionnaire, pages] });
  return new Footer({ children: [first, ...dates] });
}
