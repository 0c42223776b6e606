/** Peers in sentences and tables: one measure or all of them, never more than the size of the group allows. */

import type { Day } from '../figures-model.ts';
import type { MeasureId, PeerChoice } from '../model.ts';
import { isExpired } from '../peers/pack.ts';
import type { Place, Position } from '../peers/place.ts';
import { readFraction, roundHalfUp, showFraction } from '../statistics/fraction.ts';
import { showDay } from '../words/dates.ts';
import { PEER_WORDS } from '../words/peer-work.ts';
import { textIn } from '../words/words.ts';
import type { Cell, Table } from './blocks.ts';
import { findPlace, isSameForm, MEASURES, showMedian, showPackNumber, showQuartiles, whyHidden } from './peers-place.ts';
import { measureName, type Subject } from './subject.ts';
import { cell, tableOf } from './tables.ts';

/** What can be said of one measure: a finding, then what goes with it. */
export interface PeersTold {
  /** "Access is in the lowest quarter of the 24 in “Unitary councils”." */
  readonly finding: string;
  /** "Higher than about 21% of this group, counting ties as half." Null below twenty organisations. */
  readonly position: string | null;
  /** The same as a sentence that goes on from the finding: "It is higher than about 21% of the group, counting ties as half." */
  readonly positionSentence: string | null;
  /** "The place is likely between 11% and 37%." Null where there is no percentile. */
  readonly interval: string | null;
  /** Why something is not shown; null where all that the group allows is shown. */
  readonly whyNot: string | null;
}

/** The sentences on one measure. Null where no group was chosen, or where it has no figures for the measure. */
export function tellPeers(subject: Subject, measure: MeasureId): PeersTold | null {
  const told = subject.words.report.peers;
  if (subject.round.peers === null) return null;
  if (!isSameForm(subject)) return { ...NOTHING_MORE, finding: told.otherForm };
  const place = findPlace(subject, measure);
  if (place === null) return null;
  if (place.tier === 'nothing') return tellNothing(subject, measure);
  const { position } = place;
  return {
    finding: findingOf(subject, measure, place),
    position: position && tellPosition(position, told.position),
    positionSentence: position && tellPosition(position, told.positionSentences),
    interval: position?.kind === 'percentile' ? told.interval(position.low, position.high) : null,
    whyNot: place.whyNot === null ? null : tellCoverage(subject, measure, 'coverage'),
  };
}

/** All measures beside the group: one row a measure, with the columns that the group's size allows. */
export function peersTable(subject: Subject): Table {
  const { words } = subject;
  const told = words.report.peers;
  const rows = MEASURES.map((measure) => ({ measure, place: findPlace(subject, measure) }));
  type Row = (typeof rows)[number];
  const hasQuartiles = rows.some(({ place }) => (place?.quartiles ?? null) !== null);
  return tableOf<Row>(
    { id: 'peers', caption: told.tableCaption },
    [
      { title: told.measure, weight: 16, cellOf: ({ measure }) => cell(measureName(subject, measure)) },
      { title: told.score, weight: 11, isNumber: true, cellOf: ({ place }) => cell(showOwn(subject, place)) },
      { title: told.medianColumn, weight: 12, isNumber: true, cellOf: ({ place }) => cell(showMedian(words, place)) },
      ...(hasQuartiles ? [{ title: told.middleHalf, weight: 15, cellOf: ({ place }: Row) => cell(showQuartiles(words, place)) }] : []),
      { title: told.place, weight: 32, cellOf: ({ measure, place }) => placeCell(subject, measure, place) },
      { title: told.size, weight: 14, isNumber: true, cellOf: ({ measure, place }) => cell(showSize(subject, measure, place)) },
    ],
    rows,
  );
}

/** One measure beside the group, a row a figure: the table behind the drawing. Null where no group was chosen or it has no figures. */
export function measureTable(subject: Subject, measure: MeasureId): Table | null {
  const { words } = subject;
  const told = words.report.peers;
  const place = findPlace(subject, measure);
  if (place === null) return null;
  const { position, quartiles, quarter } = place;
  const rows: readonly (readonly [string, string])[] = [
    [told.score, showOwn(subject, place)],
    [told.size, showSize(subject, measure, place)],
    ...(place.median === null ? [] : ([[told.medianColumn, showMedian(words, place)]] as const)),
    ...(quartiles === null ? [] : ([[told.middleHalf, showQuartiles(words, place)]] as const)),
    ...(quarter === null ? [] : ([[told.place, told.quarters[quarter]]] as const)),
    ...(position === null ? [] : ([[told.positionColumn, tellPosition(position, told.positions)]] as const)),
    ...(position?.kind === 'percentile' ? ([[told.likelyPlace, told.likely(position.low, position.high)]] as const) : []),
    ...(place.histogram ?? []).map((bar) => [told.bar(showPackNumber(bar.from), showPackNumber(bar.to)), String(bar.count)] as const),
  ];
  return tableOf<readonly [string, string]>(
    { id: `peers-${measure}`, caption: told.measureCaption(measureName(subject, measure)), note: tellMembers(subject) },
    [
      { title: told.figure, weight: 60, cellOf: ([label]) => cell(label) },
      { title: told.value, weight: 40, isNumber: true, cellOf: ([, value]) => cell(value) },
    ],
    rows,
  );
}

