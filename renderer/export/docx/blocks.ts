/** Blocks of the report as paragraphs, tables and pictures of a Word document. */

import { HeadingLevel, ImageRun, Paragraph, type Table } from 'docx';
import type { Block, Figure, Section } from '../../../assessments/report/blocks.ts';
import { assertNever } from '../../../assessments/result.ts';
import type { Tools } from '../document.ts';
import { drawFigure, type ChartWords } from '../drawing/drawing.ts';
import { DRAWING_WIDTH } from '../drawing/ruler.ts';
import { isCaptionNew, isIntroduction } from '../order.ts';
import { makeFigurePrintable } from '../printable-report.ts';
import type { Typefaces } from '../type/typeface.ts';
import { BULLETS, STYLE } from './styles.ts';
import { makeFacts, makeTable, makeTodayNext } from './table.ts';
import { writeParagraph } from './text.ts';

/** What every block needs: the fonts, the words of the charts, and a way to paint. */
export interface Setup {
  readonly typefaces: Typefaces;
  readonly words: ChartWords;
  readonly tools: Tools;
}

type Content = Paragraph | Table;

/** 300 points an inch: sharp in print. */
const PIXELS_A_MM = 300 / 25.4;
/** At the top of a page a heading needs no space above. */
const ON_NEW_PAGE = { pageBreakBefore: true, spacing: { before: 0, after: 120 } } as const;
const SCREEN_PIXELS_A_MM = 96 / 25.4;

/** A section: its heading, and its blocks in order. Headings inside stand one level deeper. */
export async function makeSection(setup: Setup, section: Section): Promise<readonly Content[]> {
  const title = section.title === null ? [] : [writeParagraph(section.title, { heading: HeadingLevel.HEADING_2, ...(section.startsPage ? ON_NEW_PAGE : {}) })];
  const depth = section.title === null ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
  const blocks = await Promise.all(
    section.blocks.map((block, index) => {
      const place = { isCaptionShown: isCaptionNew(section.blocks, index), keepNext: isIntroduction(section.blocks, index) };
      return makeBlock(setup, block, place, depth);
    }),
  );
  return [...title, ...blocks.flat()];
}

/** What stands around a block says about it. */
interface Place {
  readonly isCaptionShown: boolean;
  readonly keepNext: boolean;
}

type Depth = typeof HeadingLevel.HEADING_2 | typeof HeadingLevel.HEADING_3;

async function makeBlock(setup: Setup, block: Block, place: Place, depth: Depth): Promise<readonly Content[]> {
  switch (block.kind) {
    case 'paragraph':
      return [writeParagraph(block.text, block.style === 'text' ? { keepNext: place.keepNext } : { style: STYLE[block.style], keepNext: place.keepNext })];
    case 'heading':
      return [writeParagraph(block.text, { heading: depth })];
    case 'list':
      return block.items.map((item) => writeParagraph(item, { numbering: { reference: BULLETS, level: 0 } }));
    case 'facts':
      return [makeFacts(block.rows), gap()];
    case 'today-next':
      return [makeTodayNext(block.today, block.next), gap()];
    case 'table': {
      const { table } = block;
      const caption = place.isCaptionShown ? [writeParagraph(table.caption, { style: 'Caption' })] : [];
      return [...caption, makeTable(setup.typefaces, table), table.note === null ? gap() : writeParagraph(table.note, { style: STYLE.note })];
    }
    case 'figure':
      return makeFigure(setup, block.figure, depth);
    default:
      return assertNever(block);
  }
}

/** The finding as heading, the drawing as a picture with its text for readers, and the note, kept together. */
async function makeFigure(setup: Setup, figure: Figure, depth: Depth): Promise<readonly Content[]> {
  const printable = makeFigurePrintable(figure, setup.typefaces.regular);
  const drawing = drawFigure(setup.typefaces, printable, setup.words);
  const data = await setup.tools.drawPng(drawing, PIXELS_A_MM);
  const picture = new ImageRun({
    type: 'png',
    data,
    transformation: { width: DRAWING_WIDTH * SCREEN_PIXELS_A_MM, height: drawing.height * SCREEN_PIXELS_A_MM },
    altText: { name: figure.id, title: figure.finding, description: figure.alternative },
  });
  const note = figure.note === '' ? [] : [writeParagraph(figure.note, { style: STYLE.note })];
  const drawn = new Paragraph({ children: [picture], keepNext: note.length > 0, spacing: { after: 60 } });
  return [writeParagraph(figure.finding, { heading: depth }), drawn, ...note];
}

/** Word joins two tables that follow one another; a small empty line keeps them apart. */
function gap(): Paragraph {
  return new Paragraph({ style: STYLE.cell });
}
