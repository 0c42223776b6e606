/** Hides what is too small, and then enough of the rest that it cannot be worked out by taking away. */

/** What may be shown of one splitting of a group. */
export interface Suppression {
  readonly parentShown: boolean;
  /** The cells to be hidden, in the order in which they were given. Empty cells are never among them: they may be shown as none. */
  readonly suppressed: readonly string[];
}

/**
 * The cells of one splitting that must be hidden: those of fewer than `k`, those named in `hidden`, and then the smallest of the others until at least two are hidden that
 * hold `k` together and are `isFit` as one, or none is left. The whole is shown where it has at least `k`. Methods D.6, oracles D4.
 *
 * @example suppress({ Midlands: 9, North: 7, South: 3, Wales: 6 }, 5) // { parentShown: true, suppressed: ['South', 'Wales'] }
 */
export function suppress(
  cells: Readonly<Record<string, number>>,
  k: number,
  hidden: readonly string[] = [],
  isFit: (names: readonly string[]) => boolean = () => true,
): Suppression {
  const filled = Object.entries(cells).filter(([, count]) => count > 0);
  const isSeed = ([name, count]: readonly [string, number]) => count < k || hidden.includes(name);
  const out = filled.filter(isSeed);
  const left = filled.filter((cell) => !isSeed(cell)).toSorted(([, one], [, other]) => one - other);
  const isEnough = () => out.length >= 2 && totalOf(out) >= k && isFit(out.map(([name]) => name));
  while (out.length > 0 && left.length > 0 && !isEnough()) out.push(...left.splice(0, 1));
  const names = new Set(out.map(([name]) => name));
  return { parentShown: totalOf(filled) >= k, suppressed: filled.map(([name]) => name).filter((name) => names.has(name)) };
}

function totalOf(cells: readonly (readonly [string, number])[]): number {
  return cells.reduce((sum, [, count]) => sum + count, 0);
}
