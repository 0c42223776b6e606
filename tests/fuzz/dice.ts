/** Numbers that look random and are the same for the same seed, so that what went wrong once can be made to go wrong again. */

/** A row of such numbers. */
export interface Dice {
  /** From 0 up to 1. */
  readonly next: () => number;
  /** A whole number from 0 up to the limit. */
  readonly below: (limit: number) => number;
  /** One of a list, which is not empty. */
  readonly pick: <Value>(list: readonly [Value, ...Value[]] | readonly Value[]) => Value;
}

/** The row that begins with a seed. */
export function makeDice(seed: number): Dice {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick(list) {
      const [found] = list.slice(below(list.length));
      if (found === undefined) throw new RangeError('Nothing to pick from.');
      return found;
    },
  };
}

/** The seed of one input: of its run, its kind and its number, so that each can be made alone. */
export function seedOf(run: number, kind: string, number: number): number {
  return Array.from(kind).reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), Math.imul(run ^ number, 0x9e3779b1) ^ number);
}
