/** Looks for what nobody meant to publish: fewer organisations than may be shown that come out when groups are added to and taken from one another. */

/** Where the members of some groups cross: all who are in the same ones. `organisations` tells them apart; two years of one organisation are one. */
export interface Atom {
  readonly organisations: readonly string[];
}

/** Groups that are known, in a form in which anything that follows from them can be found. Changed in place. */
export interface Basis {
  readonly atoms: readonly Atom[];
  /** Sums of fewer organisations than this, over any groups, must not come out. */
  readonly limit: number;
  readonly sizes: Int32Array;
  readonly rows: { readonly pivot: number; readonly values: Float64Array }[];
}

/** A prime below 2^26: products stay exact. What can be worked out over all fractions can be worked out by it, and next to nothing else. */
const PRIME = 67_108_859;
/** Most small rows that are looked at together. */
const TOGETHER = 3;
/** Most contributions of one organisation that the groups of two packs may rest on: one carried forward, the last one and the present one. */
const YEARS = 3;

/** A basis of no group yet. */
export function startBasis(atoms: readonly Atom[], limit: number): Basis {
  return { atoms, limit, sizes: Int32Array.from(atoms, ({ organisations }) => organisations.length), rows: [] };
}

/**
 * Takes a group in, given by the places of its atoms, unless it would let too few be singled out together with those already in. Gives whether it was taken in. With
 * `isKnown` it is taken in regardless: it has been published.
 */
export function takeIn(basis: Basis, members: readonly number[], isKnown = false): boolean {
  const values = reduced(basis, members);
  const pivot = findPivot(basis, values);
  if (pivot === undefined) return true;
  scale(values, inverse(values[pivot] ?? 1));
  if (!isKnown && isSmall(basis, pivot) && findsTooFew(basis, values)) return false;
  for (const row of basis.rows) {
    const factor = row.values[pivot] ?? 0;
    if (factor !== 0) addTimes(row.values, values, PRIME - factor);
  }
  basis.rows.push({ pivot, values });
  return true;
}

function reduced({ atoms, rows }: Basis, members: readonly number[]): Float64Array {
  const values = new Float64Array(atoms.length);
  for (const at of members) values[at] = 1;
  for (const row of rows) {
    const factor = values[row.pivot] ?? 0;
    if (factor !== 0) addTimes(values, row.values, PRIME - factor);
  }
  return values;
}

/** The largest atom of a row. So a row with a small pivot has small atoms only, and only such rows can single out a few. */
function findPivot({ sizes }: Basis, values: Float64Array): number | undefined {
  let found: number | undefined;
  let largest = 0;
  for (let at = 0; at < values.length; at += 1) {
    if (values[at] === 0 || (sizes[at] ?? 0) <= largest) continue;
    found = at;
    largest = sizes[at] ?? 0;
  }
  return found;
}

function isSmall({ sizes, limit }: Basis, at: number): boolean {
  return (sizes[at] ?? 0) < limit;
}

/**
 * Whether a row, alone or with up to two others of small atoms, added or taken away, is about too few organisations. What two rows come to is at least as large as they differ in
 * size, so only rows of nearly the same size are worth a look.
 */
function findsTooFew(basis: Basis, row: Float64Array): boolean {
  const others = basis.rows.filter(({ pivot }) => isSmall(basis, pivot)).map(({ values }) => ({ values, size: countIn(basis, values) }));
  const look = (values: Float64Array, from: number, left: number): boolean => {
    if (isAboutFew(basis, values)) return true;
    const size = countIn(basis, values);
    const isNear = (other: number) => left > 1 || Math.abs(size - other) < YEARS * basis.limit;
    return left > 0 && others.some((other, at) => at >= from && isNear(other.size) && [1, PRIME - 1].some((sign) => look(withTimes(values, other.values, sign), at + 1, left - 1)));
  };
  return look(row, 0, TOGETHER - 1);
}

function countIn({ sizes }: Basis, values: Float64Array): number {
  let count = 0;
  for (let at = 0; at < values.length; at += 1) if (values[at] !== 0) count += sizes[at] ?? 0;
  return count;
}

function isAboutFew({ atoms, limit }: Basis, values: Float64Array): boolean {
  const about = new Set<string>();
  for (let at = 0; at < values.length && about.size < limit; at += 1) if (values[at] !== 0) for (const each of atoms[at]?.organisations ?? []) about.add(each);
  return about.size > 0 && about.size < limit;
}

function withTimes(values: Float64Array, other: Float64Array, factor: number): Float64Array {
  const sum = values.slice();
  addTimes(sum, other, factor);
  return sum;
}

function addTimes(values: Float64Array, other: Float64Array, factor: number): void {
  for (let at = 0; at < values.length; at += 1) {
    const more = other[at] ?? 0;
    if (more !== 0) values[at] = ((values[at] ?? 0) + more * factor) % PRIME;
  }
}

function scale(values: Float64Array, factor: number): void {
  for (let at = 0; at < values.length; at += 1) values[at] = ((values[at] ?? 0) * factor) % PRIME;
}

/** One over a number, by Fermat: its power of two less than the prime. */
function inverse(value: number): number {
  let made = 1;
  let square = value;
  for (let left = PRIME - 2; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) made = (made * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return made;
}
