/** Gives parts of the page their words, for tests that draw one alone. */

import type { ReactNode } from 'react';
import type { Language } from '../../assessments/model.ts';
import { WordsProvider } from '../../renderer/state/words.tsx';
import { WORDS } from './words.ts';

/** The same, said in a language. */
export function spoken(children: ReactNode, language: Language = 'en') {
  return <WordsProvider first={{ language, words: WORDS[language] }}>{children}</WordsProvider>;
}
