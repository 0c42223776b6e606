/** What stands on every page: organisation and sample mark above, questionnaire, dates and page below. Readers skip it. */

import type { Report } from '../../../assessments/report/blocks.ts';
import { drawLine, moveMarks, settingOf, writeText, type Mark } from '../drawing/marks.ts';
import { INK, LINE, MUTED } from '../drawing/palette.ts';
import { drawSign } from '../drawing/sign.ts';
import type { Typefaces } from '../type/typeface.ts';
import { cutLines, widthInMm, wrapText } from '../type/wrap.ts';
import { TEXT_WIDTH } from './strips.ts';

const HEADER_RULE = 23.4;
const FOOTER_RULE = 276.2;
const LINE_HEIGHT = 4.2;
const GAP = 3.2;
const NAME = { size: 9.5, weight: 'semibold', colour: INK } as const;
const QUIET = { size: 9, weight: 'regular', colour: MUTED } as const;

/** The frame of one page, in millimetres from the left margin and the top of the page. The widest page number keeps the footer the same on all. */
export function drawFrame(typefaces: Typefaces, report: Report, pageOf: { readonly shown: string; readonly widest: string }): readonly Mark[] {
  return [...drawHeader(typefaces, report), ...drawFooter(typefaces, report, pageOf)];
}

function drawHeader(typefaces: Typefaces, report: Report): readonly Mark[] {
  const mark = report.sampleMark ?? '';
  const markWidth = mark === '' ? 0 : widthInMm(settingOf(typefaces, QUIET), mark) + GAP;
  const room = TEXT_WIDTH - 6.6 - markWidth;
  const name = cutLines(settingOf(typefaces, NAME), wrapText(settingOf(typefaces, NAME), report.organisation, room), 2, room);
  const top = 19.5 - (name.length - 1) * LINE_HEIGHT;
  return [
    ...moveMarks(drawSign(4.8), 0, 15.8),
    ...name.map((line, index) => writeText(typefaces, [6.6, top + index * LINE_HEIGHT], line, NAME)),
    writeText(typefaces, [TEXT_WIDTH, 19.5], mark, { ...QUIET, align: 'right' }),
    drawLine([0, HEADER_RULE], [TEXT_WIDTH, HEADER_RULE], 0.25, LINE),
  ];
}

function drawFooter(typefaces: Typefaces, report: Report, pageOf: { readonly shown: string; readonly widest: string }): readonly Mark[] {
  const setting = settingOf(typefaces, QUIET);
  const top = FOOTER_RULE + 5;
  const datesRight = TEXT_WIDTH - widthInMm(setting, pageOf.widest) - GAP;
  const room = datesRight - widthInMm(setting, report.footer.dates) - (report.footer.dates === '' ? 0 : GAP);
  const questionnaire = cutLines(setting, wrapText(setting, report.footer.questionnaire, room), 2, room);
  return [
    drawLine([0, FOOTER_RULE], [TEXT_WIDTH, FOOTER_RULE], 0.25, LINE),
    ...questionnaire.map((line, index) => writeText(typefaces, [0, top + index * LINE_HEIGHT], line, QUIET)),
    writeText(typefaces, [datesRight, top], report.footer.dates, { ...QUIET, align: 'right' }),
    writeText(typefaces, [TEXT_WIDTH, top], pageOf.shown, { ...QUIET, align: 'right' }),
  ];
}
