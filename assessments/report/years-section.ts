/** What moved between two rounds: the dumbbell, the table of its scores, and the questions with the actions that served them. */

import type { Action, Assessment, Language, Round } from '../model.ts';
import { statusOf } from '../status.ts';
import type { QuestionId } from '../questionnaire-model.ts';
import { fraction, showFraction, showSigned, toNumber } from '../statistics/fraction.ts';
import { showCount, showDay, showList, startSentence } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import type { DimensionChange, QuestionMove } from '../years.ts';
import type { Block, Cell, Dumbbell, DumbbellRow, Table } from './blocks.ts';
import { changeFinding } from './findings.ts';
import type { LeftOut } from './questions-tables.ts';
import { dimensionName, listLevelNames, showRound } from './subject.ts';
import { cell, tableOf } from './tables.ts';
import { changeLabel, itemOrNotAsked, listServing, moveName, twoRoundsOf, type TwoRounds } from './two-rounds.ts';

/** The dumbbell of two rounds: one row a dimension, like for like. */
export function dumbbellOf(assessment: Assessment, before: Round, after: Round, words: Words, language: Language): Dumbbell {
  const two = twoRoundsOf(assessment, before, after, words, language);
  const told = words.report.years;
  const rows = two.figures.dimensions.map((change) => dumbbellRowOf(two, change));
  const tellRow = (row: DumbbellRow) =>
    row.places ? told.rowTold(row.name, row.places.beforeShown, row.places.afterShown) : told.rowNotComparable(row.name);
  return {
    kind: 'dumbbell',
    id: 'dumbbell',
    finding: changeFinding(two.subject, two.figures),
    note: noteOnRounds(two),
    alternative: [told.alternative, ...rows.map(tellRow)].join(' '),
    table: changeTable(two),
    levelNames: listLevelNames(two.subject),
    beforeName: showRound(words, assessment, before),
    afterName: showRound(words, assessment, after),
    rows,
  };
}

/** Which questions a table of moves holds: those that moved, or all. */
export type MovesWanted = 'moved' | 'all';

/**
 * The questions with last level, this level, steps, the action that served them and its status, and the note of the later round, in question order.
 * A question that cannot be compared says so.
 */
export function movesTable(
  assessment: Assessment,
  before: Round,
  after: Round,
  words: Words,
  language: Language,
  wanted: MovesWanted = 'all',
  leavesOut: readonly LeftOut[] = [],
): Table {
  const two = twoRoundsOf(assessment, before, after, words, language);
  const told = words.report.years;
  const [beforeName, afterName] = [showRound(words, assessment, before), showRound(words, assessment, after)];
  const moves = two.figures.questions.filter(({ steps }) => wanted === 'all' || (steps !== null && steps !== 0));
  const noteOf = (id: QuestionId) => after.responses[id]?.note.trim() ?? '';
  return tableOf<QuestionMove>(
    { id: `moves-${wanted}`, caption: wanted === 'all' ? told.allMovesCaption(beforeName, afterName) : told.movesCaption },
    [
      { title: told.question, weight: 24, cellOf: ({ question }) => cell(moveName(two, question)) },
      { title: beforeName, weight: 14, cellOf: (move) => cell(itemOrNotAsked(two.before, move.before, move.question)) },
      { title: afterName, weight: 14, cellOf: (move) => cell(itemOrNotAsked(two.subject, move.after, move.question)) },
      { title: told.steps, weight: 12, isNumber: true, cellOf: ({ steps }) => cell(steps === null ? told.notComparableSteps : showSigned(fraction(steps), 0)) },
      { title: told.action, weight: 24, cellOf: ({ question }) => actionCell(words, listServing(assessment, question, before, after)) },
      ...(leavesOut.includes('notes')
        ? []
        : [{ title: told.noteColumn, weight: 20, cellOf: ({ question }: QuestionMove) => cell(noteOf(question) === '' ? words.report.none : told.quoted(noteOf(question))) }]),
    ],
    moves,
  );
}

