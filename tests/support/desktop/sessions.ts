/** Plays Electron's `session` and `protocol`: who may have what, which requests go through, and what becomes of a download. */

import type { DownloadItem, Protocol, SaveDialogOptions, Session, WebRequest } from 'electron';
import type { BrowserSide, Outcome, PageRequest } from './sides.ts';
import { checkOptions, emitterMembers, makeEmitter, makeEvent, strict } from './strict.ts';

type Handler = Parameters<Protocol['handle']>[1];
type RequestListener = Parameters<WebRequest['onBeforeRequest']>[0];
type PermissionHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;

const PRIVILEGES = ['standard', 'secure', 'bypassCSP', 'allowServiceWorkers', 'supportFetchAPI', 'corsEnabled', 'stream', 'codeCache'];
/** How Chromium calls the kinds of requests, and how Electron does. */
const TYPES: Readonly<Record<string, string>> = { document: 'mainFrame', stylesheet: 'stylesheet', script: 'script', image: 'image', font: 'font', fetch: 'xhr', xhr: 'xhr' };

/** The schemes of the app, for all sessions: there is one in the stand-in. */
export function makeSessions(isReady: () => boolean, browser: BrowserSide, chooseSave: (options: SaveDialogOptions) => string | undefined) {
  const schemes = new Map<string, Readonly<Record<string, boolean>>>();
  const handlers = new Map<string, Handler>();
  const emitter = makeEmitter('session', ['will-download', 'preconnect', 'spellcheck-dictionary-download-begin', 'file-system-access-restricted']);
  let beforeRequest: RequestListener | null = null;
  let onPermission: PermissionHandler | null = null;
  let onCheck: CheckHandler | null = null;
  let isOnline = true;

  const protocol = strict('protocol', {
    registerSchemesAsPrivileged: (wanted) => {
      if (isReady()) throw new Error('Schemes are registered before the app is ready.');
      for (const { scheme, privileges = {} } of wanted) {
        checkOptions(`the scheme ${scheme}`, privileges, PRIVILEGES);
        if (privileges.bypassCSP === true) throw new Error('A scheme without a content policy is nothing that the stand-in can show.');
        schemes.set(scheme, { ...privileges });
      }
    },
    handle: (scheme, handler) => {
      if (!isReady()) throw new Error('A scheme is handled once the app is ready.');
      const { standard = false, secure = false } = schemes.get(scheme) ?? {};
      if (!standard || !secure) throw new Error(`The stand-in shows only schemes that are registered as standard and secure: ${scheme} is not.`);
      handlers.set(scheme, handler);
    },
    unhandle: (scheme) => void handlers.delete(scheme),
    isProtocolHandled: (scheme) => handlers.has(scheme),
  } satisfies Partial<Protocol>);

  const webRequest = strict('session.webRequest', {
    onBeforeRequest: (...args: readonly unknown[]) => {
      if (args.length !== 1) throw new Error('The stand-in for Electron knows onBeforeRequest without a filter only.');
      beforeRequest = args[0] as RequestListener | null;
    },
  });

  const session = strict('session', {
    ...emitterMembers(emitter),
    ...({
      setPermissionRequestHandler: (handler) => void (onPermission = handler),
      setPermissionCheckHandler: (handler) => void (onCheck = handler),
      setDevicePermissionHandler: () => undefined,
      setDisplayMediaRequestHandler: () => undefined,
      setUSBProtectedClassesHandler: () => undefined,
      setBluetoothPairingHandler: () => undefined,
      setCertificateVerifyProc: () => undefined,
      setProxy: async (config) => checkOptions('a proxy', config, ['mode', 'pacScript', 'proxyRules', 'proxyBypassRules']),
      enableNetworkEmulation: (options) => {
        isOnline = !(options.offline ?? false);
      },
      setSpellCheckerEnabled: () => undefined,
      setSpellCheckerLanguages: () => undefined,
      setSpellCheckerDictionaryDownloadURL: () => undefined,
      isSpellCheckerEnabled: () => false,
      clearCache: async () => undefined,
      clearStorageData: async () => undefined,
      flushStorageData: () => undefined,
      closeAllConnections: async () => undefined,
    } satisfies Partial<Session>),
    protocol,
    webRequest,
  });

  async function goThrough(details: object): Promise<boolean> {
    const listener = beforeRequest;
    if (listener === null) return true;
    const answer = await new Promise<{ readonly cancel?: boolean; readonly redirectURL?: string }>((resolve) => listener(details as Parameters<typeof listener>[0], resolve));
    checkOptions('an answer to onBeforeRequest', answer, ['cancel']);
    return answer.cancel !== true;
  }

  return {
    session,
    protocol,
    /** What becomes of a request of a page. */
    async answer({ window, address, method, headers, body, type, isNavigation, isTop, from }: PageRequest): Promise<Outcome> {
      const resourceType = isNavigation && !isTop ? 'subFrame' : (TYPES[type] ?? 'other');
      const details = { id: 0, url: address, method, webContentsId: window, resourceType, referrer: '', timestamp: Date.now(), uploadData: [] };
      if (!(await goThrough(details))) return { kind: 'refused' };
      const scheme = new URL(address).protocol.slice(0, -1);
      const handler = handlers.get(scheme);
      if (handler === undefined) return isOnline ? { kind: 'network' } : { kind: 'refused' };
      const isFetch = ['fetch', 'xhr'].includes(type);
      if (isFetch && schemes.get(scheme)?.['supportFetchAPI'] !== true) return { kind: 'refused' };
      if (schemes.get(scheme)?.['corsEnabled'] !== true && !isNavigation && !from.startsWith(`${scheme}://`)) return { kind: 'refused' };
      const response = await handler(new Request(address, { method, headers: { ...headers }, ...(body !== null && { body: new Uint8Array(body) }) }));
      return { kind: 'answered', status: response.status, headers: Object.fromEntries(response.headers), body: new Uint8Array(await response.arrayBuffer()) };
    },
    /** Whether a page may have something. Electron gives all that is asked for when nobody says otherwise. */
    async mayHave(contents: unknown, permission: string, origin: string, address: string, isTop: boolean): Promise<boolean> {
      const details = { requestingUrl: address, isMainFrame: isTop };
      if (onCheck !== null && !onCheck(contents as Electron.WebContents, permission as Parameters<CheckHandler>[1], origin, details)) return false;
      const handler = onPermission;
      if (handler === null) return true;
      return new Promise((resolve) => handler(contents as Electron.WebContents, permission as Parameters<PermissionHandler>[1], resolve, details));
    },
    /** A page offers a file to be kept. Without a place for it the system's own box asks. */
    async download(contents: unknown, id: number, address: string, fileName: string): Promise<void> {
      const item = makeDownload(address, fileName, () => void browser.dropDownload(id));
      const event = makeEvent({});
      emitter.emit('will-download', event, item.item, contents);
      if (event.defaultPrevented) return browser.dropDownload(id);
      if (item.state() === 'cancelled') return undefined;
      const path = item.path() === '' ? chooseSave(item.options()) : item.path();
      if (path === undefined) return item.end('cancelled');
      item.item.setSavePath(path);
      return item.end((await browser.keepDownload(id, path)) ? 'completed' : 'interrupted');
    },
  };
}

function makeDownload(address: string, fileName: string, drop: () => void) {
  const emitter = makeEmitter('DownloadItem', ['updated', 'done']);
  let path = '';
  let options: SaveDialogOptions = { defaultPath: fileName };
  let state: ReturnType<DownloadItem['getState']> = 'progressing';

  function end(how: 'completed' | 'cancelled' | 'interrupted'): void {
    if (state !== 'progressing') return;
    state = how;
    if (how === 'cancelled') drop();
    emitter.emit('done', {}, how);
  }

  const item = strict('DownloadItem', {
    ...emitterMembers(emitter),
    ...({
      setSavePath: (wanted) => void (path = wanted),
      getSavePath: () => path,
      setSaveDialogOptions: (wanted) => void (options = { ...options, ...wanted }),
      getSaveDialogOptions: () => options,
      getURL: () => address,
      getFilename: () => fileName,
      getState: () => state,
      cancel: () => end('cancelled'),
    } satisfies Partial<DownloadItem>),
  });
  return { item, end, path: () => path, options: () => options, state: () => state };
}
