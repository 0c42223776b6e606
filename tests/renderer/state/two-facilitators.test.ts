/** Two windows of one workshop, over the real host: what each does reaches the other, and where they clash a person chooses. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../../../assessments/change-model.ts';
import type { Level } from '../../../assessments/questionnaire-model.ts';
import type { Stage } from '../../../assessments/workshop-model.ts';
import type { Opened } from '../../../electron/api.ts';
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

describe('two facilitators', () => {
  test('settle questions side by side, and choose where both settled the same one', async () => {
    const begun = open();
    begun.change([workshop('vote', false), workshop('discuss', true)]);
    await settled(begun);
    opened = valueOf(await host.calls.readAssessment(opened.assessment.id));
    const queue = open();
    const other = open();
    other.change([settle({ P1: 2, P2: 2 })]);
    await settled(other);
    queue.change([settle({ P3: 4 })]);
    await settled(queue);
    expect([await onDisk('P1'), await onDisk('P3')]).toEqual([2, 4]);
    other.change([settle({ P3: 5, P4: 5 })]);
    await settled(other);
    expect(other.read().conflict?.mine).toEqual(settle({ P3: 5, P4: 5 }));
    other.settleConflict(false);
    await settled(other);
    expect([await onDisk('P3'), await onDisk('P4')]).toEqual([4, undefined]);
  });

  test('go on to the same step without a question', async () => {
    const queue = open();
    const other = open();
    other.change([workshop('vote', false)]);
    await settled(other);
    queue.change([workshop('vote', false)]);
    await settled(queue);
    expect([queue.read().save.kind, queue.read().conflict]).toEqual(['saved', undefined]);
    queue.change([workshop('set-up', false)]);
    await settled(queue);
    other.change([workshop('discuss', true)]);
    await settled(other);
    expect(other.read().conflict?.mine).toEqual(workshop('discuss', true));
  });
});

function open(): ChangeQueue {
  return openChangeQueue(host.calls, opened);
}

function roundId(): string {
  return opened.assessment.rounds[0]?.id ?? '';
}

function workshop(stage: Stage, isRevealed: boolean): Change {
  return { kind: 'set-workshop', round: roundId(), workshop: { stage, voters: 8, isRevealed, pulled: [], roles: null } };
}

function settle(levels: Readonly<Record<string, Level>>): Change {
  const settlement = { outcome: 'agreed', reason: '', views: [] } as const;
  const questions = Object.entries(levels).map(([question, chosen]) => [question, { settlement, answer: { kind: 'level', level: chosen } as const }] as const);
  return { kind: 'settle-questions', round: roundId(), questions: Object.fromEntries(questions) };
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
