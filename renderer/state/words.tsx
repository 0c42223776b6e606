/** The words of the language in use. */

import { useCallback } from 'react';
import type { Text } from '../../assessments/model.ts';
import { textIn, WORDS, type Language, type Words } from '../../assessments/words/words.ts';

/** The language in use: English, until the Welsh table is written. */
export function useLanguage(): Language {
  return 'en';
}

/** Every word of the screens, in the language in use. */
export function useWords(): Words {
  return WORDS.en;
}

/** Picks the language in use out of a text of the content. */
export function useText(): (text: Text) => string {
  const language = useLanguage();
  return useCallback((text: Text) => textIn(language, text), [language]);
}
