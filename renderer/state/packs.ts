/** The benchmark packs on this machine, as every part of the page sees them, which of them is being looked at, and one group of one of them. */

import { useEffect, useSyncExternalStore } from 'react';
import type { PeerChoice } from '../../assessments/model.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import type { Problem } from '../../electron/api.ts';
import type { OfferedPack, PackList } from '../../electron/peers.ts';
import { host } from '../bridge.ts';

let list: PackList | undefined;
let looked: string | undefined;
const listeners = new Set<() => void>();

/** Asks the host again, after a pack was added or removed. */
export async function reloadPacks(): Promise<void> {
  list = await host.listPacks();
  tellAll();
}

/** The packs and the files that cannot be used; undefined until the host has answered. Read again when the window comes back. */
export function usePackList(): PackList | undefined {
  useEffect(() => {
    const reload = () => void reloadPacks();
    reload();
    addEventListener('focus', reload);
    return () => removeEventListener('focus', reload);
  }, []);
  return useSyncExternalStore(subscribe, () => list);
}

/** Every pack that can be used. */
export function usePacks(): readonly OfferedPack[] | undefined {
  return usePackList()?.packs;
}

/** Shows the groups of this pack where one is chosen; nothing is compared with it yet. */
export function lookAtPack(id: string): void {
  looked = id;
  tellAll();
}

/** The pack whose groups were asked for last. */
export function useLookedAtPack(): string | undefined {
  return useSyncExternalStore(subscribe, () => looked);
}

/** The figures of one group, to be carried in the file of whoever compares with it. */
export async function readGroup(pack: string, group: string): Promise<Result<PeerChoice, Problem>> {
  const answer = await host.readPack(pack);
  if (!answer.ok) return answer;
  const found = answer.value.groups.find((each) => each.id === group);
  return found === undefined ? problem({ kind: 'not-found' }) : ok({ header: answer.value.header, group: found });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tellAll(): void {
  for (const tell of listeners) tell();
}
