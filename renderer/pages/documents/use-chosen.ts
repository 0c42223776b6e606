/** What is chosen, in the language or languages chosen, whatever the screen speaks. */

import { useMemo } from 'react';
import { listOwners } from '../../../assessments/report/owner-list.ts';
import { toFileNamePart } from '../../../assessments/file/file-name.ts';
import { showRound } from '../../../assessments/report/subject.ts';
import { PAPER_WORDS } from '../../../assessments/words/paper.ts';
import { FORMATS } from '../../export/formats.ts';
import type { WantedFile } from '../../parts/use-saving.ts';
import { useWordTables } from '../../parts/use-word-tables.ts';
import { useOpen } from '../../state/open-assessment.tsx';
import { useSettings } from '../../state/settings.tsx';
import { useLanguage } from '../../state/words.tsx';
import { documentOf, listFiles, templateDocumentOf, type ChosenDocument, type Source, type TemplateChoice } from './chosen.ts';
import { chosenLanguage, listLanguages } from './document-languages.ts';

export interface Chosen {
  readonly source: Source;
  readonly documents: readonly ChosenDocument[];
  readonly files: readonly WantedFile[];
  /** Null where each file is saved by itself. */
  readonly zipName: string | null;
}

/** Undefined for the moment in which the words of another language are read. `owner` is the one whose list is wanted, or null for every owner’s. */
export function useChosen(owner: string | null, templates: readonly TemplateChoice[]): Chosen | undefined {
  const { settings } = useSettings();
  const source = useSource();
  const documents = useMemo(() => (source === undefined ? [] : listDocuments(source, settings.documentKinds, owner, templates)), [source, settings.documentKinds, owner, templates]);
  const formats = useMemo(() => FORMATS.map(({ id }) => id).filter((id) => settings.documentFormats.includes(id)), [settings.documentFormats]);
  const files = useMemo(() => (source === undefined ? [] : listFiles(source, documents, formats)), [source, documents, formats]);
  if (source === undefined) return undefined;
  return { source, documents, files, zipName: settings.documentZip ? nameZip(source) : null };
}

function useSource(): Source | undefined {
  const { assessment, round, today } = useOpen();
  const { documentLeavesOut: leavesOut, documentLanguage } = useSettings().settings;
  const [first, second] = listLanguages(chosenLanguage(documentLanguage, useLanguage()));
  const tables = useWordTables([first, second]);
  const words = tables[first];
  const secondWords = second === undefined ? undefined : tables[second];
  return useMemo(() => {
    if (words === undefined || (second !== undefined && secondWords === undefined)) return undefined;
    return {
      assessment,
      round,
      today,
      leavesOut,
      first: { language: first, words },
      second: second === undefined || secondWords === undefined ? null : { language: second, words: secondWords },
    };
  }, [assessment, round, today, leavesOut, first, second, words, secondWords]);
}

type Kind = Parameters<typeof documentOf>[1] | 'templates';

function listDocuments(source: Source, kinds: readonly Kind[], owner: string | null, templates: readonly TemplateChoice[]): readonly ChosenDocument[] {
  return kinds.flatMap((kind) => {
    if (kind === 'templates') return templates.flatMap((choice) => templateDocumentOf(source, choice));
    if (kind !== 'owner') return [documentOf(source, kind)];
    if (source.leavesOut.includes('owners')) return [];
    const owners = listOwners(source.assessment, source.round);
    return owners.filter((each) => owner === null || each === owner).map((each) => documentOf(source, 'owner', each));
  });
}

function nameZip({ assessment, round, today, first }: Source): string {
  const { words, language } = first;
  const organisation = toFileNamePart(assessment.organisation.name.trim(), assessment.isSample ? words.common.sampleTag : null);
  return `${PAPER_WORDS[language].chooser.zipName(organisation, showRound(words, assessment, round))}, ${today}.zip`;
}
