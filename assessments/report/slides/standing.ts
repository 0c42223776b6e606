/** The slides on where the organisation stands: the dot plot, what moved, peers, and what holds it back. */

import { showFraction } from '../../statistics/fraction.ts';
import { showCount, showList } from '../../words/dates.ts';
import type { Block, DotPlot, Table } from '../blocks.ts';
import { asHeading, changeFinding, findLowestDimension, listChangeClauses, listHeatMapSentences, listStandingSentences } from '../findings.ts';
import { tellCarried } from '../peers-note.ts';
import { isSameForm } from '../peers-place.ts';
import { listPeerNotes, peersTable, tellMaker, tellPeers } from '../peers-tables.ts';
import { standOutTable } from '../questions-tables.ts';
import { dotPlotOf } from '../standing.ts';
import { tellClearGap } from '../roles.ts';
import { questionName } from '../subject.ts';
import { trendFigure } from '../trend-figure.ts';
import { hasVotes, listDivided } from '../votes.ts';
import { dumbbellOf } from '../years-section.ts';
import { adviceOn, type Talk, type TalkPart } from './talk.ts';

/** Questions on which the room was most divided that are named. */
const MOST_DIVIDED = 3;

/** The overall score and what the dimensions show, with the dot plot, or with the table where no dimension has a score. */
export function standingPart(talk: Talk): TalkPart {
  const { subject } = talk;
  const { assessment, round, words, language } = subject;
  const figure = withoutPeers(dotPlotOf(assessment, round, words, language));
  const hasScores = subject.figures.dimensions.some(({ score }) => score !== null);
  return {
    id: 'standing',
    title: asHeading([...listOverall(talk), ...listStandingSentences(subject)]),
    blocks: hasScores ? [{ kind: 'figure', figure }] : [{ kind: 'table', table: figure.table }],
    minutes: hasMoved(talk) ? 1 : 2,
    notes: [figure.alternative, figure.note],
  };
}

/** The figures of the dot plot as a table, for reading. Null where they stand on the slide itself. */
export function figuresPart({ subject, told }: Talk): TalkPart | null {
  const { assessment, round, words, language, figures } = subject;
  if (figures.dimensions.every(({ score }) => score === null)) return null;
  const { table, note } = dotPlotOf(assessment, round, words, language);
  return { id: 'figures', title: told.figures, blocks: [{ kind: 'table', table }], minutes: 0, notes: [note] };
}

/** What moved since the round before. Null for a first round, and where nothing can be compared. */
export function movedPart(talk: Talk): TalkPart | null {
  const { subject, two } = talk;
  if (two === null || !hasMoved(talk)) return null;
  const { assessment, round, words, language } = subject;
  const figure = dumbbellOf(assessment, two.before.round, round, words, language);
  const trend = trendFigure(assessment, words, language, round);
  const notes = [figure.note, ...(trend === null ? [] : [words.report.stop(trend.finding), trend.alternative])];
  return { id: 'moved', title: changeFinding(subject, two.figures), blocks: [{ kind: 'table', table: figure.table }], minutes: 1, notes };
}

/** Where the organisation stands beside its peers. Null where no group was chosen, or where nothing of it may be shown. */
export function peersPart(talk: Talk): TalkPart | null {
  const { subject, today } = talk;
  const { peers } = subject.round;
  const overall = tellPeers(subject, 'overall');
  if (peers === null || overall === null || !hasPeers(talk)) return null;
  const source = peers.header.source === null ? null : tellMaker(subject, peers);
  const more = [overall.positionSentence, overall.interval, overall.whyNot, source, tellCarried(subject)].filter((sentence) => sentence !== null);
  return {
    id: 'peers',
    title: asHeading([overall.finding]),
    blocks: [
      { kind: 'table', table: withoutSecondLines(peersTable(subject)) },
      ...(more.length === 0 ? [] : ([{ kind: 'paragraph', style: 'note', text: more.join(' ') }] as const)),
    ],
    minutes: 1,
    notes: listPeerNotes(subject, peers, today),
  };
}

/** The lowest questions, first those of the dimension that the title names, what divided the room, and the largest clear gap between role groups. Null where there is none of these. */
export function holdingBackPart(talk: Talk): TalkPart | null {
  const { subject, told } = talk;
  const { words } = subject;
  const lowest = standOutTable(subject, 'lowest', findLowestDimension(subject));
  const divided = hasVotes(subject) ? listDivided(subject).slice(0, MOST_DIVIDED) : [];
  const gap = tellClearGap(subject);
  if (lowest.rows.length === 0 && divided.length === 0 && gap === null) return null;
  const blocks: readonly Block[] = [
    ...(lowest.rows.length === 0 ? [] : ([{ kind: 'table', table: lowest }] as const)),
    ...(divided.length === 0 ? [] : ([{ kind: 'paragraph', style: 'text', text: told.divided(showList(words, divided.map((id) => questionName(subject, id)))) }] as const)),
    ...(gap === null ? [] : ([{ kind: 'paragraph', style: 'text', text: gap }] as const)),
  ];
  return {
    id: 'holding-back',
    title: asHeading(listHeatMapSentences(subject)),
    blocks,
    minutes: hasPeers(talk) ? 1 : 2,
    notes: [adviceOn(talk, 'obstacle')],
  };
}

function hasMoved({ subject, two }: Talk): boolean {
  return two !== null && listChangeClauses(subject, two.figures).length > 0;
}

function hasPeers({ subject }: Talk): boolean {
  return subject.round.peers !== null && isSameForm(subject) && tellPeers(subject, 'overall') !== null;
}

/** Peers have a slide of their own, and would crowd this one. */
function withoutPeers(plot: DotPlot): DotPlot {
  return { ...plot, hasMedian: false, hasQuartiles: false, rows: plot.rows.map((row) => ({ ...row, median: null, quartiles: null })) };
}

/** A slide has room for one line in each cell. */
function withoutSecondLines(table: Table): Table {
  return { ...table, rows: table.rows.map((row) => row.map(({ text }) => ({ text, second: null }))) };
}

function listOverall({ subject: { figures, words } }: Talk): readonly string[] {
  const { overall } = figures;
  const told = words.report.summary;
  if (overall === null) return [];
  const scored = figures.dimensions.filter(({ score }) => score !== null).length;
  return [overall.isPartial ? told.partial(showFraction(overall.score), showCount(words, scored)) : told.overall(showFraction(overall.score))];
}
