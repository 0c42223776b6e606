/** Whether a score that is behind some figures could have been another, and all that is shown would be the same. */

import { keeps, type Figure, type Person } from './figure-kept.ts';

/** Scores that anybody could have had: one level throughout. */
const LEVELS = [100, 200, 300, 400, 500];

/**
 * Whether somebody could have had another score, whoever of the other families tries to find out: alone, or if one other had had theirs and they any, or if three had had each
 * other’s. Whoever tries knows the scores of one family, so no one family may be in all those ways.
 */
export function isOpen(person: Person, figures: readonly (Figure | null)[], people: readonly Person[]): boolean {
  const { score } = person;
  const others = people.filter((other) => other.score !== score);
  const isEnough = enough(person.family);
  if (others.some((other) => other.sign === person.sign && isEnough(other.family))) return true;
  const scores = [...new Set([...LEVELS, ...people.map((each) => each.score)])].filter((each) => each !== score);
  const areKept = (places: readonly number[], from: number, to: number) => places.every((at) => keeps(figures[at] ?? null, from, to));
  if (scores.some((to) => areKept(person.figures, score, to))) return true;
  const canFollow = (other: Person) => {
    const both = person.figures.filter((at) => other.figures.includes(at));
    const [mine, theirs] = [person, other].map((each) => each.figures.filter((at) => !both.includes(at)));
    return areKept(theirs ?? [], other.score, score) && scores.some((to) => areKept(mine ?? [], score, to) && areKept(both, other.score, to));
  };
  if (others.some((other) => canFollow(other) && isEnough(other.family))) return true;
  return others.some((second) => others.some((third) => third.score !== second.score && canTurn(person, second, third, figures) && isEnough(second.family, third.family)));
}

/** Whether the first could have had the score of the second, the second that of the third, and the third that of the first. */
function canTurn(first: Person, second: Person, third: Person, figures: readonly (Figure | null)[]): boolean {
  const [one, two, three] = [first.score, second.score, third.score];
  return figures.every((figure, at) => {
    const [isOne, isTwo, isThree] = [first.figures.includes(at), second.figures.includes(at), third.figures.includes(at)];
    if (isOne && isTwo) return isThree || keeps(figure, one, three);
    if (isOne) return isThree ? keeps(figure, three, two) : keeps(figure, one, two);
    if (isTwo) return isThree ? keeps(figure, two, one) : keeps(figure, two, three);
    return !isThree || keeps(figure, three, one);
  });
}

/** Takes note of the families in one way after another; true once no single one, but the person’s own, has been in all. */
function enough(own: string): (...families: readonly string[]) => boolean {
  let common: readonly string[] | null = null;
  return (...families) => {
    const strange = families.filter((family) => family !== own);
    common = common === null ? strange : common.filter((family) => strange.includes(family));
    return common.length === 0;
  };
}
