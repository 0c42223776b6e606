/** How sure a share of a small group can be: the Wilson score interval. */

/** Standard normal deviate that leaves five in a hundred on either side: an interval of 90 %. Methods D.4. */
export const Z_90 = 1.6448536269514722;

/** An interval of shares, from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Where a share lies that was counted as `count` of `n`; a tie may count as a half. Closed form, never below 0 or above 1. `n` is at least 1. Methods D.4.
 *
 * @example wilsonInterval(6.5, 12) // { low: 0.320144…, high: 0.747857… }
 */
export function wilsonInterval(count: number, n: number, z: number = Z_90): Interval {
  if (!(n >= 1 && count >= 0 && count <= n)) throw new RangeError(`Not a share: ${count} of ${n}`);
  const share = count / n;
  const spread = (z * z) / n;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (z * Math.sqrt((share * (1 - share)) / n + spread / (4 * n))) / (1 + spread);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
