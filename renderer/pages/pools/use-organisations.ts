/** The organisations that have a contribution in a pool, read from the host page after page. */

import { useEffect, useState } from 'react';
import { organisationKey } from '../../../assessments/peers/organisation-key.ts';
import { host } from '../../bridge.ts';
import type { PoolAtWork } from './use-pool.ts';

/** Most contributions that are read for this: beyond them nothing is said. */
const MOST_READ = 2_000;

/** What each of them is known by; undefined until they are read, or where there are too many. */
export function useOrganisations({ id, opened: { contributions } }: PoolAtWork): ReadonlySet<string> | undefined {
  const [here, setHere] = useState<ReadonlySet<string>>();
  useEffect(() => {
    let isGone = false;
    setHere(undefined);
    if (contributions <= MOST_READ) {
      void readAll(id).then((found) => {
        if (!isGone) setHere(found);
      });
    }
    return () => {
      isGone = true;
    };
  }, [id, contributions]);
  return here;
}

async function readAll(id: string): Promise<ReadonlySet<string> | undefined> {
  const found = new Set<string>();
  for (let from = 0, isEnd = false; !isEnd; ) {
    const answer = await host.readPool(id, from);
    if (!answer.ok) return undefined;
    const { records, contributions } = answer.value;
    for (const { organisation } of records) found.add(organisationKey(organisation));
    from += records.length;
    isEnd = records.length === 0 || from >= contributions;
  }
  return found;
}
