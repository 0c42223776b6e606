/** The words of working on a plan in the language in use. */

import { PLAN_WORDS, type PlanWords } from '../../assessments/words/plan-work.ts';
import { useLanguage } from './words.tsx';

export function usePlanWords(): PlanWords {
  return PLAN_WORDS[useLanguage()];
}
