/** The first answers, over the real host: what is there when the app is first drawn, what is not waited for, and what is forgotten. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HostCalls } from '../../../electron/api.ts';
import { askFirst } from '../../../renderer/state/first-answers.ts';
import { openDirect, valueOf, type Carried } from '../../electron/carriers.ts';
import { makeFolder, removeFolder } from '../../support/folders.ts';

const LONG = 20_000;

let folder: string;
let host: Carried;
let id: string;
let hash: string;

beforeEach(async () => {
  folder = await makeFolder();
  host = await openDirect(folder);
  id = valueOf(await host.calls.createAssessment({ name: 'Cwm Tawel Housing', form: 'full' })).assessment.id;
  hash = `#/a/${id}/now/questions`;
});

afterEach(async () => {
  await host.close();
  await removeFolder(folder);
});

function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** The host, answering only once the gate has been opened. */
function behind(gate: Promise<void>): Pick<HostCalls, 'readSettings' | 'readAssessment'> {
  return { readSettings: () => gate.then(() => host.calls.readSettings()), readAssessment: (wanted) => gate.then(() => host.calls.readAssessment(wanted)) };
}

describe('the first answers', () => {
  it('are the settings, and the assessment that the address names and no other', async () => {
    await host.calls.changeSetting('theme', 'dark');
    const first = askFirst(host.calls, hash, LONG);
    await first.ready;
    expect(first.settings()?.theme).toBe('dark');
    expect(first.opened(id)?.assessment.organisation.name).toBe('Cwm Tawel Housing');
    expect(first.opened('another')).toBeUndefined();
  });

  it.each(['', '#/', '#/settings', '#/a/'])('are the settings alone at “%s”', async (address) => {
    const first = askFirst({ readSettings: () => host.calls.readSettings(), readAssessment: never }, address, LONG);
    await first.ready;
    expect(first.settings()?.theme).toBe('system');
  });

  it('are not waited for where the host is silent', async () => {
    const first = askFirst({ readSettings: never, readAssessment: never }, hash, 20);
    await first.ready;
    expect([first.settings(), first.opened(id)]).toEqual([undefined, undefined]);
  });

  it('are left out where the host fails or has no such assessment', async () => {
    const first = askFirst({ readSettings: () => Promise.reject(new Error('out of reach')), readAssessment: (wanted) => host.calls.readAssessment(wanted) }, '#/a/gone/now/plan', LONG);
    await first.ready;
    expect([first.settings(), first.opened('gone')]).toEqual([undefined, undefined]);
  });

  it('hold no assessment once it has been dropped, used or not', async () => {
    const first = askFirst(host.calls, hash, LONG);
    await first.ready;
    first.drop();
    expect(first.opened(id)).toBeUndefined();
  });

  it('hold no assessment that comes after it has been dropped', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    const first = askFirst(behind(gate), hash, LONG);
    first.drop();
    open();
    await first.ready;
    expect(first.settings()?.theme).toBe('system');
    expect(first.opened(id)).toBeUndefined();
  });
});
