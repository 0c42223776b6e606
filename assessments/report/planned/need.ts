/** The sum behind a gap in one line, and where a close call would put it. */

import { needOf, type GapLine, type Group } from '../../prioritise.ts';
import type { Words } from '../../words/words.ts';

/**
 * The sum with everything that went into it; null where the level is not known, so that there is nothing to add up.
 *
 * @example tellSum(words, { …line, gap: 2, importance: 3, peerPoint: 1, need: 7 }) // "gap 2 × importance 3 + below peers 1 = 7"
 */
export function tellSum({ plan }: Words, { gap, importance, peerPoint, need }: Pick<GapLine, 'gap' | 'importance' | 'peerPoint' | 'need'>): string | null {
  if (need === null) return null;
  const product = `${plan.choose.gapPart(gap)} × ${plan.why.importance.toLowerCase()} ${importance}`;
  return `${product}${peerPoint === 1 ? ` + ${plan.choose.peerPart(peerPoint)}` : ''} = ${need}`;
}

/** The groups that a close call is in when it is settled as worth real effort, and as not. Null where it is none. Methods F.2. */
export function findSides(line: Pick<GapLine, 'current' | 'target' | 'importance' | 'effort' | 'peerMedian' | 'isCloseCall'>): Readonly<Record<'high' | 'low', Group>> | null {
  const { current, target, importance, effort, peerMedian, isCloseCall } = line;
  if (!isCloseCall || current === null || target === null || effort === null) return null;
  const settledAs = (closeCall: 'high' | 'low') => needOf({ current, target, importance, effort, peerMedian, closeCall }).group;
  return { high: settledAs('high'), low: settledAs('low') };
}
