/** One page for the top team: where we stand, what stands out, what is planned, and the decision asked for. */

import type { DimensionFigures } from '../figures-model.ts';
import type { Action, Decision } from '../model.ts';
import { listActions } from '../plan.ts';
import type { Level } from '../questionnaire-model.ts';
import { showFraction } from '../statistics/fraction.ts';
import { statusOf } from '../status.ts';
import { showCount, showDue, startSentence } from '../words/dates.ts';
import { PAPER_WORDS } from '../words/paper.ts';
import type { Block, Fact, Part, Table } from './blocks.ts';
import { asHeading, listStandingSentences } from './findings.ts';
import { listLowest, listStrongest, type LeftOut, type StandOuts } from './questions-tables.ts';
import { tellClearGap } from './roles.ts';
import { findTwoRounds, listSummarySentences } from './sections.ts';
import { dimensionName, levelName, questionTitle, showRound, type Subject } from './subject.ts';
import { cell, tableOf } from './tables.ts';
import type { TwoRounds } from './two-rounds.ts';
import { dumbbellOf } from './years-section.ts';

/** What leaves room for the rest on one page. */
const MOST_NAMED = 2;
const MOST_ACTIONS_NAMED = 5;
/** As many, where a sentence on role groups takes the room of one. */
const MOST_BESIDE_ROLES = 4;

/** Everything in one section, so that in a document of two languages each has a page of its own. */
export function onePageSection(subject: Subject, leavesOut: readonly LeftOut[]): Part {
  const { words, language } = subject;
  const told = PAPER_WORDS[language].kinds.summary;
  const two = findTwoRounds(subject);
  const planned = listPlannedOf(subject);
  const most = tellClearGap(subject) === null ? MOST_ACTIONS_NAMED : MOST_BESIDE_ROLES;
  const more = planned.length - most;
  const decision: Fact = { label: told.decision, value: tellDecision(subject, ['top-team', 'committee']) };
  const blocks: readonly Block[] = [
    { kind: 'paragraph', style: 'text', text: listSummarySentences(subject, two, false).join(' ') },
    { kind: 'table', table: standingTable(subject, two) },
    { kind: 'facts', rows: [...listStandOutFacts(subject), decision] },
    ...(planned.length === 0 ? [] : [{ kind: 'table', table: actionsTable(subject, planned, most, leavesOut) } as const]),
    ...(more <= 0 ? [] : [{ kind: 'paragraph', style: 'note', text: told.more(more, startSentence(showCount(words, more))) } as const]),
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

/** A table and no drawing, a column a dimension: it leaves room for the plan, and reads the same in every format. */
function standingTable(subject: Subject, two: TwoRounds | null): Table {
  const { assessment, round, words, language, figures } = subject;
  const told = words.report.standing;
  const moved = two === null ? [] : dumbbellOf(assessment, two.before.round, round, words, language).rows;
  const changeOf = ({ dimension }: DimensionFigures) => moved.find((row) => row.dimension === dimension)?.change || words.report.none;
  const since = two === null ? '' : PAPER_WORDS[language].kinds.summary.since(showRound(words, assessment, two.before.round));
  const rows: readonly Measure[] = [
    { name: words.charts.score, show: ({ score }) => (score === null ? told.notEnough : showFraction(score)) },
    ...(two === null ? [] : [{ name: since, show: changeOf }]),
    { name: words.charts.secureAt, show: ({ secure }) => (secure === null ? words.report.none : levelName(subject, secure)) },
  ];
  return tableOf<Measure>(
    { id: 'dimensions', caption: asHeading(listStandingSentences(subject)) },
    [
      { title: told.dimension, weight: 15, cellOf: ({ name }) => cell(name) },
      ...figures.dimensions.map((each) => ({ title: dimensionName(subject, each.dimension), weight: 17, cellOf: ({ show }: Measure) => cell(show(each)) })),
    ],
    rows,
  );
}

/** A row of that table. */
interface Measure {
  readonly name: string;
  readonly show: (figures: DimensionFigures) => string;
}

function listStandOutFacts(subject: Subject): readonly Fact[] {
  const told = PAPER_WORDS[subject.language].kinds.summary;
  const rows: readonly Fact[] = [
    { label: told.strongest, value: nameQuestions(subject, listStrongest(subject)) },
    { label: told.lowest, value: nameQuestions(subject, listLowest(subject)) },
  ];
  return rows.filter(({ value }) => value !== '');
}

/** By level, each said once: "Not yet: Purpose before tools; Work and personal use". */
function nameQuestions(subject: Subject, { questions }: StandOuts): string {
  const { summary: told, between } = PAPER_WORDS[subject.language].kinds;
  const named = questions.slice(0, MOST_NAMED);
  const levels = [...new Set(named.map(({ level }) => level))];
  const titlesAt = (wanted: Level) => named.flatMap(({ id, level }) => (level === wanted ? [questionTitle(subject, id)] : []));
  return levels.map((level) => told.namedAt(levelName(subject, level), titlesAt(level).join(between))).join(between);
}

function actionsTable(subject: Subject, planned: readonly Action[], most: number, leavesOut: readonly LeftOut[]): Table {
  const { words, language } = subject;
  const { report } = words;
  const told = PAPER_WORDS[language].kinds.summary;
  const caption = planned.length > most ? told.first(showCount(words, most)) : told.actions;
  return tableOf<Action>(
    { id: 'planned', caption },
    [
      { title: report.plan.action, weight: 47, cellOf: ({ title }) => cell(title.trim() || report.plan.untitled) },
      ...(leavesOut.includes('owners') ? [] : [{ title: report.plan.owner, weight: 34, cellOf: ({ owner }: Action) => cell(owner.trim() || report.notSet) }]),
      { title: report.plan.due, weight: 19, cellOf: ({ due }) => cell(due === null ? report.notSet : showDue(words, due)) },
    ],
    planned.slice(0, most),
  );
}
