/** One page for the top team: where we stand, what stands out, what is planned, and the decision asked for. */

import type { DimensionFigures } from '../figures-model.ts';
import type { Action, Decision } from '../model.ts';
import { listActions } from '../plan.ts';
import { showFraction } from '../statistics/fraction.ts';
import { statusOf } from '../status.ts';
import { showCount, showDue, startSentence } from '../words/dates.ts';
import { PAPER_WORDS } from '../words/paper.ts';
import type { Block, Fact, Part, Table } from './blocks.ts';
import { asHeading, listStandingSentences } from './findings.ts';
import { listLowest, listStrongest, type LeftOut, type StandOuts } from './questions-tables.ts';
import { findTwoRounds, listSummarySentences } from './sections.ts';
import { dimensionName, levelName, questionTitle, showRound, type Subject } from './subject.ts';
import { cell, tableOf } from './tables.ts';
import type { TwoRounds } from './two-rounds.ts';
import { dumbbellOf } from './years-section.ts';

/** What leaves room for the rest on one page. */
const MOST_NAMED = 3;
const MOST_ACTIONS_NAMED = 5;

/** Everything in one section, so that in a document of two languages each has a page of its own. */
export function onePageSection(subject: Subject, leavesOut: readonly LeftOut[]): Part {
  const { words, language } = subject;
  const told = PAPER_WORDS[language].kinds.summary;
  const two = findTwoRounds(subject);
  const planned = listPlannedOf(subject);
  const more = planned.length - MOST_ACTIONS_NAMED;
  const blocks: readonly Block[] = [
    { kind: 'paragraph', style: 'lead', text: listSummarySentences(subject, two, false).join(' ') },
    { kind: 'heading', text: asHeading(listStandingSentences(subject)) },
    { kind: 'table', table: standingTable(subject, two) },
    ...listStandOutBlocks(subject),
    ...(planned.length === 0 ? [] : [{ kind: 'table', table: actionsTable(subject, planned, leavesOut) } as const]),
    ...(more <= 0 ? [] : [{ kind: 'paragraph', style: 'note', text: told.more(more, startSentence(showCount(words, more))) } as const]),
    { kind: 'facts', rows: [{ label: told.decision, value: tellDecision(subject, ['top-team', 'committee']) }] },
  ];
  return { id: 'summary', title: null, startsPage: false, blocks };
}

/** What those who read it are asked to decide: to begin a plan, to agree it, and what in it waits for them. */
export function tellDecision(subject: Subject, of: readonly Decision[]): string {
  const { decision: told, between } = PAPER_WORDS[subject.language].kinds;
  const planned = listPlannedOf(subject);
  if (planned.length === 0) return told.none;
  const waiting = planned.filter((action) => action.decision !== null && of.includes(action.decision) && statusOf(action).state !== 'done');
  return waiting.length === 0 ? told.agree : told.on(waiting.map((action) => nameAction(subject, action)).join(between));
}

function listPlannedOf({ assessment, round }: Subject): readonly Action[] {
  return listActions(assessment, round.id).filter((action) => statusOf(action).state !== 'dropped');
}

function nameAction({ words }: Subject, { title }: Action): string {
  return title.trim().replace(/\.$/, '') || words.report.plan.untitled;
}

/** A table and no drawing: it leaves room for the plan, and reads the same in every format. */
function standingTable(subject: Subject, two: TwoRounds | null): Table {
  const { assessment, round, words, language, figures } = subject;
  const told = words.report.standing;
  const moved = two === null ? [] : dumbbellOf(assessment, two.before.round, round, words, language).rows;
  const changeOf = ({ dimension }: DimensionFigures) => moved.find((row) => row.dimension === dimension)?.change || words.report.none;
  const since = two === null ? '' : PAPER_WORDS[language].kinds.summary.since(showRound(words, assessment, two.before.round));
  return tableOf<DimensionFigures>(
    { id: 'dimensions', caption: asHeading(listStandingSentences(subject)) },
    [
      { title: told.dimension, weight: 28, cellOf: ({ dimension }) => cell(dimensionName(subject, dimension)) },
      { title: words.charts.score, weight: 16, isNumber: true, cellOf: ({ score }) => cell(score === null ? told.notEnough : showFraction(score)) },
      ...(two === null ? [] : [{ title: since, weight: 16, isNumber: true, cellOf: (each: DimensionFigures) => cell(changeOf(each)) }]),
      { title: words.charts.secureAt, weight: 20, cellOf: ({ secure }) => cell(secure === null ? words.report.none : levelName(subject, secure)) },
    ],
    figures.dimensions,
  );
}

function listStandOutBlocks(subject: Subject): readonly Block[] {
  const told = PAPER_WORDS[subject.language].kinds.summary;
  const rows: readonly Fact[] = [
    { label: told.strongest, value: nameQuestions(subject, listStrongest(subject)) },
    { label: told.lowest, value: nameQuestions(subject, listLowest(subject)) },
  ];
  const filled = rows.filter(({ value }) => value !== '');
  return filled.length === 0 ? [] : [{ kind: 'facts', rows: filled }];
}

function nameQuestions(subject: Subject, { questions }: StandOuts): string {
  const { summary: told, between } = PAPER_WORDS[subject.language].kinds;
  return questions
    .slice(0, MOST_NAMED)
    .map(({ id, level }) => told.named(questionTitle(subject, id), levelName(subject, level)))
    .join(between);
}

function actionsTable(subject: Subject, planned: readonly Action[], leavesOut: readonly LeftOut[]): Table {
  const { words, language } = subject;
  const { report } = words;
  const told = PAPER_WORDS[language].kinds.summary;
  const caption = planned.length > MOST_ACTIONS_NAMED ? told.first(showCount(words, MOST_ACTIONS_NAMED)) : told.actions;
  return tableOf<Action>(
    { id: 'planned', caption },
    [
      { title: report.plan.action, weight: 54, cellOf: ({ title }) => cell(title.trim() || report.plan.untitled) },
      ...(leavesOut.includes('owners') ? [] : [{ title: report.plan.owner, weight: 28, cellOf: ({ owner }: Action) => cell(owner.trim() || report.notSet) }]),
      { title: report.plan.due, weight: 18, cellOf: ({ due }) => cell(due === null ? report.notSet : showDue(words, due)) },
    ],
    planned.slice(0, MOST_ACTIONS_NAMED),
  );
}
