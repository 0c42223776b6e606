/** The worker that makes documents: one at a time, as often as it is asked. Fonts come from beside the page, and only when a format needs them. */

import type { MadeDocument, Tools } from './document.ts';
import { drawPng } from './drawing/canvas.ts';
import { formatOf } from './formats.ts';
import type { Told, Wanted } from './save-documents.ts';
import { loadTypeface } from './type/load-typeface.ts';
import type { Typefaces } from './type/typeface.ts';

addEventListener('message', ({ data }: MessageEvent<Wanted>) => {
  void make(data).then(
    (document) => tell({ kind: 'made', document }),
    (problem: unknown) => tell({ kind: 'failed', message: String(problem) }),
  );
});

async function make(wanted: Wanted): Promise<MadeDocument> {
  if (wanted.kind === 'zip') {
    const { makeZip } = await import('./zip.ts');
    return { bytes: makeZip(wanted.entries), missing: [] };
  }
  if (wanted.kind === 'chart') {
    const { makeChart } = await import('./charts/make-charts.ts');
    return makeChart(wanted.figure, wanted.language, wanted.as, TOOLS);
  }
  const maker = await formatOf(wanted.format).loadMaker();
  return maker(wanted.content, TOOLS);
}

const kept: { typefaces?: Promise<Typefaces> } = {};

const TOOLS: Tools = {
  loadTypefaces: () => (kept.typefaces ??= loadTypefaces()),
  drawPng: async (drawing, pixelsPerMm) => drawPng(await TOOLS.loadTypefaces(), drawing, pixelsPerMm),
  onProgress: (done, total) => tell({ kind: 'progress', done, total }),
};

/** A page's own `postMessage` takes an address; a worker's takes the message alone. */
function tell(told: Told): void {
  postMessage(told);
}

async function loadTypefaces(): Promise<Typefaces> {
  const [regular, medium, semibold] = await Promise.all([loadTypeface('regular'), loadTypeface('medium'), loadTypeface('semibold')]);
  return { regular, medium, semibold };
}
