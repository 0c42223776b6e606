/** Tests of ballots that are held in memory: as long as their file stays what it is, and not a moment longer. */

import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Ballots, Choice } from '../../assessments/workshop-model.ts';
import { writeBallots } from '../../electron/host/ballots.ts';
import { ballotsFile, dataFolderAt, prepareDataFolder, type DataFolder } from '../../electron/host/data-folder.ts';
import { holdBallots } from '../../electron/host/held-ballots.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { valueOf } from './carriers.ts';

const NAME = { id: 'one', round: 'r1' };

let top: string;
let folder: DataFolder;

beforeEach(async () => {
  top = await makeFolder();
  folder = dataFolderAt(top);
  await prepareDataFolder(folder);
});

afterEach(() => removeFolder(top));

function ballotsOf(...choices: readonly Choice[]): Ballots {
  const slips = choices.map((choice, at) => [`s${at}`, { way: 'phone', votes: { P1: choice }, isFinished: true, isSealed: false }] as const);
  return { boxes: { first: { slips: Object.fromEntries(slips), cards: {}, isOpened: false } } };
}

it('are read once while nobody changes their file', async () => {
  const held = holdBallots(folder);
  const none = valueOf(await held.read(NAME));
  expect(none).toEqual({ ballots: { boxes: {} }, stamp: undefined });
  valueOf(await held.write(NAME, ballotsOf(2, 3), none));
  const first = valueOf(await held.read(NAME));
  expect(first.ballots).toEqual(ballotsOf(2, 3));
  expect(valueOf(await held.read(NAME)).ballots).toBe(first.ballots);
});

it('are read anew when another program has written their file, and never written over what that wrote', async () => {
  const held = holdBallots(folder);
  valueOf(await held.write(NAME, ballotsOf(2), valueOf(await held.read(NAME))));
  const before = valueOf(await held.read(NAME));
  valueOf(await writeBallots(folder, NAME, ballotsOf(2, 5), before));
  expect(await held.write(NAME, ballotsOf(2, 4), before)).toEqual({ ok: false, problem: { kind: 'moved-on' } });
  expect(valueOf(await held.read(NAME)).ballots).toEqual(ballotsOf(2, 5));
});

it('are no others because another round was read in between', async () => {
  const held = holdBallots(folder);
  const other = { id: 'one', round: 'r2' };
  valueOf(await held.write(NAME, ballotsOf(2), valueOf(await held.read(NAME))));
  valueOf(await held.write(other, ballotsOf(4, 4), valueOf(await held.read(other))));
  expect(valueOf(await held.read(NAME)).ballots).toEqual(ballotsOf(2));
  expect(valueOf(await held.read(other)).ballots).toEqual(ballotsOf(4, 4));
});

it('are found damaged when their file is', async () => {
  const held = holdBallots(folder);
  valueOf(await held.write(NAME, ballotsOf(2), valueOf(await held.read(NAME))));
  const path = ballotsFile(folder, NAME);
  await writeFile(path, (await readFile(path, 'utf8')).replace('"P1":2', '"P1":3'));
  expect(await held.read(NAME)).toEqual({ ok: false, problem: { kind: 'ballots-damaged' } });
});

it('are not in memory any more once they are to be forgotten', async () => {
  const held = holdBallots(folder);
  valueOf(await held.write(NAME, ballotsOf(2), valueOf(await held.read(NAME))));
  const before = valueOf(await held.read(NAME)).ballots;
  held.forget('two');
  expect(valueOf(await held.read(NAME)).ballots).toBe(before);
  held.forget('one');
  expect(valueOf(await held.read(NAME)).ballots).not.toBe(before);
});
