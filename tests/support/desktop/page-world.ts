/** Runs in the page's own world: shows what the preload exposes, and asks Electron where a browser would ask its person. */

import { ALLOWED, OPEN_PATH, OWN_NUMBER, type OpenQuestion } from './opening.ts';
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

const openWindow = globalThis.open.bind(globalThis);
const opened = new Map<string, Window>();

/** Electron decides before the page goes on, so the page waits for its answer. */
function mayOpen(address: string, name: string, features: string): boolean {
  const from: unknown = Reflect.get(globalThis, OWN_NUMBER);
  const sender: unknown = Reflect.get(typeof from === 'number' ? (globalThis.opener as object) : globalThis, 'XMLHttpRequest');
  const request = Reflect.construct(sender as typeof XMLHttpRequest, []);
  request.open('POST', OPEN_PATH, false);
  try {
    request.send(JSON.stringify({ address, name, features, from: typeof from === 'number' ? from : null } satisfies OpenQuestion));
  } catch {
    return false;
  }
  return request.responseText === ALLOWED;
}

// Electron gives nothing back when a window may not be opened, and asks nothing about one that is there.
replace(globalThis, 'open', (address, name = '_blank', features = '') => {
  const isGiven = address instanceof URL || (typeof address === 'string' && address !== '');
  const wanted = isGiven ? new URL(address, document.baseURI).href : '';
  const there = opened.get(String(name));
  if (wanted === '' && there?.closed === false) return there;
  if (!mayOpen(wanted, String(name), String(features))) return null;
  const made = openWindow(wanted, String(name), String(features));
  if (made !== null) opened.set(String(name), made);
  return made;
});
