/** Takes out of whatever a file holds what a questionnaire can have, and no more of it than can be read, so that the checks may go through all of it. */

import { QUESTIONS_OF_A_DIMENSION } from '../../limits.ts';
import { FIELDS, type Fault, type FieldName } from './faults.ts';

/** The way to something in a file: names, and places in a list from nought. */
export type Path = readonly (string | number)[];

/** A fault and the way to it, before that is put into words. */
export interface Finding {
  readonly path: Path;
  readonly fault: Fault;
}

/** Most entries of each list. Of a list that has none here, ten are looked at. */
const MOST = {
  dimensions: 10, questions: QUESTIONS_OF_A_DIMENSION.most, levels: 5, levelNames: 5, enoughWhen: 5, stepsUp: 4, sources: 50, works: 50, claims: 500, maps: 50,
  lines: 200,
} as const satisfies Partial<Readonly<Record<FieldName, number>>>;

const MOST_OF_OTHERS = 10;
/** Nothing in a questionnaire lies deeper than the Welsh of a step up: dimensions, 0, questions, 0, stepsUp, 0, action, cy. */
const DEEPEST = 8;

/** A copy that holds only known names, and lists up to their limits; with what was too long. Nothing in it reaches a prototype. */
export function takeKnown(stored: unknown): { readonly known: unknown; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const take = (value: unknown, path: Path): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (path.length >= DEEPEST) return null;
    if (!Array.isArray(value)) {
      return Object.fromEntries(FIELDS.flatMap((name) => (Object.hasOwn(value, name) ? [[name, take(Reflect.get(value, name), [...path, name])]] : [])));
    }
    const most = mostIn(path.at(-1));
    if (value.length > most) findings.push({ path, fault: { kind: 'too-many', most, found: value.length } });
    return value.slice(0, most).map((each: unknown, at) => take(each, [...path, at]));
  };
  return { known: take(stored, []), findings };
}

/** What stands under a name; undefined where there is none. */
export function valueAt(value: unknown, ...path: Path): unknown {
  return path.reduce<unknown>((inside, step) => (typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step) ? Reflect.get(inside, step) : undefined), value);
}

/** The list under a name; empty where there is none. */
export function listAt(value: unknown, name: FieldName): readonly unknown[] {
  const found = valueAt(value, name);
  return Array.isArray(found) ? found : [];
}

/** The words under a name; undefined where there are none. */
export function wordsAt(value: unknown, name: FieldName): string | undefined {
  const found = valueAt(value, name);
  return typeof found === 'string' ? found : undefined;
}

function mostIn(name: Path[number] | undefined): number {
  return typeof name === 'string' && Object.hasOwn(MOST, name) ? MOST[name as keyof typeof MOST] : MOST_OF_OTHERS;
}
