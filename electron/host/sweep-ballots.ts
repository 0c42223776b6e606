/** Removes ballots that nobody needs any more, as when the program was stopped while it closed a round. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isOpen } from '../../assessments/rounds.ts';
import { holdsUncounted } from './ballots.ts';
import { listNames, readBallotsName, type BallotsName, type DataFolder } from './data-folder.ts';
import { readRemoved } from './removed.ts';
import type { SavedFiles } from './saved-files.ts';
import { removeSafely } from './write-file.ts';

/** Removes the ballots of rounds that are closed, or in no assessment, present or removed. What cannot be read keeps its ballots, and so does a vote that no closing has counted. */
export async function sweepBallots(folder: DataFolder, files: Pick<SavedFiles, 'read'>): Promise<void> {
  for (const name of await listNames(folder.ballots)) {
    const whose = readBallotsName(name);
    if (whose !== undefined && !(await mayBeNeeded(folder, files, whose))) await removeSafely(join(folder.ballots, name));
  }
}

/** Whether a round is open, or has a vote to count, in an assessment of that id, or could in one that cannot be read. */
async function mayBeNeeded(folder: DataFolder, files: Pick<SavedFiles, 'read'>, { id, round }: BallotsName): Promise<boolean> {
  // A folder that cannot be listed must not look like an empty one.
  await readdir(folder.removed);
  const present = await files.read(id);
  const isThere = present.ok || present.problem.kind !== 'not-found';
  const isUncounted = await holdsUncounted(folder, { id, round });
  return [...(isThere ? [present] : []), ...(await readRemoved(folder, id))].some((read) => {
    return !read.ok || read.value.assessment.rounds.some((each) => each.id === round && (isUncounted || isOpen(each)));
  });
}
