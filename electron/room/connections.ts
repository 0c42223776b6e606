/** Counts connections by whom they belong to, and hangs up on those that are too many. */

import type { Socket } from 'node:net';
import type { RoomLimits } from './limits.ts';

/** The connections of a room. */
export interface Connections {
  /** One has come; nobody knows yet whose it is. */
  readonly meet: (socket: Socket) => void;
  /** It belongs to a phone that is in. */
  readonly know: (socket: Socket, device: string) => void;
  /** Whether it belongs to a phone that is in. */
  readonly isKnown: (socket: Socket) => boolean;
}

/** Begins to count. */
export function countConnections(limits: RoomLimits): Connections {
  /** In the order in which they came, each with the address it came from. */
  const strangers = new Map<Socket, string>();
  const ofPhones = new Map<string, Set<Socket>>();
  const known = new Map<Socket, string>();

  const forget = (socket: Socket): void => {
    strangers.delete(socket);
    const device = known.get(socket);
    known.delete(socket);
    if (device === undefined) return;
    const theirs = ofPhones.get(device);
    theirs?.delete(socket);
    if (theirs?.size === 0) ofPhones.delete(device);
  };
  const dropFirst = (sockets: readonly Socket[], most: number): void => {
    if (sockets.length > most) sockets[0]?.destroy();
  };

  return {
    meet(socket) {
      const from = addressOf(socket);
      strangers.set(socket, from);
      socket.once('close', () => forget(socket));
      // Whoever means well has asked by now; whoever waits longest means nothing.
      dropFirst([...strangers].filter(([, other]) => other === from).map(([each]) => each), limits.strangersFromOne);
      dropFirst([...strangers.keys()], limits.strangers);
    },
    know(socket, device) {
      if (known.has(socket) || socket.destroyed) return;
      strangers.delete(socket);
      known.set(socket, device);
      const theirs = ofPhones.get(device) ?? new Set();
      ofPhones.set(device, theirs.add(socket));
      dropFirst([...theirs], limits.ofOnePhone);
    },
    isKnown: (socket) => known.has(socket),
  };
}

/** Where a connection comes from. */
export function addressOf(socket: Socket): string {
  return socket.remoteAddress ?? '';
}
