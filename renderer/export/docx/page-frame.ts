/** What stands on every page of a Word document: classification, organisation and sample mark above; questionnaire, dates, retention label and page below. */

import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { Report } from '../../../assessments/report/blocks.ts';
import { joinFrames, listFrames } from '../../../assessments/report/two-languages.ts';
import { INK, LINE } from '../drawing/palette.ts';
import type { WordsIn } from '../languages.ts';
import { STYLE, TEXT_WIDTH, wordColour } from './styles.ts';
import { languageOf } from './text.ts';

const RIGHT = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: wordColour(LINE), space: 6 };

/** The name once where it is the same in both languages; under it the second language's mark. */
export function makeHeader(report: Report): Header {
  const frames = listFrames(report);
  const name = new TextRun({ text: joinFrames(report, ({ organisation }) => organisation), bold: true, color: wordColour(INK) });
  const children = frames.flatMap(({ language, sampleMark }, at) => {
    if (at > 0 && sampleMark === null) return [];
    const mark = sampleMark === null ? [] : [new TextRun({ ...languageIn(report, language), text: `\t${sampleMark}` })];
    const border = at === frames.length - 1 || report.sampleMark === null ? { border: { bottom: HAIRLINE } } : {};
    return [new Paragraph({ style: STYLE.frame, tabStops: RIGHT, ...border, children: [...(at === 0 ? [name] : []), ...mark] })];
  });
  const { classification } = report;
  const marked = classification === null ? [] : [new Paragraph({ style: STYLE.frame, alignment: AlignmentType.CENTER, children: [new TextRun({ text: classification, bold: true, color: wordColour(INK) })] })];
  return new Header({ children: [...marked, ...children] });
}

/** The page numbers are fields that the program fills in. */
export function makeFooter(report: Report, wordsIn: WordsIn): Footer {
  const children = listFrames(report).flatMap(({ language, footer }, at) => {
    const form = languageIn(report, language);
    const pages = new TextRun({ ...form, children: ['\t', PageNumber.CURRENT, wordsIn(language).paper.pageOfLink, PageNumber.TOTAL_PAGES] });
    const questionnaire = new TextRun({ ...form, text: footer.questionnaire });
    const text = [footer.dates, footer.retention].filter((each) => each !== '').join(' · ');
    const more = text === '' ? [] : [new Paragraph({ style: STYLE.frame, children: [new TextRun({ ...form, text })] })];
    const border = at === 0 ? { border: { top: HAIRLINE } } : {};
    return [new Paragraph({ style: STYLE.frame, tabStops: RIGHT, ...border, children: [questionnaire, pages] }), ...more];
  });
  return new Footer({ children });
}

function languageIn({ second }: Report, language: Report['language']) {
  return second === null ? {} : languageOf(language);
}
