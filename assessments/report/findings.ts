/** The findings: what a figure shows, in a sentence or two that hold for every shape the figures can take. */

import type { Fraction } from '../figures-model.ts';
import type { Level } from '../questionnaire-model.ts';
import { questionsOf } from '../questionnaire/questionnaire.ts';
import { isLevel } from '../scoring.ts';
import { compareFractions, showFraction } from '../statistics/fraction.ts';
import { showCount, showList, startSentence } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import type { DimensionChange, YearsFigures } from '../years.ts';
import { dimensionName, dimensionOfQuestion, itemOfQuestion, levelName, questionTitle, type Subject } from './subject.ts';

/**
 * Sentences as a heading: one alone stands without its full stop.
 *
 * @example asHeading(['Leadership is ahead of the rest.']) // "Leadership is ahead of the rest"
 */
export function asHeading(sentences: readonly string[]): string {
  return sentences.length === 1 ? sentences.join('').replace(/\.$/, '') : sentences.join(' ');
}

/** What the dimensions show: which lead, which have furthest to go, which have no score. Scores that print the same count as the same. */
export function listStandingSentences(subject: Subject): readonly string[] {
  const { words, figures } = subject;
  const scores = figures.dimensions.flatMap(({ dimension, score }) => (score === null ? [] : [{ name: dimensionName(subject, dimension), score }]));
  const missing = figures.dimensions.filter((each) => each.score === null).map((each) => dimensionName(subject, each.dimension));
  const told = words.report.standing;
  if (scores.length === 0) return [told.none];
  return [...listRankSentences(words, scores), ...(missing.length === 0 ? [] : [told.noScore(showList(words, missing), missing.length)])];
}

interface Scored {
  readonly name: string;
  readonly score: Fraction;
}

function listRankSentences(words: Words, scores: readonly Scored[]): readonly string[] {
  const told = words.report.standing;
  const groups = groupByShown(scores);
  const [top, ...others] = groups;
  const bottom = others.at(-1);
  if (top === undefined) return [];
  if (bottom === undefined) {
    if (scores.length === 1) return [told.one(top.names.join(''), top.shown)];
    return [scores.length === ALL_DIMENSIONS ? told.allEqual(top.shown) : told.someEqual(showList(words, top.names), top.shown)];
  }
  const [ahead, behind] = [showList(words, top.names), showList(words, bottom.names)];
  if (scores.length === 2) return [told.aheadOf(ahead, behind)];
  if (groups.length === 2 && top.names.length === 1) return [told.aheadOfLevelRest(ahead, bottom.shown)];
  const furthest = told.furthest(behind, bottom.names.length);
  if (groups.length === 2) return bottom.names.length === 1 ? [furthest, told.restLevel(top.shown)] : [told.aheadAt(ahead, top.shown), furthest];
  return [told.aheadOfRest(ahead, top.names.length), furthest];
}

const ALL_DIMENSIONS = 5;

interface ShownGroup {
  readonly shown: string;
  readonly names: readonly string[];
}

/** Those that print the same figure together, highest first. */
function groupByShown(scores: readonly Scored[]): readonly ShownGroup[] {
  const sorted = scores.toSorted((one, other) => compareFractions(other.score, one.score));
  const figures = [...new Set(sorted.map(({ score }) => showFraction(score)))];
  return figures.map((shown) => ({ shown, names: scores.filter(({ score }) => showFraction(score) === shown).map(({ name }) => name) }));
}

/** What the heat map shows: how many questions are at the lowest level that any is at, and where most of them are. */
export function listHeatMapSentences(subject: Subject): readonly string[] {
  const { words } = subject;
  const told = words.report.heatMap;
  const { answered, lowest, there, most } = listAtLowest(subject);
  if (lowest === null) return [told.none];
  const [name, total, count] = [levelName(subject, lowest), showCount(words, answered.length), startSentence(showCount(words, there.length))];
  if (there.length === answered.length) return [there.length === 1 ? told.oneIsAt(name) : told.allAt(there.length, total, name)];
  if (there.length === 1) return [told.oneAt(total, name, there.map(({ id }) => questionTitle(subject, id)).join(''))];
  if (most === undefined) return [told.someAt(count, total, name)];
  return [told.someAtMost(count, total, name, most.count === there.length ? told.allOfThem : showCount(words, most.count), most.name)];
}

