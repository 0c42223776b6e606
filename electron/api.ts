/** Everything the page may ask of the machine, named once. Every shell carries these calls to the same host. */

import type { Change } from '../assessments/change-model.ts';
import type { ChangeProblem } from '../assessments/changes.ts';
import type { Difference } from '../assessments/differences.ts';
import type { FileProblem } from '../assessments/file/damage.ts';
import type { Day } from '../assessments/figures-model.ts';
import type { ChoiceProblem, JoinPlan, JoinProblem } from '../assessments/joining.ts';
import type { Assessment, Language } from '../assessments/model.ts';
import type { Form, Questionnaire, Text, Version } from '../assessments/questionnaire-model.ts';
import type { QuestionnaireFileProblem } from '../assessments/questionnaire/check/faults.ts';
import type { FormCounts } from '../assessments/questionnaire/questionnaire.ts';
import type { Result } from '../assessments/result.ts';
import type { AbsentCalls } from './absent.ts';
import type { PeerCalls } from './peers.ts';
import type { RoomCalls } from './phones.ts';
import type { Settings } from './settings.ts';
import type { VotingCalls, VotingProblem } from './voting.ts';

/** An assessment as it stands on disk. `revision` goes up by one with each write. */
export interface Opened {
  readonly assessment: Assessment;
  readonly revision: number;
  /** When the file was last written, as 2026-05-06T14:32:00.000Z. */
  readonly savedAt: string;
}

/** One line of the library, read from the file itself. */
export interface LibraryEntry {
  readonly id: string;
  readonly name: string;
  readonly isSample: boolean;
  readonly changedAt: string;
  readonly rounds: readonly { readonly id: string; readonly date: Day; readonly form: Form; readonly isOpen: boolean; readonly isWorkshop: boolean }[];
  /** The latest round: responses given and asked for each dimension, and the scores as shown (null where there is none). */
  readonly latest: {
    readonly given: readonly number[];
    readonly asked: readonly number[];
    readonly scores: readonly (number | null)[];
    readonly overall: number | null;
  };
  /** What is to be done in any of its rounds: actions whose due date has passed, those due by `until`, and whether the documents should have been reviewed. */
  readonly due: { readonly overdue: number; readonly soon: number; readonly until: Day; readonly isReviewLate: boolean };
}

/** An assessment that waits thirty days before it goes for good. */
export interface RemovedEntry {
  readonly id: string;
  readonly name: string;
  readonly removedAt: string;
  readonly goesOn: Day;
}

/** A file that holds an assessment but is none of ours, by its name: mostly the second copy that a program that syncs files makes of one. */
export interface SecondCopy {
  readonly kind: 'second-copy';
  readonly name: string;
}

/** A file in the data folder that could not be read, or is a second copy. It is left as it is. */
export interface UnreadableEntry {
  readonly file: string;
  readonly problem: FileProblem | WriteProblem | SecondCopy;
  /** The assessment it was, where copies of it are kept; null where there are none. */
  readonly copiesOf: string | null;
}

/** Whose disk a folder is on: this computer's, one that a program copies to other computers (by its name), or that of a machine on the network. */
export type FolderPlace = { readonly kind: 'local' } | { readonly kind: 'synced'; readonly by: string } | { readonly kind: 'network' };

/** What is on this computer: the assessments, the removed ones, the files that cannot be read, and where all of it is kept. */
export interface Library {
  readonly entries: readonly LibraryEntry[];
  readonly removed: readonly RemovedEntry[];
  readonly unreadable: readonly UnreadableEntry[];
  readonly dataFolder: string;
  readonly dataFolderPlace: FolderPlace;
  /** When a dated copy was last made; null before the first. */
  readonly backedUpAt: string | null;
}

/**
 * A kept copy of an assessment, and what it holds. `id` is "previous", the day of the copy as 2026-05-06, or, for one from before somebody went back to
 * another, the day with the time as 2026-05-06-143205.
 */
export interface BackupEntry {
  readonly id: string;
  /** When what it holds was saved. */
  readonly madeAt: string;
  readonly name: string;
  readonly rounds: number;
  readonly responses: number;
  readonly actions: number;
}

/** What going back to a copy would change. The present one is kept as a copy first. `present` is null where it cannot be read; no changes are known then. */
export interface RestorePreview {
  readonly backup: BackupEntry;
  readonly present: BackupEntry | null;
  readonly changes: readonly Difference[];
}

/**
 * What the rounds of another file would add to an assessment as it stands at that revision. `voted` are the rounds of the file that cannot be added, because there are votes
 * here in the round that they would take the place of.
 */
export interface JoinPreview extends JoinPlan {
  readonly revision: number;
  readonly name: string;
  readonly voted: readonly string[];
}

/** Why the rounds of another file were not added. */
export type JoinFailure = Problem | JoinProblem | ChoiceProblem | { readonly kind: 'round-has-votes'; readonly date: Day };

