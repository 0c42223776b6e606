/** Finds the addresses of this computer that phones in a room may reach. */

import type { NetworkInterfaceInfo } from 'node:os';
import type { RoomPlace } from '../phones.ts';

/** The connections of this computer, as the system tells them. */
export type Connections = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** The address that nothing but this computer itself can reach. */
const ONLY_HERE: RoomPlace = { address: '127.0.0.1', network: '', isOnlyHere: true };
/** What networks of a house or an office use: nobody outside can reach them. RFC 1918. */
const PRIVATE = /^(10|192\.168|172\.(1[6-9]|2\d|3[01]))\./;
/** What a computer takes that was given no address. RFC 3927. */
const SELF_GIVEN = /^169\.254\./;
/** Connections to machines inside this one, or to a network far away. */
const ELSEWHERE = /^(docker|br-|veth|virbr|vmnet|vmware|vboxnet|virtualbox|vethernet|utun|tun|tap|wg|tailscale|zt|ppp)/i;

/**
 * The addresses that a room can be opened at, the likeliest first; the one for this computer alone comes last.
 *
 * @example findPlaces({ wlan0: [192.168.1.24], docker0: [172.17.0.1] }) // 192.168.1.24, 172.17.0.1, 127.0.0.1
 */
export function findPlaces(connections: Connections): readonly RoomPlace[] {
  const found = Object.entries(connections).flatMap(([network, addresses]) =>
    (addresses ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => ({ address, network, isOnlyHere: false })),
  );
  return [...found.toSorted((one, other) => rankOf(one) - rankOf(other)), ONLY_HERE];
}

function rankOf({ address, network }: RoomPlace): number {
  if (SELF_GIVEN.test(address)) return 3;
  if (ELSEWHERE.test(network)) return 2;
  return PRIVATE.test(address) ? 0 : 1;
}
