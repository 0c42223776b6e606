/** The template as a document: as it stands on the screen, and as it is saved, which may be in both languages. */

import { useMemo } from 'react';
import type { Language } from '../../../assessments/model.ts';
import type { Question } from '../../../assessments/questionnaire-model.ts';
import { fillTemplate, type FilledTemplate } from '../../../assessments/questionnaire/templates/fill.ts';
import type { Template } from '../../../assessments/questionnaire/templates/template.ts';
import type { Report } from '../../../assessments/report/blocks.ts';
import { makeTemplateReport } from '../../../assessments/report/template-report.ts';
import { tellInBoth } from '../../../assessments/report/two-languages.ts';
import type { Words } from '../../../assessments/words/words.ts';
import { useWordTables } from '../../parts/use-word-tables.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useSettings } from '../../state/settings.tsx';
import { useLanguage, useWords } from '../../state/words.tsx';

interface TemplateDocument {
  readonly filled: FilledTemplate;
  /** In the language in use. */
  readonly shown: Report;
  /** In the language in use or in both; undefined for the moment in which the words of the other are read. */
  readonly saved: Report | undefined;
}

/** Each language has its own wording, with what was changed in it. */
export function useTemplateReport(template: Template, question: Question | null): TemplateDocument {
  const words = useWords();
  const language = useLanguage();
  const { assessment, round, today } = useOpen();
  const { templateLanguage } = useSettings().settings;
  const other = language === 'en' ? 'cy' : 'en';
  const isBoth = templateLanguage !== 'as-screen';
  const otherWords = useWordTables([isBoth ? other : undefined])[other];
  const fillIn = useMemo(
    () => (its: Words, of: Language) => fillTemplate(template, { assessment, round, question, words: its, language: of, today }),
    [template, assessment, round, question, today],
  );
  const filled = useMemo(() => fillIn(words, language), [fillIn, words, language]);
  const shown = useMemo(() => makeTemplateReport(filled, { assessment, words, language, today }), [filled, assessment, words, language, today]);
  const saved = useMemo(() => {
    if (!isBoth || otherWords === undefined) return isBoth ? undefined : shown;
    const second = makeTemplateReport(fillIn(otherWords, other), { assessment, words: otherWords, language: other, today });
    return templateLanguage.startsWith(language) ? tellInBoth(shown, second) : tellInBoth(second, shown);
  }, [isBoth, otherWords, shown, fillIn, other, assessment, today, templateLanguage, language]);
  return { filled, shown, saved };
}