/** The dimension that has more of the questions at the lowest level than any other, by its name; undefined where two share that. */
export function findLowestDimension(subject: Subject): string | undefined {
  return listAtLowest(subject).most?.name;
}

function listAtLowest(subject: Subject) {
  const answered = questionsOf(subject.questionnaire, subject.round.form).flatMap(({ id }) => {
    const item = itemOfQuestion(subject, id);
    return isLevel(item) ? [{ id, item }] : [];
  });
  const lowest = answered.map(({ item }) => item).reduce<Level | null>((least, item) => (least === null || item < least ? item : least), null);
  const there = answered.filter(({ item }) => item === lowest);
  return { answered, lowest, there, most: findMost(there.map(({ id }) => dimensionOfQuestion(subject, id))) };
}

/** The name that stands more often than any other; undefined where two share that. */
function findMost(names: readonly string[]): { readonly name: string; readonly count: number } | undefined {
  const counts = [...new Set(names)].map((name) => ({ name, count: names.filter((each) => each === name).length }));
  const [first, second] = counts.toSorted((one, other) => other.count - one.count);
  return first?.count === second?.count ? undefined : first;
}

/** A dimension with what is needed to say how it moved. Without `sureness`, nothing is said of voters. */
type Moved = Pick<DimensionChange, 'dimension' | 'label' | 'change'> & Partial<Pick<DimensionChange, 'sureness'>>;

/**
 * What moved between two rounds, as clauses without capital and stop: the largest rise and the largest fall, each with a word where voters' views overlap, or little or no
 * change. None where nothing can be compared. Methods E.3.
 */
export function listChangeClauses(subject: Subject, figures: { readonly dimensions: readonly Moved[] }): readonly string[] {
  const told = subject.words.report.years;
  const moves = figures.dimensions.flatMap((each) => (each.change === null ? [] : [{ ...each, change: each.change }]));
  if (moves.length === 0) return [];
  const rises = moves.filter(({ label }) => label === 'up');
  const falls = moves.filter(({ label }) => label === 'down').map((each) => ({ ...each, change: { ...each.change, numerator: -each.change.numerator } }));
  const clauses = [
    ...listMoveClauses(subject, rises, { one: told.rose, most: told.roseMost, allMost: told.allRoseMost, all: told.allRose }),
    ...listMoveClauses(subject, falls, { one: told.fell, most: told.fellMost, allMost: told.allFellMost, all: told.allFell }),
  ];
  if (clauses.length > 0) return clauses;
  return [moves.length === figures.dimensions.length ? told.littleChange : told.littleChangeInSome];
}

/** What moved between two rounds, as a heading. */
export function changeFinding(subject: Subject, figures: YearsFigures): string {
  const told = subject.words.report;
  const clauses = listChangeClauses(subject, figures);
  return clauses.length === 0 ? told.years.notComparable : asHeading(clauses.map((clause) => told.stop(startSentence(clause))));
}

interface Move extends Moved {
  readonly change: Fraction;
}

interface MoveWords {
  readonly one: (name: string, by: string) => string;
  readonly most: (names: string, count: number, by: string) => string;
  readonly allMost: (names: string, count: number, by: string) => string;
  readonly all: (by: string) => string;
}

function listMoveClauses(subject: Subject, moves: readonly Move[], told: MoveWords): readonly string[] {
  const nameOf = ({ dimension }: Move) => dimensionName(subject, dimension);
  const groups = groupByShown(moves.map((move) => ({ name: nameOf(move), score: move.change })));
  const [largest] = groups;
  if (largest === undefined) return [];
  const isAll = moves.length === ALL_DIMENSIONS;
  const clause = tellMoves(showList(subject.words, largest.names), largest, told, isAll ? (groups.length === 1 ? 'all' : 'allMost') : moves.length === 1 ? 'one' : 'most');
  const isUnsure = moves.filter((move) => isAll || largest.names.includes(nameOf(move))).every(({ sureness }) => sureness === 'overlap');
  return [isUnsure ? subject.words.report.years.overlapping(clause) : clause];
}

function tellMoves(names: string, { names: { length: count }, shown }: ShownGroup, told: MoveWords, shape: keyof MoveWords): string {
  switch (shape) {
    case 'one':
      return told.one(names, shown);
    case 'most':
      return told.most(names, count, shown);
    case 'allMost':
      return told.allMost(names, count, shown);
    case 'all':
      return told.all(shown);
  }
}
