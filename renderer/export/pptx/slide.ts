/** Puts one slide into the file: a real title, then what it tells, then what every slide has around it. */

import type PptxGenJS from 'pptxgenjs';
import type { Frame } from '../../../assessments/report/blocks.ts';
import type { Language } from '../../../assessments/model.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { Typefaces } from '../type/typeface.ts';
import { widthInMm } from '../type/wrap.ts';
import { TEXT, TITLE, type Layout } from './layouts.ts';
import type { Page, Placed } from './pages.ts';
import { FRAME_SIZE, inches, inchesOf, PLACES, type Box } from './sizes.ts';
import { listRows, PADDING } from './table.ts';
import type { Title } from './title.ts';
import { clipText, listRuns, MUTED_COLOUR, paragraphOf } from './text.ts';

/** A slide before it is made: its layout follows from what it holds. */
export interface SlideContent {
  readonly title: Title;
  readonly page: Page;
  readonly notes: string;
  readonly language: Language;
  readonly isCover: boolean;
  /** What stands at its head and foot. */
  readonly frame: Frame;
  readonly madeOn: string;
}

/** The pictures of a slide by the drawing they show, as addresses that hold their bytes. */
export type Pictures = ReadonlyMap<Drawing, string>;

/** The ground behind "made up". */
const SAND = 'FBF3E4';
const MARK_ROOM = 10;
/** Lines that the head and the foot may have. */
const MOST_LINES = 2;
/** Points around text that has a ground: left, right, below and above, in the order of the library. */
const MARK_MARGIN: [number, number, number, number] = [5.7, 5.7, 2.8, 2.8];

/** The drawings on a slide, in their order. */
export function listDrawings(page: Page): readonly Drawing[] {
  return page.flatMap(({ piece }) => (piece.kind === 'figure' ? [piece.drawing] : []));
}

/** The texts of the tables on a slide, in their order. */
export function listCaptions(page: Page): readonly string[] {
  return page.flatMap(({ piece }) => (piece.kind === 'table' ? [piece.plan.table.caption] : []));
}

/** Adds the slide with its notes to the file. */
export function addSlide(deck: PptxGenJS, typefaces: Typefaces, content: SlideContent, pictures: Pictures): void {
  const { title, page, notes } = content;
  const layout = layoutOf(content);
  const slide = deck.addSlide({ masterName: layout });
  slide.addText(listRuns([title.paragraph]), { placeholder: TITLE, fit: 'shrink' });
  for (const placed of page) addPiece(slide, placed, layout, pictures);
  addFrame(slide, typefaces, content);
  slide.addNotes(notes);
}

function layoutOf({ isCover, page }: SlideContent): Layout {
  if (isCover) return 'Title slide';
  return page.length === 1 && page[0]?.piece.kind === 'text' ? 'Title and text' : 'Title only';
}

function addPiece(slide: PptxGenJS.Slide, { piece, box }: Placed, layout: Layout, pictures: Pictures): void {
  switch (piece.kind) {
    case 'text':
      slide.addText(listRuns(piece.paragraphs), layout === 'Title only' ? { ...boxOf(box), objectName: 'Text' } : { ...inches(box), placeholder: TEXT, fit: 'shrink' });
      return;
    case 'table': {
      const { sizes, widths, headHeight, rowHeights, table } = piece.plan;
      const heights = [headHeight, ...piece.rows.map((row) => rowHeights[table.rows.indexOf(row)] ?? 0)];
      const { across, down } = PADDING;
      slide.addTable(listRows(piece.plan, piece.rows), {
        ...inches(box),
        objectName: 'Table',
        colW: widths.map(inchesOf),
        rowH: heights.map(inchesOf),
        margin: [inchesOf(down), inchesOf(across), inchesOf(down), inchesOf(across)],
        fontSize: sizes.cell,
        valign: 'top',
      });
      return;
    }
    default:
      slide.addImage({ ...inches(box), objectName: 'Picture', altText: piece.figure.alternative, data: pictures.get(piece.drawing) ?? '' });
  }
}

/** Organisation, classification and what is made up at the head; what it rests on and how long it is kept at the foot. They go along when a slide is copied. */
function addFrame(slide: PptxGenJS.Slide, typefaces: Typefaces, { frame, madeOn }: SlideContent): void {
  const { organisation, classification, sampleMark, footer } = frame;
  const add = (objectName: string, text: string, place: Box, look: Parameters<typeof paragraphOf>[2], more: PptxGenJS.TextPropsOptions = {}) => {
    const paragraph = paragraphOf(clipText(typefaces, text, FRAME_SIZE, place, MOST_LINES), FRAME_SIZE, look);
    slide.addText(listRuns([paragraph]), { ...boxOf(place), objectName, ...more });
  };
  add('Organisation', organisation, PLACES.organisation, { isBold: true });
  if (classification !== null) add('Classification', classification, PLACES.classification, { isBold: true, align: 'center' });
  if (sampleMark !== null) add('Made up', sampleMark, markPlace(typefaces, sampleMark), { align: 'center' }, { fill: { color: SAND }, valign: 'middle', margin: MARK_MARGIN });
  const foot = [madeOn, footer.questionnaire, footer.dates, footer.retention].filter((line) => line !== '').join(' · ');
  add('Foot', foot, PLACES.foot, { colour: MUTED_COLOUR });
}

function boxOf(box: Box): PptxGenJS.TextPropsOptions {
  return { ...inches(box), isTextBox: true, margin: 0, valign: 'top' };
}

/** As wide as what is said, at the right. */
function markPlace(typefaces: Typefaces, mark: string): Box {
  const { x, y, width, height } = PLACES.mark;
  const own = Math.min(width, widthInMm({ typeface: typefaces.regular, size: FRAME_SIZE, tracking: 0 }, mark) + MARK_ROOM);
  return { x: x + width - own, y, width: own, height };
}
