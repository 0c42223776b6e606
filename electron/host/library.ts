/** The library: a line for each assessment, read from the files themselves each time and never from a list kept beside them. */

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FILE_ENDING } from '../../assessments/file/file-name.ts';
import { idSchema } from '../../assessments/model.ts';
import { countGiven } from '../../assessments/responses.ts';
import { isOpen, latestRound, questionnaireOf } from '../../assessments/rounds.ts';
import { figuresOf } from '../../assessments/scoring.ts';
import { roundHalfUp } from '../../assessments/statistics/fraction.ts';
import type { Library, LibraryEntry, Opened, UnreadableEntry } from '../api.ts';
import { findLastBackup, hasBackups } from './backups.ts';
import { listNames, type DataFolder } from './data-folder.ts';
import { readAssessmentFile, type ReadProblem } from './read-file.ts';
import { listRemoved } from './removed.ts';
import { stampOf, type Stamp } from './stamp.ts';

/** What one file is shown as. */
type Line = { readonly kind: 'entry'; readonly entry: LibraryEntry } | { readonly kind: 'unreadable'; readonly entry: UnreadableEntry };

/** Scores are shown with this many decimals. */
const DECIMALS = 1;

/** Reads the library. A file that has not changed since the last time is not read again. */
export function openLibrary(folder: DataFolder): () => Promise<Library> {
  const known = new Map<string, { readonly stamp: Stamp; readonly line: Line }>();

  const readLine = async (file: string): Promise<readonly Line[]> => {
    const path = join(folder.assessments, file);
    const found = await stat(path, { bigint: true }).catch(() => undefined);
    if (found?.isFile() !== true) return [];
    const stamp = stampOf(found);
    const before = known.get(file);
    // Copies can come and go without the file, so what could not be read is looked at anew.
    if (before?.stamp === stamp && before.line.kind === 'entry') return [before.line];
    const line = await lineOf(folder, file);
    if (line === undefined) return [];
    known.set(file, { stamp, line });
    return [line];
  };

  return async () => {
    const files = (await listNames(folder.assessments)).filter((name) => name.endsWith(FILE_ENDING) && !name.startsWith('.'));
    const lines = (await Promise.all(files.map(readLine))).flat();
    return {
      entries: lines
        .flatMap((line) => (line.kind === 'entry' ? [line.entry] : []))
        .toSorted((one, other) => other.changedAt.localeCompare(one.changedAt) || one.id.localeCompare(other.id)),
      unreadable: lines.flatMap((line) => (line.kind === 'unreadable' ? [line.entry] : [])),
      removed: await listRemoved(folder),
      dataFolder: folder.top,
      backedUpAt: await findLastBackup(folder),
    };
  };
}

async function lineOf(folder: DataFolder, file: string): Promise<Line | undefined> {
  const id = idSchema.safeParse(file.slice(0, -FILE_ENDING.length));
  if (!id.success) return unreadable(file, { kind: 'file-damaged', where: 'name' }, null);
  const read = await readAssessmentFile(join(folder.assessments, file));
  if (read.ok) return { kind: 'entry', entry: describeEntry(id.data, read.value.opened) };
  // It went away while the list was being read.
  if (read.problem.kind === 'not-found') return undefined;
  return unreadable(file, read.problem, (await hasBackups(folder, id.data)) ? id.data : null);
}

function unreadable(file: string, problem: Exclude<ReadProblem, { readonly kind: 'not-found' }>, copiesOf: string | null): Line {
  return { kind: 'unreadable', entry: { file, problem, copiesOf } };
}

function describeEntry(id: string, { assessment, savedAt }: Opened): LibraryEntry {
  const latest = latestRound(assessment);
  const questionnaire = questionnaireOf(assessment, latest);
  const figures = figuresOf(questionnaire, latest);
  const given = countGiven(questionnaire, latest).dimensions;
  return {
    id,
    name: assessment.organisation.name,
    isSample: assessment.isSample,
    changedAt: savedAt,
    rounds: assessment.rounds.map((round) => ({ id: round.id, date: round.date, form: round.form, isOpen: isOpen(round) })),
    latest: {
      given: given.map((each) => each.given),
      asked: given.map((each) => each.asked),
      scores: figures.dimensions.map(({ score }) => (score === null ? null : roundHalfUp(score, DECIMALS))),
      overall: figures.overall === null ? null : roundHalfUp(figures.overall.score, DECIMALS),
    },
  };
}