/** Why a write was not made. Nothing on disk has changed. */
export type WriteProblem =
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'folder-read-only' }
  | { readonly kind: 'disk-failed'; readonly code: string };

/** What a call can expect to go wrong: a closed list, each with its sentence in the word table. */
export type Problem =
  | FileProblem
  | WriteProblem
  | ChangeProblem
  | VotingProblem
  | { readonly kind: 'not-found' }
  | { readonly kind: 'bad-arguments'; readonly where: string }
  | { readonly kind: 'stale'; readonly newer: Opened }
  | { readonly kind: 'already-here'; readonly id: string; readonly name: string; readonly isSame: boolean };

/** Which questionnaire, and which version of it. */
export interface QuestionnaireName {
  readonly id: string;
  readonly version: Version;
}

/** One line of the list of questionnaires. */
export interface QuestionnaireEntry extends QuestionnaireName {
  readonly title: Text;
  readonly isBuiltIn: boolean;
  readonly counts: FormCounts;
}

/** Why the file of a questionnaire was not taken in. Where something else has its name, the title tells what. */
export type ImportProblem =
  | QuestionnaireFileProblem
  | { readonly kind: 'questionnaire-name-taken'; readonly title: Text; readonly version: Version }
  | { readonly kind: 'questionnaire-id-built-in'; readonly id: string }
  | WriteProblem
  | { readonly kind: 'bad-arguments'; readonly where: string };

/** A file among the questionnaires that cannot be read. It is left as it is. */
export interface UnreadableQuestionnaire {
  readonly file: string;
  readonly problem: QuestionnaireFileProblem | { readonly kind: 'questionnaire-misnamed' } | { readonly kind: 'not-found' } | { readonly kind: 'disk-failed'; readonly code: string };
}

/** The questionnaires on this computer, the one that comes with Soundings first, and the files that cannot be read. */
export interface QuestionnaireList {
  readonly entries: readonly QuestionnaireEntry[];
  readonly unreadable: readonly UnreadableQuestionnaire[];
}

/** What is needed to begin. The rest of the organisation is asked for on its own page. */
export interface NewAssessment {
  readonly name: string;
  readonly form: Form;
  /** Which questionnaire to answer; the one that comes with Soundings where none is said. */
  readonly questionnaire?: QuestionnaireName | undefined;
}

/** Which program this is and where it keeps its data. */
export interface About {
  readonly version: string;
  readonly shell: 'browser' | 'desktop';
  readonly dataFolder: string;
  readonly dataFolderPlace: FolderPlace;
  readonly licences: readonly { readonly name: string; readonly version: string; readonly licence: string; readonly text: string }[];
}

/** The calls. Arguments and answers are plain JSON; an expected failure is a Result; a rejected promise is a bug. */
export interface HostCalls extends VotingCalls, RoomCalls, AbsentCalls, PeerCalls {
  listLibrary(): Promise<Library>;
  createAssessment(wanted: NewAssessment): Promise<Result<Opened, Problem>>;
  /** Adds the worked sample in that language, or opens the one that is there. */
  addSample(language: Language): Promise<Result<Opened, Problem>>;
  readAssessment(id: string): Promise<Result<Opened, Problem>>;
  /** Makes one change to the assessment at that revision. The answer comes when it is on disk. */
  changeAssessment(id: string, revision: number, change: Change): Promise<Result<{ readonly revision: number; readonly savedAt: string }, Problem>>;
  duplicateAssessment(id: string): Promise<Result<Opened, Problem>>;
  removeAssessment(id: string): Promise<Result<null, Problem>>;
  putBackAssessment(id: string): Promise<Result<null, Problem>>;
  removeForGood(id: string): Promise<Result<null, Problem>>;
  /** The text of the saved file, for saving a copy elsewhere, with a sensible file name. */
  readSavedFile(id: string): Promise<Result<{ readonly fileName: string; readonly text: string }, Problem>>;
  /** Adds an assessment from a file. One that is already here is refused with `already-here`, unless `isCopy` asks for a second one. */
  importSavedFile(text: string, isCopy: boolean): Promise<Result<Opened, Problem>>;
  listBackups(id: string): Promise<Result<readonly BackupEntry[], Problem>>;
  previewRestore(id: string, backup: string): Promise<Result<RestorePreview, Problem>>;
  restoreBackup(id: string, backup: string): Promise<Result<Opened, Problem>>;
  /** What adding the rounds of another file of the same organisation would do. Nothing is changed. */
  previewJoin(id: string, text: string): Promise<Result<JoinPreview, JoinFailure>>;
  /** Adds rounds of another file, by their ids, to the assessment as it stood at that revision, each whole. What was there is kept as a copy first. */
  joinSavedFile(id: string, revision: number, text: string, rounds: readonly string[]): Promise<Result<Opened, JoinFailure>>;
  /** The text of a copy without names, notes and evidence, with a fresh id and a file name that says so. */
  readScrubbedFile(id: string): Promise<Result<{ readonly fileName: string; readonly text: string }, Problem>>;
  listQuestionnaires(): Promise<QuestionnaireList>;
  readQuestionnaire(id: string, version: Version): Promise<Result<Questionnaire, Problem>>;
  /** The questionnaire that the next round of an assessment is answered with: the newest version of its own that is in its file or on this computer. */
  readNextQuestionnaire(assessment: string): Promise<Result<Questionnaire, Problem>>;
  /** Adds a questionnaire from a file, whole or not at all. `isNew` is false where the very same one is here already. */
  importQuestionnaire(text: string): Promise<Result<{ readonly entry: QuestionnaireEntry; readonly isNew: boolean }, ImportProblem>>;
  /** Removes a questionnaire that was imported. Assessments answered with it carry it themselves. */
  removeQuestionnaire(id: string, version: Version): Promise<Result<null, Problem>>;
  /** The JSON Schema of the file of a questionnaire. */
  readQuestionnaireSchema(): Promise<string>;
  /** Begins a rehearsal in that language, always from its start: a made-up organisation with a workshop to practise on. */
  addRehearsal(language: Language): Promise<Result<Opened, Problem>>;
  readSettings(): Promise<Settings>;
  changeSetting(name: string, value: unknown): Promise<Result<Settings, Problem>>;
  readAbout(): Promise<About>;
}

