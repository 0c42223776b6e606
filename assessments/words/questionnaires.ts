/** The words about questionnaires, by language. They are apart from the others because only the pages about them say these, and most of them are rare. */

import type { Language } from '../model.ts';
import { questionnaires as cy } from './cy/questionnaires.ts';
import { questionnaires as en } from './en/questionnaires.ts';

/** One language's words about questionnaires. */
export type QuestionnaireWords = typeof en;

/** These words of each language. */
export const QUESTIONNAIRE_WORDS = { en, cy } as const satisfies Readonly<Record<Language, QuestionnaireWords>>;
