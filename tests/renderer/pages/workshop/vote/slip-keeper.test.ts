/** Tests of keeping one voter's choices: nothing is called kept before it is on the disk, and nothing is lost on the way. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok, problem } from '../../../../../assessments/result.ts';
import type { SlipWanted } from '../../../../../electron/voting.ts';
import { openSlipKeeper, type Put } from '../../../../../renderer/pages/workshop/vote/slip-keeper.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Answer = Awaited<ReturnType<Put>>;

/** A disk that answers when it is told to. */
function openDisk() {
  const asked: SlipWanted[] = [];
  let answer: (given: Answer) => void = () => undefined;
  const put: Put = (slip) => {
    asked.push(slip);
    return new Promise((resolve) => (answer = resolve));
  };
  const say = async (given: Answer) => {
    answer(given);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { asked, put, say, keep: () => say(ok({ slip: 'slip-1' })) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a vote that is given', () => {
  it('begins with its first choice, and is kept once the disk says so', async () => {
    const disk = openDisk();
    const keeper = openSlipKeeper(disk.put, null);
    expect(keeper.read().keeping).toEqual({ kind: 'nothing' });
    keeper.choose('P1', 3);
    expect(keeper.read()).toEqual({ choices: { P1: 3 }, keeping: { kind: 'keeping' }, isFinished: false });
    await disk.keep();
    expect(keeper.read().keeping).toEqual({ kind: 'kept' });
    keeper.choose('P2', 'unknown');
    await disk.keep();
    expect(disk.asked).toEqual([
      { id: expect.stringMatching(UUID), isNew: true, way: 'keyboard', votes: { P1: 3 }, isFinished: false, isSecondMeant: true },
      { id: disk.asked[0]?.id, isNew: false, way: 'keyboard', votes: { P2: 'unknown' }, isFinished: false, isSecondMeant: true },
    ]);
  });

  it('makes one slip, however quickly it is chosen', async () => {
    const disk = openDisk();
    const keeper = openSlipKeeper(disk.put, null);
    keeper.choose('P1', 3);
    keeper.choose('P2', 4);
    keeper.choose('P1', 2);
    expect(disk.asked).toHaveLength(1);
    await disk.keep();
    expect(keeper.read().keeping).toEqual({ kind: 'keeping' });
    await disk.keep();
    expect(disk.asked.map(({ isNew, votes }) => ({ isNew, votes }))).toEqual([{ isNew: true, votes: { P1: 3 } }, { isNew: false, votes: { P2: 4, P1: 2 } }]);
    expect(new Set(disk.asked.map(({ id }) => id)).size).toBe(1);
    expect(keeper.read().keeping).toEqual({ kind: 'kept' });
  });

  it('goes on trying while the disk refuses, and then sends all of it', async () => {
    const disk = openDisk();
    const keeper = openSlipKeeper(disk.put, null);
    keeper.choose('P1', 3);
    await disk.say(problem({ kind: 'disk-full' }));
    expect(keeper.read().keeping).toEqual({ kind: 'not-kept', problem: { kind: 'disk-full' }, goesOn: true });
    await vi.advanceTimersByTimeAsync(3_000);
    await disk.keep();
    expect(disk.asked[1]?.votes).toEqual({ P1: 3 });
    expect(keeper.read().keeping).toEqual({ kind: 'kept' });
  });

  it('stays one slip where the answer to its first choice is lost', async () => {
    const disk = openDisk();
    const keeper = openSlipKeeper(disk.put, null);
    keeper.choose('P1', 3);
    await disk.say(problem({ kind: 'out-of-reach' }));
    keeper.choose('P2', 4);
    await disk.keep();
    keeper.choose('P2', 5);
    await disk.keep();
    const id = disk.asked[0]?.id;
    expect(disk.asked.map((each) => [each.id, each.isNew, each.votes])).toEqual([[id, true, { P1: 3 }], [id, true, { P1: 3, P2: 4 }], [id, false, { P2: 5 }]]);
  });

  it('does not try again by itself what will never be taken', async () => {
    const disk = openDisk();
    const keeper = openSlipKeeper(disk.put, 'slip-1');
    keeper.choose('P1', 3);
    await disk.say(problem({ kind: 'slip-is-sealed' }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(disk.asked).toHaveLength(1);
    expect(keeper.read().keeping).toMatchObject({ kind: 'not-kept', goesOn: false });
  });

  it('is finished only with the answer of the disk, with what was still waiting', async () => {
    const disk = openDisk();
    const keeper = openSlipKeeper(disk.put, null);
    keeper.choose('P1', 3);
    keeper.choose('P2', 4);
    keeper.finish();
    expect(keeper.read().isFinished).toBe(false);
    await disk.keep();
    expect(disk.asked[1]).toMatchObject({ isNew: false, votes: { P2: 4 }, isFinished: true });
    await disk.keep();
    expect(keeper.read().isFinished).toBe(true);
  });

  it('cannot be changed once it is finished', async () => {
    const disk = openDisk();
    const keeper = openSlipKeeper(disk.put, null);
    keeper.choose('P1', 3);
    keeper.finish();
    await disk.keep();
    await disk.keep();
    keeper.choose('P1', 5);
    keeper.finish();
    expect(disk.asked).toHaveLength(2);
  });

  it('carries the role group with its first choice and not before, and once', async () => {
    const disk = openDisk();
    const keeper = openSlipKeeper(disk.put, null);
    keeper.chooseRole('managers');
    keeper.chooseRole('ict');
    expect(disk.asked).toEqual([]);
    expect(keeper.read()).toEqual({ choices: {}, role: 'ict', keeping: { kind: 'nothing' }, isFinished: false });
    keeper.choose('P1', 3);
    await disk.keep();
    keeper.choose('P2', 4);
    await disk.keep();
    expect(disk.asked.map(({ votes, role }) => ({ votes, role }))).toEqual([{ votes: { P1: 3 }, role: 'ict' }, { votes: { P2: 4 }, role: undefined }]);
  });

  it('takes a role group back at once when there is a slip, and says so until the disk has it', async () => {
    const disk = openDisk();
    const keeper = openSlipKeeper(disk.put, 'slip-1');
    keeper.chooseRole(null);
    await disk.say(problem({ kind: 'out-of-reach' }));
    keeper.tryAgain();
    await disk.keep();
    expect(disk.asked).toEqual([1, 2].map(() => ({ id: 'slip-1', isNew: false, way: 'keyboard', role: null, votes: {}, isFinished: false, isSecondMeant: true })));
    expect(keeper.read().keeping).toEqual({ kind: 'kept' });
  });

  it('takes a choice back, also one from before it was left', async () => {
    const disk = openDisk();
    const keeper = openSlipKeeper(disk.put, 'slip-1');
    keeper.choose('P1', null);
    await disk.keep();
    expect(disk.asked).toEqual([{ id: 'slip-1', isNew: false, way: 'keyboard', votes: { P1: null }, isFinished: false, isSecondMeant: true }]);
  });

  it('sends nothing more once its voter has gone', async () => {
    const disk = openDisk();
    const keeper = openSlipKeeper(disk.put, null);
    keeper.choose('P1', 3);
    await disk.say(problem({ kind: 'out-of-reach' }));
    keeper.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(disk.asked).toHaveLength(1);
  });
});
