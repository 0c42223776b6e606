/** What goes wrong in a room: late and leaving voters, wrong counts and slips, two windows, two hosts, a full disk. A clear answer each time, and no vote lost. */

import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import type { Choice } from '../../assessments/workshop-model.ts';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { canMount, makeSmallDisk, type SmallDisk } from '../support/small-disk.ts';
import { afternoon, openDirect, valueOf, type Carried } from './carriers.ts';
import { beginWorkshop, give, makeChange, NO_CARDS, paper, reveal, setWorkshop, slip, tryChange, votesToKeep, type At } from './workshops.ts';

const QUESTIONS = questionsOf(BUILT_IN, 'full').map((question) => question.id);
const refused = (kind: string) => ({ ok: false, problem: { kind } });
const tooMany = (voters: number) => ({ ok: false, problem: { kind: 'more-than-voters', voters } });

let folder: string;
let carried: Carried;

beforeEach(async () => {
  folder = await makeFolder();
  carried = await openDirect(folder);
});

afterEach(async () => {
  await carried.close();
  await removeFolder(folder);
});

/** The choices that are on the disk, slip by slip. */
async function listOnDisk(at: At): Promise<readonly Readonly<Record<string, Choice>>[]> {
  const file = JSON.parse(await readFile(join(folder, `ballots/${at.join('.')}.json`), 'utf8')) as { readonly boxes: { readonly first: { readonly slips: Record<string, { readonly votes: Record<string, Choice> }> } } };
  return Object.values(file.boxes.first.slips).map(({ votes }) => votes);
}

/** One voter at the keyboard, question by question: each choice waits for the one before to be kept. */
async function voteThrough({ calls }: Carried, at: At, choice: Choice, questions = QUESTIONS): Promise<void> {
  const id = randomUUID();
  for (const [number, question] of questions.entries()) await give(calls, at, slip({ [question]: choice }, { id, isNew: number === 0 }));
  await give(calls, at, slip({}, { id, isFinished: true }));
}

describe('two windows', () => {
  it('on one host keep the votes of both, whoever comes first each time', async () => {
    const at = await beginWorkshop(carried.calls);
    await Promise.all([voteThrough(carried, at, 2), voteThrough(carried, at, 4), makeChange(carried.calls, at[0], { kind: 'change-organisation', fields: { name: 'Brynmor' } })]);
    const expected = [2, 4].map((level) => Object.fromEntries(QUESTIONS.map((question) => [question, level])));
    expect((await listOnDisk(at)).toSorted((one, other) => Number(one['P1']) - Number(other['P1']))).toEqual(expected);
  });

  it('on two hosts, as when a lock gets lost on a network drive, too', { timeout: 60_000 }, async () => {
    const other = await openDirect(folder);
    // So that the two, which count, do not give the same ids: one of them is ahead.
    for (let made = 0; made < 5; made += 1) valueOf(await other.calls.createAssessment({ name: 'Other', form: 'quick' }));
    const { assessment } = valueOf(await other.calls.createAssessment({ name: 'Aberwen', form: 'full' }));
    const at = [assessment.id, assessment.rounds[0]?.id ?? ''] as const;
    await setWorkshop(other.calls, at, {});
    await Promise.all([voteThrough(carried, at, 2, QUESTIONS.slice(0, 12)), voteThrough(other, at, 4, QUESTIONS.slice(0, 12))]);
    const votes = await listOnDisk(at);
    expect(votes.map((each) => Object.keys(each).length)).toEqual([12, 12]);
    expect(new Set(votes.map((each) => [...new Set(Object.values(each))].join()))).toEqual(new Set(['2', '4']));
    await other.close();
  });
});

