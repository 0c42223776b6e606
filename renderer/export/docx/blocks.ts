/** Blocks of the report as paragraphs, tables and pictures of a Word document. */

import { HeadingLevel, ImageRun, Paragraph, type Table } from 'docx';
import type { Block, Figure, Section } from '../../../assessments/report/blocks.ts';
import { assertNever } from '../../../assessments/result.ts';
import type { Tools } from '../document.ts';
import { drawFigure, type ChartWords } from '../drawing/drawing.ts';
import { DRAWING_WIDTH } from '../drawing/ruler.ts';
import { hasFactsUnder, isCaptionNew, isIntroduction } from '../order.ts';
import { makeFigurePrintable } from '../printable-report.ts';
import type { Typefaces } from '../type/typeface.ts';
import { BULLETS, HEADING_SPACE, SIZES, STYLE } from './styles.ts';
import { makeFacts, makeTable, makeTodayNext } from './table.ts';
import type { Write } from './text.ts';

/** What every block needs: the fonts, the words of the charts, the way to write in its language and to paint, and what marks that language in a document of two. */
export interface Setup {
  readonly typefaces: Typefaces;
  readonly words: ChartWords;
  readonly write: Write;
  readonly languageName: string | null;
  readonly tools: Tools;
}

type Content = Paragraph | Table;

/** 300 points an inch: sharp in print. */
const PIXELS_A_MM = 300 / 25.4;
/** At the top of a page a heading needs no space above. */
const ON_NEW_PAGE = { pageBreakBefore: true, spacing: { before: 0, after: 120 } } as const;
/** A heading where the section itself has none is of the second level, and looks like those that stand inside the others. */
const INSIDE_UNTITLED = { heading: HeadingLevel.HEADING_2, ...HEADING_SPACE } as const;
const UNDER_LANGUAGE = { spacing: { before: 0, after: 120 } } as const;
const SCREEN_PIXELS_A_MM = 96 / 25.4;

/** A section: its heading, and its blocks in order. Headings inside stand one level deeper. */
export async function makeSection(setup: Setup, section: Section): Promise<readonly Content[]> {
  const { write, languageName } = setup;
  const language = languageName === null ? [] : [write(languageName, { style: STYLE.language, pageBreakBefore: section.startsPage })];
  const above = languageName === null ? (section.startsPage ? ON_NEW_PAGE : {}) : UNDER_LANGUAGE;
  const title = section.title === null ? [] : [write(section.title, { heading: HeadingLevel.HEADING_2, ...above })];
  const writeHeading = (text: string) => (section.title === null ? write(text, INSIDE_UNTITLED, { size: SIZES.heading }) : write(text, { heading: HeadingLevel.HEADING_3 }));
  const blocks = await Promise.all(
    section.blocks.map((block, index) => {
      const place = { isCaptionShown: isCaptionNew(section.blocks, index), keepNext: isIntroduction(section.blocks, index) || hasFactsUnder(section.blocks, index) };
      return makeBlock(setup, block, place, writeHeading);
    }),
  );
  return [...language, ...title, ...blocks.flat()];
}

/** What stands around a block says about it. */
interface Place {
  readonly isCaptionShown: boolean;
  readonly keepNext: boolean;
}

type WriteHeading = (text: string) => Paragraph;

async function makeBlock(setup: Setup, block: Block, place: Place, writeHeading: WriteHeading): Promise<readonly Content[]> {
  const { write } = setup;
  switch (block.kind) {
    case 'paragraph':
      return [write(block.text, block.style === 'text' ? { keepNext: place.keepNext } : { style: STYLE[block.style], keepNext: place.keepNext })];
    case 'heading':
      return [writeHeading(block.text)];
    case 'list':
      return block.items.map((item) => write(item, { numbering: { reference: BULLETS, level: 0 } }));
    case 'facts':
      return [makeFacts(write, block.rows), gap()];
    case 'today-next':
      return [makeTodayNext(write, block.today, block.next), gap()];
    case 'table': {
      const { table } = block;
      const caption = place.isCaptionShown ? [write(table.caption, { style: 'Caption' })] : [];
      return [...caption, makeTable(setup.typefaces, write, table), table.note === null ? gap() : write(table.note, { style: STYLE.note })];
    }
    case 'figure':
      return makeFigure(setup, block.figure, place, writeHeading);
    default:
      return assertNever(block);
  }
}

/** The finding as heading, the drawing as a picture with its text for readers, and the note, kept together. */
async function makeFigure(setup: Setup, figure: Figure, { keepNext }: Place, writeHeading: WriteHeading): Promise<readonly Content[]> {
  const { write } = setup;
  const printable = makeFigurePrintable(figure, setup.typefaces.regular);
  const drawing = drawFigure(setup.typefaces, printable, setup.words);
  const data = await setup.tools.drawPng(drawing, PIXELS_A_MM);
  const picture = new ImageRun({
    type: 'png',
    data,
    transformation: { width: DRAWING_WIDTH * SCREEN_PIXELS_A_MM, height: drawing.height * SCREEN_PIXELS_A_MM },
    altText: { name: figure.id, title: figure.finding, description: figure.alternative },
  });
  const note = figure.note === '' ? [] : [write(figure.note, { style: STYLE.note, keepNext })];
  const drawn = new Paragraph({ children: [picture], keepNext: keepNext || note.length > 0, spacing: { after: 60 } });
  return [writeHeading(figure.finding), drawn, ...note];
}

/** Word joins two tables that follow one another; a low empty line keeps them apart. */
function gap(): Paragraph {
  return new Paragraph({ style: STYLE.cell, run: { size: SIZES.gap } });
}
