/** The desktop shell, shut: what a page, a frame or a script in it may not do, however it tries. */

import type { Page } from '@playwright/test';
import { desktop, expect } from '../support/desktop/desktop.ts';
import type { DesktopApp } from '../support/desktop/launch.ts';
import { callBridge } from '../support/desktop/person.ts';

/** A name that is never another machine's, so that not even a browser's guess at what comes next leaves this one. */
const ELSEWHERE = 'https://elsewhere.localhost/';

desktop('makes its window with every lock on', async ({ machine }) => {
  const { app, page } = await machine.open();
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return (contents as unknown as { readonly getLastWebPreferences: () => Readonly<Record<string, unknown>> }).getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true, sandbox: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false, webSecurity: true,
    allowRunningInsecureContent: false, webviewTag: false,
  });
  expect(Object.keys(preferences).filter((name) => /^(experimentalFeatures|enableBlinkFeatures)$/.test(name) && Boolean(preferences[name]))).toEqual([]);

  const seen = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'exports', 'global', 'Buffer', 'electron', '__dirname'].filter((name) => name in globalThis),
    bridge: Object.entries(Reflect.get(globalThis, 'soundings') as object).map(([name, value]) => `${name}: ${typeof value}`),
    canBeChanged: Reflect.set(Reflect.get(globalThis, 'soundings') as object, 'send', null) || Reflect.deleteProperty(globalThis, 'soundings'),
  }));
  expect(seen).toEqual({ node: [], bridge: ['send: function', 'listen: function', 'offer: function'], canBeChanged: false });
});

desktop('carries the calls of its list and no others, over two channels', async ({ machine }) => {
  const { app, page } = await machine.open();
  expect(await callBridge(page, 'listLibrary')).toMatchObject({ entries: [], dataFolder: machine.folder });
  for (const name of ['readFile', 'constructor', '__proto__', 'toString', 'send', '']) await expect(callBridge(page, name, ['/etc/passwd']), name).rejects.toThrow('Refused');
  await expect(callBridge(page, 'listLibrary', 'no list')).rejects.toThrow('Refused');
  expect(await app.evaluate(({ ipcMain }) => ipcMain.eventNames())).toEqual(['offer']);
});

desktop('refuses a call from another page in its window', async ({ machine }) => {
  const { app, page } = await machine.open();
  expect(await callBridge(page, 'listLibrary')).toMatchObject({ entries: [] });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.loadURL('data:text/html,<h1>Elsewhere</h1>'));
  await expect(page.getByRole('heading', { name: 'Elsewhere' })).toBeVisible();
  await expect(callBridge(page, 'listLibrary')).rejects.toThrow('Refused');
  await expect(callBridge(page, 'createAssessment', [{ name: 'From elsewhere', form: 'quick' }])).rejects.toThrow('Refused');
});

desktop('refuses a call from a frame in its page, and from a window that is not its own', async ({ machine }) => {
  const { app, page } = await machine.open();
  const hasBridge = await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    return frame.contentWindow !== null && 'soundings' in frame.contentWindow;
  });
  expect(hasBridge).toBe(false);

  const other = await openOther(app);
  await expect(callBridge(other, 'listLibrary')).rejects.toThrow('Refused');
  // Around a picture Chromium puts a page of its own, whose styles the content policy refuses.
  await machine.expectComplaint(/Applying inline style/);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().at(-1)?.destroy());
  expect(await callBridge(page, 'listLibrary')).toMatchObject({ entries: [] });
});

desktop('gives a page nothing of the computer but the clipboard, to put text on', async ({ machine }) => {
  const { page } = await machine.open();
  const got = await page.evaluate(async () => {
    const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error));
    return {
      notices: await Notification.requestPermission(),
      place: await new Promise((found) => navigator.geolocation.getCurrentPosition(() => found('given'), ({ code }) => found(code))),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'given', nameOf),
      screen: await navigator.mediaDevices.getDisplayMedia().then(() => 'given', nameOf),
      clipboard: await navigator.clipboard.readText().then(() => 'given', nameOf),
      music: await navigator.requestMIDIAccess().then(() => 'given', nameOf),
      copied: await navigator.clipboard.writeText('A path').then(() => 'given', nameOf),
    };
  });
  const no = 'NotAllowedError';
  expect(got).toEqual({ notices: 'denied', place: 1, camera: no, screen: no, clipboard: no, music: no, copied: 'given' });
});

