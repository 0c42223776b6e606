/** Makes the report as a tagged PDF with vector drawings: lay out, fill pages, paint. */

import { jsPDF } from 'jspdf';
import { remember } from '../../../assessments/remember.ts';
import type { Report } from '../../../assessments/report/blocks.ts';
import type { MadeDocument, Maker } from '../document.ts';
import { loadWordsOf, nameLanguage } from '../languages.ts';
import { makeReportPrintable } from '../printable-report.ts';
import type { Typeface, Typefaces } from '../type/typeface.ts';
import { laySection, layTitle } from './blocks.ts';
import { addBookmarks, type Bookmark } from './bookmarks.ts';
import { describeDocument } from './metadata.ts';
import { packPdf } from './pack.ts';
import { drawFrame, liftOfFooter } from './page-frame.ts';
import { fillPages, PAGE_FOOT, type Page } from './pages.ts';
import { POINTS_A_MM } from './operators.ts';
import { FONT_NAMES, startPainter, type Painter } from './painter.ts';
import { TEXT_WIDTH, type Run, type Strip } from './strips.ts';
import { addElement, startTags, type Tagger } from './tags.ts';

const MARGIN = 20;
const PAGE_HEIGHT = 297;
/** Of a point: finer than any printer. jsPDF would write sixteen. */
const DECIMALS = 3;

/** The report as A4 pages. */
export const makePdf: Maker = async ({ report: wanted }, tools): Promise<MadeDocument> => {
  const typefaces = await tools.loadTypefaces();
  const { report, missing } = makeReportPrintable(wanted, typefaces.regular);
  const doc = openDocument(typefaces);
  describeDocument(doc, report);

  const root = addElement(null, 'Document');
  const wordsIn = await loadWordsOf(report);
  const setupIn = (language: Report['language']) => ({ typefaces, words: wordsIn(language).charts, languageName: nameLanguage(report, wordsIn, language) });
  const strips: Strip[] = [...layTitle(typefaces, root, report)];
  for (const section of report.sections) strips.push(...laySection(setupIn(section.language), root, section));
  const lift = liftOfFooter(typefaces, report, wordsIn);
  const pages = fillPages(strips, PAGE_FOOT - lift);

  const tagger = startTags(doc, root);
  const painter = startPainter(doc);
  pages.forEach((page, index) => {
    if (index > 0) doc.addPage();
    paintPage(painter, tagger, page, index + 1);
    const number = index + 1;
    const frame = drawFrame(typefaces, report, wordsIn, { number, count: pages.length }, lift);
    tagger.draw(number, null, () => painter.paint(frame, MARGIN, 0));
    tools.onProgress(index + 1, pages.length);
  });
  addBookmarks(doc, pages.flatMap(listBookmarks));
  return { bytes: await packPdf(doc.output()), missing };
};

function openDocument(typefaces: Typefaces): jsPDF {
  const doc = new jsPDF({ unit: 'mm', format: 'a4', putOnlyUsedFonts: true, precision: DECIMALS, floatPrecision: DECIMALS });
  for (const weight of ['regular', 'medium', 'semibold'] as const) {
    const name = FONT_NAMES[weight];
    doc.addFileToVFS(`${name}.ttf`, asBinaryText(typefaces[weight]));
    doc.addFont(`${name}.ttf`, name, 'normal', undefined, 'Identity-H');
  }
  return doc;
}

function paintPage(painter: Painter, tagger: Tagger, page: Page, number: number): void {
  for (const { top, strip, repeated } of page) {
    if (repeated) tagger.draw(number, null, () => painter.paint(repeated.marks, MARGIN, repeated.top));
    for (const run of strip.runs) {
      tagger.draw(number, run.element, () => painter.paint(run.marks, MARGIN, top));
      placeFigure(run, top, strip.height);
    }
  }
}

/** Tells readers where on its page a figure stands. */
function placeFigure(run: Run, top: number, height: number): void {
  if (run.isFigure !== true || run.element === null) return;
  const [left, right] = [MARGIN, MARGIN + TEXT_WIDTH].map((x) => x * POINTS_A_MM);
  run.element.box = [left ?? 0, (PAGE_HEIGHT - top - height) * POINTS_A_MM, right ?? 0, (PAGE_HEIGHT - top) * POINTS_A_MM];
}

function listBookmarks(page: Page, index: number): readonly Bookmark[] {
  return page.flatMap(({ top, strip }) => (strip.bookmark ? [{ ...strip.bookmark, page: index + 1, height: (PAGE_HEIGHT - top + 2) * POINTS_A_MM }] : []));
}

/** The bytes as a text of one character each, as jsPDF takes a font. Every document needs the same ones. */
const asBinaryText = remember((typeface: Typeface): string => {
  let text = '';
  for (const byte of typeface.bytes) text += String.fromCharCode(byte);
  return text;
});
