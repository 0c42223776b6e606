/** Reads figures of a published group as a person types them, a line a measure, and says what is wrong in which field. */

import { tierOf } from './place.ts';
import type { PublishedMeasure } from './published-model.ts';

/** The fields of a line. */
export const PUBLISHED_FIELDS = ['n', 'median', 'q1', 'q3'] as const;
/** One of them. */
export type PublishedField = (typeof PUBLISHED_FIELDS)[number];

/** A line as it was typed. */
export type TypedMeasure = Readonly<Record<PublishedField, string>>;

/** What is wrong with what stands in a field. */
export type PublishedFieldProblem =
  | 'not-a-count'
  | 'fewer-than-five'
  | 'no-count'
  | 'no-median'
  | 'not-a-level'
  | 'quartiles-below-ten'
  | 'one-quartile'
  | 'out-of-order';

/** What a line comes to: figures, nothing where it is empty, or what has to be put right. */
export type ReadMeasure =
  | { readonly kind: 'figures'; readonly figures: PublishedMeasure }
  | { readonly kind: 'empty' }
  | { readonly kind: 'problems'; readonly problems: Readonly<Partial<Record<PublishedField, PublishedFieldProblem>>> };

const COUNT = /^[0-9]{1,6}$/;
/** A decimal comma is as good as a point, and "3" as good as "3.00". */
const LEVEL = /^([1-4]([.,][0-9]{1,2})?|5([.,]0{1,2})?)$/;

/**
 * The figures of a line. A median needs five organisations and quartiles ten, both of them, on either side of the median. Methods D.5.
 *
 * @example readTyped({ n: '12', median: '2,7', q1: '2.2', q3: '3.1' }) // { kind: 'figures', figures: { n: 12, median: 2.7, q1: 2.2, q3: 3.1 } }
 */
export function readTyped(typed: TypedMeasure): ReadMeasure {
  const [n, median, q1, q3] = [typed.n.trim(), typed.median.trim(), typed.q1.trim(), typed.q3.trim()];
  if (n === '' && median === '' && q1 === '' && q3 === '') return { kind: 'empty' };
  const problems = compact({ n: checkCount(n), median: checkLevel(median, 'no-median'), q1: checkQuartile(q1, q3, n), q3: checkQuartile(q3, q1, n) });
  if (Object.keys(problems).length > 0) return { kind: 'problems', problems };
  const figures = { n: Number(n), median: levelOf(median), q1: q1 === '' ? null : levelOf(q1), q3: q3 === '' ? null : levelOf(q3) };
  const isInOrder = (figures.q1 ?? figures.median) <= figures.median && figures.median <= (figures.q3 ?? figures.median);
  return isInOrder ? { kind: 'figures', figures } : { kind: 'problems', problems: { median: 'out-of-order' } };
}

function checkCount(typed: string): PublishedFieldProblem | undefined {
  if (typed === '') return 'no-count';
  if (!COUNT.test(typed)) return 'not-a-count';
  return tierOf(Number(typed)) === 'nothing' ? 'fewer-than-five' : undefined;
}

function checkLevel(typed: string, whenEmpty: PublishedFieldProblem | undefined): PublishedFieldProblem | undefined {
  if (typed === '') return whenEmpty;
  return LEVEL.test(typed) ? undefined : 'not-a-level';
}

function checkQuartile(typed: string, other: string, count: string): PublishedFieldProblem | undefined {
  if (typed === '') return other === '' ? undefined : 'one-quartile';
  return checkLevel(typed, undefined) ?? (COUNT.test(count) && tierOf(Number(count)) === 'median' ? 'quartiles-below-ten' : undefined);
}

function compact(problems: Readonly<Record<PublishedField, PublishedFieldProblem | undefined>>): Readonly<Partial<Record<PublishedField, PublishedFieldProblem>>> {
  return Object.fromEntries(Object.entries(problems).filter(([, kind]) => kind !== undefined));
}

function levelOf(typed: string): number {
  return Number(typed.replace(',', '.'));
}
