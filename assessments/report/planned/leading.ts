/** Where a plan would lead: the scores and levels that chosen actions would come to, told as a plan and never as a forecast. */

import type { DimensionFigures, Fraction } from '../../figures-model.ts';
import type { Action } from '../../model.ts';
import { compareFractions, showFraction, subtractFractions, toNumber } from '../../statistics/fraction.ts';
import { whatIf, type PlannedStep, type WhatIf } from '../../what-if.ts';
import { showCount, showDay, showList, startSentence } from '../../words/dates.ts';
import { PLAN_WORDS, type PlanWords } from '../../words/plan-work.ts';
import type { Block, DotPlot, DotPlotRow, Table } from '../blocks.ts';
import { asHeading } from '../findings.ts';
import { dotPlotOf } from '../standing.ts';
import { dimensionName, dimensionOfQuestion, levelName, questionName, type Subject } from '../subject.ts';
import { cell, tableOf } from '../tables.ts';

/** Chosen actions of a round with what they come to. */
export interface Leading {
  readonly subject: Subject;
  readonly actions: readonly Action[];
  readonly figures: WhatIf;
}

/** What these actions would come to, for all that is told of them. */
export function leadingOf(subject: Subject, actions: readonly Action[]): Leading {
  const { questionnaire, round, figures } = subject;
  return { subject, actions, figures: whatIf(questionnaire, round, figures, actions) };
}

/** The words of all that is told of chosen actions. */
export function leadingWords({ subject }: Leading): PlanWords['whatIf'] {
  return PLAN_WORDS[subject.language].whatIf;
}

interface Move {
  readonly name: string;
  readonly from: Fraction;
  readonly to: Fraction;
}

/** What the actions would lead to, in a sentence or two: which scores would move, and which most. A score that would print the same has not moved. */
export function listLeadingSentences(leading: Leading): readonly string[] {
  const { subject, actions, figures } = leading;
  const { words } = subject;
  const told = leadingWords(leading).finding;
  const count = actions.length;
  if (count === 0) return [told.none];
  const shown = startSentence(showCount(words, count));
  if (figures.steps.length === 0) return [told.noLevel(count, shown)];
  const gained = figures.dimensions.flatMap(({ before, after }) => (before.score === null && after.score !== null ? [dimensionName(subject, after.dimension)] : []));
  const gains = gained.length === 0 ? [] : [told.gains(showList(words, gained))];
  const moves = listMoves(leading);
  const [first, ...others] = moves;
  if (first === undefined) {
    const steps = figures.steps.length;
    return gains.length > 0 ? gains : [told.noScore(count, shown, leadingWords(leading).questions(steps, showCount(words, steps)))];
  }
  if (others.length === 0) return [told.one(count, shown, first.name, showFraction(first.from), showFraction(first.to)), ...gains];
  return [tellAll(leading, shown, moves), tellMost(leading, moves), ...gains];
}

function listMoves({ subject, figures }: Leading): readonly Move[] {
  return figures.dimensions.flatMap(({ before, after }) =>
    before.score === null || after.score === null || showFraction(before.score) === showFraction(after.score)
      ? []
      : [{ name: dimensionName(subject, after.dimension), from: before.score, to: after.score }],
  );
}

function tellAll(leading: Leading, shown: string, moves: readonly Move[]): string {
  const { actions, figures, subject } = leading;
  const told = leadingWords(leading).finding;
  const { before, after } = figures.overall;
  const hasOverall = before !== null && after !== null && showFraction(before) !== showFraction(after);
  if (hasOverall) return told.overall(actions.length, shown, showFraction(before), showFraction(after));
  return told.several(actions.length, shown, showList(subject.words, moves.map(({ name }) => name)));
}

function tellMost(leading: Leading, moves: readonly Move[]): string {
  const told = leadingWords(leading).finding;
  const sorted = moves.map((move) => ({ ...move, by: subtractFractions(move.to, move.from) })).toSorted((one, other) => compareFractions(other.by, one.by));
  const by = sorted.slice(0, 1).map((move) => showFraction(move.by)).join('');
  const most = moves.filter((move) => showFraction(subtractFractions(move.to, move.from)) === by);
  const [only] = most;
  if (only !== undefined && most.length === 1) return told.most(only.name, showFraction(only.from), showFraction(only.to));
  return told.mostEach(showList(leading.subject.words, most.map(({ name }) => name)), by);
}

/** The dot plot of where the actions would lead: today’s score as a disc, and a triangle where a dimension would move to. */
export function leadingPlotOf(leading: Leading): DotPlot {
  const { subject, figures } = leading;
  const told = leadingWords(leading);
  const today = dotPlotOf(subject.assessment, subject.round, subject.words, subject.language);
  const rows = today.rows.map((row): DotPlotRow => {
    const change = figures.dimensions.find(({ after }) => after.dimension === row.dimension);
    const score = change?.after.score ?? null;
    const isSame = score === null || (change?.before.score !== null && change?.before.score !== undefined && compareFractions(change.before.score, score) === 0);
    const target = isSame ? null : { at: toNumber(score), shown: showFraction(score) };
    return { ...row, caption: change === undefined ? row.caption : captionOf(leading, row, change), views: null, median: null, quartiles: null, target };
  });
  return {
    ...today,
    id: 'leading',
    finding: asHeading(listLeadingSentences(leading)),
    note: `${subject.words.report.standing.roundOf(showDay(subject.words, subject.round.date))} ${told.notForecast}`,
    alternative: [told.alternative, ...rows.map((row) => tellRow(leading, row))].join(' '),
    table: leadingTable(leading),
    hasViews: false,
    hasMedian: false,
    hasQuartiles: false,
    hasTargets: rows.some(({ target }) => target !== null),
    names: { score: told.scores.today, secureLevel: told.secureLevelToday, target: told.scores.after },
    rows,
  };
}

