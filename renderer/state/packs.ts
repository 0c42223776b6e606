/** The benchmark packs on this machine, and one group of one of them. */

import { useEffect, useState } from 'react';
import type { PackHeader, PeerChoice } from '../../assessments/model.ts';
import type { OfferedGroup } from '../../assessments/peers/pack.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import type { Problem } from '../../electron/api.ts';
import { host } from '../bridge.ts';

/** A pack as it is offered: who made it and when, and its groups with their sizes. */
export interface OfferedPack {
  readonly header: PackHeader;
  readonly groups: readonly OfferedGroup[];
}

/** Every pack; undefined until the host has answered. */
export function usePacks(): readonly OfferedPack[] | undefined {
  const [packs, setPacks] = useState<readonly OfferedPack[]>();
  useEffect(() => {
    let isGone = false;
    void host.listPacks().then((found) => {
      if (!isGone) setPacks(found);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return packs;
}

/** The figures of one group, to be carried in the file of whoever compares with it. */
export async function readGroup(pack: string, group: string): Promise<Result<PeerChoice, Problem>> {
  const answer = await host.readPack(pack);
  if (!answer.ok) return answer;
  const found = answer.value.groups.find((each) => each.id === group);
  return found === undefined ? problem({ kind: 'not-found' }) : ok({ header: answer.value.header, group: found });
}
