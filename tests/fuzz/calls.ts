/** A real host over a folder of its own, and after each call a look at every file: what was refused has changed nothing, what was done only what it names. */

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost, type Host, type HostOptions } from '../../electron/host/host.ts';
import { openSettingsStore } from '../../electron/storage/settings-store.ts';
import type { Called } from './arguments.ts';
import { SMALL_FILE } from './corpus.ts';

/** A folder with a host and what is known of its files. */
export interface Desk {
  readonly folder: string;
  readonly host: Host;
  /** What each file looked like after the last call. */
  files: ReadonlyMap<string, string>;
}

/** Calls that only look. */
const LOOKS = ['listLibrary', 'readAssessment', 'readSavedFile', 'listBackups', 'previewRestore', 'previewJoin', 'readScrubbedFile', 'listQuestionnaires', 'readQuestionnaire', 'readNextQuestionnaire', 'readQuestionnaireSchema', 'listPacks', 'readPack', 'makeContribution', 'listPools', 'readPool', 'previewPack', 'readVoting', 'readSlip', 'readResponseForm', 'previewResponses', 'listRoomPlaces', 'watchRoom', 'readSettings', 'readAbout'];

/** A server of a room at which nobody knocks. */
const NO_SERVER: NonNullable<HostOptions['room']> = { open: async () => ({ port: 8417, tell: () => undefined, close: async () => undefined }) };

/** Opens a host over a new folder in which the small assessment is. */
export async function openDesk(room: NonNullable<HostOptions['room']> = NO_SERVER): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'soundings-fuzz-'));
  let last = 0;
  let now = Date.UTC(2026, 4, 6, 13, 32, 5);
  const host = await openHost({
    dataFolder: folder,
    clock: () => new Date((now += 1000)),
    newId: () => `id-${(last += 1)}`,
    version: '0.1.0',
    shell: 'browser',
    settings: openSettingsStore(folder, () => undefined),
    licences: [],
    room,
  });
  await host.send('addSample', ['en']);
  await host.send('importSavedFile', [SMALL_FILE, false]);
  return { folder, host, files: look(folder) };
}

/** Ends the host and takes its folder away. */
export async function closeDesk(desk: Desk): Promise<void> {
  await desk.host.finish();
  rmSync(desk.folder, { recursive: true, force: true });
}

/** Makes the call. Gives how it ended: `done`, `told`, or the kind of the problem. */
export async function tryCall(desk: Desk, { name, args }: Called): Promise<string> {
  const answer = await desk.host.send(name, args);
  const outcome = outcomeOf(answer);
  const files = look(desk.folder);
  const changed = [...new Set([...desk.files.keys(), ...files.keys()])].filter((file) => desk.files.get(file) !== files.get(file));
  desk.files = files;
  const isLook = LOOKS.includes(name);
  if (outcome !== 'done' || isLook) assert.deepEqual(changed, [], `${name} changed files although it ended with ${outcome}`);
  else mustConcern(name, args, answer, changed);
  return outcome === 'done' && isLook ? 'told' : outcome;
}

/** Puts a file of that content into the folder, asks for it in every way, and looks whether it stayed as it was where it cannot be read. */
export async function tryFileOnDisk(desk: Desk, bytes: Buffer): Promise<string> {
  const path = join(desk.folder, 'assessments/found.soundings');
  writeFileSync(path, bytes);
  desk.files = look(desk.folder);
  const outcome = await tryCall(desk, { name: 'readAssessment', args: ['found'] });
  await tryCall(desk, { name: 'listLibrary', args: [] });
  await tryCall(desk, { name: 'readSavedFile', args: ['found'] });
  const kinds = [
    await tryCall(desk, { name: 'changeAssessment', args: ['found', 7, { kind: 'change-organisation', fields: { name: 'Brynmor' } }] }),
    await tryCall(desk, { name: 'duplicateAssessment', args: ['found'] }),
    await tryCall(desk, { name: 'removeAssessment', args: ['found'] }),
  ];
  if (outcome !== 'told') {
    assert.deepEqual(kinds, [outcome, outcome, outcome]);
    assert.ok(readFileSync(path).equals(bytes));
    rmSync(path);
  }
  return outcome === 'told' ? 'read' : outcome;
}

/** Every file below a folder, with what shows that it has changed. */
function look(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    names.map((each) => {
      const path = join(each.parentPath, each.name);
      const { ino, size, mtimeNs } = statSync(path, { bigint: true });
      return [path.slice(folder.length + 1), `${ino} ${size} ${mtimeNs}`];
    }),
  );
}

function outcomeOf(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return 'done';
  if (answer.ok === true) return 'done';
  assert.ok('problem' in answer && typeof answer.problem === 'object' && answer.problem !== null && 'kind' in answer.problem);
  return String(answer.problem.kind);
}

/** What a call has changed belongs to the assessment, pack or pool that it names or makes, or is the settings. */
function mustConcern(name: string, args: readonly unknown[], answer: unknown, changed: readonly string[]): void {
  assert.ok(!changed.includes('log.txt'), 'Something that nobody expected is in the log.');
  if (name === 'changeSetting') return assert.deepEqual(changed, changed.length === 0 ? [] : ['settings.json']);
  if (name === 'importQuestionnaire' || name === 'removeQuestionnaire') {
    return assert.deepEqual(changed.filter((file) => !/^questionnaires\/small-steps_[\d.]+\.soundings-questionnaire\.json$/.test(file)), []);
  }
  const made = /"id":"([a-z0-9-]+)"/.exec(JSON.stringify(answer))?.[1];
  const named = typeof args[0] === 'string' ? [args[0]] : [];
  const ids = name === 'changeAssessment' || made === undefined ? named : [made, ...named];
  const placesOf = (id: string) => [`assessments/${id}.`, `backups/${id}/`, `ballots/${id}.`, `removed/${id}.`, `packs/${id}.`, `pools/${id}/`, `pools/.removed.${id}.`];
  const isTheirs = (file: string) => ids.flatMap(placesOf).some((place) => file.startsWith(place));
  assert.deepEqual(changed.filter((file) => !isTheirs(file)), [], `${name} changed what it does not name`);
}
