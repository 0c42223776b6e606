/** How sure the figures of a dimension are: its range of views, its score if one voter had been away, and how many did not know. */

import type { DimensionFigures } from '../figures-model.ts';
import type { DimensionId } from '../questionnaire-model.ts';
import { showFraction } from '../statistics/fraction.ts';
import type { DimensionVotes, Span } from '../workshop-model.ts';
import type { Table } from './blocks.ts';
import { dimensionName, type Subject } from './subject.ts';
import { cell, tableOf } from './tables.ts';
import { unknownShareIn } from './votes.ts';

/** The votes of a dimension; undefined where nobody voted. */
export function findVotes({ votes }: Subject, dimension: DimensionId): DimensionVotes | undefined {
  return votes?.dimensions.find((each) => each.dimension === dimension);
}

/** "2.1 to 2.7", or "2.3" where both print the same. */
export function showSpan({ words }: Subject, span: Span): string {
  const [low, high] = [showFraction(span.low), showFraction(span.high)];
  return low === high ? low : words.report.rangeOf(low, high);
}

/** How sure each score is: what it would be if one voter had been away, and the votes of "don’t know". A table of its own, beside all other figures it would not fit on paper. Methods B.8. */
export function findSureTable(subject: Subject): Table | null {
  const { words, figures } = subject;
  const told = words.votes.room;
  const spanOf = ({ dimension }: DimensionFigures) => findVotes(subject, dimension)?.oneAway ?? null;
  const hasSpans = figures.dimensions.some((each) => spanOf(each) !== null);
  const hasShares = figures.dimensions.some(({ dimension }) => unknownShareIn(subject, dimension) !== null);
  if (!hasSpans && !hasShares) return null;
  const showAway = (each: DimensionFigures) => {
    const span = spanOf(each);
    return span === null ? words.report.none : showSpan(subject, span);
  };
  const showUnknown = ({ dimension }: DimensionFigures) => {
    const share = unknownShareIn(subject, dimension);
    return share === null ? words.report.none : words.report.countOf(share.count, share.of);
  };
  return tableOf<DimensionFigures>(
    { id: 'sure', caption: told.sureCaption, note: hasSpans ? words.votes.explain.oneAwayText : null },
    [
      { title: words.report.standing.dimension, weight: 26, cellOf: ({ dimension }) => cell(dimensionName(subject, dimension)) },
      { title: words.charts.score, weight: 18, isNumber: true, cellOf: ({ score }) => cell(score === null ? words.report.standing.notEnough : showFraction(score)) },
      ...(hasSpans ? [{ title: told.oneAway, weight: 32, cellOf: (each: DimensionFigures) => cell(showAway(each)) }] : []),
      ...(hasShares ? [{ title: told.unknownVotes, weight: 24, isNumber: true, cellOf: (each: DimensionFigures) => cell(showUnknown(each)) }] : []),
    ],
    figures.dimensions,
  );
}