type Change = WhatIf['dimensions'][number];

function captionOf(leading: Leading, row: DotPlotRow, { before, after }: Change): string {
  const { subject, figures } = leading;
  const told = leadingWords(leading);
  const steps = figures.steps.filter(({ question }) => isOf(subject, question, after.dimension)).length;
  if (steps === 0) return after.score === null ? row.caption : told.noneMoves;
  const moves = told.caption(steps, startSentence(showCount(subject.words, steps)));
  return after.score === null ? `${row.caption}. ${moves}` : [moves, ...listSecureSentences(leading, before.secure, after.secure)].join(' ');
}

function listSecureSentences(leading: Leading, before: DimensionFigures['secure'], after: DimensionFigures['secure']): readonly string[] {
  if (after === null) return [];
  const told = leadingWords(leading);
  const name = levelName(leading.subject, after);
  if (before === null) return [told.secureNow(name)];
  return [before === after ? told.secureSame(name) : told.secureFrom(levelName(leading.subject, before), name)];
}

function isOf({ questionnaire }: Subject, question: string, dimension: DimensionFigures['dimension']): boolean {
  return questionnaire.dimensions.some(({ id, questions }) => id === dimension && questions.some((each) => each.id === question));
}

function tellRow(leading: Leading, { name, score, target }: DotPlotRow): string {
  const told = leadingWords(leading);
  if (target === null) return score === null ? leading.subject.words.report.standing.rowWithoutScore(name) : told.rowSame(name, score.shown);
  return score === null ? told.rowGained(name, target.shown) : told.rowTold(name, score.shown, target.shown);
}

/** The scores and secure levels of each dimension, today and with the actions, and the overall score. */
export function leadingTable(leading: Leading): Table {
  const { subject, figures } = leading;
  const { none, overall } = subject.words.report;
  const told = leadingWords(leading).scores;
  const score = (value: Fraction | null) => cell(value === null ? none : showFraction(value));
  const secure = (value: DimensionFigures['secure']) => cell(value === null ? none : levelName(subject, value));
  const rows = [
    ...figures.dimensions.map(({ before, after }) => ({ name: dimensionName(subject, after.dimension), before, after })),
    { name: overall, before: { score: figures.overall.before, secure: null }, after: { score: figures.overall.after, secure: null } },
  ];
  return tableOf<(typeof rows)[number]>(
    { id: 'leading', caption: told.caption },
    [
      { title: told.dimension, weight: 22, cellOf: ({ name }) => cell(name) },
      { title: told.today, weight: 18, isNumber: true, cellOf: ({ before }) => score(before.score) },
      { title: told.after, weight: 20, isNumber: true, cellOf: ({ after }) => score(after.score) },
      { title: told.secureToday, weight: 20, cellOf: ({ before }) => secure(before.secure) },
      { title: told.secureAfter, weight: 20, cellOf: ({ after }) => secure(after.secure) },
    ],
    rows,
  );
}

/** The questions that would reach another level, each with the actions that lead there. Null where there are none. */
export function stepsTable(leading: Leading): Table | null {
  const { subject, actions, figures } = leading;
  if (figures.steps.length === 0) return null;
  const told = leadingWords(leading).steps;
  const level = (value: PlannedStep['from']) => cell(value === null ? told.unknown : subject.words.charts.levelNamed(value, levelName(subject, value)));
  const titles = (ids: readonly string[]) => actions.filter(({ id }) => ids.includes(id)).map((action) => titleOf(leading, action)).join('; ');
  return tableOf<PlannedStep>(
    { id: 'steps', caption: told.caption },
    [
      { title: told.question, weight: 30, cellOf: ({ question }) => cell(questionName(subject, question), dimensionOfQuestion(subject, question)) },
      { title: told.today, weight: 15, cellOf: ({ from }) => level(from) },
      { title: told.after, weight: 15, cellOf: ({ to }) => level(to) },
      { title: told.by, weight: 40, cellOf: (step) => cell(titles(step.actions)) },
    ],
    figures.steps,
  );
}

/** The actions that lead no question to another level, by their titles. */
export function listUnmoving(leading: Leading): readonly string[] {
  const moving = new Set(leading.figures.steps.flatMap(({ actions }) => actions));
  return leading.actions.filter(({ id }) => !moving.has(id)).map((action) => titleOf(leading, action));
}

function titleOf(leading: Leading, { title }: Action): string {
  return title.trim() || leading.subject.words.report.plan.untitled;
}

/** Where the plan would lead, as it stands in a document. */
export function listLeadingBlocks(leading: Leading): readonly Block[] {
  const told = leadingWords(leading);
  const figure = leadingPlotOf(leading);
  const steps = stepsTable(leading);
  const unmoving = listUnmoving(leading);
  return [
    { kind: 'figure', figure },
    { kind: 'table', table: figure.table },
    ...(steps === null ? [] : ([{ kind: 'table', table: steps }] as const)),
    ...(unmoving.length === 0 ? [] : ([{ kind: 'heading', text: told.unmoving.title }, { kind: 'list', items: unmoving }] as const)),
  ];
}
