/** Rooms thrown with dice, and an attacker who looks for other rooms that would have left the very same file behind. */

import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import type { Round } from '../../assessments/model.ts';
import type { Questionnaire } from '../../assessments/questionnaire-model.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import { remember } from '../../assessments/remember.ts';
import { closeRound } from '../../assessments/rounds.ts';
import { compareFractions, toNumber } from '../../assessments/statistics/fraction.ts';
import { revealVotes, startWorkshop } from '../../assessments/workshop/moves.ts';
import { findOwnMean } from '../../assessments/workshop/own-mean.ts';
import { findRoleResults, ROLE_GROUPS, ROLE_RULES, type RoleRules } from '../../assessments/workshop/roles.ts';
import { coarsen } from '../../assessments/workshop/roles/coarsen.ts';
import { countVotes, withoutSmallCounts } from '../../assessments/workshop/votes.ts';
import type { Choice, RoleGroup, Votes } from '../../assessments/workshop-model.ts';
import { roundOf } from './builders.ts';
import { slipOf } from './workshop/ballot-box.ts';

/** Somebody who voted: their role, and a choice for each question of one dimension. */
export interface Person {
  readonly role: RoleGroup | null;
  readonly choices: readonly Choice[];
}

/** Everybody who voted, and from how many people on a group is shown. */
export interface Room {
  readonly people: readonly Person[];
  readonly least: number;
}

/** One dimension is enough: the others ask other questions, so nothing can be taken away between them. */
const ASKED: Questionnaire = { ...BUILT_IN, dimensions: BUILT_IN.dimensions.slice(2, 3) };
const IDS = questionsOf(ASKED, 'full').map(({ id }) => id);

/** A mean that is known to within so many levels counts as found. */
const NEARLY = 0.2;

const slipOfPerson = remember(({ role, choices }: Person) => slipOf(Object.fromEntries(choices.map((choice, at) => [IDS[at] ?? '', choice])), role === null ? {} : { role }));
const ownMean = remember((person: Person) => {
  const mean = findOwnMean(slipOfPerson(person).votes, IDS);
  return { mean, value: mean === undefined ? null : toNumber(mean) };
});

