/** Makes every drawing of the report as a file of its own, with its finding above and who and when below, and one page that tells them all in words and tables. */

import { toFileNamePart } from '../../../assessments/file/file-name.ts';
import type { Figure, Report, Section } from '../../../assessments/report/blocks.ts';
import type { Language } from '../../../assessments/model.ts';
import { loadWords } from '../../../assessments/words/load-words.ts';
import { PAPER_WORDS } from '../../../assessments/words/paper.ts';
import type { MadeDocument, Maker, Tools } from '../document.ts';
import { drawFigure, type Drawing } from '../drawing/drawing.ts';
import { moveMarks, settingOf, writeText, type Mark, type TextStyle } from '../drawing/marks.ts';
import { INK, MUTED } from '../drawing/palette.ts';
import { DRAWING_WIDTH } from '../drawing/ruler.ts';
import { writeHtml } from '../html/make-html.ts';
import { LANGUAGE_TAGS, loadWordsOf, type WordsIn } from '../languages.ts';
import { makeFigurePrintable, makeReportPrintable, tidyReport } from '../printable-report.ts';
import type { Typefaces } from '../type/typeface.ts';
import { wrapBalanced, wrapText } from '../type/wrap.ts';
import { zipParts, type ZipPart } from '../zip-parts.ts';
import { writeSvgFile } from './svg.ts';

/** Twice what a screen of 96 points an inch shows. */
const PIXELS_A_MM = (2 * 96) / 25.4;
/** Above and below; at the sides the drawing has the width of a page less its margins. */
const MARGIN = 4;
const FINDING = { size: 14, weight: 'semibold', colour: INK, tracking: -0.012 } as const satisfies TextStyle;
const NOTE = { size: 9, weight: 'regular', colour: MUTED } as const satisfies TextStyle;
const FINDING_LINE = 6.2;
const NOTE_LINE = 4.4;

type Ending = 'svg' | 'png';

/** A figure with the language it is told in. */
interface ToldFigure {
  readonly figure: Figure;
  readonly language: Section['language'];
  /** Of its section where it is the only figure there, else its finding: part of a file name. */
  readonly name: string;
}

export const makeChartsSvg: Maker = (content, tools) => makeCharts(content.report, tools, 'svg');

export const makeChartsPng: Maker = (content, tools) => makeCharts(content.report, tools, 'png');

/** One figure as a file. */
export async function makeChart(wanted: Figure, language: Language, as: Ending, tools: Tools): Promise<MadeDocument> {
  const typefaces = await tools.loadTypefaces();
  const figure = makeFigurePrintable(wanted, typefaces.regular);
  const words = await loadWords(language);
  const made = await draw({ figure, language, name: figure.finding }, as, tools, () => words);
  return { bytes: typeof made === 'string' ? new TextEncoder().encode(made) : Uint8Array.from(made), missing: [] };
}

async function draw(told: ToldFigure, as: Ending, tools: Tools, wordsIn: WordsIn): Promise<string | Uint8Array> {
  const typefaces = await tools.loadTypefaces();
  const drawing = drawWhole(typefaces, told, wordsIn);
  const { figure, language } = told;
  return as === 'png' ? tools.drawPng(drawing, PIXELS_A_MM) : writeSvgFile(typefaces, drawing, { title: figure.finding, text: figure.alternative, language: LANGUAGE_TAGS[language] });
}

async function makeCharts(wanted: Report, tools: Tools, ending: Ending): Promise<MadeDocument> {
  const typefaces = await tools.loadTypefaces();
  const wordsIn = await loadWordsOf(wanted);
  const { report, missing } = makeReportPrintable(onlyFigures(wanted), typefaces.regular);
  const told = listFigures(report);
  const parts: ZipPart[] = [];
  for (const [at, each] of told.entries()) {
    const path = `${String(at + 1).padStart(2, '0')} ${toFileNamePart(each.name)}.${ending}`;
    parts.push({ path, content: await draw(each, ending, tools, wordsIn), isStored: ending === 'png' });
    tools.onProgress(at + 1, told.length);
  }
  const page = writeHtml(tidyReport(onlyFigures(wanted)), wordsIn);
  parts.push({ path: `${PAPER_WORDS[wanted.language].chooser.chartsInWords}.html`, content: page });
  return { bytes: zipParts(parts), missing };
}

/** The report with nothing but its drawings: one section for each that has any. */
function onlyFigures(report: Report): Report {
  const sections = report.sections.map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind === 'figure') }));
  return { ...report, hasContents: false, sections: sections.filter(({ blocks }) => blocks.length > 0) };
}

function listFigures({ sections }: Report): readonly ToldFigure[] {
  return sections.flatMap(({ title, blocks, language }) => {
    const figures = blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : []));
    return figures.map((figure) => ({ figure, language, name: figures.length === 1 && title !== null ? title : figure.finding }));
  });
}

/** The drawing between its finding and its note. */
function drawWhole(typefaces: Typefaces, { figure, language }: ToldFigure, wordsIn: WordsIn): Drawing {
  const finding = wrapBalanced(settingOf(typefaces, FINDING), figure.finding, DRAWING_WIDTH);
  const note = figure.note === '' ? [] : wrapText(settingOf(typefaces, NOTE), figure.note, DRAWING_WIDTH);
  const drawing = drawFigure(typefaces, figure, wordsIn(language).charts);
  const top = MARGIN + finding.length * FINDING_LINE + 1;
  const foot = top + drawing.height + 2;
  const write = (lines: readonly string[], from: number, height: number, style: TextStyle): readonly Mark[] =>
    lines.map((line, at) => writeText(typefaces, [0, from + at * height + height * 0.74], line, style));
  return {
    height: foot + note.length * NOTE_LINE + MARGIN,
    marks: [...write(finding, MARGIN, FINDING_LINE, FINDING), ...moveMarks(drawing.marks, 0, top), ...write(note, foot, NOTE_LINE, NOTE)],
  };
}
