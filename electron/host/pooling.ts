/** Reads a pool as it counts today, and makes packs of it: in two passes over the contributions, so that any number of them takes the same memory. */

import type { Day } from '../../assessments/figures-model.ts';
import type { Contribution } from '../../assessments/peers/contribution-model.ts';
import { finishPool, startFigures, addToFigures, type PoolResult } from '../../assessments/peers/pool-figures.ts';
import { toPackFileName, writePackFile } from '../../assessments/peers/pack-file.ts';
import { makePack } from '../../assessments/peers/make-pack.ts';
import { planPack, type PackPlan } from '../../assessments/peers/plan-pack.ts';
import { addToPool, chooseCounted, RECORD_STATUSES, startPool, type Counted } from '../../assessments/peers/pool.ts';
import type { Book } from '../../assessments/peers/pool-model.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import type { OpenedPool, PoolProblem, PoolRecord } from '../peers.ts';
import { dayOf } from './days.ts';
import { readPoolFile, readPoolQuestionnaire, readPrevious, writePrevious, type KeptPool } from './pool-files.ts';
import { visitRecords } from './pool-records.ts';
import { changeAt, type PoolDesk } from './pools.ts';

/** Most contributions that one call shows. */
export const RECORDS_AT_ONCE = 200;
/** How often a pool that is changed while it is read is read again. */
const TRIES = 3;

/** The calls that go through a whole pool. */
export interface Pooling {
  readonly read: (id: string, from: number) => Promise<Result<OpenedPool, PoolProblem>>;
  readonly preview: (id: string) => Promise<Result<PackPlan, PoolProblem>>;
  readonly make: (id: string, revision: number, validUntil: Day) => Promise<Result<{ readonly fileName: string; readonly text: string; readonly revision: number }, PoolProblem>>;
  readonly stop: (id: string) => Promise<Result<null, PoolProblem>>;
}

/** One pass over the contributions of a pool. */
type GoThrough = (take: (contribution: Contribution) => void) => Promise<Result<null, PoolProblem>>;

/** All that one pass tells of a pool on a day. */
interface Survey {
  readonly records: readonly PoolRecord[];
  readonly totals: OpenedPool['totals'];
  readonly counted: Counted;
}

