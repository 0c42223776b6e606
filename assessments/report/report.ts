/** The whole report of a round as one value: what every screen table and every document is made from. */

import { toFileNamePart } from '../file/file-name.ts';
import type { Day } from '../figures-model.ts';
import type { Assessment, Language, Round } from '../model.ts';
import { BUILT_IN_ID } from '../questionnaire/questionnaire.ts';
import { textIn, type Words } from '../words/words.ts';
import type { Report, Section } from './blocks.ts';
import { tellClassification, tellDates, tellRetention } from './footer.ts';
import { KINDS } from './kinds.ts';
import type { LeftOut } from './questions-tables.ts';
import { subjectOf, type Subject } from './subject.ts';

/** Which document: everything, what a committee reads, one page for the top team, the plan only, or the actions of one owner. */
export type ReportKind = 'report' | 'committee' | 'summary' | 'plan' | 'owner';

/** What a report is wanted of. `owner` is the one whose actions a list holds; `today` is the day it is made on. */
export interface ReportWanted {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly kind: ReportKind;
  readonly owner?: string | null;
  readonly leavesOut: readonly LeftOut[];
  readonly words: Words;
  readonly language: Language;
  readonly today: Day;
}

/** What the document of that kind is called as a file, without ending: for where its sections are not wanted yet. */
export function nameReport(wanted: ReportWanted): string {
  const { assessment, round, kind, words, language } = wanted;
  const organisation = toFileNamePart(assessment.organisation.name.trim(), assessment.isSample ? words.common.sampleTag : null);
  return KINDS[kind].fileName(subjectOf(assessment, round, words, language), organisation, wanted);
}

/** The document of that kind. A closed round is told from the figures that its closing fixed. Methods F.4. */
export function makeReport(wanted: ReportWanted): Report {
  const { assessment, round, kind, words, language, today } = wanted;
  const subject = subjectOf(assessment, round, words, language);
  const { title, subtitle, hasContents, parts } = KINDS[kind];
  const organisation = assessment.organisation.name.trim();
  return {
    language,
    second: null,
    title: title(subject, wanted),
    subtitle: subtitle(subject),
    organisation: organisation || words.report.untitledOrganisation,
    sampleMark: findSampleMark(subject),
    classification: tellClassification(assessment.organisation),
    footer: footerOf(subject),
    hasContents,
    madeOn: today,
    fileName: nameReport(wanted),
    sections: parts(subject, wanted).map((part): Section => ({ ...part, language })),
  };
}

/** What the header of each page says of what is made up: the whole assessment, or only the peers. */
function findSampleMark({ assessment, round, words }: Subject): string | null {
  if (assessment.isSample) return words.report.sampleMark;
  return round.peers?.header.isSample === true ? words.report.samplePeersMark : null;
}

function footerOf({ assessment, round, questionnaire, words, language }: Subject): Report['footer'] {
  const told = words.report.document;
  const { documentOwner } = assessment.organisation;
  const form = words.report.forms[round.form];
  const first = questionnaire.id === BUILT_IN_ID ? told.footer(questionnaire.version, form) : told.footerOf(textIn(language, questionnaire.title), questionnaire.version, form);
  return {
    questionnaire: documentOwner.trim() === '' ? first : told.footerOwner(first, documentOwner.trim()),
    dates: tellDates(words, assessment.organisation),
    retention: tellRetention(words, assessment.organisation),
  };
}
