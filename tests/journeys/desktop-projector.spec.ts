/** The projector's window in the desktop shell: one empty window of our own page, as shut as that, on the screen beside. */

import type { Page } from '@playwright/test';
import { desktop, expect, standInOnly, type Machine } from '../support/desktop/desktop.ts';
import type { DesktopApp } from '../support/desktop/launch.ts';
import { callBridge } from '../support/desktop/person.ts';

const LAPTOP = { x: 0, y: 0, width: 1440, height: 900 };
const BESIDE = { x: 1440, y: 0, width: 1920, height: 1080 };

/** Begins a workshop at its vote and opens the window for the projector. */
async function openProjector(app: DesktopApp, page: Page): Promise<Page> {
  const begun = (await callBridge(page, 'createAssessment', [{ name: 'Llanfihangel Community Council', form: 'quick' }])) as {
    readonly value: { readonly assessment: { readonly id: string; readonly rounds: readonly [{ readonly id: string }] }; readonly revision: number };
  };
  const { assessment, revision } = begun.value;
  const round = assessment.rounds[0].id;
  const workshop = { stage: 'vote', voters: 4, isRevealed: false, pulled: [], roles: null };
  await callBridge(page, 'changeAssessment', [assessment.id, revision, { kind: 'set-workshop', round, workshop }]);
  await page.evaluate((id) => void (location.hash = `#/a/${id}/now/workshop`), assessment.id);
  await page.getByRole('radio', { name: 'Question' }).press('Space');
  await page.getByRole('button', { name: 'Open the projector window' }).click();
  await expect.poll(() => app.windows().length).toBe(2);
  const projector = app.windows().find((each) => each !== page);
  if (projector === undefined) throw new Error('There is no window for the projector.');
  return projector;
}

async function openMachine(machine: Machine, displays = [LAPTOP]): Promise<{ readonly app: DesktopApp; readonly page: Page; readonly projector: Page }> {
  const { app, page } = await machine.open({ displays });
  return { app, page, projector: await openProjector(app, page) };
}

desktop('shows there what the facilitator chooses, and goes with the facilitator’s page', async ({ machine }) => {
  const { app, page, projector } = await openMachine(machine);
  await expect(projector).toHaveTitle('Projected view');
  await expect(projector.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(projector.getByText('0 of 4')).toBeVisible();
  await page.getByRole('radio', { name: 'Nothing' }).press('Space');
  await expect(projector.getByRole('heading')).toHaveCount(0);
  await page.reload();
  await expect.poll(() => app.windows().length).toBe(1);
});

desktop('makes it with every lock on, without the bridge, and lets nothing out of it', async ({ machine }) => {
  const { app, projector } = await openMachine(machine);
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows().at(-1)?.webContents;
    return (contents as unknown as { readonly getLastWebPreferences: () => Readonly<Record<string, unknown>> }).getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true, sandbox: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false, webSecurity: true,
    allowRunningInsecureContent: false, webviewTag: false,
  });
  expect(preferences['preload'] ?? '').toBe('');
  machine.answer({ press: 'Stay' });
  const seen = await projector.evaluate(() => ({
    has: ['soundings', 'require', 'process', 'module', 'electron'].filter((name) => name in globalThis),
    further: [window.open('', 'soundings-projector-2'), window.open('https://elsewhere.localhost/x', '_blank'), window.open('', '_blank')].map((made) => made === null),
  }));
  expect(seen).toEqual({ has: [], further: [true, true, true] });
  await expect.poll(() => machine.shown().length).toBe(1);
  const stopped = await app.evaluate(({ BrowserWindow }) =>
    ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'].map((name) => {
      let isRefused = false;
      BrowserWindow.getAllWindows().at(-1)?.webContents.emit(name, { preventDefault: () => (isRefused = true) }, 'https://elsewhere.localhost/');
      return isRefused;
    }),
  );
  expect(stopped).toEqual([true, true, true, true]);
  expect(app.windows()).toHaveLength(2);
});

desktop('opens no other window for its page, and none for another', async ({ machine }) => {
  const { app, page } = await machine.open();
  const refused = await page.evaluate(() =>
    [
      ['', 'soundings'], ['', '_blank'], ['', ''], ['about:blank', 'projector'], ['/index.html', 'soundings-projector'], ['data:text/html,x', 'soundings-projector'],
      ['javascript:alert(1)', 'soundings-projector'], ['blob:x', 'soundings-projector'],
    ].map(([address, name]) => window.open(address, name) === null),
  );
  expect(refused).toEqual([true, true, true, true, true, true, true, true]);
  await app.evaluate(async ({ BrowserWindow }) => {
    const other = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true } });
    await other.loadURL('app://soundings/drop.png');
  });
  const other = app.windows().at(-1);
  expect(await other?.evaluate(() => window.open('', 'soundings-projector') === null)).toBe(true);
  await machine.expectComplaint(/Applying inline style/);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().at(-1)?.destroy());
});

standInOnly('opens it over the whole of the screen beside', async ({ machine }) => {
  const { app } = await openMachine(machine, [LAPTOP, BESIDE]);
  const place = await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().at(-1);
    return { bounds: window?.getBounds(), isFull: window?.isFullScreen() };
  });
  expect(place).toEqual({ bounds: { x: 1440, y: 0, width: 1920, height: 1080 }, isFull: true });
});

standInOnly('opens it as a window where there is only one screen', async ({ machine }) => {
  const { app } = await openMachine(machine, [LAPTOP]);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().at(-1)?.isFullScreen())).toBe(false);
});
