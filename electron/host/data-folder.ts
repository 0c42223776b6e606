/** Where everything is kept: one folder with the assessments, their copies, ballots, what was removed, questionnaires, packs, pools, the settings, the log and the lock. */

import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FILE_ENDING } from '../../assessments/file/file-name.ts';
import { PACK_ENDING } from '../../assessments/peers/pack-file.ts';
import { QUESTIONNAIRE_ENDING } from '../../assessments/questionnaire/file/questionnaire-file.ts';
import { isTemporary } from './write-file.ts';

/** The places inside a data folder. `top` is absolute. */
export interface DataFolder {
  readonly top: string;
  readonly assessments: string;
  readonly backups: string;
  readonly removed: string;
  readonly ballots: string;
  readonly questionnaires: string;
  readonly packs: string;
  readonly pools: string;
  readonly log: string;
}

/** Names the places. Nothing is made yet. */
export function dataFolderAt(top: string): DataFolder {
  return {
    top,
    assessments: join(top, 'assessments'),
    backups: join(top, 'backups'),
    removed: join(top, 'removed'),
    ballots: join(top, 'ballots'),
    questionnaires: join(top, 'questionnaires'),
    packs: join(top, 'packs'),
    pools: join(top, 'pools'),
    log: join(top, 'log.txt'),
  };
}

/** The file of an assessment: its id is its name. The id has been checked to be a safe name before it comes here. */
export function assessmentFile(folder: DataFolder, id: string): string {
  return join(folder.assessments, id + FILE_ENDING);
}

/** Whose ballots a file holds. */
export interface BallotsName {
  readonly id: string;
  readonly round: string;
}

/** The file of the ballots of a round. No id can hold a dot, so no two share a name. Both have been checked before they come here. */
export function ballotsFile(folder: DataFolder, { id, round }: BallotsName): string {
  return join(folder.ballots, `${id}.${round}.json`);
}

/** Whose ballots a file of that name holds; undefined where it is none of ours. */
export function readBallotsName(name: string): BallotsName | undefined {
  const [, id, round] = /^([a-z0-9-]+)\.([a-z0-9-]+)\.json$/.exec(name) ?? [];
  return id === undefined || round === undefined ? undefined : { id, round };
}

/** The file of a questionnaire. Neither its id nor its version can hold an underscore, so no two share a name. Both have been checked before they come here. */
export function questionnaireFile(folder: DataFolder, { id, version }: { readonly id: string; readonly version: string }): string {
  return join(folder.questionnaires, `${id}_${version}${QUESTIONNAIRE_ENDING}`);
}

/** The file of a benchmark pack. Its id has been checked to be a safe name before it comes here. */
export function packFile(folder: DataFolder, id: string): string {
  return join(folder.packs, id + PACK_ENDING);
}

/** The folder of a pool. Its id has been checked to be a safe name before it comes here. */
export function poolFolder(folder: DataFolder, id: string): string {
  return join(folder.pools, id);
}

/** The folder with the copies of an assessment. */
export function backupsOf(folder: DataFolder, id: string): string {
  return join(folder.backups, id);
}

/** Makes the folders that are missing and clears away what a stop in the middle of a write has left. A folder that cannot be written to is still read. */
export async function prepareDataFolder(folder: DataFolder): Promise<void> {
  const places = [folder.assessments, folder.backups, folder.removed, folder.ballots, folder.questionnaires, folder.packs, folder.pools];
  for (const place of places) await mkdir(place, { recursive: true, mode: 0o700 }).catch(() => undefined);
  const inside = await Promise.all([folder.backups, folder.pools].map(async (place) => (await listNames(place)).map((id) => join(place, id))));
  for (const place of [folder.top, ...places, ...inside.flat()]) {
    const left = (await listNames(place)).filter(isTemporary);
    for (const name of left) await rm(join(place, name), { force: true }).catch(() => undefined);
  }
}

/** The names in a folder, in order; none where there is no such folder. */
export async function listNames(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).toSorted((one, other) => (one < other ? -1 : 1));
}