/** Numbers from nought to one, the same for the same seed. */
export function dice(seed: number): () => number {
  let state = seed * 7919 + 13;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** People of one role with these choices each: a level a sign, or one sign for all questions; ? for "don't know". */
export function peopleOf(role: RoleGroup | null, ...all: readonly string[]): readonly Person[] {
  const choiceOf = (sign: string): Choice => ([1, 2, 3, 4, 5] as const).find((level) => String(level) === sign) ?? 'unknown';
  return all.map((signs) => ({ role, choices: (signs.length === 1 ? signs.repeat(IDS.length) : signs).split('').map(choiceOf) }));
}

/** A room of 3 to 14 people of up to three roles, some without one, who are near each other in their roles or not, and sometimes do not know. */
export function throwRoom(seed: number, settings: readonly number[]): Room {
  const roll = dice(seed);
  const below = (count: number) => Math.floor(roll() * count);
  const least = settings[below(settings.length)] ?? 5;
  const size = 3 + below(12);
  const mixed = ROLE_GROUPS.map((role) => ({ role, at: roll() })).toSorted((one, other) => one.at - other.at);
  const roles = [...mixed.slice(0, 1 + below(3)).map(({ role }) => role), ...(roll() < 0.4 ? [null] : [])];
  const middles = roles.map(() => 1 + 4 * roll());
  const spread = [0.6, 2, 3, 4][below(4)] ?? 2;
  const choose = (role: number) => (roll() < 0.06 ? '?' : String(Math.min(5, Math.max(1, Math.round((middles[role] ?? 3) + (roll() - 0.5) * spread)))));
  const everybody = Array.from({ length: size }, () => {
    const role = below(roles.length);
    return peopleOf(roles[role] ?? null, IDS.map(() => choose(role)).join(''));
  });
  return { people: everybody.flat(), least };
}

/** What the saved file keeps of the votes once the round is closed. */
export function leave({ people: everybody, least }: Room, rules: RoleRules = ROLE_RULES): Votes {
  const slips = Object.fromEntries(everybody.map((person, at) => [`slip-${at}`, slipOfPerson(person)]));
  return withoutSmallCounts(countVotes(ASKED, 'full', { boxes: { first: { slips, cards: {}, isOpened: true } }, isComplete: true }, { least, reason: 'We agreed' }, rules));
}

/** The whole round as it is kept once it is closed: everybody chooses alike on the questions of all five dimensions. */
export function closeWorkshop({ people: everybody, least }: Room): Round {
  const votesOf = ({ choices }: Person) => Object.fromEntries(BUILT_IN.dimensions.flatMap(({ questions }) => questions.map(({ id }, at) => [id, choices[at] ?? 'unknown'] as const)));
  const slips = everybody.map((person, at) => [`slip-${at}`, slipOf(votesOf(person), person.role === null ? {} : { role: person.role })] as const);
  const roles = { least, reason: 'We agreed' };
  const votes = withoutSmallCounts(countVotes(BUILT_IN, 'full', { boxes: { first: { slips: Object.fromEntries(slips), cards: {}, isOpened: true } }, isComplete: true }, roles));
  return closeRound(BUILT_IN, roundOf({}, { form: 'full', workshop: { ...revealVotes(startWorkshop(everybody.length)), roles } }), '2026-05-07', { ...votes, countedOn: '2026-05-07' });
}

/**
 * What is certain of groups from the file and would not be from the same file without role groups: the mean of fewer people than may be shown, that all of a group think the same,
 * or what all people of a group think. The attacker knows the rules, and who is in which role. They begin with what happened, so that they see nothing that is not so, and swap votes on one question
 * between people as long as the file stays what it is. What stays the same in every room that they come through counts as found: so they find too much rather than too little.
 */
export function recover(room: Room, rules: RoleRules, seed: number): readonly string[] {
  // Where no group is shown the file says no more than how many are in which role, and that is known.
  const certain = leave(room, rules).roles?.groups.length === 0 ? [] : findCertain(room, rules, seed, true);
  if (certain.length === 0) return [];
  const before = findCertain(room, rules, seed, false);
  return certain.filter((fact) => !before.includes(fact));
}

function findCertain(room: Room, rules: RoleRules, seed: number, seesRoles: boolean): readonly string[] {
  const roll = dice(seed);
  const fileOf = (people: readonly Person[]) => JSON.stringify({ ...leave({ ...room, people }, rules), ...(seesRoles ? {} : { roles: null }) });
  const file = fileOf(room.people);
  const isLikely = screenOf(room, rules, seesRoles);
  const left = new Map(factsOf(room, room.people).map(({ name, value }) => [name, { low: value, high: value }]));
  let now = room.people;
  for (let tried = 0, looked = 0; left.size > 0 && tried < MOST_TRIED && looked < MOST_LOOKED; tried += 1) {
    const next = swapVotes(now, roll);
    if (!isLikely(next)) continue;
    looked += 1;
    if (fileOf(next) !== file) continue;
    now = next;
    const facts = new Map(factsOf(room, now).map(({ name, value }) => [name, value]));
    for (const [name, { low, high }] of left) {
      const value = facts.get(name);
      const span = value === undefined ? null : { low: Math.min(low, value), high: Math.max(high, value) };
      if (span === null || span.high - span.low >= NEARLY) left.delete(name);
      else left.set(name, span);
    }
  }
  return [...left.keys()];
}

/** Swaps tried at most, and rooms at most of which the whole file is worked out. */
const MOST_TRIED = 60_000;
const MOST_LOOKED = 800;

/** What is true of a room: what is wanted of it stands in its name where it is yes or no, and in its value where it is a number. */
function factsOf({ least }: Room, everybody: readonly Person[]): readonly { readonly name: string; readonly value: number }[] {
  const roles = [...ROLE_GROUPS, null].map((role) => ({ name: role ?? 'none', means: everybody.filter((person) => person.role === role).map((person) => ownMean(person).value) }));
  const groups = roles.filter(({ means }) => means.length > 0);
  const sets = groups.reduce<readonly (typeof groups)[]>((all, group) => all.flatMap((set) => [set, [...set, group]]), [[]]);
  return [
    ...sets.flatMap((set) => {
      const means = set.flatMap((group) => group.means).filter((mean) => mean !== null);
      return means.length === 0 || means.length >= least ? [] : [{ name: `the mean of ${set.map(({ name }) => name).join(' and ')}`, value: sumOf(means) / means.length }];
    }),
    ...groups.flatMap(({ name, means }) => (new Set(means).size === 1 && means.length > 1 ? [{ name: `all of ${name} at ${means[0] ?? 'nothing'}`, value: 0 }] : [])),
    ...groups.map(({ name, means }) => ({ name: `each of ${name}: ${means.map((mean) => mean?.toFixed(2) ?? '-').toSorted().join(' ')}`, value: 0 })),
  ];
}

/** Looks first at what is quickly seen, so that the whole file need not be worked out for each room. */
function screenOf(room: Room, rules: RoleRules, seesRoles: boolean): (people: readonly Person[]) => boolean {
  const { roles, dimensions } = leave(room, rules);
  const rolesOf = (people: readonly Person[]) => findRoleResults(ASKED.dimensions, people.map(slipOfPerson), { least: room.least, reason: 'We agreed' }, rules);
  const shown = roles?.dimensions[0]?.means ?? [];
  const alone = shown.map(({ group }) => group);
  const kept = JSON.stringify(dimensions[0]?.means);
  return (people) => {
    if (seesRoles) {
      for (const { group, mean } of shown) {
        const means = people.filter(({ role }) => (group === 'other' ? role === null || !alone.includes(role) : role === group)).flatMap((person) => ownMean(person).value ?? []);
        if (Math.abs(sumOf(means) / means.length - mean) > 0.0501) return false;
      }
    }
    if (dimensions[0]?.means.length !== 0) {
      const means = people.flatMap((person) => ownMean(person).mean ?? []).toSorted(compareFractions);
      if (JSON.stringify(rules.hasCoarseMeans && (roles?.groups.length ?? 0) > 0 ? coarsen(means) : means) !== kept) return false;
    }
    return !seesRoles || JSON.stringify(rolesOf(people)) === JSON.stringify(roles);
  };
}

/** One to four times, two people swap their votes on a question; and now and then everything. */
function swapVotes(everybody: readonly Person[], roll: () => number): readonly Person[] {
  const next = [...everybody];
  const times = 1 + Math.floor(roll() * 4);
  for (let time = 0; time < times; time += 1) {
    const [one, other, question] = [Math.floor(roll() * next.length), Math.floor(roll() * next.length), Math.floor(roll() * IDS.length)];
    const [first, second] = [next[one], next[other]];
    if (first === undefined || second === undefined) continue;
    const isWhole = roll() < 0.05;
    const swapped = (own: Person, others: Person) => ({ ...own, choices: own.choices.map((choice, at) => (isWhole || at === question ? (others.choices[at] ?? choice) : choice)) });
    next[one] = swapped(first, second);
    next[other] = swapped(second, first);
  }
  return next;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
