/** Which window the page may open, and how it is made. */

import { describe, expect, it } from 'vitest';
import { isProjector, projectorOptions } from '../../../electron/desktop/projector.ts';

const LAPTOP = { x: 0, y: 0, width: 1440, height: 900 };
const BESIDE = { x: 1440, y: 0, width: 1920, height: 1080 };

describe('the window for the projector', () => {
  it.each([['', 'soundings-projector'], ['about:blank', 'soundings-projector']])('is the one with the address “%s” and the name “%s”', (url, frameName) => {
    expect(isProjector({ url, frameName })).toBe(true);
  });

  it.each([
    ['', ''], ['', '_blank'], ['', 'soundings-projector-2'], ['about:blank#x', 'soundings-projector'], ['about:srcdoc', 'soundings-projector'],
    ['app://soundings/index.html', 'soundings-projector'], ['https://example.org/', 'soundings-projector'], ['javascript:alert(1)', 'soundings-projector'],
  ])('is not one with the address “%s” and the name “%s”', (url, frameName) => {
    expect(isProjector({ url, frameName })).toBe(false);
  });

  it('fills the screen beside, has every lock on and no script before what it shows', () => {
    expect(projectorOptions({ x: 100, y: 100, width: 1000, height: 700 }, [LAPTOP, BESIDE], false)).toEqual({
      x: 1440, y: 0, width: 1920, height: 1080, fullscreen: true, autoHideMenuBar: true, backgroundColor: '#ffffff',
      webPreferences: {
        contextIsolation: true, sandbox: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false, webSecurity: true,
        allowRunningInsecureContent: false, webviewTag: false, navigateOnDragDrop: false, spellcheck: false, enableWebSQL: false, devTools: false,
      },
    });
  });

  it('is a window of its own where there is no other screen', () => {
    expect(projectorOptions({ x: 100, y: 100, width: 1000, height: 700 }, [LAPTOP], true)).toMatchObject({ width: 1280, height: 720, webPreferences: { devTools: true } });
  });
});
