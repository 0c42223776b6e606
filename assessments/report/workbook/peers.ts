/** The peers of each round for a workbook, and no more of them than the size of the group allows. */

import type { MeasureId, PeerChoice, Round } from '../../model.ts';
import type { Place } from '../../peers/place.ts';
import { roundHalfUp } from '../../statistics/fraction.ts';
import { yearOf } from '../../words/dates.ts';
import { PAPER_WORDS } from '../../words/paper.ts';
import { textIn } from '../../words/words.ts';
import type { DataColumn, DataWanted } from '../data-tables.ts';
import { findPlace, MEASURES, packNumber } from '../peers-place.ts';
import { measureName, subjectOf, type Subject } from '../subject.ts';

/** A measure of a round beside its peers. `place` is null where nothing may be set side by side. */
export interface PeerRow {
  readonly subject: Subject;
  readonly round: Round;
  readonly peers: PeerChoice;
  readonly measure: MeasureId;
  readonly place: Place | null;
}

/** Every measure of every round for which a group was chosen. */
export function listPeerRows({ assessment, words, language }: DataWanted): readonly PeerRow[] {
  return assessment.rounds.flatMap((round) => {
    const { peers } = round;
    if (peers === null) return [];
    const subject = subjectOf(assessment, round, words, language);
    return MEASURES.map((measure): PeerRow => ({ subject, round, peers, measure, place: findPlace(subject, measure) }));
  });
}

/** The columns. A place in the group is a whole number of percent, as on the screen. */
export function listPeerColumns({ words, language }: DataWanted): readonly DataColumn<PeerRow>[] {
  const told = words.report.peers;
  const own = PAPER_WORDS[language].workbook.columns;
  return [
    { title: words.data.round, cellOf: ({ round }) => Number(yearOf(round.date)), width: 8 },
    { title: words.data.date, cellOf: ({ round }) => ({ day: round.date }), width: 14 },
    { title: own.peerGroup, cellOf: ({ peers }) => textIn(language, peers.group.name), width: 30 },
    { title: own.peerSample, cellOf: ({ peers }) => (peers.header.isSample ? words.common.sampleTag : null), width: 22 },
    { title: told.measure, cellOf: ({ subject, measure }) => measureName(subject, measure), width: 14 },
    { title: told.score, cellOf: ({ place }) => (place?.own ? roundHalfUp(place.own, 1) : null), width: 11, decimals: 1 },
    { title: told.medianColumn, cellOf: ({ place }) => packNumber(place?.median), width: 14, decimals: 1 },
    { title: own.lowerQuartile, cellOf: ({ place }) => packNumber(place?.quartiles?.q1), width: 14, decimals: 1 },
    { title: own.upperQuartile, cellOf: ({ place }) => packNumber(place?.quartiles?.q3), width: 14, decimals: 1 },
    { title: told.place, cellOf: ({ place }) => (place?.quarter ? told.quarters[place.quarter] : null), width: 18 },
    { title: own.percent, cellOf: ({ place }) => (place?.position?.kind === 'percentile' ? place.position.percent : null), width: 22 },
    { title: told.size, cellOf: ({ place }) => place?.n ?? null, width: 14 },
  ];
}
