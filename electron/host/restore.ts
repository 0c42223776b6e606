/** Goes back to a kept copy of an assessment, after showing what that would change, and in such a way that it can be taken back. */

import { listDifferences } from '../../assessments/differences.ts';
import { problem, ok, type Result } from '../../assessments/result.ts';
import type { BackupEntry, Opened, Problem, RestorePreview } from '../api.ts';
import type { Desk } from './assessments.ts';
import { backupFile, describe, keepBeforeRestore, listBackups } from './backups.ts';
import { assessmentFile } from './data-folder.ts';
import { dayOf } from './days.ts';
import { readAssessmentFile } from './read-file.ts';
import { revisionAbove } from './revisions.ts';
import { steadily, type MovedOn } from './saved-files.ts';
import { copyAside } from './set-aside.ts';

/** The copies of an assessment, newest first. There can be copies of one that cannot be read itself. */
export async function listCopies(desk: Desk, id: string): Promise<Result<readonly BackupEntry[], Problem>> {
  const copies = await listBackups(desk.folder, id);
  const present = await desk.files.read(id);
  return copies.length === 0 && !present.ok ? present : ok(copies);
}

/** The copy and the present state side by side, and what going back would change. Nothing is changed yet. */
export async function previewRestore(desk: Desk, id: string, backup: string): Promise<Result<RestorePreview, Problem>> {
  const copy = await readAssessmentFile(backupFile(desk.folder, id, backup));
  if (!copy.ok) return copy;
  const { opened } = copy.value;
  const present = await desk.files.read(id);
  if (!present.ok) return ok({ backup: describe(backup, opened), present: null, changes: [] });
  return ok({ backup: describe(backup, opened), present: describe('present', present.value), changes: listDifferences(present.value.assessment, opened.assessment) });
}

/** Makes a copy the present state. What was there is kept as a copy of its own; if it cannot be read, it is set aside beside its place. */
export function restoreBackup(desk: Desk, id: string, backup: string): Promise<Result<Opened, Problem>> {
  return desk.queue.run(id, () => steadily(() => restoreNow(desk, id, backup)));
}

async function restoreNow(desk: Desk, id: string, backup: string): Promise<Result<Opened, Problem | MovedOn>> {
  const copy = await readAssessmentFile(backupFile(desk.folder, id, backup));
  if (!copy.ok) return copy;
  const present = await desk.files.read(id);
  if (!present.ok && present.problem.kind === 'disk-failed') return problem(present.problem);
  const { assessment, revision } = copy.value.opened;
  const restored = { ...assessment, id };
  const next = await revisionAbove(desk.folder, id, Math.max(revision, present.ok ? present.value.revision : 0) + 1);
  if (!present.ok) {
    const isThere = present.problem.kind !== 'not-found';
    // A damaged file must not become one of the copies, and must not leave its place before the restored one is safe.
    return desk.files.write(restored, next, isThere ? { keep: () => copyAside(assessmentFile(desk.folder, id), dayOf(desk.clock())) } : null);
  }
  const keep = () => keepBeforeRestore(desk.folder, id, desk.clock());
  return desk.files.write(restored, next, present.value, keep);
}
