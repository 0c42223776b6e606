/** Every world in which a pack could have been made: all scores that its organisations might have had, tried one after another. */

/** What a pack says of one group and measure, in hundredths of a level; null where it says nothing. `mean` is in no pack. */
export interface Shown {
  readonly median: number | null;
  readonly q1: number | null;
  readonly q3: number | null;
  readonly scores: readonly number[] | null;
  readonly mean: number | null;
}

/** One shown group, by the places of those behind it. */
export interface Cell {
  readonly members: readonly number[];
  readonly shown: Shown;
}

/** All that is known of one measure. `grid` has the scores that there can be, rising; `truth` the place in it of everyone's score; `known` whose score is known beforehand. */
export interface Riddle {
  readonly grid: readonly number[];
  readonly truth: readonly number[];
  readonly cells: readonly Cell[];
  readonly known: ReadonlySet<number>;
  readonly codedEnds: number;
}

/** Those who are in the same cells: what they have is told by how many have each score. */
interface Atom {
  readonly cells: readonly number[];
  readonly people: readonly number[];
  readonly fixed: boolean;
}

/** Most steps before a riddle counts as too large to be tried out. */
const MOST_STEPS = 400_000;

/**
 * Those whose score is the same in every world that fits what is shown. Two who are in the same cells could have had each other’s scores, so only places that have one score in the
 * truth, which is one of the worlds, are worth a search.
 */
export function findCertain(riddle: Riddle): readonly number[] {
  const { grid, truth, cells } = riddle;
  const atoms = inOrder(atomsOf(riddle), cells);
  const open = new Map(atoms.filter(({ fixed }) => !fixed).flatMap((atom) => soleValue(atom.people.map((person) => truth[person] ?? 0)).map((value) => [atom, value] as const)));
  for (const [atom, value] of open) if (hasNeighbour(riddle, atoms, atom, value)) open.delete(atom);
  const counts = cells.map(() => grid.map(() => 0));
  const lastOf = cells.map((_, cell) => atoms.findLastIndex((atom) => atom.cells.includes(cell)));
  const most = cells.map(({ shown }) => grid.map((value) => mostOf(shown, value, riddle.codedEnds)));
  const chosen: number[][] = [];
  let steps = 0;
  const isFine = (at: number) => lastOf.every((last, cell) => last !== at || fits(cells[cell], counts[cell] ?? [], riddle));
  const tell = () => {
    atoms.forEach((atom, at) => {
      const value = open.get(atom);
      if (value !== undefined && chosen[at]?.[value] !== atom.people.length) open.delete(atom);
    });
  };
  const choose = (at: number, value: number, left: number): void => {
    if (open.size === 0) return;
    steps += 1;
    if (steps > MOST_STEPS) throw new RangeError('Too many worlds.');
    const atom = atoms[at];
    if (atom === undefined) return tell();
    if (left === 0) {
      if (isFine(at)) start(at + 1);
      return;
    }
    if (value === grid.length) return;
    const room = Math.min(left, ...atom.cells.map((cell) => (most[cell]?.[value] ?? 0) - (counts[cell]?.[value] ?? 0)));
    for (let take = 0; take <= room; take += 1) {
      put(atom, at, value, take);
      choose(at, value + 1, left - take);
      put(atom, at, value, -take);
    }
  };
  const put = (atom: Atom, at: number, value: number, take: number) => {
    const mine = (chosen[at] ??= grid.map(() => 0));
    mine[value] = (mine[value] ?? 0) + take;
    for (const cell of atom.cells) {
      const count = counts[cell];
      if (count) count[value] = (count[value] ?? 0) + take;
    }
  };
  const start = (at: number): void => {
    const atom = atoms[at];
    if (atom === undefined) return tell();
    if (!atom.fixed) return choose(at, 0, atom.people.length);
    for (const person of atom.people) put(atom, at, truth[person] ?? 0, 1);
    if (isFine(at)) start(at + 1);
    for (const person of atom.people) put(atom, at, truth[person] ?? 0, -1);
  };
  start(0);
  return [...open.keys()].flatMap(({ people }) => people);
}

