/** Keeps the questionnaires that were imported: one file for each version, never written over by another content. */

import { isUtf8 } from 'node:buffer';
import { readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { LARGEST_QUESTIONNAIRE } from '../../assessments/limits.ts';
import type { Questionnaire } from '../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { QUESTIONNAIRE_ENDING, writeQuestionnaireFile } from '../../assessments/questionnaire/file/questionnaire-file.ts';
import { questionnaireTooLarge, readQuestionnaireFile } from '../../assessments/questionnaire/file/read-questionnaire-file.ts';
import { countQuestions } from '../../assessments/questionnaire/questionnaire.ts';
import { compareVersions, findNewest } from '../../assessments/questionnaire/versions.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import type { ImportProblem, Problem, QuestionnaireEntry, QuestionnaireList, QuestionnaireName, UnreadableQuestionnaire } from '../api.ts';
import type { Desk } from './assessments.ts';
import { rememberFiles } from './changed-files.ts';
import { listNames, questionnaireFile, type DataFolder } from './data-folder.ts';
import { dayOf } from './days.ts';
import { copyAside } from './set-aside.ts';
import { codeOf, findStamp, tryDisk, writeFileSafely } from './write-file.ts';

/** What one file holds. */
type OnShelf = { readonly file: string } & Result<Questionnaire, UnreadableQuestionnaire['problem']>;

/** The questionnaires of a data folder. */
export interface Shelf {
  readonly list: () => Promise<QuestionnaireList>;
  /** That version, also of the one that comes with Soundings. */
  readonly read: (wanted: QuestionnaireName) => Promise<Result<Questionnaire, Problem>>;
  /** The newest version among those of a file and those of the same id on this computer. The file's own counts where both have that version. */
  readonly findNewest: (own: readonly Questionnaire[]) => Promise<Questionnaire | undefined>;
}

/** All work on the folder is done in one line. */
const LINE = 'questionnaires';

/** Opens the folder. A file that has not changed since the last time is not read again. */
export function openShelf(folder: DataFolder): Shelf {
  const readAll = rememberFiles<OnShelf>(async (path) => {
    const read = await readNamed(path);
    // A disk that refused may not refuse the next time, though the file stays as it is.
    return { value: { file: basename(path), ...read }, holds: read.ok || read.problem.kind !== 'disk-failed' };
  });
  const readShelf = async () => {
    const names = (await listNames(folder.questionnaires)).filter((name) => name.endsWith(QUESTIONNAIRE_ENDING) && !name.startsWith('.'));
    return readAll(names.map((name) => join(folder.questionnaires, name)));
  };
  const readGood = async () => [BUILT_IN, ...(await readShelf()).flatMap((each) => (each.ok ? [each.value] : []))];
  return {
    async list() {
      const shelf = await readShelf();
      const imported = shelf.flatMap((each) => (each.ok ? [each.value] : [])).toSorted(byTitle);
      return { entries: [BUILT_IN, ...imported].map(describe), unreadable: shelf.flatMap((each) => (each.ok ? [] : [{ file: each.file, problem: each.problem }])) };
    },
    async read({ id, version }) {
      const found = (await readGood()).find((each) => each.id === id && each.version === version);
      return found === undefined ? problem({ kind: 'not-found' }) : ok(found);
    },
    async findNewest(own) {
      const here = await readGood();
      return findNewest([...own, ...here.filter(({ id }) => id === own[0]?.id)]);
    },
  };
}

/** What the next round of an assessment is answered with. */
export async function readNextQuestionnaire(desk: Desk, shelf: Shelf, assessment: string): Promise<Result<Questionnaire, Problem>> {
  const read = await desk.files.read(assessment);
  if (!read.ok) return read;
  const newest = await shelf.findNewest(read.value.assessment.questionnaires);
  return newest === undefined ? problem({ kind: 'not-found' }) : ok(newest);
}

/** Adds the questionnaire in a text. The same one again changes nothing; another one under the same id and version is refused. */
export async function importQuestionnaire(desk: Desk, text: string): Promise<Result<{ readonly entry: QuestionnaireEntry; readonly isNew: boolean }, ImportProblem>> {
  const read = readQuestionnaireFile(text);
  if (!read.ok) return read;
  const questionnaire = read.value;
  const entry = describe(questionnaire);
  if (isDeepStrictEqual(questionnaire, BUILT_IN)) return ok({ entry, isNew: false });
  if (questionnaire.id === BUILT_IN.id) return problem({ kind: 'questionnaire-id-built-in', id: BUILT_IN.id });
  const path = questionnaireFile(desk.folder, questionnaire);
  return desk.queue.run(LINE, async () => {
    const stamp = await findStamp(path);
    const present = stamp === undefined ? undefined : await readNamed(path);
    if (present?.ok === true) {
      if (isDeepStrictEqual(present.value, questionnaire)) return ok({ entry, isNew: false });
      return problem({ kind: 'questionnaire-name-taken', title: present.value.title, version: present.value.version });
    }
    // Nobody knows whether it is another one.
    if (present?.problem.kind === 'disk-failed') return problem(present.problem);
    const written = await writeFileSafely(path, writeQuestionnaireFile(questionnaire), async () => {
      if ((await findStamp(path)) !== stamp) return false;
      // What cannot be read keeps its contents under another name.
      if (stamp !== undefined) await copyAside(path, dayOf(desk.clock()));
      return true;
    });
    if (!written.ok) return written;
    return written.value === undefined ? problem({ kind: 'disk-failed', code: 'EBUSY' } as const) : ok({ entry, isNew: true });
  });
}

/** Removes an imported questionnaire. The one that comes with Soundings, and a file that cannot be read, are left alone. */
export function removeQuestionnaire(desk: Desk, wanted: QuestionnaireName): Promise<Result<null, Problem>> {
  const path = questionnaireFile(desk.folder, wanted);
  return desk.queue.run(LINE, async (): Promise<Result<null, Problem>> => {
    const present = await readNamed(path);
    if (!present.ok) return problem({ kind: 'not-found' });
    const removed = await tryDisk(() => rm(path));
    return removed.ok ? ok(null) : removed;
  });
}

/** The questionnaire in a file, whose name must be the one that it is looked for under. */
async function readNamed(path: string): Promise<Result<Questionnaire, UnreadableQuestionnaire['problem']>> {
  const read = await readText(path);
  if (!read.ok) return read;
  const found = readQuestionnaireFile(read.value);
  if (!found.ok) return found;
  const { id, version } = found.value;
  const isNamed = basename(path) === `${id}_${version}${QUESTIONNAIRE_ENDING}` && id !== BUILT_IN.id;
  return isNamed ? found : problem({ kind: 'questionnaire-misnamed' });
}

async function readText(path: string): Promise<Result<string, UnreadableQuestionnaire['problem']>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_QUESTIONNAIRE) return problem(questionnaireTooLarge(size));
    const bytes = await readFile(path);
    return isUtf8(bytes) ? ok(bytes.toString('utf8')) : problem({ kind: 'questionnaire-no-letters' });
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    return problem(code === 'ENOENT' ? { kind: 'not-found' } : { kind: 'disk-failed', code });
  }
}

function describe(questionnaire: Questionnaire): QuestionnaireEntry {
  const { id, version, title } = questionnaire;
  return { id, version, title, isBuiltIn: id === BUILT_IN.id && version === BUILT_IN.version, counts: countQuestions(questionnaire) };
}

/** By what people see, then the newest first. */
function byTitle(one: Questionnaire, other: Questionnaire): number {
  return one.title.en.localeCompare(other.title.en, 'en') || one.id.localeCompare(other.id, 'en') || compareVersions(other.version, one.version);
}
