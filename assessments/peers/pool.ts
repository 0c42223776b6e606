/** Chooses, out of all contributions of a pool, those that count for a pack on a day: one of each organisation. The contributions come by one at a time. */

import type { Day } from '../figures-model.ts';
import type { Questionnaire } from '../questionnaire-model.ts';
import type { Contribution } from './contribution-model.ts';
import { wholeMonthsBetween } from './months.ts';
import { organisationKey } from './organisation-key.ts';
import { keysOfMember, type CountedBook } from './pool-groups.ts';
import { MONTHS_KEPT } from './read-contribution.ts';
import { linesFrom } from './rescore.ts';
import { sealOf } from './seal.ts';

/** What becomes of a contribution, and why. */
export type RecordStatus = (typeof RECORD_STATUSES)[number];

/** Every status: a later one of the same organisation counts, or its successor's; one is over 24 months, over 36, after the day of the pack, and so on. */
export const RECORD_STATUSES = ['counts', 'older', 'trend-only', 'to-delete', 'later', 'other-version', 'other-form', 'conflict', 'succeeded'] as const;

/** A contribution as it was handed over. */
export interface Handover {
  readonly id: string;
  readonly revision: number;
}

/** Contributions of one organisation that say different things with the same revision and date, so that a person has to choose. */
export interface Conflict {
  readonly organisation: string;
  readonly name: string;
  readonly ids: readonly Handover[];
}

/** Who counts. */
export interface Counted {
  readonly book: CountedBook;
  readonly questionnaire: Questionnaire;
  readonly on: Day;
  /** How many organisations count. */
  readonly count: number;
  readonly statusOf: (contribution: Contribution) => RecordStatus;
  readonly conflicts: readonly Conflict[];
  /** Those that are over 36 months old: to be deleted from the workbook. */
  readonly toDelete: readonly Handover[];
}

interface Entry {
  readonly latest: Contribution['finalisedOn'];
  readonly cycle: number;
  readonly revision: number;
  readonly name: string;
  /** The id and the sum of the contents of each that is equally late. */
  readonly tied: readonly { readonly id: string; readonly sum: string }[];
}

/** What is known while contributions come by. It is changed in place, so that one more costs the same however many there were. */
export interface PoolState {
  readonly book: CountedBook;
  readonly questionnaire: Questionnaire;
  readonly on: Day;
  readonly entries: Map<string, Entry>;
  readonly toDelete: Handover[];
}

/** A pool of which nothing has come by yet, for a pack of that day. */
export function startPool(book: CountedBook, questionnaire: Questionnaire, on: Day): PoolState {
  return { book, questionnaire, on, entries: new Map(), toDelete: [] };
}

/**
 * Takes note of one more contribution. Of each organisation the latest cycle stays, in it the highest revision, then the latest date. Methods D.8, oracle D5.
 */
export function addToPool(state: PoolState, contribution: Contribution): void {
  const { id, cycle, revision, finalisedOn, organisation } = contribution;
  const obstacle = findObstacle(state, contribution);
  if (obstacle === 'to-delete') state.toDelete.push({ id, revision });
  if (obstacle !== null) return;
  const key = organisationKey(organisation);
  const before = state.entries.get(key);
  const order = before === undefined ? 1 : compare(contribution, before);
  if (order < 0) return;
  const here = { id, sum: contentsOf(contribution) };
  const isKnown = before?.tied.some((each) => each.sum === here.sum) ?? false;
  if (order === 0 && isKnown) return;
  const tied = order === 0 ? [...(before?.tied ?? []), here] : [here];
  state.entries.set(key, { cycle, revision, latest: finalisedOn, name: organisation.name || organisation.reference, tied });
}

/** Who counts, once all have come by. What a successor has handed over takes the place of its predecessors'. */
export function chooseCounted({ book, questionnaire, on, entries, toDelete }: PoolState): Counted {
  const conflicts = [...entries].flatMap(([organisation, { name, revision, tied }]) =>
    tied.length > 1 ? [{ organisation, name, ids: tied.map(({ id }) => ({ id, revision })) }] : [],
  );
  const disputed = new Set(conflicts.map(({ organisation }) => organisation));
  const succeeded = new Set(
    book.successors.filter(({ successor }) => keysOfMember(successor).some((key) => entries.has(key))).flatMap(({ predecessors }) => predecessors.flatMap(keysOfMember)),
  );
  const statusOf = (contribution: Contribution): RecordStatus => {
    const obstacle = findObstacle({ book, questionnaire, on }, contribution);
    const key = organisationKey(contribution.organisation);
    const entry = entries.get(key);
    if (obstacle !== null) return obstacle;
    if (succeeded.has(key)) return 'succeeded';
    if (entry === undefined || compare(contribution, entry) < 0) return 'older';
    return disputed.has(key) ? 'conflict' : 'counts';
  };
  const counted = [...entries.keys()].filter((key) => !disputed.has(key) && !succeeded.has(key));
  return { book, questionnaire, on, count: counted.length, statusOf, conflicts, toDelete };
}

/** What keeps a contribution from counting whatever else its organisation has handed over. */
function findObstacle({ book, questionnaire, on }: Pick<PoolState, 'book' | 'questionnaire' | 'on'>, contribution: Contribution): RecordStatus | null {
  const { finalisedOn } = contribution;
  const { id, version, form } = contribution.questionnaire;
  const age = wholeMonthsBetween(finalisedOn, on);
  if (finalisedOn > on) return 'later';
  if (age > MONTHS_KEPT) return 'to-delete';
  if (age > book.windowMonths) return 'trend-only';
  if (id !== questionnaire.id || linesFrom(questionnaire, version) === null) return 'other-version';
  return form === 'quick' && book.form === 'full' ? 'other-form' : null;
}

function compare({ cycle, revision, finalisedOn }: Contribution, entry: Entry): number {
  return cycle - entry.cycle || revision - entry.revision || (finalisedOn === entry.latest ? 0 : finalisedOn > entry.latest ? 1 : -1);
}

/** The sum of what a contribution says, whatever id it came under. */
function contentsOf({ id: _id, check: _check, ...contents }: Contribution): string {
  return sealOf(contents);
}