/** Whether the truth is still a world with another score of one of an atom: alone, with one other score of anybody, or in a round of three. Found without trying all. */
function hasNeighbour({ grid, truth, cells, ...rest }: Riddle, atoms: readonly Atom[], atom: Atom, value: number): boolean {
  const counts = cells.map(({ members }) => grid.map((_, each) => members.filter((person) => truth[person] === each).length));
  const move = (of: Atom, from: number, to: number) => {
    for (const cell of of.cells) {
      const count = counts[cell] ?? [];
      count[from] = (count[from] ?? 0) - 1;
      count[to] = (count[to] ?? 0) + 1;
    }
  };
  const isWorld = () => cells.every((cell, at) => fits(cell, counts[at] ?? [], { grid, truth, cells, ...rest }));
  const tried = (of: Atom, from: number, to: number, look: () => boolean) => {
    move(of, from, to);
    const isFound = look();
    move(of, to, from);
    return isFound;
  };
  const others = atoms.filter((other) => !other.fixed && other !== atom).map((other) => ({ other, values: [...new Set(other.people.map((person) => truth[person] ?? 0))] }));
  const isThird = (second: Atom, not: number) => others.some(({ other, values }) => values.some((from) => from !== value && !(other === second && from === not) && tried(other, from, value, isWorld)));
  const isSecond = (depth: (second: Atom, from: number) => boolean) =>
    others.some(({ other, values }) => values.some((from) => grid.some((_, to) => to !== from && tried(other, from, to, () => depth(other, from)))));
  const isAnother = () => isWorld() || isSecond(isWorld) || isSecond(isThird);
  return grid.some((_, to) => to !== value && tried(atom, value, to, isAnother));
}

function atomsOf({ truth, cells, known }: Riddle): readonly Atom[] {
  const atoms = new Map<string, { readonly cells: readonly number[]; readonly people: number[]; readonly fixed: boolean }>();
  truth.forEach((_, person) => {
    const inside = cells.flatMap(({ members }, cell) => (members.includes(person) ? [cell] : []));
    if (inside.length === 0) return;
    const sign = `${inside.join()} ${known.has(person)}`;
    const atom = atoms.get(sign);
    if (atom === undefined) atoms.set(sign, { cells: inside, people: [person], fixed: known.has(person) });
    else atom.people.push(person);
  });
  return [...atoms.values()];
}

/** Those of known scores first, then those that make small cells whole, so that what cannot be is seen early. */
function inOrder(atoms: readonly Atom[], cells: readonly Cell[]): readonly Atom[] {
  const left = atoms.filter(({ fixed }) => !fixed);
  const done = atoms.filter(({ fixed }) => fixed);
  const open = (cell: number) => left.filter((atom) => atom.cells.includes(cell)).reduce((sum, { people }) => sum + people.length, 0);
  while (left.length > 0) {
    const [next] = cells.map((_, cell) => ({ cell, size: open(cell) })).filter(({ size }) => size > 0).toSorted((one, other) => one.size - other.size);
    for (const atom of left.filter((each) => each.cells.includes(next?.cell ?? -1))) {
      left.splice(left.indexOf(atom), 1);
      done.push(atom);
    }
  }
  return done;
}

function soleValue(values: readonly number[]): readonly number[] {
  return new Set(values).size === 1 ? values.slice(0, 1) : [];
}

/** Most of one score that a list leaves room for: those in its middle, and as many as its coded ends. */
function mostOf({ scores }: Shown, value: number, codedEnds: number): number {
  if (scores === null) return Infinity;
  return scores.filter((score, at) => score === value && at >= codedEnds && at < scores.length - codedEnds).length + 2 * codedEnds;
}

function fits(cell: Cell | undefined, counts: readonly number[], { grid, codedEnds }: Riddle): boolean {
  if (cell === undefined) return true;
  const sorted = grid.flatMap((value, at) => Array.from({ length: counts[at] ?? 0 }, () => value));
  const { median, q1, q3, scores, mean } = cell.shown;
  return (
    (median === null || median === quantile(sorted, 2)) && (q1 === null || q1 === quantile(sorted, 1)) && (q3 === null || q3 === quantile(sorted, 3)) &&
    (mean === null || mean === rounded(sumOf(sorted), sorted.length)) && (scores === null || coded(sorted, codedEnds).every((score, at) => score === scores[at]))
  );
}

/** Type 7, rounded with a half going up. */
function quantile(sorted: readonly number[], quarters: number): number {
  const place = (sorted.length - 1) * quarters;
  const below = sorted[Math.floor(place / 4)] ?? 0;
  return rounded(4 * below + (place % 4) * ((sorted[Math.floor(place / 4) + 1] ?? below) - below), 4);
}

function coded(sorted: readonly number[], ends: number): readonly number[] {
  if (ends === 0) return sorted;
  const [low, high] = [sorted.slice(0, ends), sorted.slice(-ends)].map((some) => rounded(sumOf(some), ends));
  return sorted.map((score, at) => (at < ends ? (low ?? score) : at >= sorted.length - ends ? (high ?? score) : score));
}

/** The mean of so many that come to a sum. */
export function rounded(sum: number, count: number): number {
  return Math.floor((2 * sum + count) / (2 * count));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
