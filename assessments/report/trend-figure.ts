/** All rounds as a figure: one small line chart a dimension, with targets and peers where a round has them, and the same figures as a table. */

import type { Assessment, Language, Round } from '../model.ts';
import { fraction, multiplyFractions, showFraction, subtractFractions, toNumber } from '../statistics/fraction.ts';
import { LEAST_ROUNDS, trendOf, type Trend, type TrendOfDimension } from '../trend.ts';
import { startSentence } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import { YEARS_WORDS } from '../words/years-work.ts';
import { labelOf, type DimensionChange } from '../years.ts';
import type { Cell, Table, TrendFigure, TrendPanel } from './blocks.ts';
import { listChangeClauses } from './findings.ts';
import { findPlace, packNumber, showPackNumber } from './peers-place.ts';
import { findTargets, targetScore } from './planned/targets.ts';
import { dimensionName, listLevelNames, showRound, subjectOf, type Subject } from './subject.ts';
import { cell, tableOf } from './tables.ts';

/** What the figure is made from: the latest round as the subject, and every round with its targets. */
interface Told {
  readonly subject: Subject;
  readonly trend: Trend;
  readonly names: readonly string[];
  readonly panels: readonly TrendPanel[];
}

/** Every round with an answer, or those up to one of them, on one line a dimension. Null with fewer than three. Methods E.5. */
export function trendFigure(assessment: Assessment, words: Words, language: Language, upTo?: Round): TrendFigure | null {
  const trend = trendOf(assessment, upTo);
  const last = trend.rounds.at(-1);
  if (last === undefined || trend.rounds.length < LEAST_ROUNDS) return null;
  const subjects = trend.rounds.map((round) => subjectOf(assessment, round, words, language));
  const subject = subjectOf(assessment, last, words, language);
  const names = trend.rounds.map((round) => showRound(words, assessment, round));
  const panels = trend.dimensions.map((line) => panelOf(subject, subjects, names, line));
  const told: Told = { subject, trend, names, panels };
  return {
    kind: 'small-multiples',
    id: 'trend',
    finding: tellFinding(told),
    note: tellNote(told, subjects),
    alternative: [YEARS_WORDS[language].trend.alternative, ...panels.map((panel) => panel.alternative)].join(' '),
    table: tableOfTrend(told),
    levelNames: listLevelNames(subject),
    rounds: names,
    earlierName: YEARS_WORDS[language].trend.span(names[0] ?? '', names.at(-2) ?? ''),
    hasPeers: panels.some(({ peers }) => peers.some((median) => median !== null)),
    hasTargets: panels.some(({ targets }) => targets.some((target) => target !== null)),
    panels,
  };
}

function panelOf(subject: Subject, subjects: readonly Subject[], names: readonly string[], { dimension, points, runs }: TrendOfDimension): TrendPanel {
  const told = YEARS_WORDS[subject.language].trend;
  const [only] = runs;
  const tellRun = ({ from, to, comparable, asked }: TrendOfDimension['runs'][number]) => {
    const [first, last] = [names[from] ?? '', names[to] ?? ''];
    return told.basedOnIn(from === to ? first : told.span(first, last), comparable, asked);
  };
  const name = dimensionName(subject, dimension);
  const shown = points.map((point) => (point === null ? null : { at: toNumber(point.score), shown: showFraction(point.score), run: point.run }));
  return {
    dimension,
    name,
    caption: startSentence(only !== undefined && isWhole(runs, names) ? told.basedOn(only.comparable, only.asked) : runs.map(tellRun).join('; ') || told.noScores),
    alternative: tellPanel(subject, names, name, shown),
    points: shown,
    peers: subjects.map((each) => packNumber(findPlace(each, dimension)?.median)),
    targets: subjects.map((each) => {
      const target = targetScore(findTargets(each), dimension);
      return target === null ? null : { at: toNumber(target), shown: showFraction(target) };
    }),
  };
}

/** Whether one line goes through all rounds. */
function isWhole([only, ...more]: TrendOfDimension['runs'], names: readonly string[]): boolean {
  return only !== undefined && more.length === 0 && only.to - only.from === names.length - 1;
}