/** The name of a call. */
export type CallName = keyof HostCalls;

/** The names that may be called, for the carriers' checks. */
export const CALL_NAMES = Object.keys({
  listLibrary: true, createAssessment: true, addSample: true, readAssessment: true, changeAssessment: true, duplicateAssessment: true,
  removeAssessment: true, putBackAssessment: true, removeForGood: true, readSavedFile: true, importSavedFile: true, listBackups: true,
  previewRestore: true, restoreBackup: true, previewJoin: true, joinSavedFile: true, readScrubbedFile: true, listQuestionnaires: true,
  readQuestionnaire: true, readNextQuestionnaire: true, importQuestionnaire: true,
  removeQuestionnaire: true, readQuestionnaireSchema: true, readVoting: true, putSlip: true, readSlip: true, dropSlip: true, putCards: true, openBox: true,
  completeVotes: true, dropBallots: true, addMadeUpVotes: true, listRoomPlaces: true, openRoom: true, watchRoom: true, aimRoom: true, limitRoom: true, closeRoom: true,
  readResponseForm: true, previewResponses: true, addResponses: true, addRehearsal: true, listPacks: true, readPack: true, importPack: true, addPublished: true, removePack: true,
  makeContribution: true, listPools: true, createPool: true, readPool: true, changePool: true, removePool: true, putBackPool: true, beginAdding: true, addText: true,
  finishAdding: true, dropAdding: true, removeRecords: true, previewPack: true, makePack: true, stopPooling: true, readSettings: true, changeSetting: true, readAbout: true,
} satisfies Readonly<Record<CallName, true>>) as readonly CallName[];

/** A call. */
export interface Call {
  readonly name: CallName;
  readonly args: readonly unknown[];
}

/** A call as it came over a carrier; undefined where the name is none of ours or the arguments are no list. */
export function readCall(name: unknown, args: unknown): Call | undefined {
  const known = CALL_NAMES.find((each) => each === name);
  return known === undefined || !Array.isArray(args) ? undefined : { name: known, args };
}

/** How a call travels: a name and its arguments out, the answer back. */
export type Send = (name: CallName, args: readonly unknown[]) => Promise<unknown>;

/** What can be asked for from outside the page: the desktop shell makes its menu of these, and greys out what the page does not offer. */
export const COMMAND_NAMES = [
  'library', 'new-assessment', 'open-file', 'save-copy', 'print', 'undo', 'redo', 'organisation', 'questions', 'workshop', 'results', 'peers', 'years', 'plan', 'templates',
  'documents', 'settings', 'help',
] as const;

/** The name of a command. */
export type CommandName = (typeof COMMAND_NAMES)[number];

/** A saved file that was handed to the program itself: its name and text, or why it could not be read. */
export type GivenFile = Result<{ readonly name: string; readonly text: string }, Problem>;

/** What a shell asks of the page. */
export type Command = { readonly kind: 'menu'; readonly name: CommandName } | { readonly kind: 'opened-file'; readonly file: GivenFile };

/** What a shell with a menu of its own gives the page. The browser shell has none, and carries calls only. */
export interface Bridge {
  readonly send: Send;
  /** Hears commands. What came before anybody listened is kept until then. */
  readonly listen: (listener: (command: Command) => void) => void;
  /** Says which commands make sense now, all of them each time. */
  readonly offer: (names: readonly CommandName[]) => void;
}

/** The calls over a carrier. This is all that a page or a test holds of the host. */
export function callsOver(send: Send): HostCalls {
  return Object.fromEntries(CALL_NAMES.map((name) => [name, (...args: readonly unknown[]) => send(name, args)])) as unknown as HostCalls;
}
