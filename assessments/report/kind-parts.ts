/** What the longer documents are made of: the whole report, what a committee reads, and the plan. */

import type { Action } from '../model.ts';
import { findGroup, listActions } from '../plan.ts';
import type { Group } from '../prioritise.ts';
import { statusOf } from '../status.ts';
import { listPlanned } from '../what-if.ts';
import { showCount } from '../words/dates.ts';
import { PAPER_WORDS } from '../words/paper.ts';
import { aboutSection, answersSection, movesSection, scoringSection } from './annex.ts';
import type { Block, Part } from './blocks.ts';
import { tellDecision } from './one-page.ts';
import { listPlanBlocks } from './plan-section.ts';
import { carryingOutSection } from './planned/carrying-out.ts';
import { leadingOf, listLeadingBlocks } from './planned/leading.ts';
import { needsSection } from './planned/needs.ts';
import { listTakingBlocks } from './planned/taking.ts';
import { targetsSection } from './planned/targets.ts';
import { listQuestionBlocks } from './questions-section.ts';
import type { ReportWanted } from './report.ts';
import { findTwoRounds, listActionSections, listPeersSections, listSummarySentences, listYearsSections, standingSection } from './sections.ts';
import { listRolesSections } from './roles-section.ts';
import type { Subject } from './subject.ts';
import type { TwoRounds } from './two-rounds.ts';
import { listVotesAnnex, listVotesSections } from './votes-section.ts';

/** The whole report: summary, where we stand, what moved, targets, peers, questions, what divided the room, how role groups see it, the plan with where it would lead, a page an action, and the annex. */
export function listReportParts(subject: Subject, wanted: ReportWanted): readonly Part[] {
  const { leavesOut, today } = wanted;
  const { sections } = subject.words.report;
  const two = findTwoRounds(subject);
  // One sentence needs no page of its own.
  const startsPage = listPlanned(subject.assessment, subject.round).length > 0;
  return [
    { id: 'summary', title: null, startsPage: false, blocks: [{ kind: 'paragraph', style: 'lead', text: listSummarySentences(subject, two).join(' ') }] },
    standingSection(subject, sections.standing, false),
    ...listYearsSections(two, leavesOut),
    ...present(targetsSection(subject)),
    ...listPeersSections(subject, today, true),
    { id: 'questions', title: sections.questions, startsPage: false, blocks: listQuestionBlocks(subject, leavesOut) },
    ...listVotesSections(subject, leavesOut),
    ...listRolesSections(subject),
    { id: 'plan', title: sections.plan, startsPage, blocks: listPlanBlocks(subject, leavesOut, today) },
    ...listPlannedSections(subject, two, wanted),
    ...listActionSections(subject, leavesOut),
    { ...answersSection(subject, leavesOut), startsPage },
    ...listVotesAnnex(subject),
    ...(two === null ? [] : [movesSection(two, leavesOut)]),
    scoringSection(subject, two !== null),
    aboutSection(subject, two, leavesOut, today, sections.about),
  ];
}

/** A summary of one paragraph with what is asked, the actions by group, a page on each of those that matter most, and the measurement annex. Methods F.4. */
export function listCommitteeParts(subject: Subject, wanted: ReportWanted): readonly Part[] {
  const { leavesOut, today } = wanted;
  const { words } = subject;
  const told = PAPER_WORDS[subject.language].kinds;
  const two = findTwoRounds(subject);
  const paged = listPaged(subject);
  const isEach = paged.length === listActions(subject.assessment, subject.round.id).length;
  const asked: readonly Block[] = [{ kind: 'facts', rows: [{ label: told.summary.decision, value: tellDecision(subject, ['committee']) }] }];
  const pages: readonly Block[] = isEach ? [] : [{ kind: 'paragraph', style: 'note', text: told.committee.pages(showCount(words, paged.length), paged.length) }];
  return [
    { id: 'summary', title: null, startsPage: false, blocks: [{ kind: 'paragraph', style: 'lead', text: listSummarySentences(subject, two).join(' ') }, ...asked] },
    { id: 'plan', title: words.report.sections.plan, startsPage: false, blocks: [...listPlanBlocks(subject, leavesOut, today), ...pages] },
    ...listActionSections(subject, leavesOut, paged),
    standingSection(subject, told.committee.annex, true),
    ...listYearsSections(two, leavesOut),
    ...present(targetsSection(subject)),
    ...listPeersSections(subject, today),
    ...listPlannedSections(subject, two, wanted),
    answersSection(subject, leavesOut),
    ...listVotesAnnex(subject),
    scoringSection(subject, two !== null),
    aboutSection(subject, two, leavesOut, today, words.report.sections.about),
  ];
}

/** The plan, why, where it would lead, how it is carried out, and a page an action. */
export function listPlanParts(subject: Subject, wanted: ReportWanted): readonly Part[] {
  const { leavesOut, today } = wanted;
  return [
    { id: 'plan', title: null, startsPage: false, blocks: listPlanBlocks(subject, leavesOut, today) },
    ...listPlannedSections(subject, findTwoRounds(subject), wanted),
    ...listActionSections(subject, leavesOut),
    aboutSection(subject, null, leavesOut, today, subject.words.report.sections.aboutPlan),
  ];
}

/** Why these actions come first, where they would lead, what they take, and how earlier ones were carried out; what has nothing to say is left out. */
function listPlannedSections(subject: Subject, two: TwoRounds | null, { leavesOut, today }: ReportWanted): readonly Part[] {
  const { assessment, round } = subject;
  const told = PAPER_WORDS[subject.language].kinds;
  const planned = listPlanned(assessment, round);
  const leading = leadingOf(subject, planned);
  const ahead: readonly Part[] = [
    { id: 'leading', title: told.leading, startsPage: false, blocks: listLeadingBlocks(leading) },
    { id: 'taking', title: told.taking, startsPage: false, blocks: listTakingBlocks(leading, leavesOut) },
  ];
  return [...present(needsSection(subject)), ...(planned.length === 0 ? [] : ahead), ...present(carryingOutSection(subject, two, today, leavesOut))];
}

function present(part: Part | null): readonly Part[] {
  return part === null ? [] : [part];
}

/** The groups of a need of 4 and more. */
const HIGH_GROUPS: readonly (Group | undefined)[] = ['quick-win', 'priority', 'major'];

/** The actions of a high need that are not dropped; all that are not, where none has a high need. */
function listPaged({ assessment, round }: Subject): readonly Action[] {
  const live = listActions(assessment, round.id).filter((action) => statusOf(action).state !== 'dropped');
  const high = live.filter((action) => HIGH_GROUPS.includes(findGroup(assessment, action)));
  return high.length === 0 ? live : high;
}
