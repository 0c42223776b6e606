/** Puts marks on the pages of a PDF. It writes their operators itself: jsPDF asks for each text again what is the same for all, which takes most of its time. */

import type { jsPDF } from 'jspdf';
import type { Mark, TextMark } from '../drawing/marks.ts';
import type { Weight } from '../type/typeface.ts';
import { internalsOf, numberLetters } from './internals.ts';
import { colourOf, drawShape, pointOf, POINTS_A_MM, written } from './operators.ts';

/** Names under which the three cuts are known inside the file. */
export const FONT_NAMES = { regular: 'Inter', medium: 'Inter-Medium', semibold: 'Inter-SemiBold' } as const satisfies Record<Weight, string>;

/** Paints on the page that was added last. */
export interface Painter {
  paint(marks: readonly Mark[], across: number, down: number): void;
}

/** A cut of our typeface in the file: what it is called there, and the number of each of its letters that was used, in hexadecimal figures. */
interface Cut {
  readonly id: string;
  numbersOf(wanted: string): string;
}

/** A painter for a document that has the three cuts. */
export function startPainter(doc: jsPDF): Painter {
  const internals = internalsOf(doc);
  const cuts = new Map<Weight, Cut>();
  const looks = new Map<string, string>();
  const lookOf = (mark: TextMark, { id }: Cut) => {
    const name = `${mark.weight} ${mark.size} ${mark.colour} ${mark.tracking}`;
    const known = looks.get(name) ?? `BT\n/${id} ${mark.size} Tf\n${colourOf(mark.colour)} rg\n${written(mark.tracking * mark.size)} Tc\n`;
    looks.set(name, known);
    return known;
  };
  const paintText = (mark: TextMark, x: number, y: number) => {
    const text = plainSpaces(mark.text);
    if (text === '') return;
    const cut = cuts.get(mark.weight);
    if (cut === undefined) cuts.set(mark.weight, openCut(doc, { ...mark, text, at: [x, y] }));
    else internals.write(`${lookOf(mark, cut)}${pointOf(x, y)} Td\n<${cut.numbersOf(text)}> Tj\nET`);
  };
  return {
    paint(marks, across, down) {
      for (const mark of marks) {
        if (mark.kind === 'text') paintText(mark, across + mark.at[0], down + mark.at[1]);
        else internals.write(drawShape(mark, across, down));
      }
    },
  };
}

/** Opens a cut with its first text, which jsPDF writes: so it knows that the cut is in use. It numbers the letters too, and puts those into the file that were asked for. */
function openCut(doc: jsPDF, { weight, size, colour, tracking, text, at }: TextMark): Cut {
  doc.setFont(FONT_NAMES[weight], 'normal');
  doc.setFontSize(size);
  doc.setTextColor(colour);
  doc.text(text, at[0], at[1], { charSpace: (tracking * size) / POINTS_A_MM });
  const font = doc.getFont();
  const numbers = new Map<string, string>();
  return {
    id: String(font.id),
    numbersOf(wanted) {
      let figures = '';
      for (const letter of wanted) {
        let number = numbers.get(letter);
        if (number === undefined) {
          number = numberLetters(doc, letter, font);
          numbers.set(letter, number);
        }
        figures += number;
      }
      return figures;
    },
  };
}

/** A no-break space shares its shape with the plain one, and the file can name only one of them when text is copied out. */
function plainSpaces(text: string): string {
  return text.replace(/[\u{A0}\u{202F}\u{2007}]/gu, ' ').replace(/\u{2011}/gu, '-');
}
