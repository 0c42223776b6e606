/** Saved files cut at every byte and with bits turned: opened as they were, or refused with a sentence and left alone, with a way back. */

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSavedFile } from '../../assessments/file/file.ts';
import { WORDS } from '../support/words.ts';
import { textOf } from '../../electron/host/read-file.ts';
import { turnBit } from '../fuzz/bytes.ts';
import { SAVED_FILES, SMALL_FILE } from '../fuzz/corpus.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { levelChange, openDirect, valueOf, type Carried } from './carriers.ts';

const SMALL = Buffer.from(SMALL_FILE);
const [, SAMPLE = SMALL, FIRST = SMALL] = SAVED_FILES;

function read(bytes: Buffer) {
  const text = textOf(bytes);
  return text.ok ? readSavedFile(text.value) : text;
}

function every(step: number, limit: number): readonly number[] {
  return Array.from({ length: Math.ceil(limit / step) }, (_, at) => at * step);
}

/** How each of them ends: `whole` where all of it was read, else the kind of the problem, each once. */
function endsOf(files: readonly Buffer[], whole: unknown): readonly string[] {
  return [...new Set(files.map((bytes) => {
    const found = read(bytes);
    if (!found.ok) return found.problem.kind;
    expect(found.value).toEqual(whole);
    return 'whole';
  }))].toSorted();
}

function valueIn(bytes: Buffer): unknown {
  const found = read(bytes);
  return found.ok ? found.value : undefined;
}

describe('a saved file', () => {
  it('cut at any byte is cut short, but for its last line end', { timeout: 120_000 }, () => {
    const cuts = every(1, SMALL.length - 1).slice(1);
    expect(endsOf(cuts.map((length) => SMALL.subarray(0, length)), undefined)).toEqual(['file-cut-short']);
    expect(endsOf([SMALL.subarray(0, SMALL.length - 1), SMALL], valueIn(SMALL))).toEqual(['whole']);
    expect(read(Buffer.alloc(0))).toEqual({ ok: false, problem: { kind: 'file-empty' } });
  });

  it.each([['of version 1', FIRST], ['with the sample', SAMPLE]])('%s, cut at every 499th byte, is cut short', { timeout: 60_000 }, (_, bytes) => {
    expect(endsOf(every(499, bytes.length - 2).slice(1).map((length) => bytes.subarray(0, length)), undefined)).toEqual(['file-cut-short']);
  });

  it('in which one bit has turned is never read as something else', { timeout: 120_000 }, () => {
    const bits = every(37, SMALL.length * 8);
    const ends = endsOf(bits.map((bit) => turnBit(SMALL, bit)), valueIn(SMALL));
    expect(ends).toContain('file-altered');
    expect(ends.filter((end) => !['whole', 'file-altered', 'file-damaged', 'file-not-json', 'file-of-another-program', 'file-newer', 'file-cut-short'].includes(end))).toEqual([]);
  });

  it('in which a level or a letter has turned into another one is refused, with what to do', () => {
    const level = SMALL.indexOf('"level": 5') + 9;
    const letter = SMALL.indexOf('quoted');
    for (const at of [level, letter]) expect(read(turnBit(SMALL, at * 8))).toEqual({ ok: false, problem: { kind: 'file-altered' } });
    expect(WORDS.en.problems.readSentence({ kind: 'file-altered' })).toBe(
      'Something in this file has changed since Soundings saved it, so we cannot be sure what it says. Open another copy of it, or go back to a kept copy. If you changed it on purpose, take out its line “check”, save it as UTF-8 and open it again.',
    );
  });

  it('with half a letter in it is refused, also where it has no check', () => {
    const first = Buffer.from(FIRST);
    const letter = first.indexOf('“');
    for (const bit of every(1, 24)) {
      const found = read(turnBit(first, letter * 8 + bit));
      // Some bits make another letter of it, which a file of before the check cannot tell; the others make none.
      if (found.ok) expect(JSON.stringify(found.value)).not.toContain('\uFFFD');
      else expect(['file-altered', 'file-not-json']).toContain(found.problem.kind);
    }
    // As an editor of before Unicode saves it: one byte a letter.
    const latin = Buffer.from(FIRST.toString('utf8').replaceAll(/[^\0-\u007f]/g, 'é'), 'latin1');
    expect(read(latin)).toEqual({ ok: false, problem: { kind: 'file-altered' } });
    expect(read(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]))).toEqual({ ok: false, problem: { kind: 'file-not-json' } });
  });
});

