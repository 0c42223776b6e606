/** The windows of the stand-in as pages of a real browser: opened, loaded, closed, and told about. */

import type { BrowserContext, CDPSession, Dialog, Download, Page } from '@playwright/test';
import { toBrowser, toElectron } from './addresses.ts';
import { makeAsks, type Windows } from './asks.ts';
import { OWN_NUMBER } from './opening.ts';
import type { AppSide, BrowserSide, Happening, NewWindow } from './sides.ts';

/** The scripts of the two worlds, each as one text. */
export interface Worlds {
  readonly page: string;
  readonly preload: string;
}

interface Shown {
  readonly setup: NewWindow;
  readonly ready: Promise<{ readonly page: Page; readonly devTools: CDPSession }>;
  /** The preload's world in the frame on top, by the browser's own number; 0 where there is none. */
  top: number;
}

const BINDING = 'soundingsTestBinding';
const WORLD = 'preload';

/** All windows of one app in one context of the browser. What must not happen is added to the complaints. */
export function openPages(context: BrowserContext, app: () => AppSide, worlds: Worlds, complaints: string[]) {
  const shown = new Map<number, Shown>();
  const pages = new Map<number, Page>();
  /** The numbers of those that pages have opened: what they load is asked about before they are ready. */
  const numbers = new Map<Page, number>();
  const crashed = new Set<Page>();
  const downloads = new Map<number, Download>();
  /** Windows that pages may open and have not opened yet, by the windows of those pages. */
  const expected = new Map<number, { readonly made: number; readonly setup: NewWindow }>();
  /** Boxes of pages that are being answered, by their windows: until then the browser closes nothing. */
  const answering = new Map<number, Promise<void>>();
  const asks = makeAsks(app, complaints);
  let arrived: (page: Page) => void = () => undefined;
  const first = new Promise<Page>((resolve) => (arrived = resolve));

  /** A process that has ended hears nothing any more. */
  const tell = (window: number, what: Happening, address = ''): void => void app().happened(window, what, toElectron(address)).catch(() => undefined);

  async function show(window: number, setup: NewWindow, entry: Omit<Shown, 'ready'>, page: Page): Promise<{ readonly page: Page; readonly devTools: CDPSession }> {
    const devTools = await context.newCDPSession(page);
    await page.setViewportSize({ width: setup.width, height: setup.height });
    devTools.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
      if (name === WORLD && (auxData as { readonly frameId: string }).frameId === topFrame) entry.top = id;
    });
    devTools.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (entry.top === executionContextId) entry.top = 0;
    });
    devTools.on('Runtime.bindingCalled', ({ executionContextId, name, payload }) => {
      if (name === BINDING) void asks.hear(window, devTools, executionContextId, payload);
    });
    devTools.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined) tell(window, 'did-navigate', frame.url + (frame.urlFragment ?? ''));
    });
    devTools.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === topFrame) tell(window, 'did-navigate-in-page', url);
    });
    const { frameTree } = await devTools.send('Page.getFrameTree');
    const topFrame = frameTree.frame.id;
    await devTools.send('Page.enable');
    await devTools.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD });
    await devTools.send('Runtime.enable');
    await devTools.send('Page.addScriptToEvaluateOnNewDocument', { source: worlds.page });
    const preload = `${worlds.preload}\nstandIn.run('${BINDING}', ${setup.isInFrames}, function (require, module, exports) {\n${setup.preload}\n});`;
    await devTools.send('Page.addScriptToEvaluateOnNewDocument', { source: preload, worldName: WORLD });
    watch(window, page);
    return { page, devTools };
  }

  function watch(window: number, page: Page): void {
    page.on('domcontentloaded', () => tell(window, 'dom-ready'));
    page.on('load', () => tell(window, 'did-finish-load'));
    page.on('crash', () => tell(window, 'render-process-gone'));
    page.on('close', () => {
      if (!crashed.has(page)) tell(window, 'closed');
    });
    page.on('dialog', (dialog) => void answering.set(window, answerDialog(window, dialog)));
    page.on('websocket', (socket) => complaints.push(`a connection to ${socket.url()}`));
    page.on('download', (download) => {
      const id = downloads.size + 1;
      downloads.set(id, download);
      void app().download(window, id, toElectron(download.url()), download.suggestedFilename());
    });
    // What asks for a new window is asked about where its request is answered. One that may not be there shows nothing, and goes.
    page.on('popup', (popup) => void adopt(popup).then((adopted) => (adopted === undefined ? popup.close() : undefined)));
  }

  async function answerDialog(window: number, dialog: Dialog): Promise<void> {
    if (dialog.type() !== 'beforeunload') {
      complaints.push(`a box of the page: ${dialog.message()}`);
      return dialog.dismiss();
    }
    return (await app().mayLeave(window)) ? dialog.accept() : dialog.dismiss();
  }

  async function of(window: number): Promise<{ readonly page: Page; readonly devTools: CDPSession; readonly entry: Shown }> {
    const entry = shown.get(window);
    if (entry === undefined) throw new Error('There is no such window.');
    return { ...(await entry.ready), entry };
  }
  async function open(window: number, setup: NewWindow): Promise<Page> {
    const entry = { setup, top: 0 };
    const ready = context.newPage().then((page) => show(window, setup, entry, page));
    shown.set(window, Object.assign(entry, { ready }));
    const { page } = await ready;
    pages.set(window, page);
    return page;
  }
  /** Takes in a window that a page has opened and may; gives its number. */
  async function adopt(page: Page): Promise<number | undefined> {
    const opener = await page.opener();
    const window = opener === null ? undefined : numberOf(opener);
    const next = window === undefined ? undefined : expected.get(window);
    if (numberOf(page) !== undefined || window === undefined || next === undefined) return numberOf(page);
    expected.delete(window);
    numbers.set(page, next.made);
    const entry = { setup: next.setup, top: 0 };
    const ready = show(next.made, next.setup, entry, page);
    shown.set(next.made, Object.assign(entry, { ready }));
    // It may have gone again already.
    const isThere = await ready.then(() => page.evaluate(`globalThis.${OWN_NUMBER} = ${next.made}; ${worlds.page}`)).then(() => true, () => false);
    if (isThere) pages.set(next.made, page);
    return next.made;
  }
  function numberOf(page: Page): number | undefined {
    return numbers.get(page) ?? [...pages].find(([, each]) => each === page)?.[0];
  }

  /** A page whose process has gone cannot be used again: another one takes its place in the window. */
  async function standing(window: number): Promise<Page> {
    const { page, entry } = await of(window);
    return crashed.has(page) ? open(window, entry.setup) : page;
  }

  const asking: Windows = {
    windowOf: async (page) => numberOf(page) ?? adopt(page),
    first: () => shown.keys().next().value,
    expect: (opener, window) => void expected.set(opener, window),
  };
  const side: BrowserSide = {
    openWindow: async (window, setup) => arrived(await open(window, setup)),
    load: async (window, address) => void (await standing(window).then((page) => page.goto(toBrowser(address), { waitUntil: 'commit' }))),
    reload: async (window) => {
      const { page } = await of(window);
      const address = page.url();
      await (crashed.has(page) ? standing(window).then((fresh) => fresh.goto(address)) : page.reload());
    },
    close: async (window) => {
      const { page } = await of(window);
      await answering.get(window)?.catch(() => undefined);
      await page.close({ runBeforeUnload: true });
    },
    destroy: async (window) => of(window).then(({ page }) => page.close()),
    send: async (window, channel, args) => {
      const { devTools, entry } = await of(window);
      // Without a preload to hear it, a message is lost, as it is in Electron.
      if (entry.top !== 0) await devTools.send('Runtime.evaluate', { expression: `standIn.receive(${JSON.stringify(channel)}, ${JSON.stringify(args)})`, contextId: entry.top });
    },
    run: async (window, code) => of(window).then(({ page }) => page.evaluate(code)),
    crash: async (window) => {
      const { page } = await of(window);
      crashed.add(page);
      await page.goto('chrome://crash').catch(() => undefined);
    },
    resize: async (window, width, height) => of(window).then(({ page }) => page.setViewportSize({ width, height })),
    keepDownload: async (download, path) => {
      const saved = downloads.get(download)?.saveAs(path);
      return saved === undefined ? false : saved.then(() => true, () => false);
    },
    dropDownload: async (download) => downloads.get(download)?.cancel(),
    complain: async (about) => void complaints.push(about),
  };
  return { side, first, pages: () => [...pages.values()].filter((page) => !page.isClosed() && !crashed.has(page)), start: () => context.route('**/*', (route) => asks.answer(route, asking)) };
}
