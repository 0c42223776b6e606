/** Tries inputs of every kind, and counts how they ended: none may crash, hang, reach a prototype or change a file that it does not name. */

import { makeDice, seedOf } from './dice.ts';
import { KINDS, type Kind } from './kinds.ts';

/** What came of one kind of input. */
export interface Tally {
  readonly kind: string;
  readonly tried: number;
  /** How often each outcome came: `read`, or what it was refused with. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** The longest one, and its number. In milliseconds at work: on a machine that is busy with something else, the clock says nothing. */
  readonly slowest: { readonly milliseconds: number; readonly number: number };
  /** All of them, in seconds at work. */
  readonly seconds: number;
  /** A line each, with what makes it again. */
  readonly failures: readonly string[];
}

/** What to try. */
interface Fuzz {
  readonly from?: number;
  readonly to: number;
  readonly seed: number;
  readonly kinds?: readonly Kind[];
  /** Longest that one input may be waited for, in milliseconds by the clock. */
  readonly patience?: number;
}

/** What to try of one kind. */
interface Turn extends Required<Pick<Fuzz, 'from' | 'to' | 'seed' | 'patience'>> {
  readonly kind: Kind;
}

/** Longest that one input may take, in milliseconds at work. */
const LONGEST = 1000;
/** So long that a busy machine is never mistaken for an input that does not end. */
const PATIENCE = 10_000;
const MOST_FAILURES = 20;

/** What nothing from outside may ever change. */
const PROTOTYPES = [Object, Array, String, Number, Boolean, Function, Map, Set, Date, RegExp, Promise, Error, Buffer].map((each): object => each.prototype);

/** Tries the inputs with the numbers from `from` up to `to`, counted over all kinds: each kind gets its share. */
export async function runFuzz({ from = 0, to, seed, kinds = KINDS, patience = PATIENCE }: Fuzz): Promise<readonly Tally[]> {
  const before = showPrototypes();
  const stray: string[] = [];
  const onStray = (reason: unknown): void => void stray.push(`A promise was left to itself: ${showFailure(reason)}`);
  process.on('unhandledRejection', onStray);
  const tallies: Tally[] = [];
  for (const kind of kinds) {
    const tally = await tryKind({ kind, from: shareOf(kind, from), to: shareOf(kind, to), seed, patience });
    const reached = showPrototypes() === before ? [] : [`${kind.name}: a prototype has changed`];
    tallies.push({ ...tally, failures: [...tally.failures, ...reached, ...stray.splice(0)] });
  }
  process.off('unhandledRejection', onStray);
  return tallies;
}

/** Two runs as one. */
export function addTallies(one: Tally, other: Tally): Tally {
  const outcomes = new Map(one.outcomes);
  for (const [outcome, times] of other.outcomes) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + times);
  const slowest = one.slowest.milliseconds > other.slowest.milliseconds ? one.slowest : other.slowest;
  return { kind: one.kind, tried: one.tried + other.tried, outcomes, slowest, seconds: one.seconds + other.seconds, failures: [...one.failures, ...other.failures] };
}

function shareOf(kind: Kind, inputs: number): number {
  return Math.round((inputs * kind.share) / 1000);
}

async function tryKind({ kind, from, to, seed, patience }: Turn): Promise<Tally> {
  const begun = process.cpuUsage();
  const trial = await kind.open();
  const outcomes = new Map<string, number>();
  const failures: string[] = [];
  const names = countNames();
  let slowest = { milliseconds: 0, number: 0 };
  let tried = 0;
  let isStuck = false;
  for (let number = from; number < to && failures.length < MOST_FAILURES && !isStuck; number += 1) {
    tried += 1;
    const usage = process.cpuUsage();
    let outcome: string | undefined = 'failed';
    try {
      outcome = await endOf(trial.attempt(makeDice(seedOf(seed, kind.name, number)), number), patience);
    } catch (error) {
      failures.push(`${kind.name}, seed ${seed}, number ${number}: ${showFailure(error)}`);
    }
    const milliseconds = workOf(process.cpuUsage(usage));
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, number };
    if (milliseconds > LONGEST) failures.push(`${kind.name}, seed ${seed}, number ${number}: took ${Math.round(milliseconds)} ms`);
    isStuck = outcome === undefined;
    if (isStuck) failures.push(`${kind.name}, seed ${seed}, number ${number}: had not ended after ${patience} ms`);
    if (countNames() !== names) failures.push(`${kind.name}, seed ${seed}, number ${number}: reached a prototype`);
    const told = outcome ?? 'not ended';
    outcomes.set(told, (outcomes.get(told) ?? 0) + 1);
  }
  // What is stuck may keep its place from being closed too.
  const closed = await endOf(trial.close().then(() => 'closed'), patience);
  if (closed === undefined) failures.push(`${kind.name}, seed ${seed}: could not be closed within ${patience} ms`);
  return { kind: kind.name, tried, outcomes, slowest, seconds: workOf(process.cpuUsage(begun)) / 1000, failures };
}

/** What a promise resolves to; undefined where it takes longer than that. */
async function endOf(promise: Promise<string>, patience: number): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, patience, undefined)));
  try {
    return await Promise.race([promise, end]);
  } finally {
    clearTimeout(timer);
  }
}

function countNames(): number {
  return Reflect.ownKeys(Object.prototype).length + Reflect.ownKeys(Array.prototype).length;
}

function showPrototypes(): string {
  return PROTOTYPES.map((each) => Reflect.ownKeys(each).map((name) => `${String(name)} ${typeof Object.getOwnPropertyDescriptor(each, name)?.value}`).join()).join('\n');
}

function workOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

function showFailure(error: unknown): string {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const cause = error instanceof Error && error.cause instanceof Error ? ` because ${error.cause.stack ?? error.cause.message}` : '';
  return `${told}${cause}`.slice(0, 3000);
}
