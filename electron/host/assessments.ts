/** Begins, changes, copies, removes and brings in assessments. What belongs to one assessment is done in the order it was asked for. */

import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../../assessments/change-model.ts';
import { applyChange } from '../../assessments/changes.ts';
import { findMisfit } from '../../assessments/file/checks.ts';
import { toSavedFileName } from '../../assessments/file/file-name.ts';
import { readSavedFile } from '../../assessments/file/file.ts';
import { LONGEST_NAME } from '../../assessments/limits.ts';
import type { Assessment, Language, Round } from '../../assessments/model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import { openRound } from '../../assessments/rounds.ts';
import { SAMPLE_IDS } from '../../assessments/sample-ids.ts';
import { makeSample } from '../../assessments/sample.ts';
import { SHELL_WORDS } from '../../assessments/words/shells.ts';
import type { NewAssessment, Opened, Problem } from '../api.ts';
import { checkBallots, dropCounted } from './closing.ts';
import type { Counts } from './counts.ts';
import { assessmentFile, type DataFolder } from './data-folder.ts';
import { dayOf } from './days.ts';
import type { HeldBallots } from './held-ballots.ts';
import type { Queue } from './queue.ts';
import type { Shelf } from './questionnaires.ts';
import { readAssessmentFile, readText } from './read-file.ts';
import { moveBack, moveToRemoved, removeFile } from './removed.ts';
import { revisionAbove } from './revisions.ts';
import { steadily, type MovedOn, type SavedFiles } from './saved-files.ts';
import { tryDisk } from './write-file.ts';

/** What the host's own parts share. */
export interface Desk {
  readonly folder: DataFolder;
  readonly files: SavedFiles;
  readonly queue: Queue;
  readonly ballots: HeldBallots;
  readonly counts: Counts;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** The language in use, for the names that are made here. */
  readonly language: () => Language;
}

/** What is said of a change that is on the disk. */
type Written = Pick<Opened, 'revision' | 'savedAt'>;

/** How often a change that came too early is tried, twenty milliseconds apart. */
const TURNS_AHEAD = 50;

/** A first assessment of an organisation, with one open round dated today. Without a questionnaire, it is answered with the one that comes with Soundings. */
export async function createAssessment(desk: Desk, shelf: Pick<Shelf, 'read'>, { name, form, questionnaire: wanted }: NewAssessment): Promise<Result<Opened, Problem>> {
  const found = wanted === undefined ? ok(BUILT_IN) : await shelf.read(wanted);
  if (!found.ok) return found;
  const questionnaire = found.value;
  const round = openRound({ id: desk.newId(), date: dayOf(desk.clock()), form, questionnaire, origin: 'answered' });
  const profile = { nation: null, sector: null, councilType: null, staffBand: null, region: null };
  const organisation = { name, reference: '', ...profile, documentOwner: '', keepUntil: null, reviewOn: null, retention: '', classification: '' };
  return addNew(desk, { id: desk.newId(), isSample: false, organisation, questionnaires: [questionnaire], rounds: [round], actions: [], drafts: [] });
}

/** The worked sample in that language: the one that is there, or a new one. */
export function addSample(desk: Desk, language: Language): Promise<Result<Opened, Problem>> {
  const id = SAMPLE_IDS[language];
  return desk.queue.run(id, () =>
    steadily(async () => {
      const present = await desk.files.read(id);
      if (present.ok || present.problem.kind !== 'not-found') return present;
      return desk.files.write(makeSample({ id, language }), await revisionAbove(desk.folder, id, 1), null);
    }),
  );
}

/**
 * Makes a change to the assessment as it stands at that revision. A change to an older one is refused with the newer one. One that comes ahead of those
 * before it, as when a page sends all it has before it closes, waits a moment for them.
 */
export async function changeAssessment(desk: Desk, id: string, revision: number, change: Change): Promise<Result<Written, Problem>> {
  for (let turn = 1; ; turn += 1) {
    const changed = await desk.queue.run(id, () => steadily(() => changeNow(desk, id, revision, change)));
    const isAhead = !changed.ok && changed.problem.kind === 'stale' && changed.problem.newer.revision < revision;
    if (!isAhead || turn === TURNS_AHEAD) return changed;
    await pause(20);
  }
}

async function changeNow(desk: Desk, id: string, revision: number, change: Change): Promise<Result<Written, Problem | MovedOn>> {
  const present = await desk.files.read(id);
  if (!present.ok) return present;
  if (present.value.revision !== revision) return problem({ kind: 'stale', newer: present.value });
  const changed = applyChange(present.value.assessment, change);
  if (!changed.ok) return changed;
  const misfit = findMisfit(changed.value);
  if (misfit !== undefined) return problem({ kind: 'bad-arguments', where: misfit.join('.') });
  const checked = await checkBallots(desk.folder, present.value.assessment, change);
  if (!checked.ok) return checked;
  const written = await desk.files.write(changed.value, revision + 1, present.value);
  if (written.ok) await dropCounted(desk, id, change, checked.value);
  return written.ok ? ok({ revision: written.value.revision, savedAt: written.value.savedAt }) : written;
}

