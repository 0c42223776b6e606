/** The styles of a Word document: headings, text, lists, captions and cells, in Inter or else Arial. */

import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import { INK, MUTED } from '../drawing/palette.ts';

/** Colours in Word have no number sign. */
export function wordColour(colour: string): string {
  return colour.replace('#', '');
}

/** Width of the text on an A4 page with margins of 20 mm, in twentieths of a point. */
export const TEXT_WIDTH = 9638;
const TWENTIETHS_A_MM = 1440 / 25.4;
export const FONT = 'Inter';
export const BULLETS = 'bullets';

/** The names of our own styles. */
export const STYLE = {
  subtitle: 'Subtitle',
  lead: 'Lead',
  note: 'Note',
  language: 'LanguageName',
  contents: 'ContentsHeading',
  column: 'ColumnHeader',
  row: 'RowHeader',
  cell: 'CellText',
  second: 'CellSecond',
  frame: 'PageFrame',
} as const;

/** The same for tables whose words have no room in the usual size. */
export const SMALL = { column: 'ColumnHeaderSmall', row: 'RowHeaderSmall', cell: 'CellTextSmall', second: 'CellSecondSmall' } as const;

/** Of the headings of sections, of those inside them, and of the empty line under a table, in half points. */
export const SIZES = { section: 38, heading: 28, gap: 12 } as const;
/** Around a heading inside a section. */
export const HEADING_SPACE = space(360, 100, 1.1);

const ink = wordColour(INK);
const muted = wordColour(MUTED);

/** Sizes are half points; the room beside the title is in millimetres. */
export function makeStyles(language: string, room: number): IStylesOptions {
  const title = headingOf(50, space(0, 60));
  const font = { ascii: FONT, hAnsi: FONT, cs: 'Arial', eastAsia: 'Arial' };
  return {
    default: {
      document: { run: { font, size: 21, color: ink, language: { value: language } }, paragraph: space(0, 120, 1.2) },
      heading1: { ...title, paragraph: { ...title.paragraph, indent: { right: Math.round(room * TWENTIETHS_A_MM) } } },
      heading2: headingOf(SIZES.section, space(480, 120, 1.1)),
      heading3: headingOf(SIZES.heading, HEADING_SPACE),
      listParagraph: { paragraph: space(0, 60) },
      caption: { run: { size: 20, bold: true, italics: false, color: ink }, paragraph: { keepNext: true, ...space(240, 80) } },
    },
    paragraphStyles: [
      { id: STYLE.subtitle, name: 'Subtitle', ...TEXT, run: { size: 22, color: muted }, paragraph: space(0, 100) },
      { id: STYLE.lead, name: 'Lead', ...TEXT, run: { size: 26 }, paragraph: space(240, 200, 1.3) },
      { id: STYLE.note, name: 'Note', ...TEXT, run: { size: 18, color: muted }, paragraph: space(60, 120) },
      { id: STYLE.language, name: 'Language name', ...TEXT, run: { size: 18, bold: true, color: muted }, paragraph: { keepNext: true, ...space(280, 0) } },
      { id: STYLE.contents, name: 'Contents heading', ...TEXT, run: { size: 28, bold: true }, paragraph: { keepNext: true, ...space(240, 60) } },
      { id: 'TOC2', name: 'toc 2', ...TEXT, paragraph: space(0, 40) },
      { id: STYLE.cell, name: 'Cell', ...TEXT, run: { size: 20 }, paragraph: space(0, 0, 1.15) },
      { id: STYLE.second, name: 'Cell, second line', basedOn: STYLE.cell, run: { color: muted } },
      { id: STYLE.row, name: 'Row header', basedOn: STYLE.cell, run: { bold: true } },
      { id: STYLE.column, name: 'Column header', basedOn: STYLE.cell, run: { bold: true, color: muted } },
      { id: SMALL.cell, name: 'Cell, small', basedOn: STYLE.cell, run: { size: 18 } },
      { id: SMALL.second, name: 'Cell, second line, small', basedOn: STYLE.second, run: { size: 18 } },
      { id: SMALL.row, name: 'Row header, small', basedOn: STYLE.row, run: { size: 18 } },
      { id: SMALL.column, name: 'Column header, small', basedOn: STYLE.column, run: { size: 18 } },
      { id: STYLE.frame, name: 'Page frame', ...TEXT, run: { size: 18, color: muted }, paragraph: space(0, 0, 1.05) },
    ],
  };
}

const TEXT = { basedOn: 'Normal', next: 'Normal', quickFormat: true } as const;

/** Space above and below in twentieths of a point, and the height of a line where it is not that of the text around. */
function space(before: number, after: number, lines?: number) {
  return { spacing: { before, after, ...(lines === undefined ? {} : { line: lines * 240, lineRule: LineRuleType.AUTO }) } };
}

function headingOf(size: number, spacing: ReturnType<typeof space>) {
  return { run: { size, bold: true, color: ink, font: FONT }, paragraph: { keepNext: true, keepLines: true, ...spacing } };
}

const BULLET_INDENT = { left: 284, hanging: 227 };

/** One kind of list. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent: BULLET_INDENT } } }],
    },
  ],
};
