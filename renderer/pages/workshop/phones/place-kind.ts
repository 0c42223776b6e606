/** Which kind of network an address of this computer is on, by the name that the system gives the connection. */

import type { RoomPlace } from '../../../../electron/phones.ts';

export type PlaceKind = 'wireless' | 'cable' | 'inside' | 'other' | 'here';

/** Names of connections on Windows, macOS and Linux. On macOS "en0" may be either, so it is neither. */
const NAMES: readonly (readonly [PlaceKind, RegExp])[] = [
  ['inside', /^(vethernet|docker|br-|veth|virbr|vmnet|vbox|virtualbox|vmware|utun|tun|tap|wg|ppp|zt|tailscale|nordlynx)|vpn|hyper-v/i],
  ['wireless', /^(wl|wi-?fi|wireless|airport|ath|local area connection\*)/i],
  ['cable', /^(eth|enp|eno|ens|enx|local area connection)/i],
];

export function kindOf({ network, isOnlyHere }: Pick<RoomPlace, 'network' | 'isOnlyHere'>): PlaceKind {
  if (isOnlyHere) return 'here';
  return NAMES.find(([, names]) => names.test(network))?.[0] ?? 'other';
}
