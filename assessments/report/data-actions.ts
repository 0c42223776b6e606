/** The columns of the data files that tell of actions: every field of each. */

import type { Day } from '../figures-model.ts';
import type { Action } from '../model.ts';
import { findGroup } from '../plan.ts';
import { findDimensionOf, findQuestion } from '../questionnaire/questionnaire.ts';
import { findRound, latestRound, questionnaireOf } from '../rounds.ts';
import { dueDay, statusOf } from '../status.ts';
import { showDay, yearOf } from '../words/dates.ts';
import { PAPER_WORDS } from '../words/paper.ts';
import { textIn } from '../words/words.ts';
import type { DataCell, DataColumn, DataWanted } from './data-tables.ts';

/** The columns, those that can be left out among them. A due date stands as it was given, a day or a quarter, and beside it as the last day of it. */
export function listActionColumns(wanted: DataWanted): readonly DataColumn<Action>[] {
  const { assessment, words } = wanted;
  const told = words.plan.fields;
  const own = PAPER_WORDS[wanted.language].workbook.columns;
  const roundOf = (action: Action) => findRound(assessment, action.round);
  const groupOf = (action: Action) => {
    const group = findGroup(assessment, action);
    return group === undefined ? null : words.plan.groups[group];
  };
  return [
    { title: words.data.round, cellOf: (action) => Number(yearOf(roundOf(action)?.date ?? '')) || null, width: 8 },
    { title: told.title, cellOf: ({ title }) => title || null, width: 44 },
    { title: words.data.dimension, cellOf: (action) => dimensionOf(wanted, action), width: 20 },
    { title: words.data.questionId, cellOf: ({ question }) => question, width: 16 },
    { title: words.data.questionTitle, cellOf: (action) => questionTitleOf(wanted, action), width: 28 },
    { title: words.data.fromLevel, cellOf: ({ fromLevel }) => fromLevel, width: 11 },
    { title: words.data.toLevel, cellOf: ({ toLevel }) => toLevel, width: 9 },
    { title: words.plan.why.group, cellOf: groupOf, width: 22 },
    { title: told.owner, cellOf: ({ owner }) => owner || null, part: 'owners', width: 28 },
    { title: told.sponsor, cellOf: ({ sponsor }) => sponsor || null, part: 'owners', width: 28 },
    { title: told.start, cellOf: ({ start }) => dayCell(start), width: 12 },
    { title: told.due, cellOf: ({ due }) => (due === null || isQuarter(due) ? due : { day: due }), width: 12 },
    { title: own.dueBy, cellOf: ({ due }) => (due === null ? null : { day: dueDay(due) }), width: 12 },
    { title: told.firstStep, cellOf: ({ firstStep }) => firstStep || null, width: 40 },
    { title: told.firstStepBy, cellOf: ({ firstStepBy }) => dayCell(firstStepBy), width: 13 },
    { title: told.success, cellOf: ({ success }) => success || null, width: 44 },
    { title: told.status, cellOf: (action) => told.statuses[statusOf(action).state], width: 14 },
    { title: words.data.statusOn, cellOf: (action) => ({ day: statusOf(action).on }), width: 13 },
    { title: words.data.statusReason, cellOf: (action) => statusOf(action).reason || null, width: 36, part: 'notes' },
    { title: told.history, cellOf: (action) => tellHistory(wanted, action), width: 36 },
    { title: own.waitsFor, cellOf: (action) => tellWaiting(wanted, action), width: 36 },
    { title: told.dependsOn, cellOf: ({ dependsOn }) => dependsOn || null, width: 28 },
    { title: told.risk, cellOf: ({ risk }) => risk || null, width: 36 },
    { title: told.cost, cellOf: ({ cost }) => (cost === null ? null : told.costs[cost]), width: 18 },
    { title: told.staffDays, cellOf: ({ staffDays }) => staffDays, width: 11 },
    { title: told.decision, cellOf: ({ decision }) => (decision === null ? null : told.decisions[decision]), width: 20 },
    { title: told.affects, cellOf: ({ affects }) => affects || null, width: 36 },
    { title: told.evidenceOfDone, cellOf: ({ evidenceOfDone }) => evidenceOfDone || null, part: 'evidence', width: 28 },
    { title: told.reviewOn, cellOf: ({ reviewOn }) => dayCell(reviewOn), width: 12 },
  ];
}

function dayCell(day: Day | null): DataCell {
  return day === null ? null : { day };
}

function isQuarter(due: string): boolean {
  return due.includes('-Q');
}

/** The dimension of its question, or else the one it is for; an action for all of it says so. */
function dimensionOf({ assessment, language }: DataWanted, { round: id, question, dimension }: Action): string | null {
  const questionnaire = questionnaireOf(assessment, findRound(assessment, id) ?? latestRound(assessment));
  const found = question === null ? questionnaire.dimensions.find((each) => each.id === dimension) : findDimensionOf(questionnaire, question);
  if (found !== undefined) return textIn(language, found.name);
  return question === null && dimension === null ? PAPER_WORDS[language].workbook.columns.whole : null;
}

function questionTitleOf({ assessment, language }: DataWanted, { round: id, question }: Action): string | null {
  const round = findRound(assessment, id);
  const found = round === undefined || question === null ? undefined : findQuestion(questionnaireOf(assessment, round), question);
  return found === undefined ? null : textIn(language, found.title);
}

/** Every status before the present one, the earliest first: "Not started, since 6 May 2026; In progress, since 1 June 2026: Two teams took part". */
function tellHistory({ words, leavesOut }: DataWanted, { statuses }: Action): string | null {
  const told = words.plan.fields;
  const lines = statuses.slice(0, -1).map(({ state, on, reason }) => {
    const line = told.historyLine(told.statuses[state], showDay(words, on));
    // Reasons are notes on how it went.
    return reason.trim() === '' || leavesOut.includes('notes') ? line : told.historyReason(line, reason.trim());
  });
  return lines.join('; ') || null;
}

function tellWaiting({ assessment, words }: DataWanted, { waitsFor }: Action): string | null {
  const waited = assessment.actions.filter(({ id }) => waitsFor.includes(id));
  return waited.map(({ title }) => title.trim() || words.plan.actions.untitled).join('; ') || null;
}
