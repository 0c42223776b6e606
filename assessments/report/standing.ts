/** Where the organisation stands: the dot plot of the dimensions and the heat map of the questions, each with its table. */

import type { DimensionFigures } from '../figures-model.ts';
import type { Assessment, Language, Round } from '../model.ts';
import { dimensionsOf } from '../questionnaire/questionnaire.ts';
import { isLevel } from '../scoring.ts';
import { showFraction, toNumber } from '../statistics/fraction.ts';
import { showDay } from '../words/dates.ts';
import { PAPER_WORDS } from '../words/paper.ts';
import { textIn, type Words } from '../words/words.ts';
import type { DotPlot, DotPlotRow, HeatCell, HeatColumn, HeatMap, Table } from './blocks.ts';
import { asHeading, listHeatMapSentences, listStandingSentences } from './findings.ts';
import { findPlace, showMedian, showPackNumber, showQuartiles } from './peers-place.ts';
import { noteOnRound } from './round-note.ts';
import { findTargets, targetScore, type Targets } from './planned/targets.ts';
import { findVotes, showSpan } from './spans.ts';
import { dimensionName, isStillOpen, itemName, itemOfQuestion, levelName, listLevelNames, questionName, subjectOf, type Subject } from './subject.ts';
import { cell, tableOf } from './tables.ts';
import { isShareNamed, nameUnknownShare, showShare, unknownShareIn, unknownShareOn } from './votes.ts';

/** The dot plot of a round: one row a dimension, with the range of views from five voters, peers where a group was chosen and is large enough, and the targets of an earlier round. */
export function dotPlotOf(assessment: Assessment, round: Round, words: Words, language: Language): DotPlot {
  const subject = subjectOf(assessment, round, words, language);
  const targets = findTargets(subject);
  const rows = subject.figures.dimensions.map((figures) => dotPlotRowOf(subject, figures, targets));
  const hasViews = rows.some((row) => row.views !== null);
  const hasTargets = rows.some((row) => row.target !== null);
  const targetNote = targets === undefined || !hasTargets ? [] : [PAPER_WORDS[language].planned.targets.note(showDay(words, targets.line.on))];
  return {
    kind: 'dot-plot',
    id: 'dot-plot',
    finding: asHeading(listStandingSentences(subject)),
    note: [noteOnRound(subject), ...(hasViews ? [words.votes.room.viewsNote] : []), ...targetNote].join(' '),
    alternative: [words.report.standing.alternative, ...rows.map((row) => tellRow(subject, row))].join(' '),
    table: dimensionTable(subject),
    levelNames: listLevelNames(subject),
    hasViews,
    hasMedian: rows.some((row) => row.median !== null),
    hasQuartiles: rows.some((row) => row.quartiles !== null),
    hasTargets,
    names: { score: words.charts.score, secureLevel: words.charts.key.secureLevel, target: PAPER_WORDS[language].planned.targets.column },
    rows,
  };
}

