/** The words of languages that the screen need not speak. */

import { useEffect, useState } from 'react';
import type { Language } from '../../assessments/model.ts';
import { loadWords } from '../../assessments/words/load-words.ts';
import type { Words } from '../../assessments/words/words.ts';
import { useAnnounce } from '../state/announcer.tsx';
import { useSpeech } from '../state/words.tsx';

type Tables = Readonly<Partial<Record<Language, Words>>>;

/** The words of each, or nothing for one that is still being read. Those of the language in use are there already. */
export function useWordTables(languages: readonly (Language | undefined)[]): Tables {
  const { language, words } = useSpeech();
  const announce = useAnnounce();
  const [read, setRead] = useState<Tables>({});
  const tables: Tables = { ...read, [language]: words };
  const missing = languages.find((each) => each !== undefined && tables[each] === undefined);
  useEffect(() => {
    if (missing === undefined) return;
    loadWords(missing).then(
      (table) => setRead((before) => ({ ...before, [missing]: table })),
      () => announce(words.shell.failure['out-of-reach']),
    );
  }, [missing, announce, words]);
  return tables;
}
