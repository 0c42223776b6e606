/** The scores of each round for a workbook: a row a dimension, and one for the overall score. */

import type { DimensionFigures, Fraction } from '../../figures-model.ts';
import type { Round } from '../../model.ts';
import { roundHalfUp } from '../../statistics/fraction.ts';
import { trendOf, type Trend, type TrendRun } from '../../trend.ts';
import { yearOf } from '../../words/dates.ts';
import { PAPER_WORDS } from '../../words/paper.ts';
import { YEARS_WORDS } from '../../words/years-work.ts';
import type { DotPlotRow } from '../blocks.ts';
import type { DataColumn, DataWanted } from '../data-tables.ts';
import { findPlace, packNumber } from '../peers-place.ts';
import { dotPlotOf } from '../standing.ts';
import { dimensionName, levelName, subjectOf, type Subject } from '../subject.ts';
import { findVotes } from '../spans.ts';

/** A measure of a round. The overall score has no figures of a dimension. */
export interface ScoreRow {
  readonly subject: Subject;
  readonly round: Round;
  readonly figures: DimensionFigures | null;
  readonly target: DotPlotRow['target'];
  /** Its place in the line of the dimension over all rounds; null for the overall score, and where the round has no point there. */
  readonly point: { readonly score: Fraction; readonly line: number; readonly run: TrendRun } | null;
}

/** Every dimension of every round, each round followed by its overall score. */
export function listScoreRows({ assessment, words, language }: DataWanted): readonly ScoreRow[] {
  const trend = trendOf(assessment);
  return assessment.rounds.flatMap((round) => {
    const subject = subjectOf(assessment, round, words, language);
    const { rows } = dotPlotOf(assessment, round, words, language);
    const targetOf = ({ dimension }: DimensionFigures) => rows.find((row) => row.dimension === dimension)?.target ?? null;
    const dimensions = subject.figures.dimensions.map((figures): ScoreRow => ({ subject, round, figures, target: targetOf(figures), point: pointOf(trend, round, figures) }));
    return [...dimensions, { subject, round, figures: null, target: null, point: null }];
  });
}

/** The columns. Scores have the one decimal that every page shows. */
export function listScoreColumns({ words, language }: DataWanted): readonly DataColumn<ScoreRow>[] {
  const own = PAPER_WORDS[language].workbook.columns;
  const { data } = YEARS_WORDS[language].moved;
  const placeOf = ({ subject, figures }: ScoreRow) => findPlace(subject, figures?.dimension ?? 'overall');
  const viewsOf = ({ subject, figures }: ScoreRow) => (figures === null ? null : (findVotes(subject, figures.dimension)?.views ?? null));
  const scoreOf = ({ subject, figures }: ScoreRow) => (figures === null ? (subject.figures.overall?.score ?? null) : figures.score);
  return [
    { title: words.data.round, cellOf: ({ round }) => Number(yearOf(round.date)), width: 8 },
    { title: words.data.date, cellOf: ({ round }) => ({ day: round.date }), width: 14 },
    { title: words.data.dimension, cellOf: ({ subject, figures }) => (figures === null ? words.report.overall : dimensionName(subject, figures.dimension)), width: 14 },
    { title: words.charts.score, cellOf: (row) => oneDecimal(scoreOf(row)), width: 8, decimals: 1 },
    { title: own.secureLevel, cellOf: ({ figures }) => figures?.secure ?? null, width: 12 },
    { title: words.charts.secureAt, cellOf: ({ subject, figures }) => (figures?.secure ? plainName(levelName(subject, figures.secure)) : null), width: 13 },
    { title: words.report.standing.lowest, cellOf: ({ figures }) => figures?.lowest ?? null, width: 14 },
    { title: own.answered, cellOf: ({ figures }) => figures?.answered ?? null, width: 18 },
    { title: own.applicable, cellOf: ({ figures }) => figures?.applicable ?? null, width: 18 },
    { title: data.likeForLike, cellOf: ({ point }) => oneDecimal(point?.score ?? null), width: 18, decimals: 1 },
    { title: data.line, cellOf: ({ point }) => point?.line ?? null, width: 24 },
    { title: data.comparable, cellOf: ({ point }) => point?.run.comparable ?? null, width: 18 },
    { title: data.asked, cellOf: ({ point }) => point?.run.asked ?? null, width: 30 },
    { title: own.viewsLow, cellOf: (row) => oneDecimal(viewsOf(row)?.low ?? null), width: 18, decimals: 1 },
    { title: own.viewsHigh, cellOf: (row) => oneDecimal(viewsOf(row)?.high ?? null), width: 18, decimals: 1 },
    { title: own.planned, cellOf: ({ target }) => (target === null ? null : Number(target.shown)), width: 16, decimals: 1 },
    { title: words.report.peers.medianColumn, cellOf: (row) => packNumber(placeOf(row)?.median), width: 14, decimals: 1 },
    { title: own.lowerQuartile, cellOf: (row) => packNumber(placeOf(row)?.quartiles?.q1), width: 14, decimals: 1 },
    { title: own.upperQuartile, cellOf: (row) => packNumber(placeOf(row)?.quartiles?.q3), width: 14, decimals: 1 },
    { title: own.peerSample, cellOf: (row) => (row.round.peers?.header.isSample === true && (placeOf(row)?.median ?? null) !== null ? words.common.sampleTag : null), width: 22 },
  ];
}

/** Lines of a dimension count from 1, the earliest. */
function pointOf({ rounds, dimensions }: Trend, round: Round, { dimension }: DimensionFigures): ScoreRow['point'] {
  const line = dimensions.find((each) => each.dimension === dimension);
  const point = line?.points[rounds.findIndex(({ id }) => id === round.id)] ?? null;
  const run = point === null ? undefined : line?.runs[point.run];
  return point === null || run === undefined ? null : { score: point.score, line: point.run + 1, run };
}

function oneDecimal(score: DimensionFigures['score']): number | null {
  return score === null ? null : roundHalfUp(score, 1);
}

/** With the spaces that people type, so that a search finds it. */
function plainName(name: string): string {
  return name.replaceAll('\u{A0}', ' ');
}
