/** Plays Electron's `BrowserWindow`: a page of the browser with a place on a screen, and the way it closes. */

import { readFileSync } from 'node:fs';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle, Session } from 'electron';
import { makeContents, type PlayedContents } from './contents.ts';
import type { PlayedApp } from './lifecycle.ts';
import type { OpenWanted } from './opening.ts';
import type { BrowserSide, Happening, NewWindow } from './sides.ts';
import { checkOptions, emitterMembers, makeEmitter, makeEvent, strict } from './strict.ts';

const EVENTS = [
  'close', 'closed', 'show', 'hide', 'ready-to-show', 'focus', 'blur', 'maximize', 'unmaximize', 'minimize', 'restore', 'resize', 'resized', 'move', 'moved', 'enter-full-screen',
  'leave-full-screen', 'session-end', 'query-session-end', 'page-title-updated', 'unresponsive', 'responsive', 'system-context-menu', 'always-on-top-changed',
];
const OPTIONS = [
  'width', 'height', 'x', 'y', 'useContentSize', 'center', 'minWidth', 'minHeight', 'show', 'title', 'icon', 'backgroundColor', 'autoHideMenuBar', 'darkTheme', 'titleBarStyle',
  'fullscreen', 'webPreferences', 'paintWhenInitiallyHidden',
];
const PREFERENCES = [
  'preload', 'sandbox', 'contextIsolation', 'nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'webSecurity', 'allowRunningInsecureContent',
  'experimentalFeatures', 'enableBlinkFeatures', 'disableBlinkFeatures', 'webviewTag', 'spellcheck', 'devTools', 'navigateOnDragDrop', 'safeDialogs', 'disableDialogs',
  'autoplayPolicy', 'session', 'partition', 'images', 'plugins', 'webgl', 'defaultFontSize', 'backgroundThrottling', 'enableWebSQL', 'v8CacheOptions', 'additionalArguments',
];

