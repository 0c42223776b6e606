/** Pools to be attacked: makes packs of one or two years as a coordinator would, and gives what an attacker reads in the files and may know beside them. */

import { packSchema, type MeasureId, type Pack, type Profile } from '../../../assessments/model.ts';
import type { Contribution } from '../../../assessments/peers/contribution-model.ts';
import { RULES, type Rules } from '../../../assessments/peers/disclosure.ts';
import { makePack } from '../../../assessments/peers/make-pack.ts';
import { organisationKey } from '../../../assessments/peers/organisation-key.ts';
import { writePackFile } from '../../../assessments/peers/pack-file.ts';
import { familiesOf } from '../../../assessments/peers/pool-families.ts';
import type { CountedBook } from '../../../assessments/peers/pool-groups.ts';
import type { Previous } from '../../../assessments/peers/pool-model.ts';
import { scoresOf } from '../../../assessments/peers/rescore.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { bookOf, contributionOf, itemsAt, pooled } from './contributions.ts';
import { findCertain, rounded, type Cell, type Riddle } from './attack-worlds.ts';

/** One pack: who could have been behind it, and what its file says. */
export interface Year {
  readonly contributions: readonly Contribution[];
  readonly pack: Pack;
  /** Who is behind each figure. Nobody outside knows as much; an attacker who does can be no better off. */
  readonly behind: Previous;
}

/** Everything that is attacked. */
export interface Target {
  readonly years: readonly Year[];
  readonly familyOf: (organisation: string) => string;
  readonly rules: Rules;
}

/** Levels that a score may have where all questions of a dimension have one level. */
const GRID = [100, 200, 300, 400, 500];

/** An organisation with all its questions at one level. */
export function member(code: string, level: 1 | 2 | 3 | 4 | 5, profile: Partial<Profile> = {}, others: Partial<Contribution> = {}): Contribution {
  return { ...TYPICAL, id: `c-${code.toLowerCase()}`, organisation: { reference: code, name: `Organisation ${code}` }, profile: { ...WHOLE, ...profile }, items: ITEMS[level], ...others };
}

/** Nobody looks at the check once a contribution has been let in. */
const TYPICAL = contributionOf('A');
const ITEMS = { 1: itemsAt(1), 2: itemsAt(2), 3: itemsAt(3), 4: itemsAt(4), 5: itemsAt(5) };
const WHOLE: Profile = { nation: 'wales', sector: 'council', councilType: 'wales', staffBand: '1000-to-4999', region: 'mid-wales' };

/** Organisations of one place by their levels: codes are the letter and a number from 1. */
export function members(letter: string, levels: string, profile: Partial<Profile> = {}): readonly Contribution[] {
  return Array.from(levels, (level, at) => member(`${letter}${at + 1}`, LEVELS[Number(level) - 1] ?? 3, profile));
}

const LEVELS = [1, 2, 3, 4, 5] as const;

/** The packs of these years, the later made from what the earlier remembers. */
export function publish(years: readonly (readonly Contribution[])[], book: Partial<CountedBook> = {}, rules: Rules = RULES, laterGroups = book.groups): Target {
  const whole: CountedBook = { ...bookOf(), ...book };
  const made: Year[] = [];
  for (const contributions of years) {
    const groups = made.length > 0 ? (laterGroups ?? whole.groups) : whole.groups;
    const on = DAYS[made.length] ?? '2026-12-31';
    const { pack, previous } = makePack(pooled({ ...whole, groups, previous: made.at(-1)?.behind ?? null }, contributions, { on, rules }), { id: `pack-${made.length + 1}`, validUntil: '2028-06-30', rules });
    made.push({ contributions, pack: packSchema.parse(JSON.parse(writePackFile(pack))), behind: previous });
  }
  return { years: made, familyOf: familiesOf(whole), rules };
}

const DAYS = ['2026-12-31', '2027-06-30'];

/** The members of each shown figure of a measure: contributions by their ids, and the year in which they were counted. */
export function shownCells(target: Target, measure: MeasureId): readonly { readonly year: number; readonly group: string; readonly members: readonly string[] }[] {
  return target.years.flatMap(({ pack, behind }, year) =>
    pack.groups
      .filter((group) => group.measures[measure].n > 0 && group.carriedFrom === null)
      .map(({ id }) => ({ year, group: id, members: (behind.members[id] ?? []).flatMap((at) => behind.records[at] ?? []).filter(({ without }) => !without.includes(measure)).map(({ contribution }) => contribution) })),
  );
}

/** The organisation of each contribution, by its id and revision. */
export function organisationsOf({ years }: Target): ReadonlyMap<string, string> {
  return new Map(years.flatMap(({ contributions }) => contributions.map((each) => [`${each.id}/${each.revision}`, organisationKey(each.organisation)] as const)));
}

/**
 * Organisations whose score for a measure follows from the packs for somebody who knows all that one family knows: its own scores. Each family takes its turn. `hasMeans` puts the
 * mean of each shown group beside the packs.
 */
export function findScores(target: Target, measure: MeasureId, hasMeans = false): readonly string[] {
  const all = new Map(target.years.flatMap(({ contributions }) => contributions.map((each) => [`${each.id}/${each.revision}`, each] as const)));
  const ids: readonly string[] = [...all.keys()];
  const scores = [...all.values()].map((each) => scoresOf(each, BUILT_IN, 'full').measures[measure] ?? GRID[0] ?? 0);
  const owners = [...all.values()].map((each) => organisationKey(each.organisation));
  const families = owners.map(target.familyOf);
  const cells = shownCells(target, measure).map(({ year, group, members: behind }): Cell => {
    const figures = target.years[year]?.pack.groups.find(({ id }) => id === group)?.measures[measure];
    const places = behind.map((id) => ids.indexOf(id));
    const mean = hasMeans ? rounded(places.reduce((sum, place) => sum + (scores[place] ?? 0), 0), places.length) : null;
    const [median, q1, q3] = [figures?.median, figures?.q1, figures?.q3].map((figure) => (typeof figure === 'number' ? Math.round(100 * figure) : null));
    return { members: places, shown: { median: median ?? null, q1: q1 ?? null, q3: q3 ?? null, scores: figures?.sortedScores?.map((score) => Math.round(100 * score)) ?? null, mean } };
  });
  const riddle: Omit<Riddle, 'known'> = { grid: GRID, truth: scores.map((score) => GRID.indexOf(score)), cells, codedEnds: target.rules.codedEnds };
  const found = new Set<string>();
  const tried = new Set<string>();
  for (const family of new Set(families)) {
    const known = new Set(families.flatMap((each, place) => (each === family ? [place] : [])));
    // Families of the same places and scores learn the same.
    const sign = [...known].map((place) => `${scores[place]} ${cells.map(({ members: those }) => Number(those.includes(place))).join('')}`).toSorted().join();
    if (tried.has(sign)) continue;
    tried.add(sign);
    for (const place of findCertain({ ...riddle, known })) found.add(owners[place] ?? '');
  }
  return [...found].toSorted();
}
