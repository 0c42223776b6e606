/** The days of a plan as entries of a calendar, each under an id that stays, so that a second import updates what the first one brought. */

import type { Day } from '../figures-model.ts';
import type { Action } from '../model.ts';
import { dueDay, isUnderWay, statusOf } from '../status.ts';
import { showDue } from '../words/dates.ts';
import { PAPER_WORDS } from '../words/paper.ts';
import type { ReportWanted } from './report.ts';
import { findRound } from '../rounds.ts';
import { questionName, subjectOf } from './subject.ts';

/**
 * One day in a calendar. An entry that is over belongs to an action that was done or dropped before its day came, and goes from the calendar. `stamp` is the
 * moment at which it was written, 2026-05-20T14:32:10.000Z: of two entries with one id, the later counts.
 */
export interface CalendarEntry {
  readonly uid: string;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
  readonly isOver: boolean;
  readonly stamp: string;
}

/**
 * When each action of any round is due, when its first step is and when it is reviewed, and when the documents are. A quarter is its last day. What an action that
 * is over had still ahead of it comes as well, to be taken out; what was past by then is left as it was. They are written at the moment given, or else as the day begins.
 */
export function listCalendarEntries(wanted: ReportWanted, stamp = `${wanted.today}T00:00:00.000Z`): readonly CalendarEntry[] {
  const { assessment, words, language } = wanted;
  const told = PAPER_WORDS[language].workbook.calendar;
  const mark = (text: string) => (assessment.isSample ? told.sample(text) : text);
  const organisation = assessment.organisation.name.trim() || words.report.untitledOrganisation;
  const { reviewOn } = assessment.organisation;
  const ofDocuments = reviewOn === null ? [] : [{ uid: uidOf(assessment.id, 'documents', 'review'), day: reviewOn, title: mark(told.documents(organisation)), text: told.documentsText, isOver: false, stamp }];
  const ofActions = assessment.actions.flatMap((action) => {
    const title = action.title.trim() || words.plan.actions.untitled;
    const about = tellAction(wanted, action);
    const firstStep = action.firstStep.trim();
    const entry = (kind: 'due' | 'first-step' | 'review', day: Day | null, name: string, text: string): readonly CalendarEntry[] =>
      day === null || !isWanted(action, day) ? [] : [{ uid: uidOf(assessment.id, action.id, kind), day, title: mark(name), text, isOver: !isUnderWay(action), stamp }];
    return [
      ...entry('first-step', action.firstStepBy, told.firstStep(title), [firstStep, about].filter((line) => line !== '').join('\n')),
      ...entry('due', action.due === null ? null : dueDay(action.due), told.due(title), about),
      ...entry('review', action.reviewOn, told.review(title), about),
    ];
  });
  return [...ofActions, ...ofDocuments];
}

/** An action that is over has nothing to take out of a calendar on days that had come before it was. */
function isWanted(action: Action, day: Day): boolean {
  return isUnderWay(action) || statusOf(action).on <= day;
}

function uidOf(assessment: string, thing: string, kind: string): string {
  return `${assessment}-${thing}-${kind}@soundings`;
}

/** What it is for, who has it, and when it is due, a line each. */
function tellAction({ assessment, words, language, leavesOut }: ReportWanted, action: Action): string {
  const { fields } = words.plan;
  const told = PAPER_WORDS[language].workbook.calendar;
  const round = findRound(assessment, action.round);
  const lines: readonly (readonly [string, string | null])[] = [
    [words.data.question, round === undefined || action.question === null ? null : questionName(subjectOf(assessment, round, words, language), action.question)],
    ...(leavesOut.includes('owners') ? [] : ([[fields.owner, action.owner.trim()], [fields.sponsor, action.sponsor.trim()]] as const)),
    [fields.due, action.due === null ? null : showDue(words, action.due)],
    [fields.success, action.success.trim()],
  ];
  return lines.flatMap(([label, value]) => (value === null || value === '' ? [] : [told.line(label, value)])).join('\n');
}