/** The figures of the dot plot as a table. The columns of votes and peers are there only where they may be shown; votes of "don’t know" stand in a table of their own. */
export function dimensionTable(subject: Subject): Table {
  const { words, figures } = subject;
  const told = words.report.standing;
  const places = new Map(figures.dimensions.map(({ dimension }) => [dimension, findPlace(subject, dimension)]));
  const hasMedian = [...places.values()].some((place) => (place?.median ?? null) !== null);
  const hasQuartiles = [...places.values()].some((place) => (place?.quartiles ?? null) !== null);
  const level = (of: DimensionFigures['secure']) => cell(of === null ? words.report.none : levelName(subject, of));
  const hasViews = figures.dimensions.some(({ dimension }) => (findVotes(subject, dimension)?.views ?? null) !== null);
  const targets = findTargets(subject);
  const hasTargets = figures.dimensions.some(({ dimension }) => targetScore(targets, dimension) !== null);
  const countsVotes = figures.dimensions.some(({ dimension }) => unknownShareIn(subject, dimension) !== null);
  return tableOf<DimensionFigures>(
    { id: 'dimensions', caption: told.tableCaption },
    [
      { title: told.dimension, weight: 17, cellOf: ({ dimension }) => cell(dimensionName(subject, dimension)) },
      { title: words.charts.score, weight: 11, isNumber: true, cellOf: ({ score }) => cell(score === null ? told.notEnough : showFraction(score)) },
      { title: words.charts.secureAt, weight: 13, cellOf: ({ secure }) => level(secure) },
      { title: told.lowest, weight: 14, cellOf: ({ lowest }) => level(lowest) },
      ...(hasTargets ? [{ title: PAPER_WORDS[subject.language].planned.targets.column, weight: 9, isNumber: true, cellOf: ({ dimension }: DimensionFigures) => cell(showTarget(subject, targets, dimension)) }] : []),
      ...(hasViews ? [{ title: words.votes.room.views, weight: 13, cellOf: ({ dimension }: DimensionFigures) => cell(showViews(subject, dimension)) }] : []),
      ...(hasMedian
        ? [{ title: words.charts.key.peersMedian, weight: 12, isNumber: true, cellOf: ({ dimension }: DimensionFigures) => cell(showMedian(words, places.get(dimension))) }]
        : []),
      ...(hasQuartiles ? [{ title: told.middleHalf, weight: 13, cellOf: ({ dimension }: DimensionFigures) => cell(showQuartiles(words, places.get(dimension))) }] : []),
      { title: told.answered, weight: 11, isNumber: true, cellOf: ({ answered, applicable }) => cell(words.report.countOf(answered, applicable)) },
      ...(countsVotes ? [] : [{ title: told.unknown, weight: 11, isNumber: true, cellOf: (each: DimensionFigures) => cell(String(countUnknown(subject, each))) }]),
    ],
    figures.dimensions,
  );
}

function showTarget({ words }: Subject, targets: Targets | undefined, dimension: DimensionFigures['dimension']): string {
  const score = targetScore(targets, dimension);
  return score === null ? words.report.none : showFraction(score);
}

function showViews(subject: Subject, dimension: DimensionFigures['dimension']): string {
  const views = findVotes(subject, dimension)?.views ?? null;
  return views === null ? subject.words.report.none : showSpan(subject, views);
}

/** The heat map of a round: one column a dimension, one cell a question. */
export function heatMapOf(assessment: Assessment, round: Round, words: Words, language: Language): HeatMap {
  const subject = subjectOf(assessment, round, words, language);
  return {
    kind: 'heat-map',
    id: 'heat-map',
    finding: asHeading(listHeatMapSentences(subject)),
    note: noteOnRound(subject),
    alternative: words.report.heatMap.alternative,
    table: heatMapTable(subject),
    levelNames: listLevelNames(subject),
    columns: subject.figures.dimensions.map((figures) => heatColumnOf(subject, figures)),
  };
}

function dotPlotRowOf(subject: Subject, figures: DimensionFigures, targets: Targets | undefined): DotPlotRow {
  const { dimension, score, secure } = figures;
  const place = findPlace(subject, dimension);
  const views = findVotes(subject, dimension)?.views ?? null;
  const target = targetScore(targets, dimension);
  return {
    dimension,
    name: dimensionName(subject, dimension),
    caption: captionOf(subject, figures),
    score: score && { at: toNumber(score), shown: showFraction(score) },
    secure: secure && { level: secure, name: levelName(subject, secure) },
    views: views && { low: toNumber(views.low), high: toNumber(views.high) },
    median: place?.median ?? null,
    quartiles: place?.quartiles ?? null,
    target: target && { at: toNumber(target), shown: showFraction(target) },
  };
}

function captionOf(subject: Subject, figures: DimensionFigures): string {
  const told = subject.words.report.standing;
  const { answered, applicable, score } = figures;
  if (score === null) return told.tooFew(answered, applicable);
  const share = unknownShareIn(subject, figures.dimension);
  if (share !== null) return isShareNamed(share) ? subject.words.votes.room.caption(answered, applicable, showShare(subject, share)) : told.caption(answered, applicable);
  const unknown = countUnknown(subject, figures);
  return unknown === 0 ? told.caption(answered, applicable) : told.captionUnknown(answered, applicable, unknown);
}

