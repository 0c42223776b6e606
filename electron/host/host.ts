/** The one implementation of the calls: whatever carries them, here they are checked, answered, and written to the disk before the answer goes out. */

import { z } from 'zod';
import { changeSchema } from '../../assessments/change-model.ts';
import { LONGEST_NAME, MOST_IN_A_LIST } from '../../assessments/limits.ts';
import { languageSchema } from '../../assessments/model.ts';
import { formSchema, idSchema, versionSchema } from '../../assessments/questionnaire-model.ts';
import { writeFileSchema } from '../../assessments/questionnaire/file/file-schema.ts';
import { problem, type Result } from '../../assessments/result.ts';
import type { About, CallName, HostCalls, Problem, Send } from '../api.ts';
import { SETTINGS, type SettingName, type Settings } from '../settings.ts';
import { makeAbsentCalls } from './absent-calls.ts';
import { call } from './arguments.ts';
import {
  addSample, changeAssessment, createAssessment, duplicateAssessment, importSavedFile, putBackAssessment, readSavedText, removeAssessment, removeForGood,
} from './assessments.ts';
import { isBackupId } from './backups.ts';
import { openCounts } from './counts.ts';
import { dataFolderAt, prepareDataFolder } from './data-folder.ts';
import { dayOf, withinReach } from './days.ts';
import { findPlace } from './folder-place.ts';
import { holdBallots } from './held-ballots.ts';
import { joinSavedFile, previewJoin } from './joining.ts';
import { openLibrary } from './library.ts';
import { logFailure } from './log.ts';
import { makePeerCalls } from './peer-calls.ts';
import { sweepPools } from './pools.ts';
import { makeQueue } from './queue.ts';
import { importQuestionnaire, openShelf, readNextQuestionnaire, removeQuestionnaire } from './questionnaires.ts';
import { addRehearsal } from './rehearsal.ts';
import { sweepRemoved } from './removed.ts';
import { listCopies, previewRestore, restoreBackup } from './restore.ts';
import { openSavedFiles } from './saved-files.ts';
import { readScrubbedText } from './scrubbed.ts';
import { makeRooms } from './room-calls.ts';
import type { OpenRoomServer } from './room-desk.ts';
import { sweepBallots } from './sweep-ballots.ts';
import { makeVotingCalls } from './voting.ts';
import { tryDisk } from './write-file.ts';

/** What a shell gives its host. Time and ids come in from outside, so that tests can choose them. */
export interface HostOptions {
  /** The folder that everything is kept in. Absolute. */
  readonly dataFolder: string;
  readonly clock: () => Date;
  /** A new id each time: lower-case letters, digits and hyphens. */
  readonly newId: () => string;
  readonly version: string;
  readonly shell: About['shell'];
  readonly settings: SettingsStore;
  readonly licences: About['licences'];
  /** The way to serve a room to phones. Without it none can be opened. */
  readonly room?: { readonly open: OpenRoomServer };
  /** The built page of the form for absent colleagues. */
  readonly formPage?: () => string | undefined;
}

/** Where the settings are kept. */
export interface SettingsStore {
  readonly read: () => Settings;
  /** Keeps the value, which has been seen to be accepted. What the disk refuses is thrown. */
  readonly change: (name: SettingName, value: unknown) => Settings;
}

/** A host at work. */
export interface Host {
  /** Answers a call, from any carrier. It rejects only for a bug, which is in the log by then. */
  readonly send: Send;
  /** Resolves when everything that was asked for is on the disk. */
  readonly finish: () => Promise<void>;
}

/** The arguments of the calls, by name and in the order they come. A call about one assessment or pack needs its id. */
const byId = z.object({ id: idSchema });

/** One of the languages. */
const byLanguage = z.object({ language: languageSchema });

/** One of the kept copies of an assessment. */
const byIdAndBackup = z.object({ id: idSchema, backup: z.string().refine(isBackupId) });

/** A change to an assessment as it stood at a revision: how often it had been written. */
const byIdAndChange = z.object({ id: idSchema, revision: z.int().min(0), change: changeSchema });

/** A version of a questionnaire. */
const byIdAndVersion = z.object({ id: idSchema, version: versionSchema });

/** What is needed to begin: a name that is not blank, the form, and which questionnaire where it is another one than ours. */
const byWanted = z.object({
  wanted: z.object({ name: z.string().trim().min(1).max(LONGEST_NAME), form: formSchema, questionnaire: byIdAndVersion.readonly().optional() }).readonly(),
});

/** The text of the file of a questionnaire. */
const byTextOnly = z.object({ text: z.string() });

/** The text of a saved file, and whether a second one is wanted. */
const byText = z.object({ text: z.string(), isCopy: z.boolean() });

/** The text of another file, for an assessment. */
const byIdAndText = z.object({ id: idSchema, text: z.string() });

/** Rounds of another file, for an assessment as it stood at a revision. */
const byIdAndRounds = z.object({ id: idSchema, revision: z.int().min(0), text: z.string(), rounds: z.array(idSchema).max(MOST_IN_A_LIST).readonly() });

