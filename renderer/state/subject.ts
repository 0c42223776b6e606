/** The round that is looked at, as the report tells of it: what every chart, table and explanation of a page starts from. */

import { useMemo } from 'react';
import { subjectOf, type Subject } from '../../assessments/report/subject.ts';
import { useOpen } from './open-assessment.tsx';
import { useLanguage, useWords } from './words.tsx';

export function useSubject(): Subject {
  const { assessment, round } = useOpen();
  const words = useWords();
  const language = useLanguage();
  return useMemo(() => subjectOf(assessment, round, words, language), [assessment, round, words, language]);
}
