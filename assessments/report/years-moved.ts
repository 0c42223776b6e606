/** What moved between two rounds: in plain words, question by question, and where a reason is asked for. */

import type { Action } from '../model.ts';
import type { QuestionId } from '../questionnaire-model.ts';
import { fraction, showSigned } from '../statistics/fraction.ts';
import { statusOf } from '../status.ts';
import { showCount, showList } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import { YEARS_WORDS } from '../words/years-work.ts';
import { LEAST_STEPS, type DimensionChange, type QuestionMove, type Sureness } from '../years.ts';
import type { Cell, Table } from './blocks.ts';
import type { LeftOut } from './questions-tables.ts';
import { dimensionName, showRound, type Subject } from './subject.ts';
import { cell, tableOf } from './tables.ts';
import { earlierId, itemOrNotAsked, listServing, moveName, type TwoRounds } from './two-rounds.ts';

/** Why a reason is asked for: the question moved by two steps or more, or an action for it was done and its level did not go up. */
export type WhyAsked = 'leapt' | 'unmoved';

/** What is there already cannot go up. */
const HIGHEST = 5;

const SURENESSES = ['clear', 'overlap', 'too-few', null] as const satisfies readonly (Sureness | null)[];

/**
 * The first paragraph: what moved and how sure that is, what did not, what cannot be compared, and how many questions it rests on: "Trust (+0.4) moved up, and clearly."
 * A fall is told as what it can be, never as failure. Methods E.3.
 */
export function tellYears({ subject, figures }: TwoRounds): readonly string[] {
  const { words, language } = subject;
  const told = YEARS_WORDS[language].moved;
  const namesOf = (moves: readonly DimensionChange[]) => showList(words, moves.map(({ dimension }) => dimensionName(subject, dimension)));
  const changesOf = (moves: readonly DimensionChange[]) =>
    showList(words, moves.map(({ dimension, change }) => told.byNamed(dimensionName(subject, dimension), change === null ? words.report.none : showSigned(change))));
  const labelled = (label: DimensionChange['label']) => figures.dimensions.filter((each) => each.label === label);
  const tellMoves = (way: 'up' | 'down') =>
    SURENESSES.flatMap((sureness) => {
      const moves = labelled(way).filter((each) => each.sureness === sureness);
      return moves.length === 0 ? [] : [told[way][sureness ?? 'untested'](changesOf(moves))];
    });
  const [level, apart] = [labelled('little-change'), labelled('not-comparable')];
  if (apart.length === figures.dimensions.length) return [told.tooFew(sumOf(figures, 'comparable'), sumOf(figures, 'asked'))];
  return [
    ...tellMoves('up'),
    ...tellMoves('down'),
    ...(level.length === 0 ? [] : [told.littleChange(namesOf(level), level.length)]),
    ...(apart.length === 0 ? [] : [told.notComparable(namesOf(apart), apart.length)]),
    tellCounts({ subject, figures }),
    ...(labelled('down').length === 0 ? [] : [told.fall]),
  ];
}

/**
 * Why a question of two rounds asks for a reason, or null where it does not. An action counts where it was done by the later round.
 *
 * @example whyAsked(two, 'T1') // 'leapt', from 2 to 4
 */
export function whyAsked({ subject, before, figures }: TwoRounds, question: QuestionId): WhyAsked | null {
  const { assessment, round } = subject;
  const move = figures.questions.find((each) => each.question === question);
  const steps = move?.steps ?? null;
  if (steps === null) return null;
  if (Math.abs(steps) >= LEAST_STEPS) return 'leapt';
  if (move?.after === HIGHEST) return null;
  const isDone = listServing(assessment, question, before.round, round).map(statusOf).some(({ state, on }) => state === 'done' && on <= round.date);
  return isDone && steps <= 0 ? 'unmoved' : null;
}

/** The questions that ask for a reason, in their order: those that moved by two steps, and those with an action done that did not go up. */
export function listWhysAsked(two: TwoRounds): readonly QuestionId[] {
  return two.figures.questions.map(({ question }) => question).filter((question) => whyAsked(two, question) !== null);
}