/** Calls that only look, by their names. */
const LOOKS = /^(list|preview|read|watch)[A-Z]/;

/** One of the settings; whether it accepts the value is for its own line in the table to say. */
const byNameAndValue = z.object({ name: z.custom<SettingName>((name) => typeof name === 'string' && Object.hasOwn(SETTINGS, name)), value: z.unknown() });

/** Opens the data folder and answers calls about it. One host at a time may hold a folder; the lock sees to that. */
export async function openHost(options: HostOptions): Promise<Host> {
  const { settings } = options;
  const clock = () => withinReach(options.clock());
  const folder = dataFolderAt(options.dataFolder);
  await prepareDataFolder(folder);
  // A folder that cannot be written to is still read; what should have gone waits for the next start.
  await tryDisk(() => sweepRemoved(folder, clock()));
  await tryDisk(() => sweepPools(folder, clock()));
  const queue = makeQueue();
  const files = openSavedFiles(folder, clock, options.version);
  await tryDisk(() => sweepBallots(folder, files));
  const ballots = holdBallots(folder);
  const desk = { folder, files, queue, ballots, counts: openCounts(ballots.forget), clock, newId: options.newId, language: () => settings.read().language };
  const rooms = makeRooms(desk, options.room?.open);
  const place = findPlace(folder.top);
  const readLibrary = openLibrary(folder, place, () => dayOf(clock()));
  const shelf = openShelf(folder);

  const calls = {
    listLibrary: readLibrary,
    createAssessment: call(byWanted, ({ wanted }) => createAssessment(desk, shelf, wanted)),
    addSample: call(byLanguage, ({ language }) => addSample(desk, language)),
    readAssessment: call(byId, ({ id }) => files.read(id)),
    changeAssessment: call(byIdAndChange, ({ id, revision, change }) => changeAssessment(desk, id, revision, change)),
    duplicateAssessment: call(byId, ({ id }) => duplicateAssessment(desk, id)),
    removeAssessment: call(byId, ({ id }) => removeAssessment(desk, id)),
    putBackAssessment: call(byId, ({ id }) => putBackAssessment(desk, id)),
    removeForGood: call(byId, ({ id }) => removeForGood(desk, id)),
    readSavedFile: call(byId, ({ id }) => readSavedText(desk, id)),
    importSavedFile: call(byText, ({ text, isCopy }) => importSavedFile(desk, text, isCopy)),
    listBackups: call(byId, ({ id }) => listCopies(desk, id)),
    previewRestore: call(byIdAndBackup, ({ id, backup }) => previewRestore(desk, id, backup)),
    restoreBackup: call(byIdAndBackup, ({ id, backup }) => restoreBackup(desk, id, backup)),
    previewJoin: call(byIdAndText, ({ id, text }) => previewJoin(desk, id, text)),
    joinSavedFile: call(byIdAndRounds, ({ id, revision, text, rounds }) => joinSavedFile(desk, { id, revision }, text, rounds)),
    readScrubbedFile: call(byId, ({ id }) => readScrubbedText(desk, options.version, id)),
    listQuestionnaires: shelf.list,
    readQuestionnaire: call(byIdAndVersion, shelf.read),
    readNextQuestionnaire: call(byId, ({ id }) => readNextQuestionnaire(desk, shelf, id)),
    importQuestionnaire: call(byTextOnly, ({ text }) => importQuestionnaire(desk, text)),
    removeQuestionnaire: call(byIdAndVersion, (wanted) => removeQuestionnaire(desk, wanted)),
    readQuestionnaireSchema: async () => writeFileSchema(),
    ...makeVotingCalls(desk),
    ...rooms.calls,
    ...makeAbsentCalls(desk, options.formPage ?? (() => undefined)),
    addRehearsal: call(byLanguage, ({ language }) => addRehearsal(desk, language)),
    ...makePeerCalls(desk, shelf),
    readSettings: async () => settings.read(),
    changeSetting: call(byNameAndValue, ({ name, value }) => changeSetting(settings, name, value)),
    readAbout: async () => ({ version: options.version, shell: options.shell, dataFolder: folder.top, dataFolderPlace: await place, licences: options.licences }),
  } satisfies HostCalls;
  const answer: Readonly<Record<CallName, (...args: readonly unknown[]) => Promise<unknown>>> = calls;

  return {
    async send(name, args) {
      try {
        const answered = await answer[name](...args);
        if (!LOOKS.test(name)) await rooms.catchUp();
        return answered;
      } catch (error) {
        await logFailure(folder.log, clock(), name, error);
        throw new Error('The host could not answer. The log in the data folder says why.', { cause: error });
      }
    },
    async finish() {
      await rooms.close();
      await queue.empty();
    },
  };
}

async function changeSetting(settings: SettingsStore, name: SettingName, value: unknown): Promise<Result<Settings, Problem>> {
  if (!SETTINGS[name].accepts(value)) return problem({ kind: 'bad-arguments', where: name });
  return tryDisk(async () => settings.change(name, value));
}