/** Nothing is being worked out yet. */
export function openPooling(desk: PoolDesk): Pooling {
  /** How often each pool was told to stop: what was begun before that ends. */
  const stops = new Map<string, number>();
  let last: { readonly key: string; readonly survey: Survey } | undefined;

  const openAt = async (id: string): Promise<Result<{ readonly pool: KeptPool; readonly book: Book }, PoolProblem>> => {
    const pool = await readPoolFile(desk.folder, id);
    if (!pool.ok) return pool;
    const previous = await readPrevious(desk.folder, id);
    return previous.ok ? ok({ pool: pool.value, book: { ...pool.value.book, previous: previous.value } }) : previous;
  };

  const goThrough = (pool: KeptPool): GoThrough => (take) =>
    visitRecords(desk.folder, pool, (contribution) => {
      take(contribution);
      return true;
    });

  const goThroughUntil = (pool: KeptPool, isStopped: () => boolean): GoThrough => (take) =>
    visitRecords(desk.folder, pool, (contribution) => {
      if (isStopped()) return false;
      take(contribution);
      return true;
    });

  /** From now on. */
  const hearStop = (id: string) => {
    const begun = stops.get(id) ?? 0;
    return () => (stops.get(id) ?? 0) !== begun;
  };

  const count = async (book: Book, visit: GoThrough): Promise<Result<Counted, PoolProblem>> => {
    const questionnaire = await readPoolQuestionnaire(desk.folder, book.id);
    if (!questionnaire.ok) return questionnaire;
    const state = startPool(book, questionnaire.value, dayOf(desk.clock()));
    const read = await visit((contribution) => addToPool(state, contribution));
    return read.ok ? ok(chooseCounted(state)) : read;
  };

  const workOut = async (pool: KeptPool, book: Book, isStopped: () => boolean): Promise<Result<PoolResult, PoolProblem>> => {
    const visit = goThroughUntil(pool, isStopped);
    const counted = await count(book, visit);
    if (!counted.ok) return counted;
    const figures = startFigures(counted.value);
    const read = await visit((contribution) => addToFigures(figures, contribution));
    return read.ok ? ok(finishPool(figures)) : read;
  };

  const survey = async (pool: KeptPool, book: Book): Promise<Result<Survey, PoolProblem>> => {
    const key = `${book.id} ${pool.revision} ${dayOf(desk.clock())}`;
    if (last?.key === key) return ok(last.survey);
    const visit = goThrough(pool);
    const counted = await count(book, visit);
    if (!counted.ok) return counted;
    const records: PoolRecord[] = [];
    const read = await visit((contribution) => {
      const { id, revision, organisation, cycle, finalisedOn, questionnaire } = contribution;
      records.push({ id, revision, organisation, cycle, finalisedOn, form: questionnaire.form, status: counted.value.statusOf(contribution) });
    });
    if (!read.ok) return read;
    const totals = totalsOf(records);
    last = { key, survey: { records: records.toSorted(byOrganisation), totals, counted: counted.value } };
    return ok(last.survey);
  };

  const readAt = async (id: string, from: number, tries: number): Promise<Result<OpenedPool, PoolProblem>> => {
    const opened = await openAt(id);
    if (!opened.ok) return opened;
    const { pool, book } = opened.value;
    const surveyed = await survey(pool, book);
    // Somebody took contributions out while they were read: the pool as it is now is wanted.
    if (!surveyed.ok) return surveyed.problem.kind === 'pool-changed' && tries > 0 ? readAt(id, from, tries - 1) : surveyed;
    const { records, totals, counted } = surveyed.value;
    const { previous, ...written } = book;
    return ok({
      book: written,
      revision: pool.revision,
      contributions: pool.contributions,
      records: records.slice(from, from + RECORDS_AT_ONCE),
      totals,
      conflicts: counted.conflicts,
      toDelete: counted.toDelete,
      previous: previous && {
        madeOn: previous.pack.header.madeOn,
        members: Object.fromEntries(Object.entries(previous.members).map(([group, members]) => [group, members.length])),
      },
    });
  };

  return {
    read: (id, from) => readAt(id, from, TRIES),
    async preview(id) {
      const isStopped = hearStop(id);
      const opened = await openAt(id);
      if (!opened.ok) return opened;
      const { pool, book } = opened.value;
      const result = await workOut(pool, book, isStopped);
      return result.ok ? ok(planPack(result.value)) : result;
    },
    async make(id, revision, validUntil) {
      const isStopped = hearStop(id);
      if (validUntil <= dayOf(desk.clock())) return problem({ kind: 'bad-arguments', where: 'validUntil' });
      let made: { readonly fileName: string; readonly text: string } | undefined;
      const changed = await changeAt(desk, id, revision, async (pool) => {
        const previous = await readPrevious(desk.folder, id);
        if (!previous.ok) return previous;
        const book = { ...pool.book, previous: previous.value };
        const result = await workOut(pool, book, isStopped);
        if (!result.ok) return result;
        const { pack, previous: next } = makePack(result.value, { id: desk.newId(), validUntil });
        made = { fileName: toPackFileName(pack), text: writePackFile(pack) };
        return ok({ pool, settle: () => writePrevious(desk.folder, id, next) });
      });
      if (!changed.ok) return changed;
      return ok({ fileName: '', text: '', ...made, revision: changed.value.revision });
    },
    async stop(id) {
      stops.set(id, (stops.get(id) ?? 0) + 1);
      return ok(null);
    },
  };
}

function totalsOf(records: readonly PoolRecord[]): OpenedPool['totals'] {
  return Object.fromEntries(RECORD_STATUSES.map((status) => [status, records.filter((record) => record.status === status).length]));
}

function byOrganisation(one: PoolRecord, other: PoolRecord): number {
  const [first, second] = [one, other].map(({ organisation }) => organisation.name || organisation.reference);
  return (first ?? '').localeCompare(second ?? '', 'en') || other.cycle - one.cycle || other.revision - one.revision;
}
