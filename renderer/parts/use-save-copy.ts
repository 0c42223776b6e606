/** Saves a copy of an assessment's file where a person wants it. */

import { useCallback, useRef } from 'react';
import type { Problem } from '../../electron/api.ts';
import { host } from '../bridge.ts';
import { offerFile } from '../files.ts';
import { useAnnounce } from '../state/announcer.tsx';
import { useWords } from '../state/words.tsx';

/** Offers the saved file of an assessment, and says so: all of it, or what is left without names and notes. */
export function useSaveCopy(onProblem: (problem: Problem) => void, read: 'readSavedFile' | 'readScrubbedFile' = 'readSavedFile'): (id: string) => Promise<void> {
  const words = useWords();
  const announce = useAnnounce();
  const latest = useRef(onProblem);
  latest.current = onProblem;
  return useCallback(
    async (id) => {
      const answer = await host[read](id);
      if (!answer.ok) return latest.current(answer.problem);
      offerFile(answer.value.fileName, answer.value.text, 'application/json');
      return announce(words.library.copyOffered(answer.value.fileName));
    },
    [words, announce, read],
  );
}
