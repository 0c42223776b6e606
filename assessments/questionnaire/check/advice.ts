/** What would make a questionnaire better, and keeps nobody from using it. */

import { LONGEST_LEVEL_IN_WORDS } from '../../limits.ts';
import type { Language } from '../../model.ts';
import type { Level, Question, QuestionId, Questionnaire } from '../../questionnaire-model.ts';
import { questionsOf } from '../questionnaire.ts';

/** A level that takes long to read and to compare with the next. */
export interface LongLevel {
  readonly question: QuestionId;
  readonly level: Level;
  readonly language: Language;
  readonly words: number;
}

const LEVELS = [1, 2, 3, 4, 5] as const satisfies readonly Level[];
const LANGUAGES = ['en', 'cy'] as const satisfies readonly Language[];

/**
 * The levels of more than 26 words, in either language. Methods A.4.
 *
 * @example listLongLevels(BUILT_IN) // []
 */
export function listLongLevels(questionnaire: Questionnaire): readonly LongLevel[] {
  return questionsOf(questionnaire, 'full').flatMap((question) => LEVELS.flatMap((level) => LANGUAGES.flatMap((language) => longLevel(question, level, language))));
}

function longLevel(question: Question, level: Level, language: Language): readonly LongLevel[] {
  const words = (question.levels[level - 1]?.[language] ?? '').split(/\s+/).filter((word) => word !== '').length;
  return words > LONGEST_LEVEL_IN_WORDS ? [{ question: question.id, level, language, words }] : [];
}
