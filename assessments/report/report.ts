/** The whole report of a round as one value: what every screen table and every document is made from. */

import { toFileNamePart } from '../file/file-name.ts';
import type { Day } from '../figures-model.ts';
import type { Assessment, Language, Round } from '../model.ts';
import { listActions } from '../plan.ts';
import { BUILT_IN_ID } from '../questionnaire/questionnaire.ts';
import { showFraction } from '../statistics/fraction.ts';
import { showCount, showDay } from '../words/dates.ts';
import { textIn, type Words } from '../words/words.ts';
import { actionSection } from './action-section.ts';
import { aboutSection, answersSection, movesSection, scoringSection } from './annex.ts';
import type { Block, Part, Report, Section } from './blocks.ts';
import { listChangeClauses, listStandingSentences } from './findings.ts';
import { tellDates } from './footer.ts';
import { isSameForm } from './peers-place.ts';
import { listPeerNotes, peersTable, tellPeers } from './peers-tables.ts';
import { listPlanBlocks, listPlanSentences } from './plan-section.ts';
import { listQuestionBlocks } from './questions-section.ts';
import type { LeftOut } from './questions-tables.ts';
import { findSureTable } from './spans.ts';
import { dotPlotOf } from './standing.ts';
import { showRound, subjectOf, type Subject } from './subject.ts';
import { findComparedRound, twoRoundsOf, type TwoRounds } from './two-rounds.ts';
import { listVotesAnnex, listVotesSections } from './votes-section.ts';
import { listYearsBlocks } from './years-section.ts';

/** What a report is wanted of. `kind` is everything, or the plan only; `today` is the day it is made on. */
export interface ReportWanted {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly kind: 'report' | 'plan';
  readonly leavesOut: readonly LeftOut[];
  readonly words: Words;
  readonly language: Language;
  readonly today: Day;
}

/**
 * The report in the order a committee reads it: summary, where we stand, what moved, peers, questions, what divided the room, the plan, a page an action, and
 * the measurement annex. A closed round is told from the figures that its closing fixed. Methods F.4.
 */
export function makeReport(wanted: ReportWanted): Report {
  const { assessment, round, kind, words, language, today } = wanted;
  const subject = subjectOf(assessment, round, words, language);
  const told = words.report.document;
  const name = showRound(words, assessment, round);
  const day = showDay(words, round.date);
  const organisation = assessment.organisation.name.trim();
  const hasActions = listActions(assessment, round.id).length > 0;
  const { id, title: asked } = subject.questionnaire;
  const whereWeStand = id === BUILT_IN_ID ? told.title(name) : told.titleOf(textIn(language, asked), name);
  const ofReport = { title: whereWeStand, subtitle: hasActions ? told.subtitleWithPlan(day) : told.subtitle(day), fileName: told.fileName };
  const ofPlan = { title: told.planTitle(name), subtitle: told.planSubtitle(day), fileName: told.planFileName };
  const { title, subtitle, fileName } = kind === 'report' ? ofReport : ofPlan;
  return {
    language,
    second: null,
    title,
    subtitle,
    organisation: organisation || words.report.untitledOrganisation,
    sampleMark: findSampleMark(subject),
    footer: footerOf(subject),
    hasContents: true,
    madeOn: today,
    fileName: fileName(toFileNamePart(organisation, assessment.isSample ? words.common.sampleTag : null), name),
    sections: (kind === 'report' ? listReportParts(subject, wanted) : listPlanParts(subject, wanted)).map((part): Section => ({ ...part, language })),
  };
}

/** What the header of each page says of what is made up: the whole assessment, or only the peers. */
function findSampleMark({ assessment, round, words }: Subject): string | null {
  if (assessment.isSample) return words.report.sampleMark;
  return round.peers?.header.isSample === true ? words.report.samplePeersMark : null;
}

