/** What stands on every page: classification, organisation and sample mark above; questionnaire, dates, retention label and page below. Readers skip it. */

import type { Frame, Report } from '../../../assessments/report/blocks.ts';
import { joinFrames, listFrames } from '../../../assessments/report/two-languages.ts';
import type { Words } from '../../../assessments/words/words.ts';
import { drawLine, moveMarks, settingOf, writeText, type Mark } from '../drawing/marks.ts';
import { INK, LINE, MUTED } from '../drawing/palette.ts';
import { drawSign } from '../drawing/sign.ts';
import type { WordsIn } from '../languages.ts';
import type { Typefaces } from '../type/typeface.ts';
import { cutLines, widthInMm, wrapText } from '../type/wrap.ts';
import { TEXT_WIDTH } from './strips.ts';

const HEADER_RULE = 23.4;
const FOOTER_RULE = 276.2;
const LINE_HEIGHT = 4.2;
const CLOSE_LINE_HEIGHT = 3.8;
const GAP = 3.2;
/** Base line of the last line of a footer that printers reach. */
const LOWEST_LINE = 290;
const CLASSIFICATION_BASE = 12.5;
/** More pages than any report has: its number is as wide as a page number gets. */
const MOST_PAGES = 999;
const NAME = { size: 9.5, weight: 'semibold', colour: INK } as const;
const MARKED = { size: 9.5, weight: 'semibold', colour: INK, align: 'middle' } as const;
const QUIET = { size: 9, weight: 'regular', colour: MUTED } as const;

/** Which page of how many. */
export interface PageNumber {
  readonly number: number;
  readonly count: number;
}

/** The frame of one page, in millimetres from the left margin and the top of the page. `lift` is how far the footer stands above its place. */
export function drawFrame(typefaces: Typefaces, report: Report, wordsIn: WordsIn, page: PageNumber, lift: number): readonly Mark[] {
  return [...drawClassification(typefaces, report), ...drawHeader(typefaces, report), ...moveMarks(drawFooter(typefaces, report, wordsIn, page).marks, 0, -lift)];
}

/** How far the footer must stand above its place for printers to reach its last line: 0 for one of usual length. */
export function liftOfFooter(typefaces: Typefaces, report: Report, wordsIn: WordsIn): number {
  return Math.max(0, drawFooter(typefaces, report, wordsIn, { number: MOST_PAGES, count: MOST_PAGES }).lowest - LOWEST_LINE);
}

function drawClassification(typefaces: Typefaces, { classification }: Report): readonly Mark[] {
  if (classification === null) return [];
  const setting = settingOf(typefaces, MARKED);
  const lines = cutLines(setting, wrapText(setting, classification, TEXT_WIDTH), 2, TEXT_WIDTH);
  return lines.map((line, index) => writeText(typefaces, [TEXT_WIDTH / 2, CLASSIFICATION_BASE - (lines.length - 1 - index) * LINE_HEIGHT], line, MARKED));
}

function drawHeader(typefaces: Typefaces, report: Report): readonly Mark[] {
  const marks = listFrames(report).flatMap(({ sampleMark }) => (sampleMark === null ? [] : [sampleMark]));
  const markWidth = Math.max(0, ...marks.map((mark) => widthInMm(settingOf(typefaces, QUIET), mark) + GAP));
  const room = TEXT_WIDTH - 6.6 - markWidth;
  const name = cutLines(settingOf(typefaces, NAME), wrapText(settingOf(typefaces, NAME), joinFrames(report, ({ organisation }) => organisation), room), 2, room);
  const topOf = (lines: readonly string[]) => 19.5 - (lines.length - 1) * LINE_HEIGHT;
  return [
    ...moveMarks(drawSign(4.8), 0, 15.8),
    ...name.map((line, index) => writeText(typefaces, [6.6, topOf(name) + index * LINE_HEIGHT], line, NAME)),
    ...marks.map((mark, index) => writeText(typefaces, [TEXT_WIDTH, topOf(marks) + index * LINE_HEIGHT], mark, { ...QUIET, align: 'right' })),
    drawLine([0, HEADER_RULE], [TEXT_WIDTH, HEADER_RULE], 0.25, LINE),
  ];
}

/** One language under the other, close enough together that printers reach the last line. */
function drawFooter(typefaces: Typefaces, report: Report, wordsIn: WordsIn, page: PageNumber): { readonly marks: readonly Mark[]; readonly lowest: number } {
  const isTwice = report.second !== null;
  const line = isTwice ? CLOSE_LINE_HEIGHT : LINE_HEIGHT;
  const marks: Mark[] = [drawLine([0, FOOTER_RULE], [TEXT_WIDTH, FOOTER_RULE], 0.25, LINE)];
  let top = FOOTER_RULE + (isTwice ? 4.4 : 5);
  for (const frame of listFrames(report)) {
    const drawn = drawFoot(typefaces, frame, wordsIn(frame.language).paper.pageOf, page);
    drawn.lines.forEach((text, index) => marks.push(writeText(typefaces, [0, top + index * line], text, QUIET)));
    marks.push(...moveMarks(drawn.right, 0, top));
    top += drawn.lines.length * line;
  }
  return { marks, lowest: top - line };
}

/** What stands at the left in lines, and at the right of its first one. The widest page number keeps the footer the same on all pages. */
function drawFoot(typefaces: Typefaces, { footer }: Frame, pageOf: Words['paper']['pageOf'], { number, count }: PageNumber) {
  const setting = settingOf(typefaces, QUIET);
  const datesRight = TEXT_WIDTH - widthInMm(setting, pageOf(count, count)) - GAP;
  const room = datesRight - widthInMm(setting, footer.dates) - (footer.dates === '' ? 0 : GAP);
  const retention = footer.retention === '' ? [] : cutLines(setting, wrapText(setting, footer.retention, TEXT_WIDTH), 2, TEXT_WIDTH);
  return {
    lines: [...cutLines(setting, wrapText(setting, footer.questionnaire, room), 2, room), ...retention],
    right: [
      writeText(typefaces, [datesRight, 0], footer.dates, { ...QUIET, align: 'right' }),
      writeText(typefaces, [TEXT_WIDTH, 0], pageOf(number, count), { ...QUIET, align: 'right' }),
    ],
  };
}