describe('a vote that comes while another window closes the round', () => {
  it.each(['first', 'last'] as const)('is counted or refused, and never lost, where it comes %s', async (when) => {
    const at = await beginWorkshop(carried.calls, { voters: 4 });
    for (const level of [2, 2, 3] as const) await give(carried.calls, at, slip({ P1: level }, { isFinished: true }));
    await reveal(carried.calls, at, 4);
    const close = { kind: 'close-round', round: at[1], on: '2026-05-06', votes: await votesToKeep(carried.calls, at, '2026-05-06') } as const;
    const { revision } = valueOf(await carried.calls.readAssessment(at[0]));
    const vote = () => carried.calls.putSlip(...at, 'first', slip({ P1: 5 }));
    const early = when === 'first' ? vote() : undefined;
    const closing = carried.calls.changeAssessment(at[0], revision, close);
    const [voted, closed] = await Promise.all([early ?? vote(), closing]);
    if (when === 'first') expect([voted.ok, closed]).toEqual([true, refused('votes-not-revealed')]);
    else expect([voted, closed.ok]).toEqual([refused('round-is-closed'), true]);
  });
});

describe('a vote that another host puts in while a round is closed', () => {
  it('is kept through a start, noted in the log, and counted once the round is opened again', async () => {
    const at = await beginWorkshop(carried.calls, { voters: 4 });
    for (const level of [2, 2, 3] as const) await give(carried.calls, at, slip({ P1: level }, { isFinished: true }));
    await reveal(carried.calls, at, 4);
    const close = { kind: 'close-round', round: at[1], on: '2026-05-06', votes: await votesToKeep(carried.calls, at, '2026-05-06') } as const;
    const path = join(folder, `ballots/${at.join('.')}.json`);
    const before = await readFile(path);
    await give(carried.calls, at, slip({ P1: 5 }, { isFinished: true }));
    const after = await readFile(path);
    await writeFile(path, before);
    await carried.close();
    let late: Buffer | undefined;
    carried = await openDirect(folder, () => {
      // The moment is asked for when the ballots have been checked and the closing is written.
      if (late !== undefined) writeFileSync(path, late);
      late = undefined;
      return afternoon();
    });
    late = after;
    await makeChange(carried.calls, at[0], close);
    expect((await readFile(path)).equals(after)).toBe(true);
    expect(await readFile(join(folder, 'log.txt'), 'utf8')).toContain('close-round: The ballots changed while the round was closed');
    await carried.close();
    carried = await openDirect(folder);
    expect(valueOf(await carried.calls.readVoting(...at))).toEqual({ boxes: [], votes: null, isComplete: false });
    await makeChange(carried.calls, at[0], { kind: 'reopen-round', round: at[1], why: null });
    expect(valueOf(await carried.calls.readVoting(...at)).boxes[0]?.slips.filter((each) => !each.isSealed)).toHaveLength(1);
    expect(valueOf(await carried.calls.openBox(...at, 'first')).votes?.questions['P1']?.first.counts?.levels).toEqual([0, 2, 1, 0, 1]);
    await makeChange(carried.calls, at[0], { ...close, votes: await votesToKeep(carried.calls, at, '2026-05-06') });
    expect(await readdir(join(folder, 'ballots'))).toEqual([]);
  });
});

describe('a slip whose answer was lost', () => {
  it('is one slip and counts once, however often it is sent', async () => {
    const at = await beginWorkshop(carried.calls, { voters: 2 });
    const begun = slip({ P1: 3 });
    for (let sent = 0; sent < 3; sent += 1) expect(await give(carried.calls, at, begun)).toBe(begun.id);
    const whole = { ...begun, votes: { P1: 3, P2: 'unknown' }, isFinished: true } as const;
    for (let sent = 0; sent < 3; sent += 1) await give(carried.calls, at, whole);
    expect(await listOnDisk(at)).toEqual([{ P1: 3, P2: 'unknown' }]);
    expect(await carried.calls.putSlip(...at, 'first', { ...whole, votes: { P1: 4 } })).toEqual(refused('no-such-slip'));
    await reveal(carried.calls, at, 2);
    expect(await give(carried.calls, at, whole)).toBe(begun.id);
    expect(await carried.calls.putSlip(...at, 'first', { ...whole, votes: { P1: 4 } })).toEqual(refused('slip-is-sealed'));
    expect(await listOnDisk(at)).toEqual([{ P1: 3, P2: 'unknown' }]);
  });

  it('is no second one of its kind, where it is of paper', async () => {
    const at = await beginWorkshop(carried.calls);
    const typed = paper({ P1: 3, P2: null });
    for (let sent = 0; sent < 2; sent += 1) await give(carried.calls, at, typed);
    expect(await listOnDisk(at)).toEqual([{ P1: 3 }]);
  });
});

