/** Where the organisation stands: the dot plot of the dimensions and the heat map of the questions, each with its table. */

import type { Assessment, DimensionFigures, Language, Round } from '../model.ts';
import { dimensionsOf } from '../questionnaire/questionnaire.ts';
import { isGiven } from '../responses.ts';
import { isLevel } from '../scoring.ts';
import { showFraction, toNumber } from '../statistics/fraction.ts';
import { textIn, type Words } from '../words/words.ts';
import type { DotPlot, DotPlotRow, HeatColumn, HeatMap, Table } from './blocks.ts';
import { asHeading, listHeatMapSentences, listStandingSentences } from './findings.ts';
import { findPlace, showMedian, showPackNumber, showQuartiles } from './peers-place.ts';
import { noteOnRound } from './round-note.ts';
import { dimensionName, itemName, itemOfQuestion, levelName, listLevelNames, questionName, subjectOf, type Subject } from './subject.ts';
import { cell, tableOf } from './tables.ts';

/** The dot plot of a round: one row a dimension, with peers where a group was chosen and is large enough. */
export function dotPlotOf(assessment: Assessment, round: Round, words: Words, language: Language): DotPlot {
  const subject = subjectOf(assessment, round, words, language);
  const rows = subject.figures.dimensions.map((figures) => dotPlotRowOf(subject, figures));
  return {
    kind: 'dot-plot',
    id: 'dot-plot',
    finding: asHeading(listStandingSentences(subject)),
    note: noteOnRound(subject),
    alternative: [words.report.standing.alternative, ...rows.map((row) => tellRow(words, row))].join(' '),
    table: dimensionTable(subject),
    levelNames: listLevelNames(subject),
    hasMedian: rows.some((row) => row.median !== null),
    hasQuartiles: rows.some((row) => row.quartiles !== null),
    rows,
  };
}

/** The figures of the dot plot as a table. The peers' columns are there only where the group lets them be shown. */
export function dimensionTable(subject: Subject): Table {
  const { words, figures } = subject;
  const told = words.report.standing;
  const places = new Map(figures.dimensions.map(({ dimension }) => [dimension, findPlace(subject, dimension)]));
  const hasMedian = [...places.values()].some((place) => (place?.median ?? null) !== null);
  const hasQuartiles = [...places.values()].some((place) => (place?.quartiles ?? null) !== null);
  const level = (of: DimensionFigures['secure']) => cell(of === null ? words.report.none : levelName(subject, of));
  return tableOf<DimensionFigures>(
    { id: 'dimensions', caption: told.tableCaption },
    [
      { title: told.dimension, weight: 17, cellOf: ({ dimension }) => cell(dimensionName(subject, dimension)) },
      { title: words.charts.score, weight: 11, isNumber: true, cellOf: ({ score }) => cell(score === null ? told.notEnough : showFraction(score)) },
      { title: words.charts.secureAt, weight: 13, cellOf: ({ secure }) => level(secure) },
      { title: told.lowest, weight: 14, cellOf: ({ lowest }) => level(lowest) },
      ...(hasMedian
        ? [{ title: words.charts.key.peersMedian, weight: 12, isNumber: true, cellOf: ({ dimension }: DimensionFigures) => cell(showMedian(words, places.get(dimension))) }]
        : []),
      ...(hasQuartiles ? [{ title: told.middleHalf, weight: 13, cellOf: ({ dimension }: DimensionFigures) => cell(showQuartiles(words, places.get(dimension))) }] : []),
      { title: told.answered, weight: 11, isNumber: true, cellOf: ({ answered, applicable }) => cell(words.report.countOf(answered, applicable)) },
      { title: told.unknown, weight: 11, isNumber: true, cellOf: (each) => cell(String(countUnknown(subject, each))) },
    ],
    figures.dimensions,
  );
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

function dotPlotRowOf(subject: Subject, figures: DimensionFigures): DotPlotRow {
  const { dimension, score, secure } = figures;
  const place = findPlace(subject, dimension);
  return {
    dimension,
    name: dimensionName(subject, dimension),
    caption: captionOf(subject, figures),
    score: score && { at: toNumber(score), shown: showFraction(score) },
    secure: secure && { level: secure, name: levelName(subject, secure) },
    median: place?.median ?? null,
    quartiles: place?.quartiles ?? null,
  };
}

function captionOf(subject: Subject, figures: DimensionFigures): string {
  const told = subject.words.report.standing;
  const { answered, applicable, score } = figures;
  if (score === null) return told.tooFew(answered, applicable);
  const unknown = countUnknown(subject, figures);
  return unknown === 0 ? told.caption(answered, applicable) : told.captionUnknown(answered, applicable, unknown);
}

/** Questions of a dimension that somebody marked as "don't know"; a blank is not one of them. */
function countUnknown({ questionnaire, round, figures }: Subject, { dimension }: DimensionFigures): number {
  const questions = dimensionsOf(questionnaire, round.form).find((each) => each.id === dimension)?.questions ?? [];
  return questions.filter(({ id }) => figures.items[id] === 'unknown' && isGiven(round.responses[id])).length;
}

function tellRow(words: Words, row: DotPlotRow): string {
  const told = words.report.standing;
  return row.score && row.secure ? told.rowTold(row.name, row.score.shown, row.secure.name) : told.rowWithoutScore(row.name);
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
    cells: questions.map(({ id, title }) => {
      const item = itemOfQuestion(subject, id);
      return { question: id, title: textIn(subject.language, title), item, shown: isLevel(item) ? String(item) : MARKS[item], name: itemName(subject, id) };
    }),
  };
}

const MARKS = { unknown: '?', 'not-applicable': '–' } as const;

function heatMapTable(subject: Subject): Table {
  const told = subject.words.report.heatMap;
  const rows = dimensionsOf(subject.questionnaire, subject.round.form).flatMap((dimension) => dimension.questions.map(({ id }) => ({ id, dimension })));
  const shownItem = (id: string) => {
    const item = itemOfQuestion(subject, id);
    return isLevel(item) ? String(item) : MARKS[item];
  };
  return tableOf<(typeof rows)[number]>(
    { id: 'levels', caption: told.tableCaption },
    [
      { title: told.question, weight: 46, cellOf: ({ id }) => cell(questionName(subject, id)) },
      { title: subject.words.report.standing.dimension, weight: 20, cellOf: ({ dimension }) => cell(textIn(subject.language, dimension.name)) },
      { title: told.level, weight: 12, isNumber: true, cellOf: ({ id }) => cell(shownItem(id)) },
      { title: told.levelName, weight: 22, cellOf: ({ id }) => cell(itemName(subject, id)) },
    ],
    rows,
  );
}
