/** Finds lists of scores, or what one list leaves of another, in which all but those of one family have the same score. */

import type { Figure, Person } from './figure-kept.ts';

/**
 * The smallest of this pack’s lists that tells everyone’s score, alone or taken from one that holds it; undefined where there is none.
 *
 * @example findAlike([listOfTwentyThrees], people) // 0
 */
export function findAlike(figures: readonly Figure[], people: readonly Person[]): number | undefined {
  const lists = figures.flatMap(({ hasScores, group, size }, at) => (hasScores ? [{ at, isNow: group !== null, size }] : [])).toSorted((one, other) => one.size - other.size);
  const places = placesOf(people);
  const isOnlyIn = (inside: number, outside: number) => !places.some(({ figures: those }) => those.includes(outside) && !those.includes(inside));
  for (const { at, isNow } of lists) {
    if (isNow && isAlike(places.filter(({ figures: those }) => those.includes(at)))) return at;
    for (const other of lists) {
      if (other.at === at || !(isNow || other.isNow) || !isOnlyIn(other.at, at)) continue;
      if (isAlike(places.filter(({ figures: those }) => those.includes(other.at) && !those.includes(at)))) return isNow ? at : other.at;
    }
  }
  return undefined;
}

interface Place {
  readonly figures: readonly number[];
  readonly people: Person[];
}

function placesOf(people: readonly Person[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const person of people) {
    const place = places.get(person.sign);
    if (place === undefined) places.set(person.sign, { figures: person.figures, people: [person] });
    else place.people.push(person);
  }
  return [...places.values()];
}

function isAlike(places: readonly Place[]): boolean {
  const people = places.flatMap(({ people: those }) => those);
  const [first] = people;
  const second = people.find(({ family }) => family !== first?.family);
  return [first, second].some((one) => one !== undefined && new Set(people.flatMap(({ score, family }) => (score === one.score ? [] : [family]))).size < 2);
}
