/** The layouts that slides stand on: what people see when they add a slide of their own. */

import type PptxGenJS from 'pptxgenjs';
import { BLUE_COLOUR, MUTED_COLOUR } from './text.ts';
import { COVER_PLACES, COVER_TITLE_SIZES, FRAME_SIZE, inches, PLACES, TEXT_SIZES, TITLE_SIZES, type Box } from './sizes.ts';

/** The first slide, a title with text, and a title with tables or drawings. */
export type Layout = 'Title slide' | 'Title and text' | 'Title only';

/** The placeholders of layouts. */
export const TITLE = 'title';
export const TEXT = 'text';

type LayoutPart = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number];

const TEXT_SIZE = TEXT_SIZES[2].text;
/** The names of placeholders where PowerPoint lists the things on a slide. */
const NAMES = { title: 'Title', body: 'Text' } as const;
const TICKS = [0, 1, 2, 3, 4] as const;

/** Gives the slides their layouts. */
export function defineLayouts(deck: PptxGenJS): void {
  const title = placeholderOf(TITLE, 'title', PLACES.title, TITLE_SIZES[0]);
  const rule = lineOf(PLACES.rule, 'bg2', 0.75);
  define(deck, 'Title slide', [
    placeholderOf(TITLE, 'title', COVER_PLACES.title, COVER_TITLE_SIZES[0], 'bottom'),
    placeholderOf(TEXT, 'body', COVER_PLACES.text, TEXT_SIZE),
    ...listRulerLines(),
    rule,
  ]);
  define(deck, 'Title and text', [title, placeholderOf(TEXT, 'body', null, TEXT_SIZE), rule]);
  define(deck, 'Title only', [title, rule]);
}

function define(deck: PptxGenJS, layout: Layout, objects: LayoutPart[]): void {
  deck.defineSlideMaster({ title: layout, background: { color: 'bg1' }, objects, slideNumber: { ...inches(PLACES.number), fontSize: FRAME_SIZE, color: MUTED_COLOUR, align: 'right', margin: 0 } });
}

/** Without a place, each slide says where it stands. */
function placeholderOf(name: string, type: 'title' | 'body', box: Box | null, fontSize: number, valign: 'top' | 'bottom' = 'top'): LayoutPart {
  const options = { name, type, ...(box === null ? {} : inches(box)), fontSize, bold: type === 'title', align: 'left', valign, margin: 0, objectName: NAMES[type] } as const;
  return { placeholder: { options, text: '' } };
}

/** The line from 1 to 5 that everything in the report stands on, and its five ticks. */
function listRulerLines(): readonly LayoutPart[] {
  const { x, y, width, height } = COVER_PLACES.ruler;
  const ticks = TICKS.map((at) => lineOf({ x: x + (at * width) / (TICKS.length - 1), y, width: 0, height }, BLUE_COLOUR, 2.25));
  return [lineOf({ x, y: y + height / 2, width, height: 0 }, BLUE_COLOUR, 2.25), ...ticks];
}

function lineOf(box: Box, color: string, width: number): LayoutPart {
  return { line: { ...inches(box), line: { color, width } } };
}