describe('counts that were read before', () => {
  it('are never given for ballots that another host has changed', async () => {
    const at = await beginWorkshop(carried.calls, { voters: 4 });
    for (const level of [2, 2, 3] as const) await give(carried.calls, at, slip({ P1: level }, { isFinished: true }));
    await reveal(carried.calls, at, 4);
    const other = await openDirect(folder);
    const countsOf = async ({ calls }: Carried) => valueOf(await calls.readVoting(...at)).votes?.questions['P1']?.first.counts?.levels;
    expect([await countsOf(carried), await countsOf(other)]).toEqual([[0, 2, 1, 0, 0], [0, 2, 1, 0, 0]]);
    await give(other.calls, at, slip({ P1: 5 }, { isFinished: true }));
    valueOf(await other.calls.openBox(...at, 'first'));
    expect([await countsOf(carried), await countsOf(other)]).toEqual([[0, 2, 1, 0, 1], [0, 2, 1, 0, 1]]);
    await other.close();
  });
});

describe('a participant', () => {
  it('who comes late, after the reveal, votes once there is a place, and is counted by a second reveal', async () => {
    const at = await beginWorkshop(carried.calls, { voters: 3 });
    for (const level of [2, 2, 3] as const) await give(carried.calls, at, slip({ P1: level }, { isFinished: true }));
    await reveal(carried.calls, at, 3);
    expect(await carried.calls.putSlip(...at, 'first', slip({ P1: 5 }))).toEqual(tooMany(3));
    await setWorkshop(carried.calls, at, { stage: 'reveal', voters: 4, isRevealed: true });
    await give(carried.calls, at, slip({ P1: 5 }, { isFinished: true }));
    const before = valueOf(await carried.calls.readVoting(...at));
    expect(before.boxes[0]?.slips.filter((each) => !each.isSealed)).toHaveLength(1);
    expect(before.votes?.questions['P1']?.first.cast).toBe(3);
    expect(valueOf(await carried.calls.openBox(...at, 'first')).votes?.questions['P1']?.first.counts?.levels).toEqual([0, 2, 1, 0, 1]);
  });

  it('who leaves half way is counted for what they gave, or taken out', async () => {
    const at = await beginWorkshop(carried.calls, { voters: 4 });
    for (const level of [2, 2, 3] as const) await give(carried.calls, at, slip({ P1: level, P2: level }, { isFinished: true }));
    const left = await give(carried.calls, at, slip({ P1: 4 }));
    await reveal(carried.calls, at, 4);
    const { votes } = valueOf(await carried.calls.readVoting(...at));
    expect([votes?.questions['P1']?.first.cast, votes?.questions['P2']?.first.cast]).toEqual([4, 3]);
    expect(await carried.calls.dropSlip(...at, 'first', left)).toEqual(refused('slip-is-sealed'));

    const second = await beginWorkshop(carried.calls, { voters: 4 });
    valueOf(await carried.calls.dropSlip(...second, 'first', await give(carried.calls, second, slip({ P1: 4 }))));
    expect(valueOf(await carried.calls.readVoting(...second)).boxes[0]?.slips).toEqual([]);
  });

  it('is never pushed out by a smaller number of voters', async () => {
    const at = await beginWorkshop(carried.calls, { voters: 4 });
    for (const level of [2, 3, 4] as const) await give(carried.calls, at, slip({ P1: level }));
    const fewer = { kind: 'set-workshop', round: at[1], workshop: { stage: 'vote', voters: 2, isRevealed: false, pulled: [], roles: null } } as const;
    expect(await tryChange(carried.calls, at[0], fewer)).toEqual(tooMany(2));
    await makeChange(carried.calls, at[0], { ...fewer, workshop: { ...fewer.workshop, voters: 3 } });
  });
});