describe('in the data folder', () => {
  let folder: string;
  let carried: Carried;
  let path: string;
  let good: Buffer;

  beforeEach(async () => {
    folder = await makeFolder();
    carried = await openDirect(folder);
    path = join(folder, 'assessments/id-2.soundings');
    const begun = valueOf(await carried.calls.createAssessment({ name: 'Sŵn y môr', form: 'full' }));
    valueOf(await carried.calls.changeAssessment('id-2', 1, levelChange(begun, 'P1', 4, 'A note with “quotes”.')));
    good = await readFile(path);
  });

  afterEach(async () => {
    await carried.close();
    await removeFolder(folder);
  });

  /** Whatever a person does with it, the file stays as it was found. Gives how it ended: `whole`, or the kind of the problem. */
  async function tryAll(bytes: Buffer): Promise<string> {
    await writeFile(path, bytes);
    const opened = await carried.calls.readAssessment('id-2');
    if (opened.ok) {
      expect(opened.value).toEqual(valueIn(good));
      return 'whole';
    }
    const { problem } = opened;
    const { entries, unreadable } = await carried.calls.listLibrary();
    expect([entries, unreadable]).toEqual([[], [{ file: 'id-2.soundings', problem, copiesOf: 'id-2' }]]);
    expect(WORDS.en.problems.readSentence(problem.kind === 'stale' ? { kind: 'stale' } : problem)).toMatch(/\.$/);
    const refused = { ok: false, problem };
    expect(await carried.send('changeAssessment', ['id-2', 2, { kind: 'change-organisation', fields: { name: 'Brynmor' } }])).toEqual(refused);
    expect(await carried.calls.duplicateAssessment('id-2')).toEqual(refused);
    expect(await carried.calls.removeAssessment('id-2')).toEqual(refused);
    expect(await carried.calls.readSavedFile('id-2')).toEqual(refused);
    expect((await readFile(path)).equals(bytes)).toBe(true);
    expect(await readdir(join(folder, 'assessments'))).toEqual(['id-2.soundings']);
    return problem.kind;
  }

  it('a file that was cut is listed with its problem and stays as it is', { timeout: 60_000 }, async () => {
    const ends = new Set<string>();
    for (const length of every(Math.floor(good.length / 40), good.length - 1)) ends.add(await tryAll(good.subarray(0, length)));
    expect([...ends].toSorted()).toEqual(['file-cut-short', 'file-empty']);
  });

  it('a file with a turned bit is read as it was or stays as it is', { timeout: 60_000 }, async () => {
    const ends = new Set<string>();
    for (const bit of every(Math.floor(good.length / 5), good.length * 8)) ends.add(await tryAll(turnBit(good, bit)));
    expect(ends).toContain('file-altered');
  });

  it('a file with a changed letter gives way to a kept copy when a person says so, and is set aside', async () => {
    const altered = Buffer.from(good.toString('utf8').replace('quotes', 'quotas'));
    await writeFile(path, altered);
    const restored = valueOf(await carried.calls.restoreBackup('id-2', 'previous'));
    expect(restored.assessment.organisation.name).toBe('Sŵn y môr');
    expect((await readFile(`${path}.damaged-2026-05-06`)).equals(altered)).toBe(true);
    expect(valueOf(await carried.calls.readAssessment('id-2')).revision).toBe(2);
  });

  it('a copy with a changed letter is offered to nobody', async () => {
    const copy = join(folder, 'backups/id-2/previous.soundings');
    await writeFile(copy, (await readFile(copy, 'utf8')).replace('môr', 'mor'));
    expect(valueOf(await carried.calls.listBackups('id-2')).map((each) => each.id)).toEqual([]);
    expect(await carried.calls.restoreBackup('id-2', 'previous')).toEqual({ ok: false, problem: { kind: 'file-altered' } });
  });
});
