/** The file of the ballots that is damaged, or that a stop in the middle has left: never written over, and gone where nobody can need it. */

import { cp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBallots } from '../../electron/host/ballots.ts';
import { dataFolderAt } from '../../electron/host/data-folder.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { openDirect, valueOf, type Carried } from './carriers.ts';
import { beginWorkshop, give, makeChange, paper, reveal, setWorkshop, slip, tryChange, votesToKeep, type At } from './workshops.ts';

const refused = (kind: string) => ({ ok: false, problem: { kind } });

let folder: string;
let carried: Carried;
let at: At;
let path: string;

beforeEach(async () => {
  folder = await makeFolder();
  carried = await openDirect(folder);
  at = await beginWorkshop(carried.calls);
  path = join(folder, 'ballots/id-2.id-1.json');
  for (const level of [2, 3, 3, 4, 5] as const) await give(carried.calls, at, paper({ P1: level }, { isSecondMeant: true }));
});

afterEach(async () => {
  await carried.close();
  await removeFolder(folder);
});

async function startAgain(): Promise<void> {
  await carried.close();
  carried = await openDirect(folder);
}

async function close(): Promise<void> {
  await reveal(carried.calls, at);
  await makeChange(carried.calls, 'id-2', { kind: 'close-round', round: 'id-1', on: '2026-05-06', votes: await votesToKeep(carried.calls, at, '2026-05-06') });
}

/** Another letter or sign of the same kind. */
function other(letter: string): string {
  return letter === '1' ? '2' : '1';
}

const files = () => readdir(join(folder, 'ballots'));

describe('a file of ballots', () => {
  const edit = (change: (text: string) => string) => async () => writeFile(path, change(await readFile(path, 'utf8')));
  it.each([
    ['was cut short', () => truncate(path, 100)],
    ['lost its contents', () => writeFile(path, '')],
    ['has another level than was voted', edit((text) => text.replace('"P1":3', '"P1":1'))],
    ['has a level of 6', edit((text) => text.replace('"P1":3', '"P1":6').replace(/,\s*"check": "\w+"/, ''))],
    ['is of a newer version', edit((text) => text.replace('"version":1', '"version":2').replace(/,\s*"check": "\w+"/, ''))],
    ['is a folder', async () => [await rm(path), await mkdir(path)]],
    ['holds bytes that are no letters', () => writeFile(path, Buffer.from([0x7b, 0xff, 0xfe]))],
  ])('that %s is never written over, and can be thrown away', async (name, harm) => {
    await harm();
    const kind = name === 'is a folder' ? { kind: 'disk-failed', code: 'EISDIR' } : { kind: 'ballots-damaged' };
    const damaged = { ok: false, problem: kind };
    const before = name === 'is a folder' ? undefined : await readFile(path);
    expect(await carried.calls.readVoting(...at)).toEqual(damaged);
    expect(await carried.calls.putSlip(...at, 'first', slip({ P1: 2 }))).toEqual(damaged);
    expect(await carried.calls.openBox(...at, 'first')).toEqual(damaged);
    expect(await tryChange(carried.calls, 'id-2', { kind: 'close-round', round: 'id-1', on: '2026-05-06', votes: null })).toEqual(damaged);
    expect(await tryChange(carried.calls, 'id-2', { kind: 'set-workshop', round: 'id-1', workshop: null })).toEqual(damaged);
    await setWorkshop(carried.calls, at, { stage: 'set-up' });
    await startAgain();
    if (before === undefined) return;
    expect((await readFile(path)).equals(before)).toBe(true);
    expect(await carried.calls.dropBallots(...at)).toEqual({ ok: true, value: null });
    expect(await files()).toEqual([]);
  });

  it('that is cut short anywhere, or has any one letter changed, is noticed', async () => {
    const small = await beginWorkshop(carried.calls);
    await give(carried.calls, small, paper({ P1: 3, C3: 'unknown' }));
    const text = await readFile(join(folder, `ballots/${small.join('.')}.json`), 'utf8');
    const cut = Array.from({ length: text.lastIndexOf('}') }, (_, length) => text.slice(0, length));
    const wrong = [...cut, ...Array.from(text, (letter, place) => text.slice(0, place) + other(letter) + text.slice(place + 1))];
    const whose = { id: 'nobody', round: 'id-1' };
    const found: string[] = [];
    for (const damaged of wrong) {
      await writeFile(join(folder, 'ballots/nobody.id-1.json'), damaged);
      const read = await readBallots(dataFolderAt(folder), whose);
      if (read.ok && damaged.trim() !== text.trim()) found.push(damaged);
    }
    expect(found).toEqual([]);
  });

  it('loses a half-written one that a stop has left beside it, and stays itself', async () => {
    const before = await readFile(path, 'utf8');
    await writeFile(join(folder, 'ballots/.id-2.id-1.json.0123456789abcdef.tmp'), before.slice(0, 200));
    await startAgain();
    expect(await files()).toEqual(['id-2.id-1.json']);
    expect(await readFile(path, 'utf8')).toBe(before);
  });
});

