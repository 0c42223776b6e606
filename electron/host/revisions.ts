/** Sees to it that the revisions of an assessment only ever go up, also when it was gone in between: the newest of its copies are known by them. */

import { findHighestRevision } from './backups.ts';
import type { DataFolder } from './data-folder.ts';
import { findRemovedRevision } from './removed.ts';

/** The revision for what comes in its place: the one it asks for, unless what is kept of that assessment, also among the removed ones, has as high a one. */
export async function revisionAbove(folder: DataFolder, id: string, wanted: number): Promise<number> {
  const kept = await Promise.all([findHighestRevision(folder, id), findRemovedRevision(folder, id)]);
  return Math.max(wanted, ...kept.map((revision) => revision + 1));
}
