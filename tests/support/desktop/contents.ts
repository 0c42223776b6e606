/** Plays Electron's `webContents`: what a window shows, where it may go, and what main says to it. */

import type { BrowserWindowConstructorOptions, Session, WebContents, WebFrameMain, WebPreferences } from 'electron';
import type { OpenWanted } from './opening.ts';
import type { BrowserSide, Happening, Sender } from './sides.ts';
import { checkOptions, emitterMembers, makeEmitter, makeEvent, strict } from './strict.ts';
import { pack } from './travel.ts';

const EVENTS = [
  'will-navigate', 'will-frame-navigate', 'will-redirect', 'did-navigate', 'did-navigate-in-page', 'did-start-loading', 'did-stop-loading', 'did-finish-load', 'did-fail-load',
  'dom-ready', 'will-prevent-unload', 'render-process-gone', 'unresponsive', 'responsive', 'will-attach-webview', 'destroyed', 'preload-error', 'console-message',
  'did-create-window', 'page-title-updated', 'zoom-changed', 'context-menu', 'before-input-event', 'certificate-error', 'login', 'select-bluetooth-device', 'devtools-opened',
];

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

/** How the window of the contents takes part. */
export interface Owner {
  readonly isDestroyed: () => boolean;
  readonly close: () => void;
  readonly stayed: () => void;
  readonly isFocused: () => boolean;
}

/** The contents of one window. */
export function makeContents(id: number, preferences: WebPreferences, session: Session, owner: Owner, browser: BrowserSide) {
  const emitter = makeEmitter('webContents', EVENTS);
  let address = '';
  let expected = '';
  let isLoading = false;
  let isCrashed = false;
  let zoom = 1;
  let openHandler: OpenHandler = () => ({ action: 'allow' });
  const top = makeFrame(() => address, () => originOf(address), null);

  async function load(wanted: string): Promise<void> {
    expected = wanted;
    isLoading = true;
    isCrashed = false;
    const loaded = new Promise<void>((resolve) => emitter.once('did-finish-load', resolve));
    await browser.load(id, wanted);
    await loaded;
  }

  const contents = {
    ...emitterMembers(emitter),
    ...({
      id,
      loadURL: load,
      reload: () => {
        expected = address;
        isCrashed = false;
        void browser.reload(id);
      },
      send: (channel: string, ...args: readonly unknown[]) => {
        if (owner.isDestroyed()) throw new TypeError('Object has been destroyed');
        void browser.send(id, channel, pack(args));
      },
      executeJavaScript: (code: string) => browser.run(id, code),
      forcefullyCrashRenderer: () => void browser.crash(id),
      setWindowOpenHandler: (handler: OpenHandler) => {
        openHandler = handler;
      },
      getURL: () => address,
      getTitle: () => 'Soundings',
      isLoading: () => isLoading,
      isCrashed: () => isCrashed,
      isDestroyed: owner.isDestroyed,
      isFocused: owner.isFocused,
      isDevToolsOpened: () => false,
      focus: () => undefined,
      close: owner.close,
      stop: () => undefined,
      print: (...args: readonly unknown[]) => {
        throw new Error(`The stand-in for Electron cannot print: ${JSON.stringify(args[0])}.`);
      },
      getZoomFactor: () => zoom,
      setZoomFactor: (factor: number) => void (zoom = factor),
      getZoomLevel: () => Math.log(zoom) / Math.log(1.2),
      setZoomLevel: (level: number) => void (zoom = 1.2 ** level),
      setVisualZoomLevelLimits: async () => undefined,
      setWebRTCIPHandlingPolicy: () => undefined,
      session,
    } satisfies Partial<WebContents>),
    mainFrame: top,
    /** What the window was made with. Electron has this too, though its types do not say so. */
    getLastWebPreferences: () => ({ ...preferences }),
  };
  const played = strict('webContents', contents);

  function happened(what: Happening, where: string): void {
    if (what === 'did-navigate' || what === 'did-navigate-in-page') address = where;
    if (what === 'did-navigate') isLoading = true;
    if (what === 'did-finish-load') isLoading = false;
    if (what === 'render-process-gone') isCrashed = true;
    if (what === 'closed') emitter.emit('destroyed');
    else if (what === 'render-process-gone') emitter.emit(what, makeEvent({}), { reason: 'crashed', exitCode: 5 });
    else emitter.emit(what, makeEvent({}), where, 200, 'OK');
  }

  return {
    contents: played,
    top,
    happened,
    /** The frame that sends something. The one on top is always the same, as in Electron. */
    frameOf({ address: where, origin, isTop }: Sender) {
      if (!isTop) return makeFrame(() => where, () => origin, top);
      address = where;
      return top;
    },
    /** Whether a page may go where it wants to. What main asks for itself is not asked about, nor is the same page again. */
    mayGo(where: string, isTop: boolean): boolean {
      if (isTop && (where === expected || withoutHash(where) === withoutHash(address))) {
        expected = '';
        return true;
      }
      const details = { url: where, isMainFrame: isTop, isSameDocument: false, frame: top, initiator: top };
      const asked = makeEvent(details);
      emitter.emit('will-frame-navigate', asked, where);
      if (asked.defaultPrevented) return false;
      const event = makeEvent(details);
      if (isTop) emitter.emit('will-navigate', event, where, false, true, 1, 1);
      return !event.defaultPrevented;
    },
    mayRedirect(where: string, isTop: boolean): boolean {
      const event = makeEvent({ url: where, isMainFrame: isTop, isSameDocument: false, frame: top, initiator: top });
      emitter.emit('will-redirect', event, where, false, isTop, 1, 1);
      return !event.defaultPrevented;
    },
    /** What a window that the page wants would be made with; undefined where main says no. */
    mayOpen({ address: where, name, features }: OpenWanted): BrowserWindowConstructorOptions | undefined {
      const disposition = features === '' ? ('foreground-tab' as const) : ('new-window' as const);
      const answer = openHandler({ url: where, frameName: name === '_blank' ? '' : name, features, disposition, referrer: { url: '', policy: 'no-referrer' as const } });
      checkOptions('an answer to a new window', answer, ['action', 'overrideBrowserWindowOptions']);
      return answer.action === 'allow' ? (answer.overrideBrowserWindowOptions ?? {}) : undefined;
    },
    /** A page refuses to go. Whether it goes all the same is asked of main. */
    mayLeave(): boolean {
      const event = makeEvent({});
      emitter.emit('will-prevent-unload', event);
      if (!event.defaultPrevented) owner.stayed();
      return event.defaultPrevented;
    },
  };
}

/** The contents as the rest of the stand-in sees them. */
export type PlayedContents = ReturnType<typeof makeContents>;

function makeFrame(address: () => string, origin: () => string, parent: unknown) {
  return strict('WebFrameMain', {
    get url() {
      return address();
    },
    get origin() {
      return origin();
    },
    parent: parent as WebFrameMain | null,
    name: '',
    detached: false,
    isDestroyed: () => false,
  } satisfies Partial<WebFrameMain>);
}

function originOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, host } = new URL(address);
  return host === '' ? 'null' : `${protocol}//${host}`;
}

function withoutHash(address: string): string {
  return address.split('#')[0] ?? '';
}
