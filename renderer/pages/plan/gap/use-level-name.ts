/** The names of the levels in the language in use. */

import type { Level } from '../../../../assessments/questionnaire-model.ts';
import { levelName, subjectOf } from '../../../../assessments/report/subject.ts';
import { useOpen } from '../../../state/open-assessment.tsx';
import { useLanguage, useWords } from '../../../state/words.tsx';

/** Gives the name of a level, with spaces that do not break. */
export function useLevelName(): (level: Level) => string {
  const words = useWords();
  const language = useLanguage();
  const { assessment, round } = useOpen();
  const subject = subjectOf(assessment, round, words, language);
  return (level) => levelName(subject, level);
}
