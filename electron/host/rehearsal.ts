/** Begins a rehearsal, always from its start: the one before goes, with its votes. */

import type { Language } from '../../assessments/model.ts';
import { problem, type Result } from '../../assessments/result.ts';
import { REHEARSAL_IDS } from '../../assessments/sample-ids.ts';
import { makeRehearsal } from '../../assessments/sample/rehearsal.ts';
import type { Opened, Problem } from '../api.ts';
import type { Desk } from './assessments.ts';
import { removeBallotsOf } from './ballots.ts';
import { assessmentFile } from './data-folder.ts';
import { dayOf } from './days.ts';
import { revisionAbove } from './revisions.ts';
import { steadily, type MovedOn, type Over } from './saved-files.ts';
import { copyAside } from './set-aside.ts';
import { tryDisk } from './write-file.ts';

/** A new rehearsal in that language, in the place of the one that is there. */
export function addRehearsal(desk: Desk, language: Language): Promise<Result<Opened, Problem>> {
  return desk.queue.run(REHEARSAL_IDS[language], () => steadily(() => beginAnew(desk, language)));
}

async function beginAnew(desk: Desk, language: Language): Promise<Result<Opened, Problem | MovedOn>> {
  const id = REHEARSAL_IDS[language];
  const present = await desk.files.read(id);
  if (!present.ok && present.problem.kind === 'disk-failed') return problem(present.problem);
  const today = dayOf(desk.clock());
  const revision = await revisionAbove(desk.folder, id, present.ok ? present.value.revision + 1 : 1);
  // Its round has an id of its own, so that a window on the one before cannot vote in this one.
  const rehearsal = makeRehearsal({ id, round: desk.newId(), date: today, language });
  desk.counts.forget(id);
  const written = await desk.files.write(rehearsal, revision, overOf(desk, id, present));
  if (written.ok) await tryDisk(() => removeBallotsOf(desk.folder, id));
  return written;
}

/** What is there goes the way of all that is written over; what cannot be read is set aside. */
function overOf(desk: Desk, id: string, present: Awaited<ReturnType<Desk['files']['read']>>): Over {
  if (present.ok) return present.value;
  return present.problem.kind === 'not-found' ? null : { keep: () => copyAside(assessmentFile(desk.folder, id), dayOf(desk.clock())) };
}
