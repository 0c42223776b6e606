/** The end of the desktop shell: every step in its order, one that fails or hangs stops nothing for ever, and a lock left behind is known for what it is. */

import { EventEmitter } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from 'electron';
import { afterEach, describe, expect, it } from 'vitest';
import { endInOrder } from '../../../electron/desktop/ending.ts';
import { findFirst } from '../../../electron/desktop/first-start.ts';
import { takeLock } from '../../../electron/host/lock.ts';
import { makeFolder, removeFolder } from '../../support/folders.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const before = SIGNALS.map((signal) => process.listeners(signal));

afterEach(() => {
  SIGNALS.forEach((signal, at) => process.listeners(signal).filter((each) => !before[at]?.includes(each)).forEach((each) => process.off(signal, each)));
});

/** Ends a program with these steps, and gives what happened. */
async function end(steps: readonly (() => Promise<unknown>)[], told: Promise<unknown> = Promise.resolve()): Promise<readonly string[]> {
  const happened: string[] = [];
  const app = new EventEmitter();
  await new Promise<void>((left) => {
    endInOrder({
      app: Object.assign(app, { quit: () => undefined }) as unknown as Pick<App, 'on' | 'quit'>,
      steps: steps.map((step, at) => async () => {
        happened.push(`step ${at + 1}`);
        await step();
      }),
      tellUnfinished: () => {
        happened.push('told');
        return told;
      },
      leave: async (isFinished) => {
        happened.push(isFinished ? 'left' : 'left unfinished');
        left();
      },
      limit: 100,
      readingTime: 100,
    });
    app.emit('will-quit', { preventDefault: () => happened.push('prevented') });
    app.emit('will-quit', { preventDefault: () => happened.push('prevented') });
  });
  return happened;
}

describe('the end', () => {
  it('takes every step once and in order, also after one that fails', async () => {
    const fail = () => Promise.reject(new Error('no'));
    expect(await end([async () => undefined, fail, async () => undefined])).toEqual(['prevented', 'step 1', 'prevented', 'step 2', 'step 3', 'left']);
  });

  it('does not wait for ever for a step that hangs, nor for somebody to read that it did', async () => {
    const never = new Promise(() => undefined);
    expect(await end([() => never, async () => undefined], never)).toEqual(['prevented', 'step 1', 'prevented', 'told', 'left unfinished']);
  });
});

describe('the first start', () => {
  it('is the one whose process has the data folder, and none where a lock was left behind', async () => {
    const folder = await makeFolder();
    expect(await findFirst(folder, 0)).toBeUndefined();
    await writeFile(join(folder, 'lock'), JSON.stringify({ pid: 999_999_999, began: '', secret: 'left', port: null }));
    expect(await findFirst(folder, 0)).toBeUndefined();
    const taking = await takeLock(folder);
    expect(await findFirst(folder, 0)).toMatchObject({ pid: process.pid, port: null });
    if (taking.kind === 'held') await taking.lock.release();
    await removeFolder(folder);
  });
});
