/** The peers of each round for a workbook, measure by measure and question by question, and no more of them than the size of the group allows. */

import type { MeasureId, PeerChoice, Round } from '../../model.ts';
import type { Place } from '../../peers/place.ts';
import { roundHalfUp } from '../../statistics/fraction.ts';
import { yearOf } from '../../words/dates.ts';
import { PAPER_WORDS } from '../../words/paper.ts';
import { PEER_WORDS } from '../../words/peer-work.ts';
import { textIn } from '../../words/words.ts';
import type { DataColumn, DataWanted } from '../data-tables.ts';
import { findPlace, MEASURES, packNumber } from '../peers-place.ts';
import { questionDotsOf } from '../peers-questions.ts';
import { measureName, subjectOf, type Subject } from '../subject.ts';

/** A measure or a question of a round beside its peers. `place` is null for a question, and where nothing may be set side by side. */
export interface PeerRow {
  readonly round: Round;
  readonly peers: PeerChoice;
  readonly name: string;
  readonly own: number | null;
  readonly median: number | null;
  readonly place: Place | null;
}

/** Every measure of every round for which a group was chosen, then every question of which the group has a median. */
export function listPeerRows({ assessment, words, language }: DataWanted): readonly PeerRow[] {
  return assessment.rounds.flatMap((round) => {
    const { peers } = round;
    if (peers === null) return [];
    const subject = subjectOf(assessment, round, words, language);
    const dots = questionDotsOf(subject, 'overall')?.groups.flatMap(({ rows }) => rows) ?? [];
    return [
      ...MEASURES.map((measure) => measureRow(subject, peers, measure)),
      ...dots.flatMap(({ name, dot, median }): readonly PeerRow[] => (median === null ? [] : [{ round, peers, name, own: dot, median: packNumber(median), place: null }])),
    ];
  });
}

/** The columns. A place in the group is a whole number of percent, as on the screen. */
export function listPeerColumns({ words, language }: DataWanted): readonly DataColumn<PeerRow>[] {
  const told = words.report.peers;
  const own = PAPER_WORDS[language].workbook.columns;
  const more = PEER_WORDS[language].documents.workbook;
  return [
    { title: words.data.round, cellOf: ({ round }) => Number(yearOf(round.date)), width: 8 },
    { title: words.data.date, cellOf: ({ round }) => ({ day: round.date }), width: 14 },
    { title: own.peerGroup, cellOf: ({ peers }) => textIn(language, peers.group.name), width: 30 },
    { title: own.peerSample, cellOf: ({ peers }) => (peers.header.isSample ? words.common.sampleTag : null), width: 22 },
    { title: more.pack, cellOf: ({ peers }) => textIn(language, peers.header.title), width: 30 },
    { title: more.figuresOf, cellOf: ({ peers: { header, group } }) => ({ day: header.source?.on ?? group.carriedFrom ?? header.madeOn }), width: 14 },
    { title: more.source, cellOf: ({ peers }) => peers.header.source?.text ?? null, width: 30 },
    { title: more.measure, cellOf: ({ name }) => name, width: 30 },
    { title: told.score, cellOf: ({ own: score }) => score, width: 11, decimals: 1 },
    { title: told.medianColumn, cellOf: ({ median }) => median, width: 14, decimals: 1 },
    { title: own.lowerQuartile, cellOf: ({ place }) => packNumber(place?.quartiles?.q1), width: 14, decimals: 1 },
    { title: own.upperQuartile, cellOf: ({ place }) => packNumber(place?.quartiles?.q3), width: 14, decimals: 1 },
    { title: told.place, cellOf: ({ place }) => (place?.quarter ? told.quarters[place.quarter] : null), width: 18 },
    { title: own.percent, cellOf: ({ place }) => (place?.position?.kind === 'percentile' ? place.position.percent : null), width: 22 },
    { title: told.size, cellOf: ({ place }) => place?.n ?? null, width: 14 },
  ];
}

function measureRow(subject: Subject, peers: PeerChoice, measure: MeasureId): PeerRow {
  const place = findPlace(subject, measure);
  return {
    round: subject.round,
    peers,
    name: measureName(subject, measure),
    own: place?.own ? roundHalfUp(place.own, 1) : null,
    median: packNumber(place?.median),
    place,
  };
}
