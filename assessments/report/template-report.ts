/** A template filled for an assessment as a report, so that every maker of documents can print it. The guidance stays behind. */

import { toFileNamePart } from '../file/file-name.ts';
import type { Day } from '../figures-model.ts';
import type { Assessment, Language } from '../model.ts';
import type { FilledBlock, FilledSection, FilledTemplate, Piece } from '../questionnaire/templates/fill.ts';
import { showDay } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import type { Block, Part, Report, Section } from './blocks.ts';
import { tellClassification, tellDates, tellRetention } from './footer.ts';
import { cell, tableOf } from './tables.ts';

/** Whose document it is, and the day it is made on. */
interface TemplateWanted {
  readonly assessment: Assessment;
  readonly words: Words;
  readonly language: Language;
  readonly today: Day;
}

/** Bounds on the length that a column is given room for, in characters. */
const NARROWEST = 10;
const WIDEST = 50;

/** The document. What was emptied is left out: a line, a row, and a section of which nothing is left. */
export function makeTemplateReport(filled: FilledTemplate, { assessment, words, language, today }: TemplateWanted): Report {
  const { organisation } = assessment;
  const owner = organisation.documentOwner.trim();
  return {
    language,
    second: null,
    title: filled.title,
    subtitle: words.templates.draftOf(showDay(words, today)),
    organisation: organisation.name.trim() || words.report.untitledOrganisation,
    sampleMark: assessment.isSample ? words.report.sampleMark : null,
    classification: tellClassification(organisation),
    footer: {
      questionnaire: owner === '' ? filled.title : words.report.document.footerOwner(filled.title, owner),
      dates: tellDates(words, organisation),
      retention: tellRetention(words, organisation),
    },
    hasContents: false,
    madeOn: today,
    fileName: `${toFileNamePart(organisation.name, assessment.isSample ? words.common.sampleTag : null)}${words.common.comma}${toFileNamePart(filled.title)}`,
    sections: filled.sections.flatMap(partOf).map((part): Section => ({ ...part, language })),
  };
}

function partOf({ title, blocks }: FilledSection, number: number): readonly Part[] {
  const printed = blocks.flatMap((block, at) => blocksOf(block, `s${number}b${at}`));
  return printed.length === 0 ? [] : [{ id: `s${number}`, title, startsPage: false, blocks: printed }];
}

function blocksOf(block: FilledBlock, place: string): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
      return splitText(block.piece.text, /\n\s*\n/).map((text) => ({ kind: 'paragraph', style: 'text', text }));
    case 'list': {
      const items = block.pieces.flatMap(({ text }) => splitText(text, /\n/));
      return items.length === 0 ? [] : [{ kind: 'list', items }];
    }
    default: {
      const rows = block.rows.filter((row) => row.some(({ text }) => text.trim() !== ''));
      if (rows.length === 0) return [];
      const columns = block.head.map((title, column) => ({
        title,
        weight: widthOf(title, rows, column),
        cellOf: (row: readonly Piece[]) => cell(row[column]?.text.trim() ?? ''),
      }));
      return [{ kind: 'table', table: tableOf({ id: place, caption: block.caption }, columns, rows) }];
    }
  }
}

function widthOf(title: string, rows: readonly (readonly Piece[])[], column: number): number {
  const longest = Math.max(title.length, ...rows.map((row) => row[column]?.text.length ?? 0));
  return Math.min(WIDEST, Math.max(NARROWEST, longest));
}

/** The parts of a text that hold anything. */
function splitText(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
