/** The action plan: its lead sentences and its table of actions, by group. */

import type { Day } from '../figures-model.ts';
import type { Action } from '../model.ts';
import { findGroup, listActions, listMissing, openActions } from '../plan.ts';
import { findRound } from '../rounds.ts';
import { dueDay, isOverdue, statusOf } from '../status.ts';
import { showCount, showDue, showMonth, startSentence } from '../words/dates.ts';
import { PAPER_WORDS } from '../words/paper.ts';
import type { Words } from '../words/words.ts';
import type { Block, Cell, Table } from './blocks.ts';
import type { LeftOut } from './questions-tables.ts';
import { dimensionName, levelName, questionTitle, showRound, type Subject } from './subject.ts';
import { cell, tableOf } from './tables.ts';

/** The actions of a round in order, numbered as everywhere in the report. Owners can be left out. Those that are late on that day say so. */
export function planTable(subject: Subject, leavesOut: readonly LeftOut[], today: Day): Table {
  const actions = listActions(subject.assessment, subject.round.id);
  const told = subject.words.report.plan;
  const { action, question, owner, due } = columnsOf(subject, leavesOut, today);
  const number = { title: told.number, weight: 6, isNumber: true, cellOf: (each: Action) => cell(String(actions.indexOf(each) + 1)) };
  return tableOf<Action>({ id: 'plan', caption: told.tableCaption }, [number, action, question, ...owner, due], actions);
}

/** The actions of earlier rounds that are neither done nor dropped. Null where there are none. */
export function carriedTable(subject: Subject, leavesOut: readonly LeftOut[], today: Day): Table | null {
  const told = subject.words.report.plan;
  const actions = listCarried(subject);
  if (actions.length === 0) return null;
  const { action, question, owner, due } = columnsOf(subject, leavesOut, today);
  return tableOf<Action>({ id: 'carried', caption: told.carriedCaption }, [action, roundColumn(subject), question, ...owner, due], actions);
}

/** Every action on one slide: those of the round with the numbers they have everywhere, then those carried on, each with its round. */
export function allActionsTable(subject: Subject, leavesOut: readonly LeftOut[], today: Day): Table {
  const { assessment, round, words } = subject;
  const told = words.report.plan;
  const actions = listActions(assessment, round.id);
  const carried = listCarried(subject);
  const { owner, due } = columnsOf(subject, leavesOut, today);
  const numberOf = (action: Action) => (carried.includes(action) ? words.report.none : String(actions.indexOf(action) + 1));
  return tableOf<Action>(
    { id: 'plan', caption: told.tableCaption },
    [
      { title: told.number, weight: 6, isNumber: true, cellOf: (action) => cell(numberOf(action)) },
      { title: told.action, weight: 46, cellOf: ({ title }) => cell(title.trim() || told.untitled) },
      ...(carried.length === 0 ? [] : [roundColumn(subject)]),
      ...owner.map((column) => ({ ...column, weight: 26 })),
      { ...due, weight: 20 },
    ],
    [...actions, ...carried],
  );
}

function roundColumn({ assessment, words }: Subject) {
  const roundOf = ({ round }: Action) => {
    const made = findRound(assessment, round);
    return made === undefined ? words.report.none : showRound(words, assessment, made);
  };
  return { title: words.report.plan.round, weight: 12, cellOf: (action: Action) => cell(roundOf(action)) };
}

/** The actions of earlier rounds that are neither done nor dropped, in the order in which they were made. */
export function listCarried({ assessment, round }: Pick<Subject, 'assessment' | 'round'>): readonly Action[] {
  return openActions(assessment).filter((action) => (findRound(assessment, action.round)?.date ?? round.date) < round.date);
}

/**
 * What is planned, in sentences: "We plan four actions by March 2027. One is done." The month stands only where every action has a due date. Dropped
 * actions are not planned. Those carried on from earlier rounds are counted apart, at the end.
 */
export function listPlanSentences(subject: Subject): readonly string[] {
  const { assessment, round, words } = subject;
  const told = words.report.plan;
  const actions = listActions(assessment, round.id);
  const stateOf = (action: Action) => statusOf(action).state;
  const live = actions.filter((action) => stateOf(action) !== 'dropped');
  const done = live.filter((action) => stateOf(action) === 'done').length;
  const dropped = actions.length - live.length;
  const shown = (count: number) => showCount(words, count);
  const droppedSentence = dropped === 0 ? [] : [told.dropped(dropped, startSentence(shown(dropped)))];
  const carried = listCarried(subject);
  if (live.length === 0) {
    return carried.length === 0 ? [told.none, ...droppedSentence] : [told.noneNew, ...droppedSentence, tellCarried(subject, carried)];
  }
  const carriedSentence = carried.length === 0 ? [] : [tellCarried(subject, carried)];
  if (done === live.length) return [told.allDone(done, shown(done)), ...droppedSentence, ...carriedSentence];
  return [...listDueSentences(words, live), ...(done === 0 ? [] : [told.someDone(done, startSentence(shown(done)))]), ...droppedSentence, ...carriedSentence];
}

