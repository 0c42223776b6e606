/** The words that tell of role groups in the language in use. */

import { ROLE_WORDS, type RoleWords } from '../../assessments/words/role-work.ts';
import { useLanguage } from './words.tsx';

export function useRoleWords(): RoleWords {
  return ROLE_WORDS[useLanguage()];
}
