/** What a plan takes: actions and staff days by owner, effort, cost and quarter, and the quarter that is too full. */

import type { Load } from '../../what-if.ts';
import { showCount, showDue, startSentence } from '../../words/dates.ts';
import type { Block, Cell, Table } from '../blocks.ts';
import type { LeftOut } from '../questions-tables.ts';
import { cell, tableOf } from '../tables.ts';
import { leadingWords, type Leading } from './leading.ts';

/** Fewest actions of which more than half in one quarter are worth a word. */
const LEAST_FOR_FULL = 3;
/** Longest row of quarters in which those without any action are shown too. */
const LONGEST_ROW = 12;

/** Actions and staff days as a sentence or two: "Four actions take 32 staff days." */
export function listTakingSentences(leading: Leading): readonly string[] {
  const { words } = leading.subject;
  const told = leadingWords(leading).taking;
  const { actions, staffDays, withoutDays } = leading.figures.total;
  const given = actions - withoutDays;
  const shown = startSentence(showCount(words, given));
  const days = showStaffDays(staffDays);
  return [
    ...(given === 0 ? [] : [days === '1' ? told.oneDay(given, shown) : told.days(given, shown, days)]),
    ...(withoutDays === 0 ? [] : [told.withoutDays(withoutDays, showCount(words, withoutDays))]),
  ];
}

/** Staff days as they are printed, in hundredths at the finest. */
export function showStaffDays(days: number): string {
  return String(Number(days.toFixed(2)));
}

/** Actions and staff days by effort, by cost, by owner where owners are shown, and by quarter. */
export function loadTables(leading: Leading, leavesOut: readonly LeftOut[]): readonly Table[] {
  return [effortTable(leading), costTable(leading), ...(leavesOut.includes('owners') ? [] : [ownerTable(leading)]), quarterTable(leading)];
}

/** One row an owner; those without an owner come last. */
export function ownerTable(leading: Leading): Table {
  const told = leadingWords(leading).taking;
  const nameOf = (owner: string) => owner || leading.subject.words.plan.actions.noOwner;
  return loadTable(leading, { id: 'by-owner', caption: told.ownerCaption, title: told.owner }, leading.figures.byOwner.map(({ owner, ...load }) => ({ name: nameOf(owner), load })));
}

/** One row a band of effort. */
export function effortTable(leading: Leading): Table {
  const told = leadingWords(leading).taking;
  const { efforts } = leading.subject.words.plan.choose;
  const rows = leading.figures.byEffort.map(({ effort, ...load }) => ({ name: effort === null ? told.notJudged : efforts[effort], load }));
  return loadTable(leading, { id: 'by-effort', caption: told.effortCaption, title: told.effort }, rows);
}

/** One row a band of cost. */
export function costTable(leading: Leading): Table {
  const told = leadingWords(leading).taking;
  const { costs, notChosen } = leading.subject.words.plan.fields;
  const rows = leading.figures.byCost.map(({ cost, ...load }) => ({ name: cost === null ? notChosen : costs[cost], load }));
  return loadTable(leading, { id: 'by-cost', caption: told.costCaption, title: told.cost }, rows);
}

/** One row a quarter. */
export function quarterTable(leading: Leading): Table {
  const told = leadingWords(leading).taking;
  const rows = listQuarters(leading).map(({ name, ...load }) => ({ name, load }));
  return loadTable(leading, { id: 'by-quarter', caption: told.quarterCaption, title: told.quarter }, rows);
}

/** A quarter with what is due in it, by its name. */
export interface QuarterLoad extends Load {
  readonly name: string;
}

/** How full each quarter is, from the first to the last; those between them without any action are there too, unless the row would be very long. */
export function listQuarters(leading: Leading): readonly QuarterLoad[] {
  const { words } = leading.subject;
  const told = leadingWords(leading).taking;
  const { byQuarter } = leading.figures;
  const row = rowOfQuarters(byQuarter.flatMap(({ quarter }) => (quarter === null ? [] : [quarter])));
  const loadIn = (wanted: string | null) => byQuarter.find(({ quarter }) => quarter === wanted);
  const dated = row.map((quarter) => ({ actions: 0, staffDays: 0, withoutDays: 0, ...loadIn(quarter), name: showDue(words, quarter) }));
  const undated = loadIn(null);
  return undated === undefined ? dated : [...dated, { ...undated, name: told.noDue }];
}

function rowOfQuarters(quarters: readonly string[]): readonly string[] {
  const numbers = quarters.map(numberOf);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  if (quarters.length === 0 || last - first >= LONGEST_ROW) return quarters;
  return Array.from({ length: last - first + 1 }, (_, at) => `${Math.floor((first + at) / 4)}-Q${((first + at) % 4) + 1}`);
}

function numberOf(quarter: string): number {
  const [year = 0, number = 1] = quarter.split('-Q').map(Number);
  return year * 4 + number - 1;
}

/** A sentence where one quarter holds more than half of the actions, from three of them; null where none does. */
export function tellFullQuarter(leading: Leading): string | null {
  const { words } = leading.subject;
  const total = leading.actions.length;
  const full = leading.figures.byQuarter.find(({ quarter, actions }) => quarter !== null && 2 * actions > total);
  if (total < LEAST_FOR_FULL || full === undefined || full.quarter === null) return null;
  const told = leadingWords(leading).taking;
  const quarter = showDue(words, full.quarter);
  if (full.actions === total) return told.allInOne(total, showCount(words, total), quarter);
  return told.full(startSentence(showCount(words, full.actions)), total, showCount(words, total), quarter);
}

/** What the plan takes, as it stands in a document. */
export function listTakingBlocks(leading: Leading, leavesOut: readonly LeftOut[]): readonly Block[] {
  const full = tellFullQuarter(leading);
  const sentences = [...listTakingSentences(leading), ...(full === null ? [] : [full])];
  return [
    { kind: 'paragraph', style: 'text', text: sentences.join(' ') },
    ...loadTables(leading, leavesOut).map((table) => ({ kind: 'table', table }) as const),
  ];
}

interface LoadRow {
  readonly name: string;
  readonly load: Load;
}

function loadTable(leading: Leading, names: { readonly id: string; readonly caption: string; readonly title: string }, rows: readonly LoadRow[]): Table {
  const told = leadingWords(leading).taking;
  return tableOf<LoadRow>(
    names,
    [
      { title: names.title, weight: 50, cellOf: ({ name }) => cell(name) },
      { title: told.actions, weight: 20, isNumber: true, cellOf: ({ load }) => cell(String(load.actions)) },
      { title: told.staffDays, weight: 30, isNumber: true, cellOf: ({ load }) => daysCell(leading, load) },
    ],
    rows,
  );
}

function daysCell(leading: Leading, { actions, staffDays, withoutDays }: Load): Cell {
  const told = leadingWords(leading).taking;
  if (actions > 0 && withoutDays === actions) return cell(told.notGiven);
  return cell(showStaffDays(staffDays), withoutDays === 0 ? null : told.notGivenFor(withoutDays));
}
