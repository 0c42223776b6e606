/** The words of the workshop in the language in use. */

import { WORKSHOP_WORDS, type WorkshopWords } from '../../assessments/words/workshop.ts';
import { useLanguage } from './words.tsx';

export function useWorkshopWords(): WorkshopWords {
  return WORKSHOP_WORDS[useLanguage()];
}
