/** The library: a line for each assessment, read from the files themselves each time and never from a list kept beside them. */

import { basename, join } from 'node:path';
import { addDays } from '../../assessments/calendar.ts';
import { listDue, SOON_DAYS } from '../../assessments/delivery.ts';
import type { Day } from '../../assessments/figures-model.ts';
import { FILE_ENDING } from '../../assessments/file/file-name.ts';
import type { Action } from '../../assessments/model.ts';
import { idSchema } from '../../assessments/questionnaire-model.ts';
import { countGiven } from '../../assessments/responses.ts';
import { isOpen, latestRound, questionnaireOf } from '../../assessments/rounds.ts';
import { figuresOf } from '../../assessments/scoring.ts';
import { roundHalfUp } from '../../assessments/statistics/fraction.ts';
import { isUnderWay } from '../../assessments/status.ts';
import type { FolderPlace, Library, LibraryEntry, Opened, UnreadableEntry } from '../api.ts';
import { findLastBackup, hasBackups } from './backups.ts';
import { rememberFiles, type FromFile } from './changed-files.ts';
import { listNames, type DataFolder } from './data-folder.ts';
import { readAssessmentFile } from './read-file.ts';
import { openRemoved } from './removed.ts';

/** What one file is shown as. */
type Line = { readonly kind: 'entry'; readonly opened: Described } | { readonly kind: 'unreadable'; readonly entry: UnreadableEntry };

/** All of an entry that holds until the file changes, and what the rest is worked out from on the day it is asked for. */
interface Described {
  readonly entry: Omit<LibraryEntry, 'due'>;
  /** Those that are under way and have a due date. */
  readonly dated: readonly Action[];
  readonly reviewOn: Day | null;
}

/** Scores are shown with this many decimals. */
const DECIMALS = 1;

/** Reads the library as it is today. A file that has not changed since the last time is not read again. */
export function openLibrary(folder: DataFolder, place: Promise<FolderPlace>, today: () => Day): () => Promise<Library> {
  const readLines = rememberFiles((path) => readLine(folder, path));
  const readRemoved = openRemoved(folder);
  return async () => {
    const files = (await listNames(folder.assessments)).filter((name) => name.endsWith(FILE_ENDING) && !name.startsWith('.'));
    const lines = await readLines(files.map((name) => join(folder.assessments, name)));
    return {
      entries: lines
        .flatMap((line) => (line.kind === 'entry' ? [{ ...line.opened.entry, due: countDue(line.opened, today()) }] : []))
        .toSorted((one, other) => other.changedAt.localeCompare(one.changedAt) || one.id.localeCompare(other.id)),
      unreadable: lines.flatMap((line) => (line.kind === 'unreadable' ? [line.entry] : [])),
      removed: await readRemoved(),
      dataFolder: folder.top,
      dataFolderPlace: await place,
      backedUpAt: await findLastBackup(folder),
    };
  };
}

async function readLine(folder: DataFolder, path: string): Promise<FromFile<Line> | undefined> {
  const line = await lineOf(folder, path);
  // Copies can come and go without the file, so what could not be read is looked at anew.
  return line && { value: line, holds: line.kind === 'entry' };
}

async function lineOf(folder: DataFolder, path: string): Promise<Line | undefined> {
  const file = basename(path);
  const id = idSchema.safeParse(file.slice(0, -FILE_ENDING.length));
  const read = await readAssessmentFile(path);
  if (read.ok) {
    const { opened } = read.value;
    if (id.success) return { kind: 'entry', opened: describe(id.data, opened) };
    return unreadable(file, { kind: 'second-copy', name: opened.assessment.organisation.name }, null);
  }
  // It went away while the list was being read.
  if (read.problem.kind === 'not-found') return undefined;
  return unreadable(file, read.problem, id.success && (await hasBackups(folder, id.data)) ? id.data : null);
}

function unreadable(file: string, problem: UnreadableEntry['problem'], copiesOf: string | null): Line {
  return { kind: 'unreadable', entry: { file, problem, copiesOf } };
}

function describe(id: string, opened: Opened): Described {
  const { actions, organisation } = opened.assessment;
  return { entry: describeEntry(id, opened), dated: actions.filter((action) => action.due !== null && isUnderWay(action)), reviewOn: organisation.reviewOn };
}

function countDue({ dated, reviewOn }: Described, today: Day): LibraryEntry['due'] {
  const until = addDays(today, SOON_DAYS);
  const { overdue, soon } = listDue(dated, today, until);
  return { overdue: overdue.length, soon: soon.length, until, isReviewLate: reviewOn !== null && reviewOn < today };
}

function describeEntry(id: string, { assessment, savedAt }: Opened): Described['entry'] {
  const latest = latestRound(assessment);
  const questionnaire = questionnaireOf(assessment, latest);
  const figures = figuresOf(questionnaire, latest);
  const given = countGiven(questionnaire, latest).dimensions;
  return {
    id,
    name: assessment.organisation.name,
    isSample: assessment.isSample,
    changedAt: savedAt,
    rounds: assessment.rounds.map((round) => ({ id: round.id, date: round.date, form: round.form, isOpen: isOpen(round), isWorkshop: round.workshop !== null && round.votes === null })),
    latest: {
      given: given.map((each) => each.given),
      asked: given.map((each) => each.asked),
      scores: figures.dimensions.map(({ score }) => (score === null ? null : roundHalfUp(score, DECIMALS))),
      overall: figures.overall === null ? null : roundHalfUp(figures.overall.score, DECIMALS),
    },
  };
}