desktop('holds a content policy that stops scripts in the page and ways out of it', async ({ machine }) => {
  const { page } = await machine.open();
  const policy = await page.evaluate(async () => (await fetch(location.pathname)).headers.get('content-security-policy'));
  for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "form-action 'none'", "frame-ancestors 'none'", "base-uri 'none'"]) expect(policy?.split('; ')).toContain(part);

  const seen = await page.evaluate(async (elsewhere) => {
    const broken: string[] = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => broken.push(`${effectiveDirective} ${blockedURI.split(':')[0]}`));
    const script = Object.assign(document.createElement('script'), { textContent: 'document.title = "A script in the page ran"' });
    const far = Object.assign(document.createElement('script'), { src: `${elsewhere}script.js` });
    const picture = Object.assign(document.createElement('img'), { src: `${elsewhere}picture.png` });
    const frame = Object.assign(document.createElement('iframe'), { src: elsewhere });
    const style = Object.assign(document.createElement('style'), { textContent: 'body { display: none }' });
    document.body.append(script, far, picture, frame, style);
    const fetched = await fetch(elsewhere).then(() => 'came back', () => 'refused');
    Reflect.construct(WebSocket, [elsewhere.replace('https', 'wss')]);
    for (const late = Date.now() + 5000; broken.length < 7 && Date.now() < late; ) await new Promise((wait) => setTimeout(wait, 20));
    return { broken: broken.toSorted(), fetched, title: document.title, isShown: getComputedStyle(document.body).display !== 'none' };
  }, ELSEWHERE);
  const broken = ['connect-src https', 'connect-src wss', 'frame-src https', 'img-src https', 'script-src-elem https', 'script-src-elem inline', 'style-src-elem inline'];
  expect(seen).toEqual({ broken, fetched: 'refused', title: 'Assessments · Soundings', isShown: true });
  await machine.expectComplaint(/Content Security Policy|violates|Refused to/);
});

desktop('stays on its page, whatever leads away from it', async ({ machine }) => {
  const { app, page } = await machine.open();
  await page.evaluate(() => Reflect.set(globalThis, 'isSamePage', true));
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await app.evaluate(({ BrowserWindow }) => {
    const stopped: string[] = [];
    Reflect.set(globalThis, 'soundingsTestStopped', stopped);
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', (event) => void (event.defaultPrevented && stopped.push(event.url)));
  });
  // Some are stopped by main, and others by the page's own browser, which says so.
  const countStopped = async () => said.length + (await app.evaluate(() => (Reflect.get(globalThis, 'soundingsTestStopped') as readonly string[]).length));
  for (const address of [ELSEWHERE, './other.html', '/', 'http://127.0.0.1:8080/', 'file:///etc/passwd', 'data:text/html,away']) {
    const before = await countStopped();
    await page.evaluate((away) => void setTimeout(() => location.assign(away)), address);
    await expect.poll(countStopped, address).toBeGreaterThan(before);
  }
  const beforeForm = await countStopped();
  await page.evaluate((away) => {
    const form = Object.assign(document.createElement('form'), { action: away, method: 'post' });
    document.body.append(form);
    form.submit();
  }, ELSEWHERE);
  await expect.poll(countStopped, 'the form').toBeGreaterThan(beforeForm);
  expect(await page.evaluate(() => [Reflect.get(globalThis, 'isSamePage'), document.querySelector('h1')?.textContent])).toEqual([true, 'Assessments']);

  const refused = await app.evaluate(({ BrowserWindow }) =>
    ['will-redirect', 'will-attach-webview'].map((name) => {
      let isRefused = false;
      BrowserWindow.getAllWindows()[0]?.webContents.emit(name, { preventDefault: () => (isRefused = true) }, 'https://elsewhere.localhost/');
      return isRefused;
    }),
  );
  expect(refused).toEqual([true, true]);
  await machine.expectComplaint(/Content Security Policy|Not allowed to|violates|Refused to/);
});

desktop('opens an address outside only after asking, and no other kind of address', async ({ machine }) => {
  const { page } = await machine.open();
  const open = (address: string) => page.evaluate((wanted) => window.open(wanted) === null, address);
  machine.answer({ press: 'Stay' });
  expect(await open(ELSEWHERE)).toBe(true);
  await expect.poll(() => machine.shown().length).toBe(1);
  machine.answer({ press: 'Open in the browser' });
  expect(await open(ELSEWHERE)).toBe(true);
  await expect.poll(() => machine.shown().map(({ box }) => box)).toEqual(['message', 'message', 'opened outside']);
  expect(machine.shown()[1]).toMatchObject({ options: { detail: expect.stringContaining(ELSEWHERE), defaultId: 0, cancelId: 0, buttons: ['Stay', 'Open in the browser'] } });
  expect(machine.shown()[2]?.options).toEqual({ address: ELSEWHERE });

  for (const address of ['http://elsewhere.localhost/', 'file:///etc/passwd', 'javascript:alert(1)', 'mailto:somebody@example.org', 'https://name:word@example.org/', '/index.html']) expect(await open(address), address).toBe(true);
  machine.answer({ press: 'Stay' });
  await page.evaluate((away) => {
    const link = Object.assign(document.createElement('a'), { href: away, target: '_blank', textContent: 'Away' });
    document.body.append(link);
    link.click();
  }, ELSEWHERE);
  await expect.poll(() => machine.shown().length).toBe(4);
  expect(machine.shown().filter(({ box }) => box === 'opened outside')).toHaveLength(1);
});

/** A second window with the same preload, on a file of the same origin. */
async function openOther(app: DesktopApp): Promise<Page> {
  await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const preload = String((contents as unknown as { readonly getLastWebPreferences: () => Readonly<Record<string, unknown>> }).getLastWebPreferences()['preload']);
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } });
    await other.loadURL('app://soundings/drop.png');
  });
  const other = app.windows().at(-1);
  if (other === undefined) throw new Error('There is no second window.');
  return other;
}
