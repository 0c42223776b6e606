/** Adds contributions to a pool, a few at a time, to be killed at: a batch that was acknowledged is there after the next start, and none is there by halves. */

import { writeContributionLine } from '../../assessments/peers/contribution.ts';
import type { HostCalls } from '../../electron/api.ts';
import type { Dice } from '../fuzz/dice.ts';
import { valueOf } from './carriers.ts';
import { handedBy } from './handed.ts';
import type { Work } from './kills.ts';

const MOST_AT_ONCE = 40;

/** A coordinator who adds and adds. */
export function addToPool(_data: string, dice: Dice): Work {
  const saved: string[] = [];
  let pending: readonly string[] = [];
  let pool: string | undefined;
  let made = 0;
  return {
    async begin(calls) {
      pool ??= valueOf(await calls.createPool({ name: 'Network', madeBy: '', questionnaire: { id: 'dcm', version: '1.0' }, form: 'full' })).id;
      const found = await listIn(calls, pool);
      const [on, there] = [pending, pending.filter((id) => found.includes(id))];
      pending = [];
      if (there.length === on.length) saved.push(...on);
      const isByHalves = there.length > 0 && there.length < on.length;
      const lost = [...saved.filter((id) => !found.includes(id)), ...(isByHalves ? [`half of ${on.join(' ')}`] : [])];
      return { lost, pending: on.length === 0 ? 'none' : there.length === on.length ? 'kept' : 'gone' };
    },
    async act(calls) {
      if (pool === undefined) throw new Error('Nothing has been begun.');
      const batch = Array.from({ length: 1 + dice.below(MOST_AT_ONCE) }, (_, at) => handedBy(made + at, dice.pick([1, 2, 3, 4, 5] as const)));
      made += batch.length;
      const { adding } = valueOf(await calls.beginAdding(pool));
      valueOf(await calls.addText(pool, adding, [{ file: 'all.ndjson', kind: 'lines', text: batch.map(writeContributionLine).join(''), isEnd: true }]));
      pending = batch.map(({ id }) => id);
      valueOf(await calls.finishAdding(pool, adding));
      saved.push(...pending);
      pending = [];
    },
    listUnreadable: async () => [],
  };
}

async function listIn(calls: HostCalls, pool: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (;;) {
    const { records, contributions } = valueOf(await calls.readPool(pool, found.length));
    found.push(...records.map(({ id }) => id));
    if (records.length === 0 || found.length >= contributions) return found;
  }
}
