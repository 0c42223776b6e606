/** Makes one document in a worker of its own, so that the page stays free and the work can be stopped. */

import { listFrames } from '../../assessments/report/two-languages.ts';
import type { DocumentContent, MadeDocument } from './document.ts';
import { formatOf, type FormatId } from './formats.ts';
import { loadWordsOf } from './languages.ts';

/** What the worker is asked. */
export interface Wanted {
  readonly format: FormatId;
  readonly content: DocumentContent;
}

/** What the worker says: how far it is, and at the end the document. */
export type Told =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'made'; readonly document: MadeDocument }
  | { readonly kind: 'failed'; readonly message: string };

/** A finished document under the name it is saved by. */
export interface NamedDocument extends MadeDocument {
  readonly fileName: string;
  readonly type: string;
}

/** Rejects when stopped through the signal, or when the worker fails, which is a bug. */
export async function makeDocument(
  format: FormatId,
  content: DocumentContent,
  signal?: AbortSignal,
  onProgress?: (done: number, total: number) => void,
): Promise<NamedDocument> {
  const { extension, type } = formatOf(format);
  const fileName = `${await nameFile(format, content.report)}.${extension}`;
  const made = await askWorker({ format, content }, signal, onProgress);
  return { ...made, fileName, type };
}

/** "Aberwen Borough Council, adroddiad 2026", and "… (Cymraeg, English)" where it holds both. Data is in the first language. */
async function nameFile(format: FormatId, report: DocumentContent['report']): Promise<string> {
  const { holds, suffix } = formatOf(format);
  const wordsIn = await loadWordsOf(report);
  const ending = suffix(wordsIn(report.language));
  const name = ending === null ? report.fileName : `${report.fileName}, ${ending}`;
  if (holds === 'data' || report.second === null) return name;
  return `${name} (${listFrames(report).map(({ language }) => wordsIn(language).paper.language).join(', ')})`;
}

function askWorker(wanted: Wanted, signal: AbortSignal | undefined, onProgress: ((done: number, total: number) => void) | undefined): Promise<MadeDocument> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason);
      return;
    }
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      signal?.removeEventListener('abort', stop);
    };
    const stop = () => {
      end();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'progress') return onProgress?.(data.done, data.total);
      end();
      return data.kind === 'made' ? resolve(data.document) : reject(new Error(data.message));
    });
    worker.addEventListener('error', (event) => {
      end();
      reject(new Error(event.message));
    });
    worker.postMessage(wanted, []);
  });
}
