/** Makes the chosen documents one after another in the worker, and offers each as a file or all as one zip. Can be stopped between and during them. */

import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentContent } from '../export/document.ts';
import { formatOf, type FormatId } from '../export/formats.ts';
import type { Press } from '../export/save-documents.ts';
import { offerFile } from '../files.ts';

/** A document that is wanted: its name as a file, and what it holds, put together when its turn comes. */
export interface WantedFile {
  readonly name: string;
  readonly format: FormatId;
  readonly makeContent: () => DocumentContent;
}

/** A document that was made: what it is called, and what it holds. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Characters that the font lacks, and that a box stands for. */
  readonly missing: readonly string[];
}

export type Saving =
  | { readonly kind: 'ready' }
  | { readonly kind: 'making'; readonly number: number; readonly count: number }
  /** `inside` is how many documents a zip holds, or null where each is a file of its own. */
  | { readonly kind: 'saved'; readonly files: readonly SavedFile[]; readonly inside: number | null }
  | { readonly kind: 'stopped'; readonly files: readonly SavedFile[] }
  | { readonly kind: 'failed'; readonly format: FormatId; readonly files: readonly SavedFile[] };

interface SavingState {
  readonly saving: Saving;
  /** With a name for a zip, all go into it; without one, each is offered as it is made. */
  readonly save: (wanted: readonly WantedFile[], zipName: string | null) => Promise<void>;
  readonly stop: () => void;
}

const ZIP_TYPE = 'application/zip';

export function useSaving(): SavingState {
  const [saving, setSaving] = useState<Saving>({ kind: 'ready' });
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const save = async (wanted: readonly WantedFile[], zipName: string | null): Promise<void> => {
    const { signal } = (running.current = new AbortController());
    setSaving({ kind: 'making', number: 1, count: wanted.length });
    const files: SavedFile[] = [];
    const offered = zipName === null ? files : [];
    // The makers are large, so they come in with the first document.
    const { openPress } = await import('../export/save-documents.ts');
    const press = openPress(signal);
    let format = wanted[0]?.format;
    try {
      for (const [at, each] of wanted.entries()) {
        ({ format } = each);
        setSaving({ kind: 'making', number: at + 1, count: wanted.length });
        const { bytes, missing } = await press.make({ kind: 'document', format: each.format, content: each.makeContent() });
        files.push({ name: each.name, type: formatOf(each.format).type, bytes, missing });
        if (zipName === null) offerFile(each.name, bytes, formatOf(each.format).type);
      }
      const made = zipName === null ? files : [await zipFiles(press, zipName, wanted, files)];
      setSaving({ kind: 'saved', files: made, inside: zipName === null ? null : files.length });
    } catch (reason) {
      if (signal.aborted || format === undefined) setSaving({ kind: 'stopped', files: offered });
      else {
        reportError(reason);
        setSaving({ kind: 'failed', format, files: offered });
      }
    } finally {
      press.end();
    }
  };
  return { saving, save, stop };
}

async function zipFiles(press: Press, name: string, wanted: readonly WantedFile[], files: readonly SavedFile[]): Promise<SavedFile> {
  const entries = files.map((file, at) => ({ name: file.name, bytes: file.bytes, isFolder: wanted[at] !== undefined && formatOf(wanted[at].format).holds === 'charts' }));
  const { bytes } = await press.make({ kind: 'zip', entries });
  offerFile(name, bytes, ZIP_TYPE);
  return { name, type: ZIP_TYPE, bytes, missing: [...new Set(files.flatMap(({ missing }) => missing))] };
}
