/** Damages values from the inside: one part in the place of another, too much, too little, and names that should harm prototypes. */

import fc from 'fast-check';
import type { Dice } from './dice.ts';

const ODD_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', '', '0', 'P1', 'Z9', '../x', 'kind', 'id', 'level', '\ud83d', 'x'.repeat(500)];

const ODD_VALUES: readonly unknown[] = [
  null, true, false, 0, -0, -1, 1, 6, 2.5, 1e21, 1e308, -1e308, 5e-324, 2 ** 31, 2 ** 53, Number.MAX_SAFE_INTEGER, '', ' ', '\0', '\uFEFF', '\ud83d', 'null', '__proto__', '1', 'id-2',
  '2026-02-30', '2026-05-06', '0000-01-01', '9999-12-31', '2026-Q4', 'x'.repeat(201), 'x'.repeat(10_001), '../../x', 'مجلس', [], {}, [[]], [null], { kind: 'level', level: 3 },
  { kind: 'unknown' }, { toString: 'x' }, { length: 1e9 }, { toJSON: 1 },
];

const LIKELY_TEXTS = ['', ' ', 'Sŵn', '\0', '\ud83d', '\u2028', '<b>', '../../x', '=1+1', 'x'.repeat(200), 'مجلس', 'P1', 'C3', 'r2025', 'r2026', 'a1', 'full', 'quick', '2025-05-07', '2026-05-06', '2199-12-31', '1990-01-01'];
const LIKELY_NUMBERS = [0, 1, 2, 3, 4, 5, 7, 10, 20, -1, 2.5, 0.1, 1e9, 10_000, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER];

/** Anything at all that JSON can hold, and, for arguments, some things that it cannot. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.anything({ maxDepth: 2, maxKeys: 4, withNullPrototype: true, withDate: false, withSparseArray: false, key: fc.constantFrom(...ODD_NAMES) }),
);

/** A value that nobody expects. */
export function oddValue(dice: Dice): unknown {
  if (dice.below(3) > 0) return dice.pick(ODD_VALUES.map((value) => ({ value }))).value;
  const pool = poolOf(dice.below(POOLS));
  return pool[dice.below(pool.length)];
}

/** Made many at a time, which costs a hundredth of making each alone, and always the same ones. */
function poolOf(seed: number): readonly unknown[] {
  const pool = pools[seed] ?? fc.sample(anything, { numRuns: POOL, seed });
  pools[seed] = pool;
  return pool;
}

const POOLS = 50;
const POOL = 400;
const pools: (readonly unknown[])[] = [];

/** The value with one to three of its parts changed. What came in stays as it was. */
export function damageValue(value: unknown, dice: Dice): unknown {
  let damaged = value;
  for (let left = 1 + dice.below(3); left > 0; left -= 1) damaged = damageOnce(damaged, dice);
  return damaged;
}

/** The value with one or two of its texts, numbers and marks changed for others of their sort, which often pass for good ones. */
export function changeLeaves(value: unknown, dice: Dice): unknown {
  const once = changeLeaf(value, dice);
  return dice.below(2) === 0 ? once : changeLeaf(once, dice);
}

/** A value inside so many lists or objects, as text. */
export function nest(depth: number, dice: Dice): string {
  return dice.below(2) === 0 ? `${'['.repeat(depth)}${']'.repeat(depth)}` : `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
}

function changeLeaf(value: unknown, dice: Dice): unknown {
  if (typeof value === 'string') return dice.pick(LIKELY_TEXTS);
  if (typeof value === 'number') return dice.pick(LIKELY_NUMBERS);
  if (typeof value === 'boolean') return !value;
  if (!isHolder(value)) return dice.pick([...LIKELY_TEXTS, ...LIKELY_NUMBERS, true]);
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  if (entries.length === 0) return value;
  const at = dice.below(entries.length);
  const changed = entries.map(([name, inside], place) => [name, place === at ? changeLeaf(inside, dice) : inside] as const);
  return Array.isArray(value) ? changed.map(([, inside]) => inside) : recordOf(changed);
}

function damageOnce(value: unknown, dice: Dice): unknown {
  const isInside = isHolder(value) && dice.below(8) > 0;
  if (!isInside) return oddValue(dice);
  return Array.isArray(value) ? damageList(value, dice) : damageRecord(value, dice);
}

function damageList(list: readonly unknown[], dice: Dice): unknown {
  const at = dice.below(list.length);
  switch (list.length === 0 ? 0 : dice.below(9)) {
    case 0:
      return [...list, oddValue(dice)];
    case 1:
      return list.toSpliced(at, 1);
    case 2:
      return [...list, list[at]];
    case 3:
      return list.toReversed();
    default:
      return list.with(at, damageOnce(list[at], dice));
  }
}

function damageRecord(record: object, dice: Dice): unknown {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(record);
  const at = dice.below(entries.length);
  const [name, inside] = entries[at] ?? ['', null];
  switch (entries.length === 0 ? 0 : dice.below(12)) {
    case 0:
      return recordOf([...entries, [dice.pick(ODD_NAMES), oddValue(dice)]]);
    case 1:
      return recordOf(entries.toSpliced(at, 1));
    case 2:
      return recordOf(entries.with(at, [dice.pick(ODD_NAMES), inside]));
    case 3:
      return recordOf(entries.with(at, [name, dice.pick(entries)[1]]));
    default:
      return recordOf(entries.with(at, [name, damageOnce(inside, dice)]));
  }
}

/** An object whose names are all its own, as JSON makes them: `__proto__` too. */
function recordOf(entries: readonly (readonly [string, unknown])[]): unknown {
  const record = {};
  for (const [name, value] of entries) Object.defineProperty(record, name, { value, configurable: true, enumerable: true, writable: true });
  return record;
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