function listReportParts(subject: Subject, { leavesOut, today }: ReportWanted): readonly Part[] {
  const { assessment, round, words, language } = subject;
  const { sections } = words.report;
  const earlier = findComparedRound(subject);
  const two = earlier === undefined ? null : twoRoundsOf(assessment, earlier, round, words, language);
  const figure = dotPlotOf(assessment, round, words, language);
  const sure = findSureTable(subject);
  const standing: readonly Block[] = [{ kind: 'figure', figure }, { kind: 'table', table: figure.table }, ...(sure === null ? [] : [{ kind: 'table', table: sure } as const])];
  return [
    { id: 'summary', title: null, startsPage: false, blocks: [{ kind: 'paragraph', style: 'lead', text: listSummarySentences(subject, two).join(' ') }] },
    { id: 'standing', title: sections.standing, startsPage: false, blocks: standing },
    ...(two === null ? [] : [yearsSection(two, leavesOut)]),
    ...listPeersSections(subject, today),
    { id: 'questions', title: sections.questions, startsPage: false, blocks: listQuestionBlocks(subject, leavesOut) },
    ...listVotesSections(subject, leavesOut),
    { id: 'plan', title: sections.plan, startsPage: true, blocks: listPlanBlocks(subject, leavesOut) },
    ...listActionSections(subject, leavesOut),
    answersSection(subject, leavesOut),
    ...listVotesAnnex(subject),
    ...(two === null ? [] : [movesSection(two, leavesOut)]),
    scoringSection(subject, two !== null),
    aboutSection(subject, two, leavesOut, today, sections.about),
  ];
}

function listPlanParts(subject: Subject, { leavesOut, today }: ReportWanted): readonly Part[] {
  return [
    { id: 'plan', title: null, startsPage: false, blocks: listPlanBlocks(subject, leavesOut) },
    ...listActionSections(subject, leavesOut),
    aboutSection(subject, null, leavesOut, today, subject.words.report.sections.aboutPlan),
  ];
}

/** The lead: the score, who is ahead and behind, what moved, what is planned. */
function listSummarySentences(subject: Subject, two: TwoRounds | null): readonly string[] {
  const { words, figures } = subject;
  const told = words.report.summary;
  const { overall } = figures;
  const scored = figures.dimensions.filter(({ score }) => score !== null).length;
  const tellOverall = () => {
    if (overall === null) return told.noOverall;
    return overall.isPartial ? told.partial(showFraction(overall.score), showCount(words, scored)) : told.overall(showFraction(overall.score));
  };
  return [
    tellOverall(),
    ...listStandingSentences(subject),
    ...(two === null ? [] : [tellChange(two)]),
    ...listPlanSentences(subject),
  ];
}

function tellChange({ subject, before, figures }: TwoRounds): string {
  const { words, assessment } = subject;
  const name = showRound(words, assessment, before.round);
  const clauses = listChangeClauses(subject, figures);
  if (clauses.length === 0) return words.report.summary.notComparable(name);
  return words.report.summary.since(name, clauses.reduce((first, last) => words.report.both(first, last)));
}

function yearsSection(two: TwoRounds, leavesOut: readonly LeftOut[]): Part {
  const { words, assessment } = two.subject;
  return {
    id: 'years',
    title: words.report.sections.years(showRound(words, assessment, two.before.round)),
    startsPage: false,
    blocks: listYearsBlocks(two, leavesOut),
  };
}

/** The peers, where a group was chosen: what can be said of the overall score, the table of all measures, and who they are. */
function listPeersSections(subject: Subject, today: Day): readonly Part[] {
  const { words, round } = subject;
  if (round.peers === null) return [];
  const overall = tellPeers(subject, 'overall');
  const sentences = overall === null ? [] : [overall.finding, overall.positionSentence, overall.interval, overall.whyNot].filter((sentence) => sentence !== null);
  const blocks: readonly Block[] = [
    ...(sentences.length === 0 ? [] : [{ kind: 'paragraph', style: 'text', text: sentences.join(' ') } as const]),
    ...(isSameForm(subject) ? [{ kind: 'table', table: peersTable(subject) } as const] : []),
    { kind: 'paragraph', style: 'note', text: listPeerNotes(subject, round.peers, today).join(' ') },
  ];
  const { peers, samplePeers } = words.report.sections;
  return [{ id: 'peers', title: round.peers.header.isSample ? samplePeers : peers, startsPage: false, blocks }];
}

function listActionSections(subject: Subject, leavesOut: readonly LeftOut[]): readonly Part[] {
  return listActions(subject.assessment, subject.round.id).map((action, at) => actionSection(subject, action, at + 1, leavesOut));
}

function footerOf({ assessment, round, questionnaire, words, language }: Subject): Report['footer'] {
  const told = words.report.document;
  const { documentOwner } = assessment.organisation;
  const form = words.report.forms[round.form];
  const first = questionnaire.id === BUILT_IN_ID ? told.footer(questionnaire.version, form) : told.footerOf(textIn(language, questionnaire.title), questionnaire.version, form);
  return { questionnaire: documentOwner.trim() === '' ? first : told.footerOwner(first, documentOwner.trim()), dates: tellDates(words, assessment.organisation) };
}
