/** Which addresses are ours in the desktop shell, which may be opened outside, and which never. */

import { describe, expect, it } from 'vitest';
import { findOutside, findPath, isInside, isMadeHere } from '../../../electron/desktop/address.ts';

describe('a request', () => {
  it.each(['app://soundings/index.html', 'app://soundings/assets/index-1a2b.js', 'blob:app://soundings/8f14e45f', 'data:image/png;base64,AAAA'])('stays inside with %s', (address) => {
    expect(isInside(address, false)).toBe(true);
  });

  it.each([
    'https://example.org/', 'http://127.0.0.1:8080/', 'file:///etc/passwd', 'app://elsewhere/index.html', 'app://soundings.example.org/', 'app://soundings@example.org/',
    'blob:https://example.org/8f14e45f', 'ws://127.0.0.1/', 'chrome://settings/', 'devtools://devtools/bundled/inspector.html', 'javascript:alert(1)', '',
  ])('would leave with %s', (address) => {
    expect(isInside(address, false)).toBe(false);
  });

  it('for the tools of engineers stays inside where they are there', () => {
    expect(isInside('devtools://devtools/bundled/inspector.html', true)).toBe(true);
  });
});

describe('a download', () => {
  it('is ours only when our page made it', () => {
    const addresses = ['blob:app://soundings/8f14e45f', 'blob:https://example.org/8f14e45f', 'app://soundings/index.html', 'data:text/plain,x', 'https://example.org/report.pdf'];
    expect(addresses.map(isMadeHere)).toEqual([true, false, false, false, false]);
  });
});

describe('the path of one of our files', () => {
  it('is what follows our name', () => {
    expect(findPath('app://soundings/assets/index-1a2b.js?x#y')).toBe('/assets/index-1a2b.js');
  });

  it.each(['app://elsewhere/index.html', 'https://soundings/index.html', 'app:index.html', 'no address'])('is none for %s', (address) => {
    expect(findPath(address)).toBeUndefined();
  });
});

describe('an address outside', () => {
  it('is shown as it is, and one in other letters spelt out', () => {
    expect(findOutside('https://www.example.org/social?year=2026#plan')).toBe('https://www.example.org/social?year=2026#plan');
    expect(findOutside('https://exаmple.org/')).toBe('https://xn--exmple-4nf.org/');
  });

  it.each([
    'http://example.org/', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x', 'mailto:someone@example.org', 'ms-settings:privacy', 'smb://server/share',
    'app://soundings/index.html', 'https://person:secret@example.org/', `https://example.org/${'a'.repeat(1000)}`, 'example.org', '',
  ])('is never opened when it is %s', (address) => {
    expect(findOutside(address)).toBeUndefined();
  });
});