/** What moved, as it stands in a report: dumbbell, its figures, the questions that moved, and in sentences the others. */
export function listYearsBlocks(two: TwoRounds, leavesOut: readonly LeftOut[]): readonly Block[] {
  const { subject, before, figures } = two;
  const { assessment, round, words, language } = subject;
  const told = words.report.years;
  const figure = dumbbellOf(assessment, before.round, round, words, language);
  const moved = movesTable(assessment, before.round, round, words, language, 'moved', leavesOut);
  const stayed = figures.questions.filter(({ steps }) => steps === 0).length;
  const others = figures.questions.filter(({ isComparable }) => !isComparable).map(({ question }) => moveName(two, question));
  const shown = (count: number) => startSentence(showCount(words, count));
  const rest = [
    ...(moved.rows.length === 0 ? [told.noneMoved] : []),
    ...(stayed === 0 ? [] : [told.stayed(stayed, shown(stayed))]),
    ...(others.length === 0 ? [] : [told.cannotCompare(others.length, shown(others.length), showList(words, others))]),
  ];
  return [
    { kind: 'figure', figure },
    { kind: 'table', table: figure.table },
    { kind: 'paragraph', style: 'text', text: told.rule },
    ...(moved.rows.length === 0 ? [] : ([{ kind: 'heading', text: told.movesCaption }, { kind: 'table', table: moved }] as const)),
    ...(rest.length === 0 ? [] : ([{ kind: 'paragraph', style: 'text', text: rest.join(' ') }] as const)),
  ];
}

function dumbbellRowOf({ subject }: TwoRounds, row: DimensionChange): DumbbellRow {
  const told = subject.words.report.years;
  const { before, after, change } = row;
  return {
    dimension: row.dimension,
    name: dimensionName(subject, row.dimension),
    caption: told.caption(row.comparable, row.asked),
    places:
      before === null || after === null
        ? null
        : { before: toNumber(before), after: toNumber(after), beforeShown: showFraction(before), afterShown: showFraction(after) },
    change: change === null ? '' : showSigned(change),
    label: changeLabel(subject.words, row),
  };
}

function noteOnRounds({ subject, before, figures }: TwoRounds): string {
  const { words } = subject;
  const told = words.report.years;
  const isPart = figures.dimensions.some(({ comparable, asked }) => comparable < asked);
  return [told.note(showDay(words, before.round.date), showDay(words, subject.round.date)), ...(isPart ? [told.comparableOnly] : []), told.candour].join(' ');
}

function changeTable(two: TwoRounds): Table {
  const { subject, before, figures } = two;
  const { words, assessment, round } = subject;
  const told = words.report.years;
  const [beforeName, afterName] = [showRound(words, assessment, before.round), showRound(words, assessment, round)];
  return tableOf<DumbbellRow>(
    { id: 'change', caption: told.tableCaption(beforeName, afterName) },
    [
      { title: told.dimension, weight: 20, cellOf: (row) => cell(row.name) },
      { title: beforeName, weight: 13, isNumber: true, cellOf: (row) => cell(row.places?.beforeShown ?? words.report.none) },
      { title: afterName, weight: 13, isNumber: true, cellOf: (row) => cell(row.places?.afterShown ?? words.report.none) },
      { title: told.change, weight: 13, isNumber: true, cellOf: (row) => cell(row.change || words.report.none) },
      { title: told.label, weight: 23, cellOf: (row) => cell(row.label) },
      { title: told.compared, weight: 18, cellOf: (row) => cell(row.caption) },
    ],
    figures.dimensions.map((change) => dumbbellRowOf(two, change)),
  );
}

function actionCell(words: Words, actions: readonly Action[]): Cell {
  const told = words.report;
  const nameOf = (action: Action) => action.title.trim() || told.plan.untitled;
  const statusName = (action: Action) => words.plan.fields.statuses[statusOf(action).state];
  const [only, ...more] = actions;
  if (only === undefined) return cell(told.none);
  if (more.length === 0) return cell(nameOf(only), statusName(only));
  return cell(actions.map((action) => told.years.actionWithStatus(nameOf(action), statusName(action))).join('; '));
}