describe('the number of voters', () => {
  it('bounds counts that were typed in, alone and with the slips', async () => {
    const at = await beginWorkshop(carried.calls, { voters: 5 });
    expect(await carried.calls.putCards(...at, 'first', 'P1', { ...NO_CARDS, levels: [0, 3, 2, 0, 0], unknown: 1 })).toEqual(tooMany(5));
    await give(carried.calls, at, slip({ P1: 2 }));
    expect(await carried.calls.putCards(...at, 'first', 'P1', { ...NO_CARDS, levels: [0, 3, 2, 0, 0] })).toEqual(tooMany(5));
    valueOf(await carried.calls.putCards(...at, 'first', 'P1', { ...NO_CARDS, levels: [0, 2, 2, 0, 0] }));
    expect(await carried.calls.putSlip(...at, 'first', slip({ P1: 2 }))).toEqual(tooMany(5));
    expect(valueOf(await carried.calls.readVoting(...at)).boxes[0]?.cards).toEqual({ P1: { ...NO_CARDS, levels: [0, 2, 2, 0, 0] } });
  });

  it('may be one: a single view, with no counts to show', async () => {
    const at = await beginWorkshop(carried.calls, { voters: 1 });
    await voteThrough(carried, at, 3);
    await reveal(carried.calls, at, 1);
    const { votes } = valueOf(await carried.calls.readVoting(...at));
    expect(votes).toMatchObject({ voters: 1, questions: { P1: { first: { cast: 1, item: 3, status: 'single-view', counts: null } } } });
    await makeChange(carried.calls, at[0], { kind: 'close-round', round: at[1], on: '2026-05-06', votes: await votesToKeep(carried.calls, at, '2026-05-06') });
    expect(valueOf(await carried.calls.readAssessment(at[0])).assessment.rounds[0]?.closing?.figures.overall?.score).toEqual({ numerator: 3, denominator: 1 });
  });

  it('may be three hundred, who all vote on everything, and no more', async () => {
    const at = await beginWorkshop(carried.calls, { voters: 300 });
    const all = (level: 2 | 4) => Object.fromEntries(QUESTIONS.map((question) => [question, level]));
    await Promise.all(Array.from({ length: 300 }, (_, voter) => give(carried.calls, at, paper(all(voter < 100 ? 2 : 4), { isSecondMeant: true }))));
    expect(await carried.calls.putSlip(...at, 'first', slip({ P1: 3 }))).toEqual(tooMany(300));
    await reveal(carried.calls, at, 300);
    const { votes } = valueOf(await carried.calls.readVoting(...at));
    expect(votes).toMatchObject({ voters: 300, questions: { C6: { first: { cast: 300, item: 4, counts: { levels: [0, 100, 0, 200, 0] } } } } });
    const more = { kind: 'set-workshop', round: at[1], workshop: { stage: 'vote', voters: 301, isRevealed: true, pulled: [], roles: null } } as const;
    expect(await tryChange(carried.calls, at[0], more)).toEqual({ ok: false, problem: { kind: 'bad-arguments', where: 'change.workshop.voters' } });
  });
});

describe('a paper slip', () => {
  it('that was typed twice is asked about, and can be taken back', async () => {
    const at = await beginWorkshop(carried.calls);
    const first = await give(carried.calls, at, paper({ P1: 3, P2: 2 }));
    expect(await carried.calls.putSlip(...at, 'first', paper({ P1: 3, P2: 2 }))).toEqual(refused('same-slip-twice'));
    const second = await give(carried.calls, at, paper({ P1: 3, P2: 2 }, { isSecondMeant: true }));
    valueOf(await carried.calls.dropSlip(...at, 'first', second));
    expect(valueOf(await carried.calls.readVoting(...at)).boxes[0]?.slips.map((each) => each.id)).toEqual([first]);
    expect(await carried.calls.dropSlip(...at, 'first', second)).toEqual(refused('no-such-slip'));
  });

  it('never tells whether somebody at the keyboard chose the same', async () => {
    const at = await beginWorkshop(carried.calls);
    await give(carried.calls, at, slip({ P1: 3, P2: 2 }, { isFinished: true }));
    expect(await carried.calls.putSlip(...at, 'first', paper({ P1: 3, P2: 2 }))).toMatchObject({ ok: true });
  });
});

