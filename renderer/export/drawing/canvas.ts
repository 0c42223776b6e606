/** A drawing as a PNG, painted where no page is needed: for documents that hold pictures as points. */

import type { Drawing } from './drawing.ts';
import type { Edge, Mark } from './marks.ts';
import { PAGE } from './palette.ts';
import { DRAWING_WIDTH } from './ruler.ts';
import type { Typefaces, Weight } from '../type/typeface.ts';

const FONT_WEIGHTS = { regular: 400, medium: 500, semibold: 600 } as const satisfies Record<Weight, number>;
const FAMILY = 'Soundings Inter';
const MM_A_POINT = 25.4 / 72;

/** The drawing on white, so many pixels a millimetre. */
export async function drawPng(typefaces: Typefaces, drawing: Drawing, pixelsPerMm: number): Promise<Uint8Array> {
  await addFonts(typefaces);
  const canvas = new OffscreenCanvas(Math.ceil(DRAWING_WIDTH * pixelsPerMm), Math.ceil(drawing.height * pixelsPerMm));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser cannot draw pictures.');
  context.fillStyle = PAGE;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(pixelsPerMm, pixelsPerMm);
  for (const mark of drawing.marks) paintMark(context, mark);
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

const added = new WeakSet<Typefaces>();

/** Once, however many drawings are painted with them. */
async function addFonts(typefaces: Typefaces): Promise<void> {
  if (added.has(typefaces)) return;
  // In a worker the set of fonts belongs to the global object, not to a page.
  const known: unknown = Reflect.get(globalThis, 'fonts');
  if (!(known instanceof FontFaceSet)) throw new Error('This browser cannot set type here.');
  for (const weight of ['regular', 'medium', 'semibold'] as const) {
    const face = new FontFace(FAMILY, typefaces[weight].bytes.slice(), { weight: String(FONT_WEIGHTS[weight]) });
    known.add(await face.load());
  }
  added.add(typefaces);
}

function paintMark(context: OffscreenCanvasRenderingContext2D, mark: Mark): void {
  if (mark.kind === 'text') {
    // Set at a hundred times the size: some browsers round a font below one pixel.
    const size = mark.size * MM_A_POINT;
    context.save();
    context.translate(mark.at[0], mark.at[1]);
    context.scale(size / 100, size / 100);
    context.font = `${FONT_WEIGHTS[mark.weight]} 100px "${FAMILY}"`;
    context.fillStyle = mark.colour;
    context.fillText(mark.text, 0, 0);
    context.restore();
    return;
  }
  context.beginPath();
  trace(context, mark);
  const edge: Edge | null = mark.kind === 'line' ? mark : mark.edge;
  if (mark.kind !== 'line' && mark.fill !== null) {
    context.fillStyle = mark.fill;
    context.fill();
  }
  if (edge === null) return;
  context.strokeStyle = edge.colour;
  context.lineWidth = edge.width;
  context.setLineDash(edge.dash === null ? [] : [edge.dash, edge.dash * 0.7]);
  context.stroke();
}

function trace(context: OffscreenCanvasRenderingContext2D, mark: Exclude<Mark, { kind: 'text' }>): void {
  switch (mark.kind) {
    case 'line':
      context.moveTo(...mark.from);
      context.lineTo(...mark.to);
      return;
    case 'disc':
      context.arc(mark.at[0], mark.at[1], mark.radius, 0, 2 * Math.PI);
      return;
    case 'box':
      context.roundRect(mark.at[0], mark.at[1], mark.width, mark.height, mark.radius);
      return;
    case 'polygon':
      for (const point of mark.points) context.lineTo(...point);
      context.closePath();
  }
}
