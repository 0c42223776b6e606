/** The one window that the page may open: for the projector, empty, as shut as the page's own and without the script before it. The page draws in it. */

import type { BrowserWindowConstructorOptions, HandlerDetails } from 'electron';
import { findOtherScreen, type Area } from './screens.ts';
import { SHUT } from './window.ts';

/** What the page calls it. */
const NAME = 'soundings-projector';

/** What was asked for, as far as it counts: what the features say is not heard. */
export type Asked = Pick<HandlerDetails, 'url' | 'frameName'>;

/** Whether it is the projector's window that is asked for: by its name, and with nothing to load. */
export function isProjector({ url, frameName }: Asked): boolean {
  return frameName === NAME && (url === '' || url === 'about:blank');
}

/** How that window is made: over the whole of a screen that the page is not on, where there is one. `page` is where the page's window stands. */
export function projectorOptions(page: Area, screens: readonly Area[], hasTools: boolean): BrowserWindowConstructorOptions {
  const screen = findOtherScreen(page, screens);
  return {
    ...(screen === undefined ? { width: 1280, height: 720 } : { ...screen, fullscreen: true }),
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    webPreferences: { ...SHUT, devTools: hasTools },
  };
}
