/** The kinds of document: what each is called, and the sections it is made of. To add one, append it here and to the list of kinds in report.ts. */

import { toFileNamePart } from '../file/file-name.ts';
import { listActions } from '../plan.ts';
import { BUILT_IN_ID } from '../questionnaire/questionnaire.ts';
import { showDay } from '../words/dates.ts';
import { PAPER_WORDS } from '../words/paper.ts';
import { textIn } from '../words/words.ts';
import type { Part } from './blocks.ts';
import { listCommitteeParts, listPlanParts, listReportParts } from './kind-parts.ts';
import { onePageSection } from './one-page.ts';
import { listOwnerParts } from './owner-list.ts';
import type { ReportKind, ReportWanted } from './report.ts';
import { showRound, type Subject } from './subject.ts';

/** A kind of document: what it is called, and its sections in order. */
interface Kind {
  readonly title: (subject: Subject, wanted: ReportWanted) => string;
  readonly subtitle: (subject: Subject) => string;
  /** Without ending. `organisation` may be part of a file name. */
  readonly fileName: (subject: Subject, organisation: string, wanted: ReportWanted) => string;
  readonly hasContents: boolean;
  readonly parts: (subject: Subject, wanted: ReportWanted) => readonly Part[];
}

/** Every kind of document there is. */
export const KINDS: Readonly<Record<ReportKind, Kind>> = {
  report: {
    title: (subject) => nameRound(subject, subject.words.report.document.title, subject.words.report.document.titleOf),
    subtitle: tellSubtitle,
    fileName: (subject, organisation) => subject.words.report.document.fileName(organisation, roundOf(subject)),
    hasContents: true,
    parts: listReportParts,
  },
  committee: {
    title: (subject) => nameRound(subject, kindWords(subject).committee.title, kindWords(subject).committee.titleOf),
    subtitle: tellSubtitle,
    fileName: (subject, organisation) => kindWords(subject).committee.fileName(organisation, roundOf(subject)),
    hasContents: true,
    parts: listCommitteeParts,
  },
  summary: {
    title: (subject) => nameRound(subject, kindWords(subject).summary.title, kindWords(subject).summary.titleOf),
    subtitle: (subject) => kindWords(subject).summary.subtitle(dayOf(subject)),
    fileName: (subject, organisation) => kindWords(subject).summary.fileName(organisation, roundOf(subject)),
    hasContents: false,
    parts: (subject, { leavesOut }) => [onePageSection(subject, leavesOut)],
  },
  plan: {
    title: (subject) => subject.words.report.document.planTitle(roundOf(subject)),
    subtitle: (subject) => subject.words.report.document.planSubtitle(dayOf(subject)),
    fileName: (subject, organisation) => subject.words.report.document.planFileName(organisation, roundOf(subject)),
    hasContents: true,
    parts: listPlanParts,
  },
  owner: {
    title: (subject, wanted) => kindWords(subject).owner.title(ownerOf(wanted), roundOf(subject)),
    subtitle: (subject) => kindWords(subject).owner.subtitle(dayOf(subject)),
    fileName: (subject, organisation, wanted) => kindWords(subject).owner.fileName(organisation, toFileNamePart(ownerOf(wanted)), roundOf(subject)),
    hasContents: false,
    parts: (subject, wanted) => listOwnerParts(subject, ownerOf(wanted), wanted.leavesOut, wanted.today),
  },
};

function kindWords({ language }: Subject) {
  return PAPER_WORDS[language].kinds;
}

function roundOf({ words, assessment, round }: Subject): string {
  return showRound(words, assessment, round);
}

function dayOf({ words, round }: Subject): string {
  return showDay(words, round.date);
}

/** A questionnaire that people brought in is named in the title. */
function nameRound(subject: Subject, title: (round: string) => string, titleOf: (questionnaire: string, round: string) => string): string {
  const { id, title: asked } = subject.questionnaire;
  return id === BUILT_IN_ID ? title(roundOf(subject)) : titleOf(textIn(subject.language, asked), roundOf(subject));
}

function tellSubtitle(subject: Subject): string {
  const told = subject.words.report.document;
  return listActions(subject.assessment, subject.round.id).length > 0 ? told.subtitleWithPlan(dayOf(subject)) : told.subtitle(dayOf(subject));
}

function ownerOf({ owner }: ReportWanted): string {
  return owner?.trim() ?? '';
}
