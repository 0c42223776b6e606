/** Makes documents in a worker of its own, so that the page stays free and the work can be stopped. */

import type { Language } from '../../assessments/model.ts';
import type { Figure } from '../../assessments/report/blocks.ts';
import type { DocumentContent, MadeDocument } from './document.ts';
import type { FormatId } from './formats.ts';
import type { ZipEntry } from './zip.ts';

/** What the worker is asked: one document, one drawing, or several files as one. */
export type Wanted =
  | { readonly kind: 'document'; readonly format: FormatId; readonly content: DocumentContent }
  | { readonly kind: 'chart'; readonly figure: Figure; readonly language: Language; readonly as: 'svg' | 'png' }
  | { readonly kind: 'zip'; readonly entries: readonly ZipEntry[] };

/** What the worker says: how far it is, and at the end what it has made. */
export type Told =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'made'; readonly document: MadeDocument }
  | { readonly kind: 'failed'; readonly message: string };

/** Makes one thing after another. `end` must be called when all are made. */
export interface Press {
  /** Rejects when stopped through the signal, or when the worker fails, which is a bug. */
  readonly make: (wanted: Wanted) => Promise<MadeDocument>;
  readonly end: () => void;
}

/** Starts the worker. What it has read once, such as fonts, serves all that it makes. */
export function openPress(signal: AbortSignal): Press {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return { make: (wanted) => askWorker(worker, wanted, signal), end: () => worker.terminate() };
}

function askWorker(worker: Worker, wanted: Wanted, signal: AbortSignal): Promise<MadeDocument> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const heard = new AbortController();
    const finish = (act: () => void) => {
      heard.abort();
      act();
    };
    signal.addEventListener('abort', () => finish(() => reject(signal.reason)), { signal: heard.signal });
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Told>) => {
        if (data.kind !== 'progress') finish(() => (data.kind === 'made' ? resolve(data.document) : reject(new Error(data.message))));
      },
      { signal: heard.signal },
    );
    worker.addEventListener('error', (event) => finish(() => reject(new Error(event.message))), { signal: heard.signal });
    worker.postMessage(wanted, []);
  });
}
