/** Keeps the benchmark packs that were brought in: one file for each, never written over by another content. */

import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Pack } from '../../assessments/model.ts';
import { offeredGroups } from '../../assessments/peers/pack.ts';
import { LARGEST_PACK, PACK_ENDING, readPackFile, writePackFile } from '../../assessments/peers/pack-file.ts';
import { makePublishedPack } from '../../assessments/peers/published.ts';
import { SAMPLE_PACKS } from '../../assessments/peers/sample-packs.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import type { Problem } from '../api.ts';
import type { OfferedPack, PackImportProblem, PackList, PublishedFailure, PublishedFields } from '../peers.ts';
import type { Desk } from './assessments.ts';
import { rememberFiles } from './changed-files.ts';
import { listNames, packFile, type DataFolder } from './data-folder.ts';
import { dayOf } from './days.ts';
import { copyAside } from './set-aside.ts';
import { codeOf, findStamp, removeSafely, tryDisk, writeFileSafely } from './write-file.ts';

/** What one file holds. */
type OnRack = { readonly file: string } & Result<Pack, PackList['unreadable'][number]['problem']>;

/** The packs of a data folder. */
export interface Rack {
  readonly list: () => Promise<PackList>;
  readonly read: (id: string) => Promise<Result<Pack, Problem>>;
}

/** All work on the folder is done in one line. */
const LINE = 'packs';

/** Opens the folder. A file that has not changed since the last time is not read again. */
export function openRack(folder: DataFolder): Rack {
  const readAll = rememberFiles<OnRack>(async (path) => {
    const read = await readNamed(path);
    return { value: { file: basename(path), ...read }, holds: read.ok || read.problem.kind !== 'disk-failed' };
  });
  const readRack = async () => {
    const names = (await listNames(folder.packs)).filter((name) => name.endsWith(PACK_ENDING) && !name.startsWith('.'));
    return readAll(names.map((name) => join(folder.packs, name)));
  };
  return {
    async list() {
      const rack = await readRack();
      const brought = rack.flatMap((each) => (each.ok ? [each.value] : [])).toSorted((one, other) => other.header.madeOn.localeCompare(one.header.madeOn));
      return {
        packs: [...SAMPLE_PACKS.map((pack) => offer(pack, false)), ...brought.map((pack) => offer(pack, true))],
        unreadable: rack.flatMap((each) => (each.ok ? [] : [{ file: each.file, problem: each.problem }])),
      };
    },
    async read(id) {
      const brought = (await readRack()).flatMap((each) => (each.ok ? [each.value] : []));
      const pack = [...SAMPLE_PACKS, ...brought].find((each) => each.header.id === id);
      return pack === undefined ? problem({ kind: 'not-found' }) : ok(pack);
    },
  };
}

/** Adds the pack in a text. The same one again changes nothing; another one under the same id is refused. */
export async function importPack(desk: Desk, text: string): Promise<Result<{ readonly header: Pack['header']; readonly isNew: boolean }, PackImportProblem>> {
  const read = readPackFile(text);
  return read.ok ? keepPack(desk, read.value) : read;
}

/** Makes a pack of a group that somebody else has published, and keeps it. */
export async function addPublished(desk: Desk, wanted: PublishedFields): Promise<Result<{ readonly header: Pack['header'] }, PublishedFailure>> {
  const made = makePublishedPack({ ...wanted, id: desk.newId(), madeOn: dayOf(desk.clock()) });
  return made.ok ? keepPack(desk, made.value) : made;
}

/** Removes a pack that was brought in. Those that come with Soundings, and a file that cannot be read, are left alone. */
export function removePack(desk: Desk, id: string): Promise<Result<null, Problem>> {
  const path = packFile(desk.folder, id);
  return desk.queue.run(LINE, async (): Promise<Result<null, Problem>> => {
    if (!(await readNamed(path)).ok) return problem({ kind: 'not-found' });
    const removed = await tryDisk(() => removeSafely(path));
    return removed.ok ? ok(null) : removed;
  });
}

function keepPack(desk: Desk, pack: Pack): Promise<Result<{ readonly header: Pack['header']; readonly isNew: boolean }, PackImportProblem>> {
  const { header } = pack;
  const path = packFile(desk.folder, header.id);
  return desk.queue.run(LINE, async () => {
    const builtIn = SAMPLE_PACKS.find((each) => each.header.id === header.id);
    const stamp = await findStamp(path);
    const present = stamp === undefined ? undefined : await readNamed(path);
    const known = builtIn ?? (present?.ok === true ? present.value : undefined);
    if (known !== undefined) return isDeepStrictEqual(known, pack) ? ok({ header, isNew: false }) : problem({ kind: 'pack-name-taken', madeOn: known.header.madeOn });
    // Nobody knows whether it is another one.
    if (present?.ok === false && present.problem.kind === 'disk-failed') return problem(present.problem);
    const written = await writeFileSafely(path, writePackFile(pack), async () => {
      if ((await findStamp(path)) !== stamp) return false;
      // What cannot be read keeps its contents under another name.
      if (stamp !== undefined) await copyAside(path, dayOf(desk.clock()));
      return true;
    });
    if (!written.ok) return written;
    return written.value === undefined ? problem({ kind: 'disk-failed', code: 'EBUSY' } as const) : ok({ header, isNew: true });
  });
}

async function readNamed(path: string): Promise<Result<Pack, PackList['unreadable'][number]['problem']>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_PACK) return problem({ kind: 'pack-too-large', megabytes: Math.ceil(size / MEGABYTE) });
    const bytes = await readFile(path);
    if (!isUtf8(bytes)) return problem({ kind: 'pack-not-json' });
    const read = readPackFile(bytes.toString('utf8'));
    if (!read.ok) return read;
    return basename(path) === `${read.value.header.id}${PACK_ENDING}` ? read : problem({ kind: 'pack-misnamed' });
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    return problem(code === 'ENOENT' ? { kind: 'not-found' } : { kind: 'disk-failed', code });
  }
}

function offer(pack: Pack, isRemovable: boolean): OfferedPack {
  return { header: pack.header, groups: offeredGroups(pack), isRemovable };
}

const MEGABYTE = 1024 * 1024;