/** How many are planned, by when if every one has a due date, and otherwise how many have one. */
function listDueSentences(words: Words, actions: readonly Action[]): readonly string[] {
  const told = words.report.plan;
  const shown = showCount(words, actions.length);
  const days = actions.flatMap(({ due }) => (due === null ? [] : [dueDay(due)])).toSorted();
  const last = days.at(-1);
  if (last !== undefined && days.length === actions.length) return [told.planned(actions.length, shown, showMonth(words, last))];
  return [told.plannedWithoutDate(actions.length, shown), ...(days.length === 0 ? [] : [told.someDated(days.length, startSentence(showCount(words, days.length)))])];
}

function tellCarried({ assessment, words }: Subject, carried: readonly Action[]): string {
  const told = words.report.plan;
  const shown = startSentence(showCount(words, carried.length));
  const [made, ...others] = [...new Set(carried.map((action) => findRound(assessment, action.round)))];
  return made === undefined || others.length > 0 ? told.carriedFromEarlier(carried.length, shown) : told.carriedFrom(carried.length, shown, showRound(words, assessment, made));
}

/** The plan as it stands in a report: what is planned, what is not filled in, the table by group, and what is still open from before. */
export function listPlanBlocks(subject: Subject, leavesOut: readonly LeftOut[], today: Day): readonly Block[] {
  const { assessment, round, words } = subject;
  const told = words.report.plan;
  const actions = listActions(assessment, round.id);
  const incomplete = actions.filter((action) => statusOf(action).state !== 'dropped' && listMissing(action).length > 0).length;
  const carried = carriedTable(subject, leavesOut, today);
  return [
    { kind: 'paragraph', style: 'lead', text: listPlanSentences(subject).join(' ') },
    ...(incomplete === 0 ? [] : ([{ kind: 'paragraph', style: 'note', text: told.incomplete(incomplete, startSentence(showCount(words, incomplete))) }] as const)),
    ...(actions.length === 0 ? [] : ([{ kind: 'table', table: planTable(subject, leavesOut, today) }] as const)),
    ...(carried === null ? [] : ([{ kind: 'heading', text: told.carriedCaption }, { kind: 'table', table: carried }] as const)),
  ];
}

function columnsOf(subject: Subject, leavesOut: readonly LeftOut[], today: Day) {
  const { words, language } = subject;
  const told = words.report.plan;
  const statusName = (action: Action) => {
    const name = words.plan.fields.statuses[statusOf(action).state];
    return isOverdue(action, today) ? PAPER_WORDS[language].planned.action.overdue(name) : name;
  };
  return {
    action: { title: told.action, weight: 38, cellOf: (action: Action) => cell(action.title.trim() || told.untitled, groupName(subject, action)) },
    question: { title: told.questionAndLevel, weight: 24, cellOf: (action: Action) => questionCell(subject, action) },
    owner: leavesOut.includes('owners') ? [] : [{ title: told.owner, weight: 18, cellOf: (action: Action) => cell(action.owner.trim() || words.report.notSet) }],
    due: { title: told.due, weight: 18, cellOf: (action: Action) => cell(action.due === null ? words.report.notSet : showDue(words, action.due), statusName(action)) },
  };
}

function groupName({ assessment, words }: Subject, action: Action): string {
  const group = findGroup(assessment, action);
  return group === undefined ? words.report.plan.ownAction : words.plan.groups[group];
}

function questionCell(subject: Subject, { question, dimension, fromLevel, toLevel }: Action): Cell {
  const told = subject.words.report.plan;
  if (question === null) return cell(dimension === null ? PAPER_WORDS[subject.language].planned.action.whole : dimensionName(subject, dimension), told.noQuestion);
  if (fromLevel === null) return cell(questionTitle(subject, question), subject.words.plan.groups['find-out']);
  if (toLevel === null || toLevel <= fromLevel) return cell(questionTitle(subject, question), told.stay(levelName(subject, fromLevel)));
  return cell(questionTitle(subject, question), told.fromTo(levelName(subject, fromLevel), levelName(subject, toLevel)));
}
