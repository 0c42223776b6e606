/** What the documents will hold, in the language or languages chosen, whatever the screen speaks. */

import { useMemo } from 'react';
import type { Language } from '../../../assessments/model.ts';
import type { Report } from '../../../assessments/report/blocks.ts';
import { makeDataTables } from '../../../assessments/report/data-tables.ts';
import { makeReport } from '../../../assessments/report/report.ts';
import { tellInBoth } from '../../../assessments/report/two-languages.ts';
import type { Words } from '../../../assessments/words/words.ts';
import type { DocumentContent } from '../../export/document.ts';
import { useWordTables } from '../../parts/use-word-tables.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useSettings } from '../../state/settings.tsx';
import { useLanguage } from '../../state/words.tsx';
import { chosenLanguage, listLanguages } from './document-languages.ts';

interface Content {
  readonly report: Report;
  /** Those of the document's first language. */
  readonly words: Words;
  /** Puts everything together when it is wanted. Data is in the first language. */
  readonly makeContent: () => DocumentContent;
}

/** Undefined for the moment in which the words of another language are read. */
export function useContent(): Content | undefined {
  const { assessment, round, today } = useOpen();
  const { documentKind: kind, documentLeavesOut: leavesOut, documentLanguage } = useSettings().settings;
  const [first, second] = listLanguages(chosenLanguage(documentLanguage, useLanguage()));
  const tables = useWordTables([first, second]);
  const words = tables[first];
  const secondWords = second === undefined ? undefined : tables[second];
  const isReady = second === undefined || secondWords !== undefined;
  return useMemo(() => {
    if (words === undefined || !isReady) return undefined;
    const reportIn = (language: Language, its: Words) => makeReport({ assessment, round, kind, leavesOut, words: its, language, today });
    const alone = reportIn(first, words);
    const report = second === undefined || secondWords === undefined ? alone : tellInBoth(alone, reportIn(second, secondWords));
    return { report, words, makeContent: () => ({ report, data: makeDataTables({ assessment, leavesOut, words, language: first }) }) };
  }, [assessment, round, kind, leavesOut, words, secondWords, isReady, first, second, today]);
}