/** All windows of one app. */
export function makeWindows(app: PlayedApp, browser: BrowserSide, session: () => Session) {
  const open = new Map<number, ReturnType<typeof makeWindow>>();
  let focused = 0;
  let last = 0;

  /** A window that a page has opened is shown by the browser already. */
  function makeWindow(options: BrowserWindowConstructorOptions, opener?: PlayedContents) {
    checkOptions('a window', options, OPTIONS);
    const { webPreferences: preferences = {} } = options;
    checkOptions('the contents of a window', preferences, PREFERENCES);
    last += 1;
    const id = last;
    const emitter = makeEmitter('BrowserWindow', EVENTS);
    let bounds: Rectangle = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    let shape: 'normal' | 'maximized' | 'minimized' | 'full' = options.fullscreen === true ? 'full' : 'normal';
    let isVisible = options.show ?? true;
    let isGone = false;
    let isClosing = false;

    function close(): void {
      if (isGone || isClosing) return;
      const event = makeEvent({});
      emitter.emit('close', event);
      if (event.defaultPrevented) return app.stayed();
      isClosing = true;
      void browser.close(id);
    }
    const destroy = (): void => {
      if (isGone) return;
      gone();
      void browser.destroy(id);
    };
    function gone(): void {
      if (isGone) return;
      isGone = true;
      open.delete(id);
      for (const child of children) child.destroy();
      played.happened('closed', '');
      emitter.emit('closed');
      app.gone(ours);
    }
    function focus(): void {
      focused = id;
      emitter.emit('focus');
    }
    function shapeTo(wanted: typeof shape, event: string): void {
      if (shape === wanted) return;
      shape = wanted;
      emitter.emit(event);
    }
    function setBounds(wanted: Partial<Rectangle>): void {
      bounds = { ...bounds, ...wanted };
      void browser.resize(id, bounds.width, bounds.height);
      for (const event of ['move', 'moved', 'resize', 'resized']) emitter.emit(event);
    }
    const ours = { close, destroy };
    const children = new Set<typeof ours>();
    const stayed = (): void => {
      if (isClosing) app.stayed();
      isClosing = false;
    };
    const owner = { close, stayed, isDestroyed: () => isGone, isFocused: () => focused === id };
    const played: PlayedContents = makeContents(id, preferences, preferences.session ?? session(), owner, browser);

    const members = {
      ...emitterMembers(emitter),
      ...({
        id,
        loadURL: played.contents.loadURL,
        close,
        destroy,
        isDestroyed: owner.isDestroyed,
        show: () => {
          isVisible = true;
          emitter.emit('show');
          focus();
        },
        hide: () => {
          isVisible = false;
          emitter.emit('hide');
        },
        focus,
        isFocused: owner.isFocused,
        isVisible: () => isVisible && shape !== 'minimized',
        maximize: () => shapeTo('maximized', 'maximize'),
        unmaximize: () => shapeTo('normal', 'unmaximize'),
        isMaximized: () => shape === 'maximized',
        minimize: () => shapeTo('minimized', 'minimize'),
        isMinimized: () => shape === 'minimized',
        restore: () => shapeTo('normal', 'restore'),
        isFullScreen: () => shape === 'full',
        setFullScreen: (isFull: boolean) => (isFull ? shapeTo('full', 'enter-full-screen') : shapeTo('normal', 'leave-full-screen')),
        isNormal: () => shape === 'normal',
        getBounds: () => ({ ...bounds }),
        getNormalBounds: () => ({ ...bounds }),
        setBounds,
        setPosition: (x: number, y: number) => setBounds({ x, y }),
        setSize: (width: number, height: number) => setBounds({ width, height }),
        getTitle: () => options.title ?? 'Soundings',
        setTitle: () => undefined,
        setMenu: () => undefined,
        removeMenu: () => undefined,
        setBackgroundColor: () => undefined,
        setDocumentEdited: () => undefined,
        flashFrame: () => undefined,
        moveTop: () => undefined,
        webContents: played.contents as unknown as BrowserWindow['webContents'],
      } satisfies Partial<BrowserWindow>),
    };
    const window = strict('BrowserWindow', members);

    app.opened(ours);
    const preload = preferences.preload === undefined ? '' : readFileSync(preferences.preload, 'utf8');
    const setup: NewWindow = { preload, isInFrames: preferences.nodeIntegrationInSubFrames === true, width: bounds.width, height: bounds.height };
    if (opener === undefined) void browser.openWindow(id, setup);
    else if (preload !== '') throw new Error('The stand-in for Electron has no preload for a window that a page opens.');
    if (isVisible) focused = id;
    app.emit('browser-window-created', {}, window);
    app.emit('web-contents-created', {}, played.contents);
    return {
      window,
      played,
      ours,
      children,
      setup,
      happened(what: Happening, address: string): void {
        if (what === 'closed') return gone();
        played.happened(what, address);
        if (what === 'dom-ready') emitter.emit('ready-to-show');
        return undefined;
      },
    };
  }

  function BrowserWindowOf(options: BrowserWindowConstructorOptions = {}) {
    if (!app.isReady()) throw new Error('A window can be made once the app is ready.');
    const made = makeWindow(options);
    open.set(made.window.id, made);
    return made.window;
  }
  /** A page wants to open a window: one that main lets it open goes when the window of that page goes. */
  function openFrom(id: number, wanted: OpenWanted): { readonly made: number; readonly setup: NewWindow } | null {
    const from = open.get(id);
    const options = from?.played.mayOpen(wanted);
    if (from === undefined || options === undefined) return null;
    const made = makeWindow(options, from.played);
    open.set(made.window.id, made);
    from.children.add(made.ours);
    from.played.contents.emit('did-create-window', made.window, { url: wanted.address, frameName: wanted.name, options, disposition: 'new-window' });
    return { made: made.window.id, setup: made.setup };
  }
  const focusedWindow = () => open.get(focused)?.window ?? null;
  const statics = {
    getAllWindows: () => [...open.values()].map(({ window }) => window),
    getFocusedWindow: focusedWindow,
    fromId: (id: number) => open.get(id)?.window ?? null,
    fromWebContents: (contents: unknown) => [...open.values()].find(({ window }) => window.webContents === contents)?.window ?? null,
  };
  return { BrowserWindow: strict('BrowserWindow', Object.assign(BrowserWindowOf, statics)), find: (id: number) => open.get(id), focused: focusedWindow, openFrom };
}
