/** The languages of a document: what the formats call them, and their words. */

import type { Language } from '../../assessments/model.ts';
import type { Report } from '../../assessments/report/blocks.ts';
import { loadWords } from '../../assessments/words/load-words.ts';
import type { Words } from '../../assessments/words/words.ts';

/** As PDF and HTML name them. */
export const LANGUAGE_TAGS = { en: 'en-GB', cy: 'cy' } as const satisfies Readonly<Record<Language, string>>;

/** The words of each language that a report is told in. */
export type WordsIn = (language: Language) => Words;

/** Reads the word tables that the report needs, and no other. */
export async function loadWordsOf({ language, second }: Report): Promise<WordsIn> {
  const first = await loadWords(language);
  const other = second === null ? first : await loadWords(second.language);
  return (wanted) => (wanted === language ? first : other);
}

/** What marks a section as told in its language: "Cymraeg". Null in a document of one language, where nothing need be marked. */
export function nameLanguage(report: Report, wordsIn: WordsIn, language: Language): string | null {
  return report.second === null ? null : wordsIn(language).paper.language;
}
