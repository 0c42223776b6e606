/** The page's queue of changes, over the real host: what is shown, what is sent, what two windows do to each other. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../../../assessments/change-model.ts';
import type { HostCalls, Opened, Problem } from '../../../electron/api.ts';
import { openChangeQueue, type ChangeQueue } from '../../../renderer/state/change-queue.ts';
import { openDirect, valueOf, type Carried } from '../../electron/carriers.ts';
import { makeFolder, removeFolder } from '../../support/folders.ts';

let folder: string;
let host: Carried;
let opened: Opened;

beforeEach(async () => {
  folder = await makeFolder();
  host = await openDirect(folder);
  opened = valueOf(await host.calls.createAssessment({ name: 'Cwm Tawel Housing', form: 'full' }));
});

afterEach(async () => {
  await host.close();
  await removeFolder(folder);
});

describe('a queue of changes', () => {
  test('shows a change at once and says "saved" only when the host has it', async () => {
    const queue = open();
    queue.change([level('P1', 3)]);
    expect(answerOf(queue, 'P1')).toBe(3);
    expect(queue.read().save.kind).toBe('saving');
    await settled(queue);
    expect(queue.read().save.kind).toBe('saved');
    expect(await onDisk('P1')).toBe(3);
  });

  test('sends many quick changes in their order', async () => {
    const queue = open();
    for (const each of [1, 2, 3, 4, 5] as const) queue.change([level('P1', each)]);
    await settled(queue);
    expect(await onDisk('P1')).toBe(5);
    expect(valueOf(await host.calls.readAssessment(opened.assessment.id)).revision).toBe(opened.revision + 5);
  });

  test('goes back one step at a time, and forward again', async () => {
    const queue = open();
    queue.change([level('P1', 3)]);
    queue.change([level('P1', 4)]);
    queue.undo();
    expect(answerOf(queue, 'P1')).toBe(3);
    queue.undo();
    expect(answerOf(queue, 'P1')).toBeUndefined();
    expect(queue.read().canUndo).toBe(false);
    queue.redo();
    expect(answerOf(queue, 'P1')).toBe(3);
    await settled(queue);
    expect(await onDisk('P1')).toBe(3);
  });

  test('refuses a change that is not legal, and sends nothing', async () => {
    const queue = open();
    const result = queue.change([{ kind: 'record-response', round: roundId(), question: 'P1', response: { answer: { kind: 'not-applicable', reason: '' }, evidence: 'none', note: '' } }]);
    expect(result).toEqual({ ok: false, problem: { kind: 'cannot-not-apply' } });
    expect(queue.read().save.kind).toBe('saved');
  });

  test('puts its change on top of another window’s where they touched different things', async () => {
    const queue = open();
    const other = open();
    other.change([level('P2', 2)]);
    await settled(other);
    queue.change([level('P1', 4)]);
    await settled(queue);
    expect(queue.read().conflict).toBeUndefined();
    expect([await onDisk('P1'), await onDisk('P2')]).toEqual([4, 2]);
    expect(answerOf(queue, 'P2')).toBe(2);
  });

  test('asks where two windows answered the same question, and keeps what a person chooses', async () => {
    const queue = open();
    const other = open();
    other.change([level('P1', 2)]);
    await settled(other);
    queue.change([level('P1', 5)]);
    await settled(queue);
    expect(queue.read().conflict?.mine).toEqual(level('P1', 5));
    expect(await onDisk('P1')).toBe(2);
    queue.settleConflict(true);
    await settled(queue);
    expect(await onDisk('P1')).toBe(5);
    expect(queue.read().conflict).toBeUndefined();
  });

  test('keeps the other window’s answer when a person says so', async () => {
    const queue = open();
    const other = open();
    other.change([level('P1', 2)]);
    await settled(other);
    queue.change([level('P1', 5)]);
    await settled(queue);
    queue.settleConflict(false);
    expect(answerOf(queue, 'P1')).toBe(2);
    expect(await onDisk('P1')).toBe(2);
  });

  test('asks nothing where two windows gave the same answer', async () => {
    const queue = open();
    const other = open();
    other.change([level('P1', 4)]);
    await settled(other);
    queue.change([level('P1', 4)]);
    await settled(queue);
    expect(queue.read().conflict).toBeUndefined();
    expect(await onDisk('P1')).toBe(4);
  });

  test('is not saved while two windows wait to be settled, and asks about each thing they both changed, with the last of ours', async () => {
    const queue = open();
    const other = open();
    other.change([level('P1', 1)]);
    other.change([level('P2', 1)]);
    await settled(other);
    queue.change([level('P1', 2)]);
    queue.change([level('P1', 3)]);
    queue.change([level('P2', 4)]);
    await settled(queue);
    expect(queue.read().save.kind).toBe('not-saved');
    expect(queue.read().conflict?.mine).toEqual(level('P1', 3));
    expect([await onDisk('P1'), await onDisk('P2')]).toEqual([1, 1]);
    queue.settleConflict(true);
    await until(() => queue.read().conflict?.mine.kind === 'record-response');
    expect(queue.read().conflict?.mine).toEqual(level('P2', 4));
    queue.settleConflict(false);
    await settled(queue);
    expect([await onDisk('P1'), await onDisk('P2')]).toEqual([3, 1]);
  });

  test('says so where ours can no longer be made', async () => {
    const queue = open();
    const other = open();
    other.change([level('P1', 1), { kind: 'close-round', round: roundId(), on: '2026-05-06', votes: null }]);
    await settled(other);
    queue.change([level('P1', 2)]);
    await settled(queue);
    expect(queue.settleConflict(true)).toEqual({ ok: false, problem: { kind: 'round-is-closed' } });
  });

  test('does not step back over what another window has answered since', async () => {
    const queue = open();
    queue.change([level('P1', 2)]);
    await settled(queue);
    queue.change([level('P2', 2)]);
    await settled(queue);
    const other = open(host.calls, valueOf(await host.calls.readAssessment(opened.assessment.id)));
    other.change([level('P1', 5)]);
    await settled(other);
    queue.adopt(valueOf(await host.calls.readAssessment(opened.assessment.id)));
    queue.undo();
    expect([answerOf(queue, 'P1'), answerOf(queue, 'P2')]).toEqual([5, undefined]);
    expect(queue.read().canUndo).toBe(false);
  });

  test('takes one act back although others came after it, but not where the same thing was changed since', async () => {
    const queue = open();
    const first = queue.change([level('P1', 2)]);
    queue.change([level('P2', 3)]);
    expect(first.ok && queue.takeBack(first.value)).toBe(true);
    expect([answerOf(queue, 'P1'), answerOf(queue, 'P2')]).toEqual([undefined, 3]);
    const second = queue.change([level('P1', 4)]);
    queue.change([level('P1', 5)]);
    expect(second.ok && queue.takeBack(second.value)).toBe(false);
    expect(answerOf(queue, 'P1')).toBe(5);
    await settled(queue);
  });

  test('takes the changes of one act back together', async () => {
    const queue = open();
    queue.change([level('P1', 2), level('P2', 3)]);
    queue.undo();
    expect([answerOf(queue, 'P1'), answerOf(queue, 'P2')]).toEqual([undefined, undefined]);
    expect(queue.read().canUndo).toBe(false);
    await settled(queue);
  });

  test('keeps a change that waits for a file to come back, and tells of one that is refused for good', async () => {
    let problem: Problem = { kind: 'file-cut-short' };
    const refused: string[] = [];
    const queue = openChangeQueue({ changeAssessment: () => Promise.resolve({ ok: false, problem }) }, opened, ({ kind }) => refused.push(kind));
    queue.change([level('P1', 3)]);
    await settled(queue);
    queue.saveAgain();
    await settled(queue);
    expect(queue.read().save).toEqual({ kind: 'not-saved', problem: { kind: 'file-cut-short' } });
    expect(answerOf(queue, 'P1')).toBe(3);
    problem = { kind: 'round-is-closed' };
    queue.saveAgain();
    await settled(queue);
    expect(refused).toEqual(['round-is-closed']);
    expect(answerOf(queue, 'P1')).toBeUndefined();
    expect(queue.read().save.kind).toBe('saved');
  });

  test('does not ask about its own change when only the answer to it was lost', async () => {
    let isLost = true;
    const queue = open({
      ...host.calls,
      changeAssessment: async (...args) => {
        const answer = await host.calls.changeAssessment(...args);
        if (!isLost) return answer;
        isLost = false;
        throw new Error('no answer');
      },
    });
    queue.change([level('P1', 3)]);
    await until(() => queue.read().save.kind === 'not-saved');
    queue.saveAgain();
    await settled(queue);
    expect(queue.read()).toMatchObject({ conflict: undefined, save: { kind: 'saved' } });
    expect(await onDisk('P1')).toBe(3);
  });

  test('says why it is not saved, keeps the change, and sends it when asked again', async () => {
    let isFull = true;
    const queue = open({
      ...host.calls,
      changeAssessment: (...args) => (isFull ? Promise.resolve({ ok: false, problem: { kind: 'disk-full' } }) : host.calls.changeAssessment(...args)),
    });
    queue.change([level('P1', 3)]);
    await until(() => queue.read().save.kind === 'not-saved');
    expect(queue.read().save).toEqual({ kind: 'not-saved', problem: { kind: 'disk-full' } });
    expect(answerOf(queue, 'P1')).toBe(3);
    isFull = false;
    queue.saveAgain();
    await settled(queue);
    expect(await onDisk('P1')).toBe(3);
  });

  test('keeps what waits when the host cannot be reached', async () => {
    const queue = open({ ...host.calls, changeAssessment: () => Promise.reject(new Error('no answer')) });
    queue.change([level('P1', 3)]);
    await until(() => queue.read().save.kind === 'not-saved');
    expect(queue.read().save).toEqual({ kind: 'not-saved', problem: { kind: 'out-of-reach' } });
    expect(answerOf(queue, 'P1')).toBe(3);
  });

  test('sends everything that waits when the page goes', async () => {
    const queue = open();
    queue.change([level('P1', 1)]);
    queue.change([level('P2', 2)]);
    queue.change([level('P3', 3)]);
    queue.sendAll();
    await until(async () => (await onDisk('P3')) === 3);
    expect([await onDisk('P1'), await onDisk('P2')]).toEqual([1, 2]);
    await settled(queue);
    expect(queue.read().conflict).toBeUndefined();
  });

  test('takes in what another window wrote when it comes back', async () => {
    const queue = open();
    const other = open();
    other.change([level('P1', 2)]);
    await settled(other);
    queue.adopt(valueOf(await host.calls.readAssessment(opened.assessment.id)));
    expect(answerOf(queue, 'P1')).toBe(2);
  });
});

function open(calls: HostCalls = host.calls, at: Opened = opened): ChangeQueue {
  return openChangeQueue(calls, at);
}

function roundId(): string {
  return opened.assessment.rounds[0]?.id ?? '';
}

function level(question: string, chosen: 1 | 2 | 3 | 4 | 5): Change {
  return { kind: 'record-response', round: roundId(), question, response: { answer: { kind: 'level', level: chosen }, evidence: 'none', note: '' } };
}

function answerOf(queue: ChangeQueue, question: string): number | undefined {
  const answer = queue.read().assessment.rounds[0]?.responses[question]?.answer;
  return answer?.kind === 'level' ? answer.level : undefined;
}

async function onDisk(question: string): Promise<number | undefined> {
  const answer = valueOf(await host.calls.readAssessment(opened.assessment.id)).assessment.rounds[0]?.responses[question]?.answer;
  return answer?.kind === 'level' ? answer.level : undefined;
}

function settled(queue: ChangeQueue): Promise<void> {
  return until(() => queue.read().save.kind !== 'saving');
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  await expect.poll(isSo, { timeout: 5_000, interval: 5 }).toBe(true);
}
