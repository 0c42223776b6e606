/** What is chosen on the page as documents and files: each with its name, and what it holds put together only when it is wanted. */

import type { Day } from '../../../assessments/figures-model.ts';
import type { Assessment, Draft, Language, Round } from '../../../assessments/model.ts';
import { findQuestion } from '../../../assessments/questionnaire/questionnaire.ts';
import { fillTemplate } from '../../../assessments/questionnaire/templates/fill.ts';
import { findTemplate } from '../../../assessments/questionnaire/templates/uses.ts';
import type { Report } from '../../../assessments/report/blocks.ts';
import { listCalendarEntries } from '../../../assessments/report/calendar-entries.ts';
import { makeDataTables } from '../../../assessments/report/data-tables.ts';
import type { LeftOut } from '../../../assessments/report/questions-tables.ts';
import { makeReport, nameReport, type ReportKind } from '../../../assessments/report/report.ts';
import { makeSlides, tellSlidesInBoth } from '../../../assessments/report/slides.ts';
import { makeTemplateReport } from '../../../assessments/report/template-report.ts';
import { tellInBoth } from '../../../assessments/report/two-languages.ts';
import { makeWorkbook } from '../../../assessments/report/workbook.ts';
import { questionnaireOf } from '../../../assessments/rounds.ts';
import { textIn, type Words } from '../../../assessments/words/words.ts';
import { PAPER_WORDS } from '../../../assessments/words/paper.ts';
import { contentOf, type DocumentContent } from '../../export/document.ts';
import { makeUnique, nameFile, type Named } from '../../export/file-names.ts';
import { formatOf, type FormatHolds, type FormatId } from '../../export/formats.ts';
import type { WantedFile } from '../../parts/use-saving.ts';
import { once } from './once.ts';

/** A language with its words. */
export interface Telling {
  readonly language: Language;
  readonly words: Words;
}

/** What every document of the round is made from. */
export interface Source {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly today: Day;
  readonly leavesOut: readonly LeftOut[];
  readonly first: Telling;
  readonly second: Telling | null;
}

/** Which template is meant, for which question or none. */
export type TemplateChoice = Pick<Draft, 'template' | 'question'>;

/** One document, whatever kinds of file it is saved as. */
export interface ChosenDocument {
  readonly id: string;
  readonly kind: ReportKind | 'template';
  /** Of one of several of a kind: the owner, or the template. */
  readonly name: string | null;
  readonly named: Named;
  readonly makeReport: () => Report;
}

/** A document of the round: of that kind, and for `owner` where it is a list of actions. */
export function documentOf(source: Source, kind: ReportKind, owner: string | null = null): ChosenDocument {
  const { assessment, round, today, leavesOut, first, second } = source;
  const wantedIn = (telling: Telling) => ({ assessment, round, today, leavesOut, kind, owner, ...telling });
  return {
    id: owner === null ? kind : `${kind} ${owner}`,
    kind,
    name: owner,
    named: { fileName: nameReport(wantedIn(first)), language: first.language, second, madeOn: today },
    makeReport: once(() => (second === null ? makeReport(wantedIn(first)) : tellInBoth(makeReport(wantedIn(first)), makeReport(wantedIn(second))))),
  };
}

/** A template filled from the assessment; none where this app does not know it. */
export function templateDocumentOf(source: Source, choice: TemplateChoice): readonly ChosenDocument[] {
  const { assessment, round, today, first, second } = source;
  const template = findTemplate(choice.template);
  if (template === undefined) return [];
  const question = choice.question === null ? null : (findQuestion(questionnaireOf(assessment, round), choice.question) ?? null);
  const reportIn = ({ language, words }: Telling) =>
    makeTemplateReport(fillTemplate(template, { assessment, round, question, words, language, today }), { assessment, words, language, today });
  const whole = once(() => (second === null ? reportIn(first) : tellInBoth(reportIn(first), reportIn(second))));
  return [{ id: keyOf(choice), kind: 'template', name: nameTemplate(source, choice), named: whole(), makeReport: whole }];
}

/** One text for each choice of a template. */
export function keyOf({ template, question }: TemplateChoice): string {
  return question === null ? template : `${template} ${question}`;
}

/** A template by its title, and the question it is for. */
export function nameTemplate({ assessment, round, first }: Source, { template, question }: TemplateChoice): string {
  const title = findTemplate(template)?.title;
  const name = title === undefined ? template : textIn(first.language, title);
  const served = question === null ? undefined : findQuestion(questionnaireOf(assessment, round), question);
  return served === undefined ? name : PAPER_WORDS[first.language].chooser.templateFor(name, textIn(first.language, served.title));
}

/** What the formats hold that are made once a round. A report frames and names them all. */
export function contentOfRound(source: Source, holds: FormatHolds, report: Report): DocumentContent {
  const { assessment, round, today, leavesOut, first, second } = source;
  const wantedIn = (telling: Telling) => ({ assessment, round, today, leavesOut, kind: 'report', ...telling }) as const;
  switch (holds) {
    case 'slides':
      return contentOf(report, { slides: second === null ? makeSlides(wantedIn(first)) : tellSlidesInBoth(makeSlides(wantedIn(first)), makeSlides(wantedIn(second))) });
    case 'workbook':
      return contentOf(report, { workbook: makeWorkbook(wantedIn(first)) });
    case 'calendar':
      return contentOf(report, { dates: listCalendarEntries(wantedIn(first), new Date().toISOString()) });
    case 'data':
      return contentOf(report, { data: makeDataTables({ assessment, leavesOut, ...first }) });
    default:
      return contentOf(report);
  }
}

/** Every file that the choice comes to: each document as each kind of file, then what is made once a round. No two have one name. */
export function listFiles(source: Source, documents: readonly ChosenDocument[], formats: readonly FormatId[]): readonly WantedFile[] {
  const { words } = source.first;
  const ofReport = formats.filter((format) => formatOf(format).holds === 'report');
  const ofRound = formats.filter((format) => formatOf(format).holds !== 'report' && !isEmptyCalendar(source, format));
  const whole = documentOf(source, 'report');
  const files = [
    ...documents.flatMap(({ named, makeReport: make }) =>
      ofReport.map((format): WantedFile => ({ format, name: nameFile(format, named, words), makeContent: () => contentOf(make()) })),
    ),
    ...ofRound.map(
      (format): WantedFile => ({ format, name: nameFile(format, whole.named, words), makeContent: () => contentOfRound(source, formatOf(format).holds, whole.makeReport()) }),
    ),
  ];
  const names = makeUnique(files.map(({ name }) => name));
  return files.map((file, at) => ({ ...file, name: names[at] ?? file.name }));
}

/** Programs refuse a calendar without a day. */
function isEmptyCalendar({ assessment, round, today, leavesOut, first }: Source, format: FormatId): boolean {
  return formatOf(format).holds === 'calendar' && listCalendarEntries({ assessment, round, today, leavesOut, kind: 'report', ...first }).length === 0;
}
