/** The words of working on the years in the language in use. */

import { YEARS_WORDS, type YearsWords } from '../../assessments/words/years-work.ts';
import { useLanguage } from './words.tsx';

export function useYearsWords(): YearsWords {
  return YEARS_WORDS[useLanguage()];
}