describe('ballots that a stop has left of a closed round', () => {
  beforeEach(async () => {
    await reveal(carried.calls, at);
    await cp(path, join(folder, 'kept.json'));
    await close();
    await cp(join(folder, 'kept.json'), path);
  });

  it('go at the next start', async () => {
    await startAgain();
    expect(await files()).toEqual([]);
    expect(valueOf(await carried.calls.readAssessment('id-2')).assessment.rounds[0]?.votes?.questions['P1']?.first.counts?.levels).toEqual([0, 1, 2, 1, 1]);
  });

  it('count for nothing until then, and do not come back to life when the round is opened again', async () => {
    expect(valueOf(await carried.calls.readVoting(...at))).toEqual({ boxes: [], votes: null, isComplete: false });
    await makeChange(carried.calls, 'id-2', { kind: 'reopen-round', round: 'id-1', why: null });
    expect(await files()).toEqual([]);
  });
});

describe('ballots of an assessment', () => {
  it('that is removed wait with it, through a start', async () => {
    valueOf(await carried.calls.removeAssessment('id-2'));
    await startAgain();
    expect(await files()).toEqual(['id-2.id-1.json']);
  });

  it('that cannot be read stay', async () => {
    await truncate(join(folder, 'assessments/id-2.soundings'), 1000);
    await startAgain();
    expect(await files()).toEqual(['id-2.id-1.json']);
  });

  it('that is nowhere any more go, and so do those of a round that is in none', async () => {
    await cp(path, join(folder, 'ballots/id-2.another.json'));
    await cp(path, join(folder, 'ballots/nobody.id-1.json'));
    await writeFile(join(folder, 'ballots/notes.txt'), 'mine');
    await startAgain();
    expect(await files()).toEqual(['id-2.id-1.json', 'notes.txt']);
    await rm(join(folder, 'assessments/id-2.soundings'));
    await startAgain();
    expect(await files()).toEqual(['notes.txt']);
  });

  it('stay where the folder of the removed ones cannot be listed', async () => {
    await rm(join(folder, 'assessments/id-2.soundings'));
    await rm(join(folder, 'removed'), { recursive: true });
    await writeFile(join(folder, 'removed'), 'not a folder');
    await startAgain();
    expect(await files()).toEqual(['id-2.id-1.json']);
  });

  it('come back with a round whose removal is undone', async () => {
    const { rounds, questionnaires } = valueOf(await carried.calls.readAssessment('id-2')).assessment;
    const [round] = rounds;
    if (round === undefined) throw new Error('There is no round.');
    await makeChange(carried.calls, 'id-2', { kind: 'add-round', round: { ...round, id: 'other', date: '2027-05-06', workshop: null }, questionnaire: questionnaires[0] ?? null });
    await makeChange(carried.calls, 'id-2', { kind: 'remove-round', round: 'id-1' });
    expect(await carried.calls.readVoting(...at)).toEqual(refused('no-such-round'));
    await makeChange(carried.calls, 'id-2', { kind: 'add-round', round, questionnaire: null });
    expect(valueOf(await carried.calls.readVoting(...at)).boxes[0]?.finished).toBe(5);
  });
});
