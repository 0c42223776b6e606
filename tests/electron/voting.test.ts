/** Holds the calls about votes, over each carrier: what goes in is on the disk, and nobody's choices come out before the reveal. */

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, removeFolder } from '../support/folders.ts';
import { carriers, valueOf, type Carried } from './carriers.ts';
import { beginWorkshop, give, makeChange, NO_CARDS, paper, reveal, setWorkshop, slip, tryChange, votesToKeep, type At } from './workshops.ts';

const refused = (kind: string) => ({ ok: false, problem: { kind } });

describe.each(carriers)('the host of a workshop, %s,', (_, open) => {
  let folder: string;
  let carried: Carried;
  let at: At;

  beforeEach(async () => {
    folder = await makeFolder();
    carried = await open(folder);
    at = await beginWorkshop(carried.calls);
  });

  afterEach(async () => {
    await carried.close();
    await removeFolder(folder);
  });

  const readFileOfBallots = () => readFile(join(folder, 'ballots/id-2.id-1.json'), 'utf8');

  it('knows of no votes at first, and makes no file for none', async () => {
    expect(valueOf(await carried.calls.readVoting(...at))).toEqual({ boxes: [], votes: null, isComplete: false });
    expect(await readdir(join(folder, 'ballots'))).toEqual([]);
  });

  it('has a vote on the disk by the time it answers, for this user only', async () => {
    const id = await give(carried.calls, at, slip({ P1: 4 }));
    expect(JSON.parse(await readFileOfBallots())).toEqual({
      format: 'soundings-ballots',
      version: 1,
      boxes: { first: { slips: { [id]: { way: 'keyboard', votes: { P1: 4 }, isFinished: false, isSealed: false } }, cards: {}, isOpened: false } },
      check: expect.stringMatching(/^[0-9a-f]{8}$/),
    });
    expect((await stat(join(folder, 'ballots/id-2.id-1.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'ballots'))).mode & 0o777).toBe(0o700);
  });

  it('tells how far a voter is, and no choice, until the vote is revealed', async () => {
    const id = await give(carried.calls, at, slip({ P1: 4 }));
    await give(carried.calls, at, slip({ A1: 'unknown' }, { id }));
    const [box] = valueOf(await carried.calls.readVoting(...at)).boxes;
    expect(box).toEqual({ box: 'first', finished: 0, slips: [{ id, way: 'keyboard', isFinished: false, isSealed: false, given: ['A1', 'P1'] }], cards: {}, isOpened: false });
    await give(carried.calls, at, slip({}, { id, isFinished: true }));
    const voting = valueOf(await carried.calls.readVoting(...at));
    expect(voting).toEqual({ boxes: [{ ...box, finished: 1, slips: [{ id, way: 'keyboard', isFinished: true, isSealed: false, given: [] }] }], votes: null, isComplete: false });
    expect(await carried.calls.readSlip(...at, 'first', id)).toEqual(refused('slip-is-private'));
  });

  it('lets a slip of paper be looked at, changed and taken back until the vote is revealed', async () => {
    const id = await give(carried.calls, at, paper({ P1: 4, P2: 2 }));
    expect(valueOf(await carried.calls.readSlip(...at, 'first', id))).toEqual({ way: 'paper', votes: { P1: 4, P2: 2 }, isFinished: true, isSealed: false });
    await give(carried.calls, at, paper({ P1: 5, P2: null }, { id }));
    expect(valueOf(await carried.calls.readSlip(...at, 'first', id)).votes).toEqual({ P1: 5 });
    expect(await carried.calls.dropSlip(...at, 'first', id)).toEqual({ ok: true, value: null });
    expect(await carried.calls.readSlip(...at, 'first', id)).toEqual(refused('no-such-slip'));
    const kept = await give(carried.calls, at, paper({ P1: 5 }));
    await reveal(carried.calls, at);
    for (const call of ['readSlip', 'dropSlip'] as const) expect(await carried.calls[call](...at, 'first', kept)).toEqual(refused('slip-is-sealed'));
    expect(await carried.calls.putSlip(...at, 'first', paper({ P1: 1 }, { id: kept }))).toEqual(refused('slip-is-sealed'));
  });

  it('counts slips and cards together when it reveals them', async () => {
    for (const level of [2, 2, 3] as const) await give(carried.calls, at, slip({ P1: level }));
    expect(await carried.calls.putCards(...at, 'first', 'P1', { ...NO_CARDS, levels: [0, 1, 0, 1, 0], unknown: 1 })).toEqual({ ok: true, value: null });
    const { boxes, votes } = valueOf(await carried.calls.openBox(...at, 'first'));
    expect(boxes[0]).toMatchObject({ finished: 0, isOpened: true, cards: { P1: { levels: [0, 1, 0, 1, 0], unknown: 1 } } });
    expect(votes?.questions['P1']).toEqual({
      first: { cast: 6, item: 2, status: 'some-spread', distance: { numerator: 3, denominator: 5 }, isNear: true, counts: { levels: [0, 3, 1, 1, 0], unknown: 1, notApplicable: 0 } },
      again: [],
    });
    expect(valueOf(await carried.calls.readVoting(...at))).toEqual({ boxes, votes, isComplete: false });
  });

  it('keeps the first votes beside those of a second and a third time', async () => {
    for (const level of [2, 2, 4, 4, 4] as const) await give(carried.calls, at, slip({ T2: level }, { isFinished: true }));
    await reveal(carried.calls, at);
    const first = valueOf(await carried.calls.readVoting(...at)).votes?.questions['T2']?.first;
    for (const level of [3, 3, 4, 4, 4] as const) await give(carried.calls, at, slip({ T2: level }, { isFinished: true }), 'T2.2');
    expect(valueOf(await carried.calls.readVoting(...at)).votes?.questions['T2']).toEqual({ first, again: [] });
    expect(valueOf(await carried.calls.openBox(...at, 'T2.2')).votes?.questions['T2']?.again.map((outcome) => outcome.counts?.levels)).toEqual([[0, 0, 2, 3, 0]]);
    expect(valueOf(await carried.calls.putCards(...at, 'T2.3', 'T2', { ...NO_CARDS, levels: [0, 0, 0, 5, 0] }))).toBeNull();
    const { T2 } = valueOf(await carried.calls.openBox(...at, 'T2.3')).votes?.questions ?? {};
    expect(T2?.first).toEqual(first);
    expect(T2?.again.map((outcome) => outcome.counts?.levels)).toEqual([[0, 0, 2, 3, 0], [0, 0, 0, 5, 0]]);
  });

  it('closes with what the votes come to and nothing else, removes the ballots, and keeps the results when it is opened again', async () => {
    for (const level of [2, 2, 3, 3, 3] as const) await give(carried.calls, at, slip({ P1: level, P2: 4 }));
    await give(carried.calls, at, slip({ P2: 4 }));
    await reveal(carried.calls, at);
    const votes = await votesToKeep(carried.calls, at, '2026-05-06');
    const close = { kind: 'close-round', round: 'id-1', on: '2026-05-06', votes } as const;
    expect(await tryChange(carried.calls, 'id-2', { ...close, votes: null })).toEqual(refused('votes-differ'));
    expect(await tryChange(carried.calls, 'id-2', { ...close, on: '2026-05-07' })).toEqual(refused('votes-differ'));
    expect(await tryChange(carried.calls, 'id-2', { ...close, votes: votes && { ...votes, voters: 7 } })).toEqual(refused('votes-differ'));
    await makeChange(carried.calls, 'id-2', close);
    expect(await readdir(join(folder, 'ballots'))).toEqual([]);
    await makeChange(carried.calls, 'id-2', { kind: 'reopen-round', round: 'id-1', why: null });
    expect(valueOf(await carried.calls.readAssessment('id-2')).assessment.rounds[0]?.votes).toEqual(votes);
    expect(votes).toMatchObject({ countedOn: '2026-05-06', voters: 6, questions: { P1: { first: { cast: 5, item: 3 } } } });
    expect(valueOf(await carried.calls.readVoting(...at))).toEqual({ boxes: [], votes: null, isComplete: false });
    expect(await carried.calls.putSlip(...at, 'first', slip({ P1: 1 }))).toEqual(refused('ballots-not-here'));
    expect(await tryChange(carried.calls, 'id-2', { ...close, votes: null })).toEqual(refused('votes-differ'));
    await makeChange(carried.calls, 'id-2', { ...close, on: '2026-05-09' });
  });

  it('closes no round while a vote is hidden', async () => {
    await give(carried.calls, at, slip({ P1: 3 }));
    const close = { kind: 'close-round', round: 'id-1', on: '2026-05-06', votes: null } as const;
    expect(await tryChange(carried.calls, 'id-2', close)).toEqual(refused('votes-not-revealed'));
    await reveal(carried.calls, at);
    await give(carried.calls, at, slip({ P1: 4 }), 'P1.2');
    const votes = await votesToKeep(carried.calls, at, '2026-05-06');
    expect(await tryChange(carried.calls, 'id-2', { ...close, votes })).toEqual(refused('votes-not-revealed'));
    expect(await readdir(join(folder, 'ballots'))).toEqual(['id-2.id-1.json']);
  });

  it('closes a round in which nobody voted, or in which a second vote was begun and left', async () => {
    const dropped = await give(carried.calls, at, slip({ P1: 3 }));
    valueOf(await carried.calls.dropSlip(...at, 'first', dropped));
    const close = { kind: 'close-round', round: 'id-1', on: '2026-05-06', votes: null } as const;
    await makeChange(carried.calls, 'id-2', close);
    await makeChange(carried.calls, 'id-2', { kind: 'reopen-round', round: 'id-1', why: null });
    await give(carried.calls, at, slip({ P1: 3 }));
    await reveal(carried.calls, at);
    const blank = await give(carried.calls, at, slip({ P1: 3 }), 'P1.2');
    await give(carried.calls, at, slip({ P1: null }, { id: blank }), 'P1.2');
    await makeChange(carried.calls, 'id-2', { ...close, votes: await votesToKeep(carried.calls, at, '2026-05-06') });
    expect(await readdir(join(folder, 'ballots'))).toEqual([]);
  });

  it('ends no workshop with votes in it, until they are dropped', async () => {
    await give(carried.calls, at, slip({ P1: 3 }));
    const end = { kind: 'set-workshop', round: 'id-1', workshop: null } as const;
    expect(await tryChange(carried.calls, 'id-2', end)).toEqual(refused('votes-are-there'));
    expect(await carried.calls.dropBallots(...at)).toEqual({ ok: true, value: null });
    expect(await readdir(join(folder, 'ballots'))).toEqual([]);
    await makeChange(carried.calls, 'id-2', end);
    expect(await carried.calls.putSlip(...at, 'first', slip({ P1: 3 }))).toEqual(refused('no-workshop'));
    expect(valueOf(await carried.calls.readVoting(...at))).toEqual({ boxes: [], votes: null, isComplete: false });
  });

  it('knows a round and an assessment that are not there, and one that is closed', async () => {
    expect(await carried.calls.readVoting('id-2', 'another')).toEqual(refused('no-such-round'));
    expect(await carried.calls.readVoting('nobody', 'id-1')).toEqual(refused('not-found'));
    expect(await carried.calls.dropBallots('nobody', 'id-1')).toEqual(refused('not-found'));
    await makeChange(carried.calls, 'id-2', { kind: 'close-round', round: 'id-1', on: '2026-05-06', votes: null });
    expect(await carried.calls.putSlip(...at, 'first', slip({ P1: 3 }))).toEqual(refused('round-is-closed'));
    expect(await carried.calls.openBox(...at, 'first')).toEqual(refused('round-is-closed'));
  });

  it('takes votes of made-up people only where all is made up', async () => {
    expect(await carried.calls.addMadeUpVotes(...at, 'first')).toEqual(refused('not-made-up'));
  });

  it('does not begin again from nothing where the votes are on another computer', async () => {
    await give(carried.calls, at, slip({ P1: 3 }));
    await reveal(carried.calls, at);
    const { text } = valueOf(await carried.calls.readSavedFile('id-2'));
    for (const copy of [await carried.calls.duplicateAssessment('id-2'), await carried.calls.importSavedFile(text, true)]) {
      const there = [valueOf(copy).assessment.id, 'id-1'] as const;
      expect(valueOf(await carried.calls.readVoting(...there))).toEqual({ boxes: [], votes: null, isComplete: false });
      expect(await carried.calls.putSlip(...there, 'first', slip({ P1: 3 }))).toEqual(refused('ballots-not-here'));
      expect(await carried.calls.openBox(...there, 'first')).toEqual(refused('ballots-not-here'));
      expect(await carried.calls.dropBallots(...there)).toEqual({ ok: true, value: null });
    }
    expect(await readdir(join(folder, 'ballots'))).toEqual(['id-2.id-1.json']);
    await setWorkshop(carried.calls, at, { stage: 'discuss', isRevealed: true });
  });
});
