/** The targets that an earlier round set itself: where its plan would lead, and where the dimensions and questions are now. */

import type { DimensionFigures, Fraction } from '../../figures-model.ts';
import type { DimensionId, Level, QuestionId } from '../../questionnaire-model.ts';
import { findDimensionOf } from '../../questionnaire/questionnaire.ts';
import { isLevel } from '../../scoring.ts';
import { compareFractions, showFraction, showSigned, subtractFractions } from '../../statistics/fraction.ts';
import { findTargetLine, scoresOfTargetLine, type EarlierTargetLine } from '../../what-if.ts';
import { showCount, showDay, startSentence } from '../../words/dates.ts';
import { PAPER_WORDS } from '../../words/paper.ts';
import type { Block, Part, Table } from '../blocks.ts';
import { dimensionName, itemNamed, itemOfQuestion, levelName, questionName, showRound, type Subject } from '../subject.ts';
import { cell, tableOf } from '../tables.ts';

/** A target line with the scores it stands for; undefined where no earlier round has one that says anything of this round. */
export interface Targets extends EarlierTargetLine {
  readonly scores: readonly DimensionFigures[];
}

/**
 * The target line that the round of a report is held against. A dimension has a target where the plan wanted one of its questions higher, and names enough of them
 * for a score: where nothing was planned, nothing was to be reached.
 */
export function findTargets({ assessment, round, questionnaire, figures }: Subject): Targets | undefined {
  const found = findTargetLine(assessment, round);
  if (found === undefined || Object.keys(found.line.levels).length === 0) return undefined;
  const wanted = new Set(found.raised.flatMap(({ question }) => (figures.items[question] === 'not-applicable' ? [] : [findDimensionOf(questionnaire, question)?.id])));
  return { ...found, scores: scoresOfTargetLine(questionnaire, round, found.line).filter(({ dimension }) => wanted.has(dimension)) };
}

/** The score that a dimension was to come to; null where there is no target for it. */
export function targetScore(targets: Targets | undefined, dimension: DimensionId): Fraction | null {
  return targets?.scores.find((each) => each.dimension === dimension)?.score ?? null;
}

/** When the targets were set, and how many dimensions and questions have come to theirs. */
export function listTargetSentences(subject: Subject): readonly string[] {
  const targets = findTargets(subject);
  if (targets === undefined) return [];
  const { words } = subject;
  const told = PAPER_WORDS[subject.language].planned.targets;
  const dimensions = listRows(subject, targets).filter(({ result }) => isKnown(result));
  const questions = listRaised(subject, targets).filter(({ result }) => isKnown(result));
  const tell = (rows: readonly { readonly result: Result }[], sentence: typeof told.dimensions) => {
    const reached = rows.filter(({ result }) => result === 'reached').length;
    return rows.length === 0 ? [] : [sentence(reached, startSentence(showCount(words, reached)), rows.length, showCount(words, rows.length))];
  };
  return [told.set(showDay(words, targets.line.on)), ...tell(dimensions, told.dimensions), ...tell(questions, told.questions)];
}

/** Target, score and the difference of each dimension. Null where there is no target line. */
export function targetsTable(subject: Subject): Table | null {
  const targets = findTargets(subject);
  if (targets === undefined) return null;
  const { words, assessment, round } = subject;
  const told = PAPER_WORDS[subject.language].planned.targets;
  const score = (value: Fraction | null) => cell(value === null ? words.report.none : showFraction(value));
  return tableOf<Row>(
    { id: 'targets', caption: told.caption },
    [
      { title: words.report.standing.dimension, weight: 24, cellOf: ({ dimension }) => cell(dimensionName(subject, dimension)) },
      { title: told.column, weight: 14, isNumber: true, cellOf: ({ target }) => score(target) },
      { title: told.score(showRound(words, assessment, round)), weight: 18, isNumber: true, cellOf: ({ now }) => score(now) },
      { title: told.difference, weight: 18, isNumber: true, cellOf: ({ target, now }) => cell(target === null || now === null ? words.report.none : showSigned(subtractFractions(now, target))) },
      { title: told.result, weight: 26, cellOf: ({ result }) => cell(told.results[result]) },
    ],
    listRows(subject, targets),
  );
}

/** The questions that were to move, with their level then, the target and the level now. Null where there are none. */
export function raisedTable(subject: Subject): Table | null {
  const targets = findTargets(subject);
  if (targets === undefined || targets.raised.length === 0) return null;
  const { words, assessment, round } = subject;
  const told = PAPER_WORDS[subject.language].planned.targets;
  const level = (value: Level) => words.charts.levelNamed(value, levelName(subject, value));
  return tableOf<Raised>(
    { id: 'targets-questions', caption: told.questionsCaption },
    [
      { title: told.question, weight: 32, cellOf: ({ question }) => cell(questionName(subject, question)) },
      { title: told.levelOf(showRound(words, assessment, targets.of)), weight: 16, cellOf: ({ from }) => cell(from === null ? words.report.none : level(from)) },
      { title: told.column, weight: 16, cellOf: ({ to }) => cell(level(to)) },
      { title: told.levelOf(showRound(words, assessment, round)), weight: 16, cellOf: ({ question }) => cell(itemNamed(subject, question)) },
      { title: told.result, weight: 20, cellOf: ({ result }) => cell(isKnown(result) ? told.results[result] : words.report.none) },
    ],
    listRaised(subject, targets),
  );
}

/** The section "Targets from 2025, and what came of them". Null where there is no target line. */
export function targetsSection(subject: Subject): Part | null {
  const targets = findTargets(subject);
  const table = targetsTable(subject);
  if (targets === undefined || table === null) return null;
  const told = PAPER_WORDS[subject.language].planned.targets;
  const raised = raisedTable(subject);
  const blocks: readonly Block[] = [
    { kind: 'paragraph', style: 'text', text: listTargetSentences(subject).join(' ') },
    { kind: 'table', table },
    ...(raised === null ? [] : ([{ kind: 'table', table: raised }] as const)),
  ];
  return { id: 'targets', title: told.title(showRound(subject.words, subject.assessment, targets.of)), startsPage: false, blocks };
}

type Result = 'reached' | 'short' | 'none' | 'unknown';

function isKnown(result: Result): boolean {
  return result === 'reached' || result === 'short';
}

interface Row {
  readonly dimension: DimensionId;
  readonly target: Fraction | null;
  readonly now: Fraction | null;
  readonly result: Result;
}

function listRows({ figures }: Subject, targets: Targets): readonly Row[] {
  return figures.dimensions.map(({ dimension, score: now }) => {
    const target = targetScore(targets, dimension);
    return { dimension, target, now, result: resultOf(target, now) };
  });
}

function resultOf(target: Fraction | null, now: Fraction | null): Result {
  if (target === null) return 'none';
  if (now === null) return 'unknown';
  return compareFractions(now, target) === -1 ? 'short' : 'reached';
}

interface Raised {
  readonly question: QuestionId;
  readonly from: Level | null;
  readonly to: Level;
  readonly result: Result;
}

/** In the order of the questionnaire. Those that the round did not ask, or that nobody could tell, are not known. */
function listRaised(subject: Subject, { raised }: Targets): readonly Raised[] {
  return raised.map(({ question, from, to }) => {
    const item = itemOfQuestion(subject, question);
    if (!isLevel(item)) return { question, from, to, result: 'unknown' };
    return { question, from, to, result: item >= to ? 'reached' : 'short' };
  });
}
