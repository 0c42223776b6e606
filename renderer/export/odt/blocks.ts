/** Blocks of the report as paragraphs, tables and pictures of an OpenDocument text. */

import type { Block, Figure, Section } from '../../../assessments/report/blocks.ts';
import { assertNever } from '../../../assessments/result.ts';
import type { Tools } from '../document.ts';
import { drawFigure, type ChartWords } from '../drawing/drawing.ts';
import { hasFactsUnder, hasOwnTable, isCaptionNew, isIntroduction } from '../order.ts';
import { makeFigurePrintable } from '../printable-report.ts';
import type { Typefaces } from '../type/typeface.ts';
import { escapeXml, writeAttributes } from '../xml.ts';
import type { Gathering } from './gathering.ts';
import { BULLETS, PICTURE, STYLE, TEXT_WIDTH } from './styles.ts';
import { writeFacts, writeTable, writeTodayNext } from './table.ts';
import type { Write } from './text.ts';

/** What every block needs: the fonts, the words of the charts, the way to write in its language and to paint, and what marks that language in a document of two. */
export interface Setup {
  readonly typefaces: Typefaces;
  readonly words: ChartWords;
  readonly write: Write;
  readonly gathering: Gathering;
  readonly languageName: string | null;
  readonly tools: Tools;
}

/** 300 points an inch: sharp in print. */
const PIXELS_A_MM = 300 / 25.4;

/** A section: its heading, and its blocks in order. Headings inside stand one level deeper. */
export async function writeSection(setup: Setup, sections: readonly Section[], section: Section): Promise<string> {
  const { write, gathering, languageName } = setup;
  const { title, startsPage, language, blocks } = section;
  const written: string[] = [];
  if (languageName !== null) written.push(write.paragraph(languageName, { style: STYLE.language, startsPage, isTight: startsPage }));
  if (title !== null) {
    const place = { startsPage: startsPage && languageName === null, isTight: startsPage || languageName !== null };
    written.push(write.heading(title, 2, { style: STYLE.section, ...place }, gathering.addEntry(title, language)));
  }
  const writeHeading = (text: string) =>
    title === null ? write.heading(text, 2, { style: STYLE.section, isInside: true }, gathering.addEntry(text, language)) : write.heading(text, 3, { style: STYLE.heading });
  for (const [at, block] of blocks.entries()) {
    const place = {
      isCaptionShown: isCaptionNew(blocks, at),
      keepNext: isIntroduction(blocks, at) || hasFactsUnder(blocks, at),
      isTableElsewhere: hasOwnTable(sections, section, at),
      isClosed: blocks[at + 1]?.kind === 'paragraph',
      title: title ?? '',
    };
    written.push(await writeBlock(setup, block, place, writeHeading));
  }
  return written.join('\n');
}

/** What stands around a block says about it. */
interface Place {
  readonly isCaptionShown: boolean;
  readonly keepNext: boolean;
  readonly isTableElsewhere: boolean;
  /** Whether a sentence closes it, which should not stand on a page alone. */
  readonly isClosed: boolean;
  readonly title: string;
}

type WriteHeading = (text: string) => string;

async function writeBlock(setup: Setup, block: Block, place: Place, writeHeading: WriteHeading): Promise<string> {
  const { write } = setup;
  switch (block.kind) {
    case 'paragraph':
      return write.paragraph(block.text, { style: STYLE[block.style], keepNext: place.keepNext });
    case 'heading':
      return writeHeading(block.text);
    case 'list': {
      const items = block.items.map((item) => `<text:list-item>${write.paragraph(item, { style: STYLE.item })}</text:list-item>`);
      return `<text:list text:style-name="${BULLETS}">${items.join('')}</text:list>`;
    }
    case 'facts':
      return writeFacts(setup, block.rows, { title: place.title, isClosed: place.isClosed });
    case 'today-next':
      return writeTodayNext(setup, block.today, block.next);
    case 'table': {
      const { table } = block;
      const caption = place.isCaptionShown ? write.paragraph(table.caption, { style: STYLE.caption }) : '';
      return `${caption}${writeTable(setup, table)}${table.note === null ? '' : write.paragraph(table.note, { style: STYLE.note })}`;
    }
    case 'figure':
      return writeFigure(setup, block.figure, place, writeHeading);
    default:
      return assertNever(block);
  }
}

/** The finding as heading, the drawing as a picture with its text for readers, its note, and its table where that stands nowhere else. */
async function writeFigure(setup: Setup, figure: Figure, { keepNext, isTableElsewhere }: Place, writeHeading: WriteHeading): Promise<string> {
  const { write, gathering, tools, typefaces, words } = setup;
  const drawing = drawFigure(typefaces, makeFigurePrintable(figure, typefaces.regular), words);
  const { name, path } = gathering.addPicture(figure.id, await tools.drawPng(drawing, PIXELS_A_MM));
  const frame = writeAttributes({
    'draw:style-name': PICTURE,
    'draw:name': name,
    'text:anchor-type': 'as-char',
    'svg:width': `${TEXT_WIDTH}mm`,
    'svg:height': `${drawing.height.toFixed(2)}mm`,
  });
  const image = writeAttributes({ 'xlink:href': path, 'xlink:type': 'simple', 'xlink:show': 'embed', 'xlink:actuate': 'onLoad', 'draw:mime-type': 'image/png' });
  const told = `<svg:title>${escapeXml(figure.finding)}</svg:title><svg:desc>${escapeXml(figure.alternative)}</svg:desc>`;
  const hasNote = figure.note !== '';
  return [
    writeHeading(figure.finding),
    write.holding(`<draw:frame${frame}><draw:image${image}/>${told}</draw:frame>`, { style: STYLE.figure, keepNext: keepNext || hasNote }),
    ...(hasNote ? [write.paragraph(figure.note, { style: STYLE.note, keepNext })] : []),
    ...(isTableElsewhere ? [] : [write.paragraph(figure.table.caption, { style: STYLE.caption }), writeTable(setup, figure.table)]),
  ].join('\n');
}
