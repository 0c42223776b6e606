/** How a place among peers and a change between rounds are worked out, for the panel that every figure opens. */

import type { MeasureId } from '../model.ts';
import { percentileRank, type Place } from '../peers/place.ts';
import type { DimensionId } from '../questionnaire-model.ts';
import { fraction, showFraction, showSigned } from '../statistics/fraction.ts';
import { showCount } from '../words/dates.ts';
import type { QuestionMove } from '../years.ts';
import type { Explanation, ExplanationPart, ExplanationRow } from './explanations.ts';
import { findMeasure, findPlace, showMedian, showQuartiles } from './peers-place.ts';
import { tellMembers, tellPeers } from './peers-tables.ts';
import { dimensionName, measureName, type Subject } from './subject.ts';
import { changeLabel, itemOrNotAsked, moveName, type TwoRounds } from './two-rounds.ts';

/** Our place in the chosen group for one measure. Null where no group was chosen or it has no figures. Methods D.2 to D.5. */
export function explainPlace(subject: Subject, measure: MeasureId): Explanation | null {
  const { words } = subject;
  const told = words.report.explain;
  const place = findPlace(subject, measure);
  const sentences = tellPeers(subject, measure);
  if (place === null || sentences === null) return null;
  const more: readonly ExplanationPart[] = [
    ...(place.quartiles === null ? [] : [{ title: told.middleHalf, text: told.middleHalfText }]),
    ...(place.position?.kind === 'percentile' ? [{ title: told.howSure, text: told.howSureText(place.position.low, place.position.high) }] : []),
    { title: told.whoTheyAre, text: tellMembers(subject) },
  ];
  const rank = findRank(subject, measure, place);
  return {
    title: told.place(measureName(subject, measure)),
    sum: rank && told.placeSum(rank.below, rank.equal, rank.n),
    text: [sentences.finding, ...(sentences.whyNot === null ? [] : [sentences.whyNot]), told.placeRules[place.tier]].join(' '),
    rows: place.tier === 'nothing' ? [] : [...listPlaceRows(subject, place), ...(rank === null ? [] : listRankRows(subject, rank))],
    total: null,
    more,
  };
}

/** The change of one dimension between two rounds. Null where the earlier round did not ask it. Methods E.2. */
export function explainChange(two: TwoRounds, dimension: DimensionId): Explanation | null {
  const { subject, figures } = two;
  const { words } = subject;
  const told = words.report.explain;
  const own = figures.dimensions.find((each) => each.dimension === dimension);
  if (own === undefined) return null;
  const name = dimensionName(subject, dimension);
  const rows = figures.questions
    .filter((move) => move.dimension === dimension)
    .map((move) => ({
      label: moveName(two, move),
      second: tellMove(two, move),
      value: move.steps === null ? words.report.none : showSigned(fraction(move.steps), 0),
    }));
  const compared = { title: told.comparable, text: told.comparableText(own.comparable, own.asked) };
  const candour = { title: told.candour, text: words.report.years.candour };
  if (own.change === null || own.netSteps === null) {
    const text = told.changeNone(showCount(words, own.comparable), showCount(words, own.asked));
    return { title: name, sum: null, text, rows, total: null, more: [compared] };
  }
  const steps = showSigned(fraction(own.netSteps), 0);
  return {
    title: told.scored(name, showSigned(own.change)),
    sum: told.sum(steps, own.comparable),
    text: told.change,
    rows,
    total: { label: told.netSteps, value: steps },
    more: [{ title: told.changeRuleTitle, text: told.changeRule(changeLabel(words, own)) }, compared, candour],
  };
}

/** "1 Not yet to 2 Early", or the level alone where it stayed. */
function tellMove({ subject, before }: TwoRounds, move: QuestionMove): string {
  const [earlier, later] = [itemOrNotAsked(before, move.before, move.question), itemOrNotAsked(subject, move.after, move.question)];
  return earlier === later ? later : subject.words.report.rangeOf(earlier, later);
}

type Rank = ReturnType<typeof percentileRank>;

/** How many peers are lower and how many the same: from twenty organisations only, and where our score may be placed. */
function findRank(subject: Subject, measure: MeasureId, place: Place): Rank | null {
  const scores = findMeasure(subject, measure)?.sortedScores ?? null;
  return place.tier !== 'all' || place.position === null || place.own === null || scores === null ? null : percentileRank(scores, place.own);
}

function listPlaceRows(subject: Subject, place: Place): readonly ExplanationRow[] {
  const { words } = subject;
  const told = words.report.peers;
  const row = (label: string, value: string) => ({ label, second: '', value });
  return [
    row(told.score, place.own === null ? words.report.none : showFraction(place.own)),
    row(told.medianColumn, showMedian(words, place)),
    ...(place.quartiles === null ? [] : [row(told.middleHalf, showQuartiles(words, place))]),
  ];
}

function listRankRows({ words }: Subject, { below, equal, n }: Rank): readonly ExplanationRow[] {
  const told = words.report.explain;
  const row = (label: string, value: number) => ({ label, second: '', value: String(value) });
  return [row(told.lower, below), row(told.same, equal), row(words.report.peers.size, n)];
}
