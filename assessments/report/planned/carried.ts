/** The actions of earlier plans that are still open, with all that was said of how they go. */

import type { Day } from '../../figures-model.ts';
import type { Action, Status } from '../../model.ts';
import { findRound } from '../../rounds.ts';
import { isOverdue, listUnderWay } from '../../status.ts';
import { showDay, showDue } from '../../words/dates.ts';
import { PAPER_WORDS } from '../../words/paper.ts';
import { YEARS_WORDS } from '../../words/years-work.ts';
import type { Table } from '../blocks.ts';
import type { LeftOut } from '../questions-tables.ts';
import { showRound, type Subject } from '../subject.ts';
import { cell, tableOf } from '../tables.ts';

/** A row for each open action of the rounds before this one, in the order in which they were made. Reasons are notes, and can be left out with them. Null where there is none. */
export function carriedHistoryTable(subject: Subject, leavesOut: readonly LeftOut[], today: Day): Table | null {
  const { assessment, round, words, language } = subject;
  const told = words.report.plan;
  const { caption, history } = YEARS_WORDS[language].page.carried;
  const actions = listUnderWay(assessment, round).filter((action) => action.round !== round.id);
  if (actions.length === 0) return null;
  const { overdue } = PAPER_WORDS[language].planned.carryingOut;
  return tableOf<Action>(
    { id: 'carried-history', caption },
    [
      { title: told.action, weight: 36, cellOf: ({ title }) => cell(title.trim() || told.untitled) },
      { title: told.round, weight: 12, cellOf: (action) => cell(showRound(words, assessment, findRound(assessment, action.round) ?? round)) },
      { title: told.due, weight: 18, cellOf: (action) => cell(action.due === null ? words.report.notSet : showDue(words, action.due), isOverdue(action, today) ? overdue : null) },
      { title: history, weight: 34, cellOf: ({ statuses }) => cell(statuses.map((status) => words.report.stop(tellStatus(subject, status, leavesOut))).join(' ')) },
    ],
    actions,
  );
}

function tellStatus({ words, language }: Subject, { state, on, reason }: Status, leavesOut: readonly LeftOut[]): string {
  const told = YEARS_WORDS[language].page.carried;
  const status = told.status(words.plan.fields.statuses[state], showDay(words, on));
  return reason.trim() === '' || leavesOut.includes('notes') ? status : told.because(status, reason.trim().replace(/\.$/, ''));
}
