/** Makes the chosen documents one after another in the worker and offers each as a file. Can be stopped between and during them. */

import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentContent } from '../export/document.ts';
import type { FormatId } from '../export/formats.ts';
import { offerFile } from '../files.ts';

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
  | { readonly kind: 'saved'; readonly files: readonly SavedFile[] }
  | { readonly kind: 'stopped'; readonly files: readonly SavedFile[] }
  | { readonly kind: 'failed'; readonly format: FormatId; readonly files: readonly SavedFile[] };

interface SavingState {
  readonly saving: Saving;
  readonly save: (formats: readonly FormatId[], content: DocumentContent) => Promise<void>;
  readonly stop: () => void;
}

export function useSaving(): SavingState {
  const [saving, setSaving] = useState<Saving>({ kind: 'ready' });
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const save = async (formats: readonly FormatId[], content: DocumentContent): Promise<void> => {
    const { signal } = (running.current = new AbortController());
    const files: SavedFile[] = [];
    for (const [at, format] of formats.entries()) {
      setSaving({ kind: 'making', number: at + 1, count: formats.length });
      try {
        const file = await makeFile(format, content, signal);
        if (signal.aborted) break;
        offerFile(file.name, file.bytes, file.type);
        files.push(file);
      } catch (reason) {
        if (signal.aborted) break;
        reportError(reason);
        setSaving({ kind: 'failed', format, files });
        return;
      }
    }
    setSaving({ kind: signal.aborted ? 'stopped' : 'saved', files });
  };
  return { saving, save, stop };
}

/** The makers are large, so they come in with the first document. */
async function makeFile(format: FormatId, content: DocumentContent, signal: AbortSignal): Promise<SavedFile> {
  const { makeDocument } = await import('../export/save-documents.ts');
  const { bytes, missing, fileName, type } = await makeDocument(format, content, signal);
  return { name: fileName, type, bytes, missing };
}
