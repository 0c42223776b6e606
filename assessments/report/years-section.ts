/** What moved between two rounds: the dumbbell, the table of its scores, the questions with the actions that served them, and how it all stands in a report. */

import type { Assessment, Language, Round } from '../model.ts';
import { showFraction, showSigned, toNumber } from '../statistics/fraction.ts';
import { showCount, showDay, showList, startSentence } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import { YEARS_WORDS } from '../words/years-work.ts';
import type { DimensionChange, QuestionMove } from '../years.ts';
import type { Block, Dumbbell, DumbbellRow, Table } from './blocks.ts';
import { changeFinding } from './findings.ts';
import type { LeftOut } from './questions-tables.ts';
import { dimensionName, listLevelNames, showRound } from './subject.ts';
import { cell, tableOf } from './tables.ts';
import { trendFigure } from './trend-figure.ts';
import { changeLabel, moveName, twoRoundsOf, type TwoRounds } from './two-rounds.ts';
import { changedQuestionsTable, listChangedTables } from './years-changed.ts';
import { movesTable, tellYears } from './years-moved.ts';

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

/** What moved, as it stands in a report: in plain words, as the dumbbell with its figures, the questions that moved, those that changed, and three rounds or more on one axis. */
export function listYearsBlocks(two: TwoRounds, leavesOut: readonly LeftOut[]): readonly Block[] {
  const { subject, before, figures } = two;
  const { assessment, round, words, language } = subject;
  const told = words.report.years;
  const own = YEARS_WORDS[language];
  const figure = dumbbellOf(assessment, before.round, round, words, language);
  const moved = movesTable(two, 'moved', leavesOut);
  // What only the full form asks is told with the two forms.
  const isOfBoth = ({ before: earlier, after: later }: QuestionMove) => figures.shared === null || (earlier !== 'not-asked' && later !== 'not-asked');
  const others = figures.questions.filter((move) => !move.isComparable && isOfBoth(move)).map((move) => moveName(two, move));
  const rest = [
    ...(moved.rows.length === 0 ? [told.noneMoved] : []),
    ...(others.length === 0 ? [] : [told.cannotCompare(others.length, startSentence(showCount(words, others.length)), showList(words, others))]),
  ];
  const changed = changedQuestionsTable(two);
  const trend = trendFigure(assessment, words, language, round);
  // What changed between the two rounds themselves stands above.
  const changedBefore = trend === null ? [] : listChangedTables(assessment, words, language, before.round);
  return [
    { kind: 'paragraph', style: 'text', text: tellYears(two).join(' ') },
    { kind: 'figure', figure },
    { kind: 'table', table: figure.table },
    { kind: 'paragraph', style: 'text', text: told.rule },
    ...(moved.rows.length === 0 ? [] : ([{ kind: 'heading', text: told.movesCaption }, { kind: 'table', table: moved }] as const)),
    ...(rest.length === 0 ? [] : ([{ kind: 'paragraph', style: 'text', text: rest.join(' ') }] as const)),
    ...(changed === null ? [] : ([{ kind: 'heading', text: own.moved.changed.title }, { kind: 'table', table: changed }] as const)),
    ...(trend === null ? [] : ([{ kind: 'heading', text: own.trend.title }, { kind: 'figure', figure: trend }, { kind: 'table', table: trend.table }] as const)),
    ...(changedBefore.length === 0 ? [] : [{ kind: 'heading', text: own.moved.changed.titleEarlier } as const, ...changedBefore.map((table) => ({ kind: 'table', table }) as const)]),
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
  return [
    told.note(showDay(words, before.round.date), showDay(words, subject.round.date)),
    ...(figures.shared === null ? [] : [YEARS_WORDS[subject.language].moved.shared(figures.shared)]),
    ...(isPart ? [told.comparableOnly] : []),
    told.candour,
  ].join(' ');
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
