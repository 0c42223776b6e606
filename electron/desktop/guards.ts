/** Shuts the ways out of the window: other pages, new windows, other computers, and everything of the computer that a page could ask for. */

import type { BrowserWindowConstructorOptions, Session, Shell, WebContents } from 'electron';
import { findOutside, isInside, ORIGIN } from './address.ts';
import { isProjector } from './projector.ts';

/** The one thing that the page may ask of the computer: to put text on the clipboard, when somebody has pressed the button for it. */
const ALLOWED = 'clipboard-sanitized-write';

/** Whether the page gets what it asks of the computer. Cameras, places, devices and notices: never. */
export function isAllowed(permission: string, address: string): boolean {
  return permission === ALLOWED && (address === ORIGIN || address.startsWith(`${ORIGIN}/`));
}

/** Refuses every permission but that one, and cancels every request that would leave our own files. `hasTools` lets the tools for engineers load. */
export function guardSession(session: Session, hasTools: boolean): void {
  session.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl }) => decide(isAllowed(permission, requestingUrl)));
  session.setPermissionCheckHandler((_contents, permission, origin) => isAllowed(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isInside(url, hasTools) }));
}

/** What is asked of the rest of the shell about whatever is shown. */
export interface Asks {
  /** Asks a person about an address on the web, which is then opened in the system's own browser. */
  readonly askToGoOut: (address: string) => Promise<boolean>;
  /** How the window for the projector is made. Undefined for everybody but our own page. */
  readonly projector: () => BrowserWindowConstructorOptions | undefined;
}

/** Keeps whatever is shown where it is, and lets our page open one window: an empty one for the projector. */
export function guardContents(contents: WebContents, shell: Pick<Shell, 'openExternal'>, { askToGoOut, projector }: Asks): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler((asked) => {
    const overrideBrowserWindowOptions = isProjector(asked) ? projector() : undefined;
    if (overrideBrowserWindowOptions !== undefined) return { action: 'allow', overrideBrowserWindowOptions };
    const address = findOutside(asked.url);
    if (address !== undefined) void goOut(address);
    return { action: 'deny' };
  });
  // What it shows is drawn by our page. When that has stopped by itself, it would stand there for ever.
  contents.on('did-create-window', (made) => contents.once('render-process-gone', () => made.destroy()));

  async function goOut(address: string): Promise<void> {
    if (await askToGoOut(address)) await shell.openExternal(address).catch(() => undefined);
  }
}
