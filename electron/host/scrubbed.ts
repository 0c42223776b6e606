/** Gives the text of a copy that can be shown to others: no names of people, no notes, no evidence. */

import { toSavedFileName } from '../../assessments/file/file-name.ts';
import { writeSavedFile } from '../../assessments/file/file.ts';
import { LONGEST_NAME } from '../../assessments/limits.ts';
import { ok, type Result } from '../../assessments/result.ts';
import { scrub } from '../../assessments/scrub.ts';
import { SHELL_WORDS } from '../../assessments/words/shells.ts';
import type { Problem } from '../api.ts';
import type { Desk } from './assessments.ts';
import { dayOf } from './days.ts';

/** The text of the copy, and a name to save it under that says what it is. `version` is the program's, written into each file. Nothing is kept here. */
export async function readScrubbedText(desk: Desk, version: string, id: string): Promise<Result<{ readonly fileName: string; readonly text: string }, Problem>> {
  const present = await desk.files.read(id);
  if (!present.ok) return present;
  const { assessment } = present.value;
  const { name } = assessment.organisation;
  const { scrubbed, scrubbedMark, sampleTag } = SHELL_WORDS[desk.language()].machine;
  // A long name loses its end rather than the mark.
  const marked = scrubbed(name.slice(0, LONGEST_NAME - scrubbed('').length).trimEnd());
  const now = desk.clock();
  const text = writeSavedFile(scrub(assessment, { id: desk.newId(), name: marked }), 1, { version, savedAt: now.toISOString() });
  const mark = assessment.isSample ? `${scrubbedMark} - ${sampleTag}` : scrubbedMark;
  return ok({ fileName: toSavedFileName(name, dayOf(now), mark), text });
}