/** Which questions a table of moves holds: those that moved or have a reason written to them, or all. */
export type MovesWanted = 'moved' | 'all';

/**
 * The questions with their level in both rounds, the note of each year under it, the steps, the actions that served them with their status, and why in people's words where
 * that is given. In question order; a question that cannot be compared says so.
 */
export function movesTable(two: TwoRounds, wanted: MovesWanted = 'all', leavesOut: readonly LeftOut[] = []): Table {
  const { assessment, round: after, words, language } = two.subject;
  const before = two.before.round;
  const told = words.report.years;
  const [beforeName, afterName] = [showRound(words, assessment, before), showRound(words, assessment, after)];
  const hasNotes = !leavesOut.includes('notes');
  const hasWhy = ({ question }: QuestionMove) => hasNotes && (after.whys[question] ?? '').trim() !== '';
  const moves = two.figures.questions.filter((move) => wanted === 'all' || hasWhy(move) || (move.steps !== null && move.steps !== 0));
  const levelCell = (of: Subject, item: QuestionMove['before'], id: QuestionId) => cell(itemOrNotAsked(of, item, id), hasNotes ? quoted(words, of.round.responses[id]?.note) : null);
  return tableOf<QuestionMove>(
    { id: `moves-${wanted}`, caption: wanted === 'all' ? told.allMovesCaption(beforeName, afterName) : told.movesCaption },
    [
      { title: told.question, weight: 20, cellOf: (move) => cell(moveName(two, move)) },
      { title: beforeName, weight: 18, cellOf: (move) => levelCell(two.before, move.before, earlierId(two, move.question)) },
      { title: afterName, weight: 18, cellOf: (move) => levelCell(two.subject, move.after, move.question) },
      { title: told.steps, weight: 12, isNumber: true, cellOf: ({ steps }) => cell(steps === null ? told.notComparableSteps : showSigned(fraction(steps), 0)) },
      { title: told.action, weight: 20, cellOf: ({ question }) => actionCell(two.subject, listServing(assessment, question, before, after)) },
      ...(moves.some(hasWhy) ? [{ title: YEARS_WORDS[language].moved.whyColumn, weight: 18, cellOf: ({ question }: QuestionMove) => cell(quoted(words, after.whys[question]) ?? words.report.none) }] : []),
    ],
    moves,
  );
}

function tellCounts({ subject: { words, language }, figures }: Pick<TwoRounds, 'subject' | 'figures'>): string {
  const told = YEARS_WORDS[language].moved;
  const sum = (of: Counted) => sumOf(figures, of);
  const shown = (count: number) => (count === 0 ? told.none : showCount(words, count));
  return told.counts(sum('comparable'), sum('asked'), shown(sum('up')), shown(sum('same')), shown(sum('down')));
}

type Counted = 'comparable' | 'asked' | 'up' | 'same' | 'down';

function sumOf({ dimensions }: TwoRounds['figures'], of: Counted): number {
  return dimensions.reduce((total, each) => total + each[of], 0);
}

function actionCell({ words, language, round }: Subject, actions: readonly Action[]): Cell {
  const told = words.report;
  const nameOf = (action: Action) => action.title.trim() || told.plan.untitled;
  const statusName = (action: Action) => {
    const { state, on } = statusOf(action);
    // What was done since the later round cannot have gone with its levels.
    return state === 'done' && on > round.date ? YEARS_WORDS[language].moved.doneSince : words.plan.fields.statuses[state];
  };
  const [only, ...more] = actions;
  if (only === undefined) return cell(told.none);
  if (more.length === 0) return cell(nameOf(only), statusName(only));
  return cell(actions.map((action) => told.years.actionWithStatus(nameOf(action), statusName(action))).join('; '));
}

/** A note as it is quoted, or null where there is none. */
function quoted(words: Words, note: string | undefined): string | null {
  const text = note?.trim() ?? '';
  return text === '' ? null : words.report.years.quoted(text);
}
