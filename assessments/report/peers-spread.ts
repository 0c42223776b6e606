/** How a peer group of twenty or more spreads over the levels, measure by measure, with our own score in it. */

import { roundHalfUp, readFraction, showFraction, toNumber } from '../statistics/fraction.ts';
import { showList } from '../words/dates.ts';
import { PEER_WORDS } from '../words/peer-work.ts';
import { textIn } from '../words/words.ts';
import type { PeerSpread, PeerSpreadRow } from './blocks.ts';
import { asHeading } from './findings.ts';
import { tellShown } from './peers-note.ts';
import { findPlace, MEASURES, showPackNumber } from './peers-place.ts';
import { listLevelNames, measureName, type Subject } from './subject.ts';
import { cell, tableOf } from './tables.ts';

/** The spread of the group in bars. Null where no measure has twenty organisations, so that there are none. Methods D.5. */
export function peerSpreadOf(subject: Subject): PeerSpread | null {
  const { words, language, round } = subject;
  const rows = MEASURES.flatMap((measure): readonly PeerSpreadRow[] => {
    const place = findPlace(subject, measure);
    if (place === null || place.histogram === null) return [];
    const own = place.whyNot === null ? place.own : null;
    return [
      {
        measure,
        name: measureName(subject, measure),
        score: own && { at: toNumber(own), shown: showFraction(own) },
        median: place.median === null ? null : { at: place.median, shown: showPackNumber(place.median) },
        bars: place.histogram,
      },
    ];
  });
  if (round.peers === null || rows.length === 0) return null;
  const { spread: told } = PEER_WORDS[language].documents;
  const tellNote = round.peers.header.isSample ? told.sampleNote : told.note;
  const shown = tellShown(subject, rows.map(({ measure }) => measure));
  const note = `${tellNote(textIn(language, round.peers.group.name), shown.organisations)}${shown.carried}`;
  return {
    kind: 'peer-spread',
    id: 'peer-spread',
    finding: findingOf(subject, rows),
    note,
    alternative: [told.alternative, ...rows.map(({ name, score, median }) => told.rowTold(name, score?.shown ?? words.report.none, median?.shown ?? words.report.none))].join(' '),
    table: tableOf<PeerSpreadRow>(
      { id: 'peer-spread', caption: told.caption },
      [
        { title: told.measure, weight: 18, cellOf: ({ name }) => cell(name) },
        { title: told.counts, weight: 82, cellOf: ({ bars }) => cell(bars.map(({ from, to, count }) => told.bar(showPackNumber(from), showPackNumber(to), count)).join(words.common.comma)) },
      ],
      rows,
    ),
    levelNames: listLevelNames(subject),
    names: { score: told.score, median: told.median, bars: told.bars },
    rows,
  };
}

/** The dimensions below, at and above the middle, as the figures are printed. */
function findingOf({ words, language }: Subject, rows: readonly PeerSpreadRow[]): string {
  const { spread: told } = PEER_WORDS[language].documents;
  const named = (side: number) => {
    const names = rows.filter(({ measure, score, median }) => measure !== 'overall' && score !== null && median !== null && Math.sign(printed(score.shown) - printed(median.shown)) === side);
    return names.length === 0 ? '' : showList(words, names.map(({ name }) => name));
  };
  const [below, at, above] = [named(-1), named(0), named(1)];
  return asHeading([`${below}${at}${above}` === '' ? told.none : told.finding(below, at, above)]);
}

function printed(shown: string): number {
  return roundHalfUp(readFraction(shown), 1);
}
