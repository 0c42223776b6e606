/** Runs in the page's own world: shows what the preload exposes, and asks Electron where a browser would ask its person. */

import { linkWorlds } from './worlds.ts';

const electron = linkWorlds('page', (name, api) => {
  const key = String(name);
  if (key in globalThis) throw new Error('Cannot bind an API on top of an existing property on the window object');
  Object.defineProperty(globalThis, key, { value: freeze(api), enumerable: true });
});

function freeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

async function mayHave(permission: string, feature?: string): Promise<boolean> {
  const policy: unknown = Reflect.get(document, 'featurePolicy');
  const allows: unknown = typeof policy === 'object' && policy !== null ? Reflect.get(policy, 'allowsFeature') : undefined;
  if (feature !== undefined && typeof allows === 'function' && Reflect.apply(allows, policy, [feature]) === false) return false;
  return (await electron.call('permission', permission)) === true;
}

/** Puts another function in the place of one of the browser's. */
function replace(place: object | undefined, name: string, own: (...args: readonly unknown[]) => unknown): void {
  if (place !== undefined) Object.defineProperty(place, name, { value: own, configurable: true, writable: true });
}

const refusal = () => new DOMException('Permission denied', 'NotAllowedError');

replace(globalThis.Notification, 'requestPermission', async () => ((await mayHave('notifications')) ? 'granted' : 'denied'));
replace(globalThis.Geolocation?.prototype, 'getCurrentPosition', (...[found, failed]) => {
  void mayHave('geolocation', 'geolocation').then((may) => {
    if (may && typeof found === 'function') Reflect.apply(found, undefined, [{ coords: { latitude: 52, longitude: -4 } }]);
    else if (typeof failed === 'function') Reflect.apply(failed, undefined, [{ code: 1, message: 'User denied Geolocation' }]);
  });
});
for (const [place, name, permission, feature] of [
  [globalThis.MediaDevices?.prototype, 'getUserMedia', 'media', 'camera'],
  [globalThis.MediaDevices?.prototype, 'getDisplayMedia', 'display-capture', 'display-capture'],
  [globalThis.Clipboard?.prototype, 'readText', 'clipboard-read', undefined],
  [globalThis.Clipboard?.prototype, 'writeText', 'clipboard-sanitized-write', undefined],
  [globalThis.Navigator.prototype, 'requestMIDIAccess', 'midi', 'midi'],
] as const) {
  replace(place, name, async () => {
    if (!(await mayHave(permission, feature))) throw refusal();
  });
}
// Electron gives nothing back when a window may not be opened.
replace(globalThis, 'open', (address) => {
  void electron.call('open', new URL(typeof address === 'string' || address instanceof URL ? address : 'about:blank', document.baseURI).href);
  return null;
});