/** A second assessment with the same contents, and a name that says so. */
export async function duplicateAssessment(desk: Desk, id: string): Promise<Result<Opened, Problem>> {
  const present = await desk.files.read(id);
  if (!present.ok) return present;
  const { assessment } = present.value;
  const name = SHELL_WORDS[desk.language()].machine.copyOf(assessment.organisation.name);
  // A name at the limit has no room for more, so it stays as it is.
  const organisation = name.length > LONGEST_NAME ? assessment.organisation : { ...assessment.organisation, name };
  return addNew(desk, { ...assessment, id: desk.newId(), organisation, rounds: assessment.rounds.map(withoutHandover) });
}

/** Puts an assessment among the removed ones, where it waits thirty days. A file that cannot be read is left alone. */
export function removeAssessment(desk: Desk, id: string): Promise<Result<null, Problem>> {
  return desk.queue.run(id, async () => {
    const present = await desk.files.read(id);
    if (!present.ok) return present;
    return asNull(await tryDisk(() => moveToRemoved(desk.folder, id, desk.clock())));
  });
}

/** Puts a removed assessment back, unless its place has been taken since. */
export function putBackAssessment(desk: Desk, id: string): Promise<Result<null, Problem>> {
  return desk.queue.run(id, async () => {
    if (await isTaken(desk, id)) return alreadyHere(desk, id, undefined);
    const moved = asFound(await tryDisk(() => moveBack(desk.folder, id)));
    // It is back, whether or not there is room to write it once more.
    if (moved.ok) await raiseRevision(desk, id);
    return moved;
  });
}

/** Removes a removed assessment for good, with its copies. */
export function removeForGood(desk: Desk, id: string): Promise<Result<null, Problem>> {
  return desk.queue.run(id, async () => {
    desk.counts.forget(id);
    return asFound(await tryDisk(() => removeFile(desk.folder, id)));
  });
}

/** The text of the saved file as it is on the disk, and a name to save it under. */
export async function readSavedText(desk: Desk, id: string): Promise<Result<{ readonly fileName: string; readonly text: string }, Problem>> {
  const read = await readText(assessmentFile(desk.folder, id));
  if (!read.ok) return read;
  const { text } = read.value;
  const opened = readSavedFile(text);
  if (!opened.ok) return opened;
  const { isSample, organisation } = opened.value.assessment;
  const mark = isSample ? SHELL_WORDS[desk.language()].machine.sampleTag : null;
  return ok({ fileName: toSavedFileName(organisation.name, dayOf(desk.clock()), mark), text });
}

/** Adds the assessment in a text. Where it is here already, that is said, unless a second one is wanted. */
export async function importSavedFile(desk: Desk, text: string, isCopy: boolean): Promise<Result<Opened, Problem>> {
  const read = readSavedFile(text);
  if (!read.ok) return read;
  const { assessment, revision } = read.value;
  if (isCopy) return addNew(desk, { ...assessment, id: desk.newId(), rounds: assessment.rounds.map(withoutHandover) });
  return desk.queue.run(assessment.id, () =>
    steadily(async () => {
      if (await isTaken(desk, assessment.id)) return alreadyHere(desk, assessment.id, assessment);
      return desk.files.write(assessment, await revisionAbove(desk.folder, assessment.id, revision), null);
    }),
  );
}

/** A second assessment hands over contributions of its own: with the id of the first, they would pass for the same. */
function withoutHandover(round: Round): Round {
  return { ...round, handed: null };
}

function addNew(desk: Desk, assessment: Assessment): Promise<Result<Opened, Problem>> {
  return desk.queue.run(assessment.id, () => steadily(() => desk.files.write(assessment, 1, null)));
}

/** Writes what was put back once more where copies of a later one with its id were made in the meantime. A file that cannot be read is left alone. */
function raiseRevision(desk: Desk, id: string): Promise<Result<null, Problem>> {
  return steadily(async () => {
    const present = await desk.files.read(id);
    const onDisk = await readAssessmentFile(assessmentFile(desk.folder, id));
    if (!present.ok || !onDisk.ok) return ok(null);
    // A later one that is still in memory has raised it there already, and there alone.
    const raised = await revisionAbove(desk.folder, id, present.value.revision);
    return raised === onDisk.value.opened.revision ? ok(null) : asNull(await desk.files.write(present.value.assessment, raised, present.value));
  });
}

/** Whether there is a file of that id, readable or not. */
async function isTaken(desk: Desk, id: string): Promise<boolean> {
  const found = await desk.files.read(id);
  return found.ok || found.problem.kind !== 'not-found';
}

async function alreadyHere(desk: Desk, id: string, other: Assessment | undefined): Promise<Result<never, Problem>> {
  const present = await desk.files.read(id);
  if (!present.ok) return problem({ kind: 'already-here', id, name: other?.organisation.name ?? '', isSame: false });
  const { assessment } = present.value;
  return problem({ kind: 'already-here', id, name: assessment.organisation.name, isSame: isDeepStrictEqual(assessment, other) });
}

function asNull<Failure>(done: Result<unknown, Failure>): Result<null, Failure> {
  return done.ok ? ok(null) : done;
}

function asFound<Failure>(done: Result<boolean, Failure>): Result<null, Failure | { readonly kind: 'not-found' }> {
  if (!done.ok) return done;
  return done.value ? ok(null) : problem({ kind: 'not-found' });
}