/** Who made the pack, when and of whom, and that it is made up, or else that those who took part may not be typical. */
export function listPeerNotes(subject: Subject, peers: PeerChoice, today: Day): readonly string[] {
  const { words, language } = subject;
  const told = words.report.peers;
  const { header, group } = peers;
  const age = group.measures.overall.medianAgeMonths;
  return [
    ...(header.isSample ? [told.sample, told.sampleMembers] : []),
    tellMaker(subject, peers),
    told.group(textIn(language, group.name), textIn(language, group.definition)),
    ...(group.carriedFrom === null ? [] : [PEER_WORDS[language].documents.carried(showDay(words, group.carriedFrom))]),
    ...(age === null ? [] : [told.age(age)]),
    ...(isExpired(header, today) ? [told.outOfDate(showDay(words, header.validUntil))] : []),
    ...(header.isSample ? [] : [tellMembers(subject)]),
  ];
}

/** Who is in the group: those who chose to take part, those whom a publisher has counted, or nobody real. */
export function tellMembers({ words, language, round: { peers } }: Subject): string {
  const told = words.report.peers;
  if (peers?.header.isSample === true) return told.sampleMembers;
  return (peers?.header.source ?? null) === null ? told.volunteers : PEER_WORDS[language].documents.publishedMembers;
}

/** Which pack it was, who made it and when; of figures typed in, who published them, when and where. */
export function tellMaker({ words, language }: Subject, { header: { title, madeBy, madeOn, source } }: PeerChoice): string {
  const name = textIn(language, title);
  if (source === null) return words.report.peers.madeBy(name, madeBy, showDay(words, madeOn));
  const told = PEER_WORDS[language].documents;
  return `${told.publishedBy(name, madeBy, showDay(words, source.on), source.text)} ${told.typedIn(showDay(words, madeOn))}`;
}

const NOTHING_MORE = { position: null, positionSentence: null, interval: null, whyNot: null } as const;

function findingOf(subject: Subject, measure: MeasureId, place: Place): string {
  const told = subject.words.report.peers;
  const name = measure === 'overall' ? told.overallScore : measureName(subject, measure);
  const group = nameGroup(subject, place.n ?? 0);
  if (place.whyNot === 'no-score') return measure === 'overall' ? told.noScoreOverall : told.noScore(name);
  if (place.whyNot === 'not-comparable') return told.notComparable(name);
  if (place.quarter !== null) return told.quarter[place.quarter](name, group);
  const side = besideMedian(place);
  return side === undefined ? told.tooFew : told.median[side](name, group);
}

/** "the 24 in “Unitary councils” (made up)". */
function nameGroup({ round: { peers }, words, language }: Subject, n: number): string {
  const told = words.report.peers;
  const name = peers === null ? '' : textIn(language, peers.group.name);
  return peers?.header.isSample === true ? told.sampleGroupOf(n, name) : told.groupOf(n, name);
}

/** Below, at or above the median, as both are printed; undefined where there is nothing to set side by side. */
function besideMedian({ own, median }: Place): 'below' | 'at' | 'above' | undefined {
  if (own === null || median === null) return undefined;
  const [ours, middle] = [roundHalfUp(own, 1), roundHalfUp(readFraction(String(median)), 1)];
  if (ours === middle) return 'at';
  return ours < middle ? 'below' : 'above';
}

function placeCell(subject: Subject, measure: MeasureId, place: Place | null): Cell {
  const told = subject.words.report.peers;
  if (place === null || place.tier === 'nothing') return cell(told.hidden);
  if (place.whyNot === 'no-score') return cell(subject.words.report.standing.notEnough, tellCoverage(subject, measure, 'answered'));
  if (place.whyNot !== null) return cell(told.notComparableShort, tellCoverage(subject, measure, 'answered'));
  const side = besideMedian(place);
  if (place.quarter === null) return cell(side === undefined ? told.hidden : told.medians[side]);
  return cell(told.quarters[place.quarter], place.position && tellPosition(place.position, told.positions));
}

interface PositionWords {
  readonly percentile: (percent: number) => string;
  readonly 'below-all': string;
  readonly 'above-all': string;
}

function tellPosition(position: Position, told: PositionWords): string {
  return position.kind === 'percentile' ? told.percentile(position.percent) : told[position.kind];
}

/** How much of a dimension was answered, where that keeps it from being compared; null for the overall score. Methods E.4. */
function tellCoverage({ figures, language }: Subject, measure: MeasureId, as: 'coverage' | 'answered'): string | null {
  const own = figures.dimensions.find(({ dimension }) => dimension === measure);
  return own === undefined ? null : PEER_WORDS[language].documents[as](own.answered, own.asked);
}

/** What is said of a group that is not shown. */
function tellNothing(subject: Subject, measure: MeasureId): PeersTold {
  const told = subject.words.report.peers;
  const { hidden } = PEER_WORDS[subject.language].documents;
  const { peers } = subject.round;
  const name = peers === null ? '' : textIn(subject.language, peers.group.name);
  const why = whyHidden(subject, measure);
  if (why === 'few' || why === 'alike') return { ...NOTHING_MORE, finding: told.tooFew, whyNot: why === 'few' ? told.tooFewText(name) : told.tooAlikeText(name) };
  return { ...NOTHING_MORE, finding: hidden[why].finding, whyNot: hidden[why].text(name) };
}

function showOwn(subject: Subject, place: Place | null): string {
  const own = place?.own ?? null;
  return own === null ? subject.words.report.none : showFraction(own);
}

function showSize(subject: Subject, measure: MeasureId, place: Place | null): string {
  const told = subject.words.report.peers;
  const n = place?.n ?? null;
  if (n !== null) return String(n);
  return whyHidden(subject, measure) === 'few' ? told.fewer : told.hidden;
}
