/** Makes the slides as a PowerPoint file: real titles, tables with header rows, pictures with their text, and notes on what to say. */

import PptxGenJS from 'pptxgenjs';
import type { Report } from '../../../assessments/report/blocks.ts';
import type { Slide } from '../../../assessments/report/slides.ts';
import { COVER } from '../../../assessments/report/slides/cover.ts';
import { joinFrames, listFrames } from '../../../assessments/report/two-languages.ts';
import { showDay } from '../../../assessments/words/dates.ts';
import { PAPER_WORDS } from '../../../assessments/words/paper.ts';
import { toBase64 } from '../base64.ts';
import type { Maker, Tools } from '../document.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { loadWordsOf, type WordsIn } from '../languages.ts';
import { tidyReport, tidySlides } from '../printable-report.ts';
import type { Typefaces } from '../type/typeface.ts';
import { escapeXml } from '../xml.ts';
import { defineLayouts } from './layouts.ts';
import { mend } from './mend.ts';
import { listPages } from './pages.ts';
import { COVER_PLACES, placeUnder } from './sizes.ts';
import { addSlide, listCaptions, listDrawings, type Pictures, type SlideContent } from './slide.ts';
import { listTitles, type Title } from './title.ts';

/** A drawing as wide as a slide has twice the points of the slide at 96 an inch. */
const PIXELS_A_MM = 14;

/** The slides of the round. Programs that show slides have other fonts to fall back on, so no character is replaced. */
export const makePptx: Maker = async ({ report: wanted, slides }, tools) => {
  const report = tidyReport(wanted);
  const typefaces = await tools.loadTypefaces();
  const wordsIn = await loadWordsOf(report);
  const contents = tidySlides(slides).flatMap((slide) => listContents(typefaces, wordsIn, report, slide));
  const deck = startDeck(report);
  for (const [at, content] of contents.entries()) {
    addSlide(deck, typefaces, content, await drawPictures(tools, listDrawings(content.page)));
    tools.onProgress(at + 1, contents.length);
  }
  const file = await deck.write({ outputType: 'uint8array' });
  if (!(file instanceof Uint8Array)) throw new TypeError('The slides were not written as bytes.');
  return { bytes: mend(file, report, contents.map(({ language, page }) => ({ language, captions: listCaptions(page) }))), missing: [] };
};

/** A file without slides, in our layouts. */
function startDeck(report: Report): PptxGenJS {
  const deck = new PptxGenJS();
  const organisation = joinFrames(report, (frame) => frame.organisation);
  deck.layout = 'LAYOUT_WIDE';
  deck.title = joinFrames(report, ({ title }) => title);
  deck.subject = joinFrames(report, ({ subtitle }) => subtitle);
  deck.author = organisation;
  // The library takes this one for XML.
  deck.company = escapeXml(organisation);
  defineLayouts(deck);
  return deck;
}

async function drawPictures(tools: Tools, drawings: readonly Drawing[]): Promise<Pictures> {
  const pictures = new Map<Drawing, string>();
  for (const drawing of drawings) pictures.set(drawing, `image/png;base64,${toBase64(await tools.drawPng(drawing, PIXELS_A_MM))}`);
  return pictures;
}

/** A slide as one or as many as it needs, "1 of 2" in the titles where it is more. Where a smaller title leaves room to need fewer, it is smaller. */
function listContents(typefaces: Typefaces, wordsIn: WordsIn, report: Report, { id, title, blocks, notes, language }: Slide): readonly SlideContent[] {
  const words = wordsIn(language);
  const told = PAPER_WORDS[language].slides;
  const isCover = id === COVER;
  const layOut = (set: Title) => ({ set, pages: listPages({ typefaces, words: words.charts }, blocks, isCover ? COVER_PLACES.text : placeUnder(set.height)) });
  const [largest, ...smaller] = listTitles(typefaces, title, isCover);
  if (largest === undefined) return [];
  const first = layOut(largest);
  const ways = first.pages.length === 1 ? [first] : [first, ...smaller.map(layOut)].toSorted((one, other) => one.pages.length - other.pages.length);
  const [{ set, pages } = first] = ways;
  const frame = listFrames(report).find((each) => each.language === language) ?? report;
  return pages.map((page, at) => ({
    title: pages.length === 1 ? set : (listTitles(typefaces, told.partOf(title, at + 1, pages.length), isCover)[0] ?? set),
    page,
    notes: at === 0 ? notes : told.continued,
    language,
    isCover: isCover && at === 0,
    frame,
    madeOn: showDay(words, report.madeOn),
  }));
}