/** Questions of a dimension that nobody could tell; a blank is not one of them. */
function countUnknown(subject: Subject, { dimension }: DimensionFigures): number {
  const questions = dimensionsOf(subject.questionnaire, subject.round.form).find((each) => each.id === dimension)?.questions ?? [];
  return questions.filter(({ id }) => itemOfQuestion(subject, id) === 'unknown' && !isStillOpen(subject, id)).length;
}

function tellRow(subject: Subject, row: DotPlotRow): string {
  const { words } = subject;
  const told = words.report.standing;
  const sentence = row.score && row.secure ? told.rowTold(row.name, row.score.shown, row.secure.name) : told.rowWithoutScore(row.name);
  const views = findVotes(subject, row.dimension)?.views ?? null;
  const withViews = views === null ? sentence : words.votes.room.rowViews(sentence, showSpan(subject, views));
  return row.target === null ? withViews : PAPER_WORDS[subject.language].planned.targets.rowTold(withViews, row.target.shown);
}

/** The radar of a dot plot in words, for those who cannot see it: what it draws, which are the scores and the peers’ medians. */
export function tellRadar({ report }: Words, { rows }: DotPlot): string {
  const told = report.radar;
  const tell = ({ name, score, median }: DotPlotRow) => {
    if (median === null) return score === null ? report.standing.rowWithoutScore(name) : told.score(name, score.shown);
    return score === null ? told.median(name, showPackNumber(median)) : told.scoreAndMedian(name, score.shown, showPackNumber(median));
  };
  return [told.alternative, ...rows.map(tell)].join(' ');
}

function heatColumnOf(subject: Subject, { dimension, score, secure }: DimensionFigures): HeatColumn {
  const told = subject.words.report.heatMap;
  const questions = dimensionsOf(subject.questionnaire, subject.round.form).find((each) => each.id === dimension)?.questions ?? [];
  return {
    dimension,
    name: dimensionName(subject, dimension),
    score: score === null ? told.noScore : told.score(showFraction(score)),
    secure: secure === null ? '' : told.secure(levelName(subject, secure)),
    cells: questions.map(({ id, title }): HeatCell => {
      const item = itemOfQuestion(subject, id);
      const shown = isLevel(item) ? String(item) : MARKS[item];
      return { question: id, title: textIn(subject.language, title), item, shown, name: itemName(subject, id), more: nameUnknownShare(subject, id) };
    }),
  };
}

/** Signs for what is no level. */
export const MARKS = { unknown: '?', 'not-applicable': '–' } as const;

function heatMapTable(subject: Subject): Table {
  const told = subject.words.report.heatMap;
  const rows = dimensionsOf(subject.questionnaire, subject.round.form).flatMap((dimension) => dimension.questions.map(({ id }) => ({ id, dimension })));
  const shownItem = (id: string) => {
    const item = itemOfQuestion(subject, id);
    return isLevel(item) ? String(item) : MARKS[item];
  };
  const unknownShown = (id: string) => {
    const share = unknownShareOn(subject, id);
    return share === null ? subject.words.report.none : showShare(subject, share);
  };
  const hasShares = rows.some(({ id }) => unknownShareOn(subject, id) !== null);
  return tableOf<(typeof rows)[number]>(
    { id: 'levels', caption: told.tableCaption },
    [
      { title: told.question, weight: 46, cellOf: ({ id }) => cell(questionName(subject, id)) },
      { title: subject.words.report.standing.dimension, weight: 20, cellOf: ({ dimension }) => cell(textIn(subject.language, dimension.name)) },
      { title: told.level, weight: 12, isNumber: true, cellOf: ({ id }) => cell(shownItem(id)) },
      { title: told.levelName, weight: 22, cellOf: ({ id }) => cell(itemName(subject, id)) },
      ...(hasShares ? [{ title: subject.words.common.unknown, weight: 14, isNumber: true, cellOf: ({ id }: { readonly id: string }) => cell(unknownShown(id)) }] : []),
    ],
    rows,
  );
}
