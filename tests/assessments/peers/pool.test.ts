/** Tests of choosing who counts: one contribution of each organisation, none too old, none in dispute. */

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Contribution } from '../../../assessments/peers/contribution-model.ts';
import { readOracles } from '../oracles.ts';
import { bookOf, contributionOf, countedOf, itemsAt, pooled } from './contributions.ts';

const AT_FOUR = itemsAt(4);

/** What became of each, in order. */
function statuses(contributions: readonly Contribution[], book = bookOf(), on = '2026-12-31'): readonly string[] {
  return contributions.map(countedOf(book, contributions, on).statusOf);
}

describe('who counts', () => {
  const row = z.object({ id: z.string(), org: z.string(), cycle: z.int(), major: z.int(), revision: z.int(), finalised: z.string() });
  const inputs = z.object({ contributions: z.array(row), pack_date: z.string(), major: z.int(), max_age_months: z.int() });

  it.each(readOracles('D5', inputs, z.array(z.string())))('is whom $id expects', ({ inputs: { contributions, pack_date: on, max_age_months: windowMonths }, expected }) => {
    const made = contributions.map(({ id, org, cycle, major, revision, finalised }) =>
      contributionOf(org, { id, cycle, revision, finalisedOn: finalised, questionnaire: { id: 'dcm', version: major === 1 ? '1.0' : '2.0', form: 'full' } }),
    );
    const { statusOf, count } = countedOf(bookOf({ windowMonths }), made, on);
    expect([...new Set(made.filter((each) => statusOf(each) === 'counts').map(({ id }) => id))].toSorted()).toEqual(expected);
    expect(count).toBe(expected.length);
  });

  it('is the latest cycle, in it the highest revision, then the latest date', () => {
    const contributions = [
      contributionOf('A', { id: 'old', cycle: 2025, revision: 9, finalisedOn: '2026-01-01' }),
      contributionOf('A', { id: 'first', finalisedOn: '2026-06-01' }),
      contributionOf('A', { id: 'second', revision: 2, finalisedOn: '2026-05-01' }),
      contributionOf('A', { id: 'third', revision: 2, finalisedOn: '2026-05-02' }),
    ];
    expect(statuses(contributions)).toEqual(['older', 'older', 'older', 'counts']);
    expect(statuses(contributions.toReversed())).toEqual(['counts', 'older', 'older', 'older']);
  });

  it('goes by age: 24 months count, up to 36 are for trends, beyond are to be deleted', () => {
    const contributions = ['2024-12-31', '2024-11-30', '2023-12-31', '2023-11-30', '2027-01-01'].map((finalisedOn, at) => contributionOf(`A${at}`, { finalisedOn }));
    expect(statuses(contributions)).toEqual(['counts', 'trend-only', 'trend-only', 'to-delete', 'later']);
    expect(countedOf(bookOf(), contributions).toDelete).toEqual([{ id: 'c-a3', revision: 1 }]);
  });

  it('goes by form: full ones count on the quick questions, quick ones not on the full', () => {
    const quick = contributionOf('A', { questionnaire: { id: 'dcm', version: '1.0', form: 'quick' } });
    expect(statuses([quick, contributionOf('B')])).toEqual(['other-form', 'counts']);
    expect(statuses([quick, contributionOf('B')], bookOf({ form: 'quick' }))).toEqual(['counts', 'counts']);
  });

  it('is nobody of an organisation whose contributions of one revision and day differ, until a person chooses', () => {
    const contributions = [contributionOf('A', { id: 'one' }), contributionOf('A', { id: 'two', items: AT_FOUR }), contributionOf('B')];
    expect(statuses(contributions)).toEqual(['conflict', 'conflict', 'counts']);
    expect(countedOf(bookOf(), contributions)).toMatchObject({
      count: 1,
      conflicts: [{ organisation: 'A', name: 'Organisation A', ids: [{ id: 'one', revision: 1 }, { id: 'two', revision: 1 }] }],
    });
  });

  it('is no longer in dispute once a later one has come', () => {
    const contributions = [contributionOf('A', { id: 'one' }), contributionOf('A', { id: 'two', items: AT_FOUR }), contributionOf('A', { id: 'three', revision: 2 })];
    expect(statuses(contributions)).toEqual(['older', 'older', 'counts']);
  });

  it('is counted once though it came in twice, under one id or two', () => {
    const contributions = [contributionOf('A'), contributionOf('A'), contributionOf('A', { id: 'other' })];
    expect(countedOf(bookOf(), contributions)).toMatchObject({ count: 1, conflicts: [] });
    expect(pooled(bookOf(), contributions).records).toHaveLength(1);
  });

  it('is the successor once it has contributed, and its predecessors until then', () => {
    const book = bookOf({ successors: [{ successor: 'NEW', predecessors: ['A', 'B'] }] });
    const before = ['A', 'B', 'C'].map((reference) => contributionOf(reference));
    expect(statuses(before, book)).toEqual(['counts', 'counts', 'counts']);
    expect(statuses([...before, contributionOf('NEW')], book)).toEqual(['succeeded', 'succeeded', 'counts', 'counts']);
  });
});