/** What moved from the first round to the last, among the dimensions whose line does not break. */
function tellFinding({ subject, trend, names }: Told): string {
  const { words, language } = subject;
  const told = YEARS_WORDS[language].trend;
  const [first, last] = [names[0] ?? '', names.at(-1) ?? ''];
  const dimensions = trend.dimensions.map((line) => changeAcross(line, names.length));
  const clauses = listChangeClauses(subject, { dimensions });
  if (clauses.length === 0) return told.notComparable(first, last);
  return told.finding(first, last, clauses.reduce((one, other) => words.report.both(one, other)));
}

function changeAcross({ dimension, points, runs }: TrendOfDimension, count: number): Pick<DimensionChange, 'dimension' | 'label' | 'change'> {
  const run = runs.find(({ from, to }) => from === 0 && to === count - 1);
  const [first, last] = [points[0], points.at(-1)];
  if (run === undefined || !first || !last) return { dimension, label: 'not-comparable', change: null };
  const change = subtractFractions(last.score, first.score);
  return { dimension, change, label: labelOf(toNumber(multiplyFractions(change, fraction(run.comparable)))) };
}

function tellNote({ subject, trend, panels }: Told, subjects: readonly Subject[]): string {
  const { words, language } = subject;
  const told = YEARS_WORDS[language].trend;
  const hasBreak = trend.dimensions.some(({ points, runs }) => runs.length > 1 || points.includes(null));
  const isPart = trend.dimensions.some(({ runs }) => runs.some(({ comparable, asked }) => comparable < asked));
  const [hasTargets, hasPeers] = [panels.some(({ targets }) => targets.some(Boolean)), panels.some(({ peers }) => peers.some(Boolean))];
  const isMadeUp = hasPeers && subjects.some(({ round }) => round.peers?.header.isSample === true);
  const whole = hasTargets ? (hasPeers ? told.whole : told.wholeTargets) : told.wholePeers;
  const hasBothForms = new Set(trend.rounds.map(({ form }) => form)).size > 1;
  return [
    told.note,
    ...(hasBothForms ? [told.quick] : []),
    ...(hasBreak ? [told.gaps] : []),
    ...(isPart && (hasTargets || hasPeers) ? [whole] : []),
    ...(isMadeUp ? [words.report.stop(words.report.samplePeersMark)] : []),
  ].join(' ');
}

function tellPanel({ language }: Subject, names: readonly string[], name: string, points: TrendPanel['points']): string {
  const told = YEARS_WORDS[language].trend;
  const shown = points.flatMap((point, at) => {
    if (point === null) return [];
    const place = told.pointTold(names[at] ?? '', point.shown);
    return isAfterGap(points, at) ? [told.breakTold, place] : [place];
  });
  return told.panelTold(name, shown.join(', ') || told.noScores);
}

/** Whether a point begins a line of its own, with another before it. */
function isAfterGap(points: TrendPanel['points'], at: number): boolean {
  const before = points.slice(0, at).findLast((point) => point !== null);
  return before !== undefined && before !== null && before.run !== points[at]?.run;
}

/** A row a round and a column a dimension; the last row says what each is based on. */
function tableOfTrend({ subject: { words, language }, trend, names, panels }: Told): Table {
  const told = YEARS_WORDS[language].trend;
  const basis = names.length;
  const basisOf = ({ dimension, caption }: TrendPanel) => {
    const runs = trend.dimensions.find((each) => each.dimension === dimension)?.runs ?? [];
    const [only] = runs;
    return only !== undefined && isWhole(runs, names) ? words.report.countOf(only.comparable, only.asked) : caption;
  };
  const cellAt = (panel: TrendPanel, at: number): Cell => {
    if (at === basis) return cell(basisOf(panel));
    const { points, targets, peers } = panel;
    const [point, target, median] = [points[at] ?? null, targets[at] ?? null, peers[at] ?? null];
    const beside = [
      ...(isAfterGap(points, at) && point !== null ? [told.gap] : []),
      ...(target === null ? [] : [told.target(target.shown)]),
      ...(median === null ? [] : [told.peers(showPackNumber(median))]),
    ];
    return cell(point?.shown ?? told.noScore, beside.length === 0 ? null : beside.join(words.common.comma));
  };
  return tableOf<number>(
    { id: 'trend', caption: told.tableCaption },
    [
      { title: told.round, weight: 15, cellOf: (at) => cell(names[at] ?? told.basis) },
      ...panels.map((panel) => ({ title: panel.name, weight: 17, isNumber: true, cellOf: (at: number) => cellAt(panel, at) })),
    ],
    [...names.map((_, at) => at), basis],
  );
}
