/** The styles of a Word document: headings, text, lists, captions and cells, in Inter or else Arial. */

import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import { INK, MUTED } from '../drawing/palette.ts';

/** Colours in Word have no number sign. */
export function wordColour(colour: string): string {
  return colour.replace('#', '');
}

/** Width of the text on an A4 page with margins of 20 mm, in twentieths of a point. */
export const TEXT_WIDTH = 9638;
export const FONT = 'Inter';
export const BULLETS = 'bullets';

/** The names of our own styles. */
export const STYLE = { subtitle: 'Subtitle', lead: 'Lead', note: 'Note', contents: 'ContentsHeading', column: 'ColumnHeader', row: 'RowHeader', cell: 'CellText', second: 'CellSecond', frame: 'PageFrame' } as const;

const ink = wordColour(INK);
const muted = wordColour(MUTED);

/** Sizes are half points; spaces and lines are twentieths of a point, lines 240 to a single line. */
export function makeStyles(language: string): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({ run: { size, bold: true, color: ink, font: FONT }, paragraph: { keepNext: true, keepLines: true, spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO } } });
  const title = heading(50, 0, 60);
  return {
    default: {
      document: { run: { font: { ascii: FONT, hAnsi: FONT, cs: 'Arial', eastAsia: 'Arial' }, size: 21, color: ink, language: { value: language } }, paragraph: { spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO } } },
      // Narrower than the text, so that a title of two lines does not leave one word on the second.
      heading1: { ...title, paragraph: { ...title.paragraph, indent: { right: 2_600 } } },
      heading2: heading(38, 480, 120),
      heading3: heading(28, 360, 100),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      caption: { run: { size: 20, bold: true, italics: false, color: ink }, paragraph: { keepNext: true, spacing: { before: 240, after: 80 } } },
    },
    paragraphStyles: [
      { id: STYLE.subtitle, name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { size: 22, color: muted }, paragraph: { spacing: { after: 240 } } },
      { id: STYLE.lead, name: 'Lead', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { size: 26 }, paragraph: { spacing: { before: 120, after: 200, line: 312, lineRule: LineRuleType.AUTO } } },
      { id: STYLE.note, name: 'Note', basedOn: 'Normal', quickFormat: true, run: { size: 18, color: muted }, paragraph: { spacing: { before: 60, after: 120 } } },
      { id: STYLE.contents, name: 'Contents heading', basedOn: 'Normal', next: 'Normal', run: { size: 28, bold: true }, paragraph: { keepNext: true, spacing: { before: 240, after: 60 } } },
      { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', next: 'Normal', paragraph: { spacing: { before: 0, after: 40 } } },
      { id: STYLE.cell, name: 'Cell', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { before: 0, after: 0, line: 276, lineRule: LineRuleType.AUTO } } },
      { id: STYLE.second, name: 'Cell, second line', basedOn: STYLE.cell, run: { color: muted } },
      { id: STYLE.row, name: 'Row header', basedOn: STYLE.cell, run: { bold: true } },
      { id: STYLE.column, name: 'Column header', basedOn: STYLE.cell, run: { bold: true, color: muted } },
      { id: STYLE.frame, name: 'Page frame', basedOn: 'Normal', run: { size: 18, color: muted }, paragraph: { spacing: { before: 0, after: 0, line: 252, lineRule: LineRuleType.AUTO } } },
    ],
  };
}

/** One kind of list. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 284, hanging: 227 } } } }],
    },
  ],
};
