/** Where things stand on a slide, in millimetres, and how large its text is, in points. */

/** A part of a slide: left and top edge, width and height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** 16 to 9, as every projector and screen: 190.5 high. */
const SLIDE_WIDTH = 12_192_000 / 36_000;
const MARGIN = 16;
const WIDTH = SLIDE_WIDTH - 2 * MARGIN;

/** What each slide has in the same place. */
export const PLACES = {
  organisation: { x: MARGIN, y: 6, width: 110, height: 10 },
  classification: { x: MARGIN + 114, y: 6, width: 78, height: 10 },
  mark: { x: MARGIN + WIDTH - 110, y: 5, width: 110, height: 7 },
  title: { x: MARGIN, y: 18, width: WIDTH, height: 28 },
  content: { x: MARGIN, y: 51, width: WIDTH, height: 120 },
  rule: { x: MARGIN, y: 176, width: WIDTH, height: 0 },
  foot: { x: MARGIN, y: 178, width: WIDTH - 14, height: 9 },
  number: { x: MARGIN + WIDTH - 12, y: 178, width: 12, height: 9 },
} as const satisfies Readonly<Record<string, Box>>;

/** On the first slide. */
export const COVER_PLACES = {
  title: { x: MARGIN, y: 46, width: WIDTH, height: 40 },
  ruler: { x: MARGIN, y: 96, width: WIDTH, height: 6 },
  text: { x: MARGIN, y: 108, width: WIDTH, height: 60 },
} as const satisfies Readonly<Record<string, Box>>;

/** Room between a title and what stands under it. */
const UNDER_TITLE = 7;

/** What is left under a title of that height, down to the rule at the foot. */
export function placeUnder(titleHeight: number): Box {
  const { x, width } = PLACES.content;
  const y = PLACES.title.y + Math.min(titleHeight, PLACES.title.height) + UNDER_TITLE;
  return { x, y, width, height: PLACES.content.y + PLACES.content.height - y };
}

/** Sizes that a title may have; the first with which it fits is taken. */
export const TITLE_SIZES = [28, 24, 20] as const;
export const COVER_TITLE_SIZES = [40, 32, 28] as const;
/** The foot and the head of each slide: nobody in the room needs to read them. */
export const FRAME_SIZE = 10;

/** How large the text of a slide is. */
export interface TextSizes {
  readonly lead: number;
  readonly text: number;
  readonly note: number;
  readonly cell: number;
  readonly quiet: number;
}

/** The first with which a slide needs no second is taken. Text is never under 18 points, and a table never under 14. */
export const TEXT_SIZES = [
  { lead: 28, text: 24, note: 18, cell: 20, quiet: 16 },
  { lead: 26, text: 22, note: 18, cell: 18, quiet: 16 },
  { lead: 24, text: 20, note: 18, cell: 16, quiet: 14 },
  { lead: 20, text: 18, note: 18, cell: 14, quiet: 14 },
] as const satisfies readonly TextSizes[];

/** Height of a line in parts of its size. */
export const LINE_HEIGHT = 1.25;
const MM_AN_INCH = 25.4;
const MM_A_POINT = MM_AN_INCH / 72;

/** Height of so many lines of a size, in millimetres. */
export function heightOfLines(lines: number, size: number): number {
  return lines * size * LINE_HEIGHT * MM_A_POINT;
}

/** Millimetres as inches, in which the library counts. */
export function inchesOf(mm: number): number {
  return mm / MM_AN_INCH;
}

/** A part of a slide in the words of the library. */
export function inches({ x, y, width, height }: Box): { readonly x: number; readonly y: number; readonly w: number; readonly h: number } {
  return { x: inchesOf(x), y: inchesOf(y), w: inchesOf(width), h: inchesOf(height) };
}

/** Millimetres in the unit of the format: whole 36,000ths. */
export function emu(mm: number): number {
  return Math.round(mm * 36_000);
}
