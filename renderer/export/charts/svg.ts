/** A drawing as SVG: named and told in words for readers, and with the letters it uses inside, so that it looks the same anywhere. */

import { toBase64 } from '../base64.ts';
import { escapeHtml } from '../html/escape.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { Edge, Mark } from '../drawing/marks.ts';
import { PAGE } from '../drawing/palette.ts';
import { DRAWING_WIDTH } from '../drawing/ruler.ts';
import { subsetFont } from '../type/subset.ts';
import type { Typefaces, Weight } from '../type/typeface.ts';

const WEIGHTS = { regular: 400, medium: 500, semibold: 600 } as const satisfies Readonly<Record<Weight, number>>;
const FAMILY = 'Soundings Inter';
const MM_A_POINT = 25.4 / 72;

/** What a drawing is called, what it shows, and the language of both. */
export interface SvgTelling {
  readonly title: string;
  readonly text: string;
  readonly language: string;
}

/** The whole file, on white. */
export function writeSvgFile(typefaces: Typefaces, drawing: Drawing, telling: SvgTelling): string {
  const style = `<style>${writeFontFaces(typefaces, [drawing])}</style>`;
  const ground = `<rect width="${DRAWING_WIDTH}" height="${short(drawing.height)}" fill="${PAGE}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeSvg(drawing, telling, 'chart', `${style}\n${ground}\n`)}\n`;
}

/** The drawing as an element. `id` names it within its page; `before` stands under its marks. */
export function writeSvg({ marks, height }: Drawing, { title, text, language }: SvgTelling, id: string, before = ''): string {
  const size = `width="${DRAWING_WIDTH}mm" height="${short(height)}mm" viewBox="0 0 ${DRAWING_WIDTH} ${short(height)}"`;
  const names = `<title id="${id}-name">${escapeHtml(title)}</title>\n<desc id="${id}-text">${escapeHtml(text)}</desc>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="${id}-name" aria-describedby="${id}-text" xml:lang="${language}" lang="${language}" font-family="'${FAMILY}', Inter, sans-serif">
${names}
${before}${marks.map(writeMark).join('\n')}
</svg>`;
}

/** The letters that the drawings use, as fonts that stand in the file itself. */
export function writeFontFaces(typefaces: Typefaces, drawings: readonly Drawing[]): string {
  const texts = drawings.flatMap(({ marks }) => marks).flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
  return (['regular', 'medium', 'semibold'] as const)
    .flatMap((weight) => {
      const used = texts.filter((mark) => mark.weight === weight).map(({ text }) => text);
      if (used.length === 0) return [];
      return [`@font-face{font-family:'${FAMILY}';font-weight:${WEIGHTS[weight]};src:url(data:font/ttf;base64,${toBase64(subsetFont(typefaces[weight].bytes, used))})}`];
    })
    .join('');
}

function writeMark(mark: Mark): string {
  switch (mark.kind) {
    case 'text': {
      const size = mark.size * MM_A_POINT;
      const tracking = mark.tracking === 0 ? '' : ` letter-spacing="${short(mark.tracking * size)}"`;
      return `<text x="${short(mark.at[0])}" y="${short(mark.at[1])}" font-size="${short(size)}" font-weight="${WEIGHTS[mark.weight]}" fill="${mark.colour}"${tracking} xml:space="preserve">${escapeHtml(mark.text)}</text>`;
    }
    case 'line':
      return `<line x1="${short(mark.from[0])}" y1="${short(mark.from[1])}" x2="${short(mark.to[0])}" y2="${short(mark.to[1])}"${writeEdge(mark)}/>`;
    case 'disc':
      return `<circle cx="${short(mark.at[0])}" cy="${short(mark.at[1])}" r="${short(mark.radius)}"${writeFill(mark.fill)}${writeEdge(mark.edge)}/>`;
    case 'box': {
      const corner = mark.radius === 0 ? '' : ` rx="${short(mark.radius)}"`;
      return `<rect x="${short(mark.at[0])}" y="${short(mark.at[1])}" width="${short(mark.width)}" height="${short(mark.height)}"${corner}${writeFill(mark.fill)}${writeEdge(mark.edge)}/>`;
    }
    default:
      return `<polygon points="${mark.points.map((point) => point.map(short).join(',')).join(' ')}"${writeFill(mark.fill)}${writeEdge(mark.edge)}/>`;
  }
}

function writeFill(fill: string | null): string {
  return ` fill="${fill ?? 'none'}"`;
}

function writeEdge(edge: Edge | null): string {
  if (edge === null) return '';
  const dash = edge.dash === null ? '' : ` stroke-dasharray="${short(edge.dash)} ${short(edge.dash * 0.7)}"`;
  return ` stroke="${edge.colour}" stroke-width="${short(edge.width)}"${dash}`;
}

/** A hundredth of a millimetre is finer than any screen or printer. */
function short(number: number): string {
  return String(Math.round(number * 100) / 100);
}
