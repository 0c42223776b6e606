/** How phones come into a room: the link that a camera reads, and the address and the code that people type. */

import type { Room } from '../../../../electron/phones.ts';

/** What people are told of how to join. */
export interface Joining {
  /** Opens the room and gives the code with it. */
  readonly link: string;
  /** As it is typed: "192.168.1.24:8417". */
  readonly address: string;
  /** In two groups of three, as it is read out. */
  readonly code: string;
}

/** How to join a room. The code stands behind the "#", so that a browser sends it to nobody. */
export function joiningOf({ link, code }: Pick<Room, 'link' | 'code'>): Joining {
  const { host } = new URL(link);
  return { link: new URL(`#${code}`, link).href, address: host, code: `${code.slice(0, 3)} ${code.slice(3)}` };
}

/** Whether only this computer can open the link. */
export function isOnlyHere({ link }: Pick<Room, 'link'>): boolean {
  return new URL(link).hostname === '127.0.0.1';
}
