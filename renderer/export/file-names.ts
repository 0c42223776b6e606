/** What saved files are called: organisation, kind of document, round, languages and date, each name once. */

import type { Frame, Report } from '../../assessments/report/blocks.ts';
import type { Words } from '../../assessments/words/words.ts';
import { formatOf, type FormatId } from './formats.ts';

/** What the name of a file is made from. A report has it all. */
export type Named = Pick<Report, 'fileName' | 'language' | 'madeOn'> & { readonly second: Pick<Frame, 'language'> | null };

/** "Aberwen Borough Council, adroddiad 2026 (Cymraeg, English), 2026-05-06.pdf". Data is in the first language alone, and so named. `words` are those of the first. */
export function nameFile(format: FormatId, report: Named, words: Words): string {
  const { holds, suffix, extension } = formatOf(format);
  const ending = suffix(words);
  const name = ending === null ? report.fileName : `${report.fileName}, ${ending}`;
  const languages = [report.language, ...(report.second === null ? [] : [report.second.language])].map((language) => words.documents.languages[language]);
  const isInBoth = languages.length > 1 && holds !== 'data' && holds !== 'workbook' && holds !== 'calendar';
  return `${name}${isInBoth ? ` (${languages.join(', ')})` : ''}, ${report.madeOn}.${extension}`;
}

/**
 * The names in their order, each once: a second of the same name, whatever its capitals, is numbered before its ending.
 *
 * @example makeUnique(['Plan.pdf', 'plan.pdf']) // ['Plan.pdf', 'plan 2.pdf']
 */
export function makeUnique(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const at = name.lastIndexOf('.');
    const [stem, ending] = at === -1 ? [name, ''] : [name.slice(0, at), name.slice(at)];
    let [unique, number] = [name, 1];
    while (taken.has(unique.toLowerCase())) unique = `${stem} ${(number += 1)}${ending}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
