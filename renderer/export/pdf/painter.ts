/** Puts marks on a page of jsPDF. */

import type { jsPDF } from 'jspdf';
import type { Edge, Mark, Point } from '../drawing/marks.ts';
import type { Weight } from '../type/typeface.ts';

/** Names under which the three cuts are known inside the file. */
export const FONT_NAMES = { regular: 'Inter', medium: 'Inter-Medium', semibold: 'Inter-SemiBold' } as const satisfies Record<Weight, string>;

export function paintMarks(doc: jsPDF, marks: readonly Mark[], across: number, down: number): void {
  for (const mark of marks) paintMark(doc, mark, across, down);
}

function paintMark(doc: jsPDF, mark: Mark, across: number, down: number): void {
  switch (mark.kind) {
    case 'text':
      doc.setFont(FONT_NAMES[mark.weight], 'normal');
      doc.setFontSize(mark.size);
      doc.setTextColor(mark.colour);
      doc.text(plainSpaces(mark.text), across + mark.at[0], down + mark.at[1], { charSpace: mark.tracking * mark.size * (25.4 / 72) });
      return;
    case 'line':
      setPen(doc, mark);
      doc.line(across + mark.from[0], down + mark.from[1], across + mark.to[0], down + mark.to[1]);
      return;
    case 'disc':
      doc.circle(across + mark.at[0], down + mark.at[1], mark.radius, prepare(doc, mark.fill, mark.edge));
      return;
    case 'box': {
      const style = prepare(doc, mark.fill, mark.edge);
      const [x, y] = [across + mark.at[0], down + mark.at[1]];
      if (mark.radius === 0) doc.rect(x, y, mark.width, mark.height, style);
      else doc.roundedRect(x, y, mark.width, mark.height, mark.radius, mark.radius, style);
      return;
    }
    case 'polygon': {
      const [first = [0, 0], ...others] = mark.points;
      doc.lines(stepsBetween([first, ...others]), across + first[0], down + first[1], [1, 1], prepare(doc, mark.fill, mark.edge), true);
    }
  }
}

/** Fill, stroke or both; sets the colours on the way. */
function prepare(doc: jsPDF, fill: string | null, edge: Edge | null): 'F' | 'S' | 'FD' {
  if (fill !== null) doc.setFillColor(fill);
  if (edge !== null) setPen(doc, edge);
  if (edge === null) return 'F';
  return fill === null ? 'S' : 'FD';
}

function setPen(doc: jsPDF, pen: Edge): void {
  doc.setDrawColor(pen.colour);
  doc.setLineWidth(pen.width);
  doc.setLineDashPattern(pen.dash === null ? [] : [pen.dash, pen.dash * 0.7], 0);
}

function stepsBetween(points: readonly Point[]): number[][] {
  return points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
}

/** A no-break space shares its shape with the plain one, and the file can name only one of them when text is copied out. */
function plainSpaces(text: string): string {
  return text.replace(/[\u{A0}\u{202F}\u{2007}]/gu, ' ').replace(/\u{2011}/gu, '-');
}