describe('an argument', () => {
  const wanted = slip({ P1: 3 });
  it.each([
    ['a box of another kind', 'openBox', ['id-2', 'id-1', 'P1.4'], 'box'],
    ['a box that is a path', 'readSlip', ['id-2', 'id-1', '../first', 'id-3'], 'box'],
    ['a round that is a path', 'readVoting', ['id-2', '../id-1'], 'round'],
    ['a level of 6', 'putSlip', ['id-2', 'id-1', 'first', { ...wanted, votes: { P1: 6 } }], 'wanted.votes.P1'],
    ['a question of another shape', 'putSlip', ['id-2', 'id-1', 'first', { ...wanted, votes: { 'P1.2': 3 } }], 'wanted.votes.P1.2'],
    ['a new slip with an id that is a path', 'putSlip', ['id-2', 'id-1', 'first', { ...wanted, id: '../x' }], 'wanted.id'],
    ['a slip without an id', 'putSlip', ['id-2', 'id-1', 'first', { ...wanted, id: null }], 'wanted.id'],
    ['made-up votes from the page', 'putSlip', ['id-2', 'id-1', 'first', { ...wanted, way: 'made-up' }], 'wanted.way'],
    ['a slip that is a path', 'dropSlip', ['id-2', 'id-1', 'first', '../x'], 'slip'],
    ['a count below nought', 'putCards', ['id-2', 'id-1', 'first', 'P1', { ...NO_CARDS, unknown: -1 }], 'cards.unknown'],
    ['half a count', 'putCards', ['id-2', 'id-1', 'first', 'P1', { ...NO_CARDS, levels: [0.5, 0, 0, 0, 0] }], 'cards.levels.0'],
    ['four levels', 'putCards', ['id-2', 'id-1', 'first', 'P1', { ...NO_CARDS, levels: [0, 0, 0, 0] }], 'cards.levels'],
    ['no arguments', 'addMadeUpVotes', [], 'id'],
  ])('is refused by its place: %s', async (_, name, args, where) => {
    await beginWorkshop(carried.calls);
    expect(await carried.send(name, args)).toEqual({ ok: false, problem: { kind: 'bad-arguments', where } });
    expect(await readdir(join(folder, 'ballots'))).toEqual([]);
  });
});

describe('on a small disk', () => {
  let disk: SmallDisk;

  beforeEach(async () => {
    if (canMount()) disk = await makeSmallDisk();
  });

  afterEach(async () => {
    if (canMount()) await disk.remove();
  });

  it.runIf(canMount()).each(['full', 'read-only'] as const)('that is %s a vote is refused, those before it stay, and it goes in once that is over', async (trouble) => {
    const { calls } = await openDirect(disk.folder);
    const at = await beginWorkshop(calls);
    const id = await give(calls, at, slip({ P1: 3 }));
    const path = join(disk.folder, `ballots/${at.join('.')}.json`);
    const before = await readFile(path, 'utf8');
    const many = slip(Object.fromEntries(QUESTIONS.map((question) => [question, 2])), { id });
    const notDone = refused(trouble === 'full' ? 'disk-full' : 'folder-read-only');
    await disk.begin(trouble);
    expect(await calls.putSlip(...at, 'first', many)).toEqual(notDone);
    if (trouble === 'read-only') expect(await calls.dropBallots(...at)).toEqual(notDone);
    expect(await readFile(path, 'utf8')).toBe(before);
    expect(valueOf(await calls.readVoting(...at)).boxes[0]?.slips[0]?.given).toEqual(['P1']);
    await disk.end(trouble);
    await give(calls, at, many);
  });
});
