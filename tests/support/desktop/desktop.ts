/** What every journey through the desktop shell starts from: the built program over an empty folder, a person's answers to its boxes, and a watch on what must never happen. */

import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { findBrowser } from '../../../build/browser.mjs';
import { makeFolder, removeFolder } from '../folders.ts';
import { addAnswers, readAnswers, readShown, type Answer, type Shown } from './boxes.ts';
import { canClose } from './closed-folder.ts';
import { buildStandIn, findProgram, launchElectron, launchStandIn, type DesktopApp, type StandIn } from './launch.ts';
import { MACHINE, ONE_DISPLAY, type Display } from './sides.ts';

/** How it is started, where that is not the usual way. */
export interface StartOptions {
  /** After the data folder. */
  readonly args?: readonly string[];
  readonly displays?: readonly Display[];
  readonly isPackaged?: boolean;
  /** Whether the disk can be made slow or full while it runs. */
  readonly hasOddDisk?: boolean;
}

/** The program while it runs. */
export interface Running {
  readonly app: DesktopApp;
  /** Resolves with its code, or the signal, once it has ended. */
  readonly ended: Promise<number | string | null>;
}

/** The machine of one journey. */
export interface Machine {
  /** The data folder. */
  readonly folder: string;
  /** A folder of the person's, for what they save and open. */
  readonly desk: string;
  readonly start: (options?: StartOptions) => Promise<Running>;
  /** Starts it and waits for the library. */
  readonly open: (options?: StartOptions) => Promise<Running & { readonly page: Page }>;
  /** Tells the person what to answer to the next boxes. */
  readonly answer: (...answers: readonly Answer[]) => void;
  /** The boxes so far, and what was handed to the system. */
  readonly shown: () => readonly Shown[];
  /** Says which complaints the journey is about, also those that are still to come, and fails where there is none. */
  readonly expectComplaint: (about: RegExp) => Promise<void>;
}

const electron = findProgram();

/** How long a start may take on a machine that has much else to do, in milliseconds. */
const START = 30_000;

/** How long an end may take before a test gives up on it, in milliseconds. */
const PATIENCE = 20_000;

const test = base.extend<{ readonly machine: Machine }, { readonly standIn: StandIn }>({
  standIn: [
    // Playwright reads from the first argument what a fixture needs; this one needs nothing.
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from this pattern what a fixture needs, and this one needs nothing.
    async ({}, provide) => {
      const standIn = await buildStandIn();
      await provide(standIn);
      await removeFolder(standIn.folder);
    },
    { scope: 'worker' },
  ],
  machine: async ({ browser, standIn }, provide) => {
    const top = await makeFolder();
    const [folder, desk, home, boxes] = ['data', 'desk', 'home', 'boxes'].map((name) => join(top, name));
    if (folder === undefined || desk === undefined || home === undefined || boxes === undefined) throw new Error('There are four folders.');
    for (const each of [desk, home, boxes]) await mkdir(each);
    const complaints: string[] = [];
    const expected: RegExp[] = [];
    const runs: (Running & { readonly said: () => string })[] = [];

    async function start({ args = [], displays = ONE_DISPLAY, isPackaged = false, hasOddDisk = false }: StartOptions = {}): Promise<Running> {
      const machine = { home: home ?? '', boxes: boxes ?? '', displays, isPackaged };
      const before = hasOddDisk ? [await standIn.before('odd-disk')] : [];
      const launch = { args: ['--data', folder ?? '', ...args], machine, before, complaints };
      if (electron !== undefined) process.env[MACHINE] = JSON.stringify(machine);
      const app =
        electron === undefined
          ? await launchStandIn(browser, standIn, launch)
          : await launchElectron(electron, { ...launch, before: [await standIn.boxes(), ...before] });
      const ended = once(app.process(), 'exit').then(([code, signal]: readonly (number | string | null)[]) => code ?? signal ?? null);
      const running = { app, ended, said: 'complained' in app && typeof app.complained === 'function' ? (app.complained as () => string) : () => '' };
      runs.push(running);
      return running;
    }

    await provide({
      folder,
      desk,
      start,
      async open(options) {
        const running = await start(options);
        const page = await running.app.firstWindow();
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: START });
        return { ...running, page };
      },
      answer: (...answers) => addAnswers(boxes, answers),
      shown: () => readShown(boxes),
      async expectComplaint(about) {
        await expect.poll(() => complaints.filter((each) => about.test(each)).length, `complaints about ${String(about)}`).toBeGreaterThan(0);
        expected.push(about);
      },
    });

    for (const { app, ended } of runs) {
      const isDone = await Promise.race([app.close().then(() => true), new Promise((late) => setTimeout(() => late(false), PATIENCE))]);
      if (isDone !== true) app.process().kill('SIGKILL');
      await ended;
      expect.soft(isDone, 'it ends when it is closed').toBe(true);
    }
    const said = runs.map((run) => run.said()).join('');
    const unexpected = readShown(boxes).filter(({ kind }) => kind === 'unexpected');
    const answersLeft = readAnswers(boxes).length - readShown(boxes).filter(({ kind }) => kind === 'answered').length;
    const others = complaints.filter((each) => !expected.some((about) => about.test(each)));
    await removeFolder(top);
    expect({ complaints: others, said, unexpected, answersLeft }, 'requests to other machines, errors, boxes nobody expected').toEqual({ complaints: [], said: '', unexpected: [], answersLeft: 0 });
  },
});

export { expect } from '@playwright/test';

/** A journey through the desktop shell; left out and counted where there is neither Electron nor a browser. */
export const desktop = electron !== undefined || findBrowser() !== undefined ? test : test.skip;

/** A journey over a folder that is closed to writing, where this machine lets us close one. */
export const overClosedFolder = canClose ? desktop : test.skip;

/** A journey that only the stand-in can make: Electron cannot be told which screens there are. */
export const standInOnly = electron === undefined && findBrowser() !== undefined ? test : test.skip;
