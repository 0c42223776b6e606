/** The words about questionnaires in the language in use. */

import { QUESTIONNAIRE_WORDS, type QuestionnaireWords } from '../../assessments/words/questionnaires.ts';
import { useLanguage } from './words.tsx';

export function useQuestionnaireWords(): QuestionnaireWords {
  return QUESTIONNAIRE_WORDS[useLanguage()];
}
