/** A real host with a room whose server is no server: the test stands where phones would, for the tests of the host's side of the room. */

import type { Choice } from '../../assessments/workshop-model.ts';
import type { RoomDesk, OpenRoomServer, RoomVote } from '../../electron/host/room-desk.ts';
import type { Room } from '../../electron/phones.ts';
import { afternoon, openDirect, valueOf, type Carried } from './carriers.ts';
import { beginWorkshop, type At } from './workshops.ts';

/** What a test can see of a server that was asked for. */
export interface Heard {
  readonly address: string;
  readonly code: string;
  readonly desk: RoomDesk;
  /** How often phones were told that something has changed. */
  told: number;
  isClosed: boolean;
}

/** A host, and the servers that it has asked for, the latest first. */
export interface Rooming extends Carried {
  readonly servers: readonly Heard[];
}

/** Opens a host that can open rooms; `refuse` is what the system says to that. */
export async function openRooming(folder: string, refuse?: { readonly code: string }): Promise<Rooming> {
  const servers: Heard[] = [];
  const open: OpenRoomServer = async ({ address, code, desk }) => {
    if (refuse !== undefined) throw Object.assign(new Error('listen'), { syscall: 'listen', ...refuse });
    const heard: Heard = { address, code, desk, told: 0, isClosed: false };
    servers.unshift(heard);
    return {
      port: 8417,
      tell: () => (heard.told += 1),
      close: async () => {
        heard.isClosed = true;
      },
    };
  };
  return { ...(await openDirect(folder, afternoon, { room: { open } })), servers };
}

/** A workshop with an open room for phones. */
export async function beginRoom(rooming: Rooming, workshop: Parameters<typeof beginWorkshop>[1] = {}): Promise<{ readonly at: At; readonly room: Room; readonly desk: RoomDesk }> {
  const at = await beginWorkshop(rooming.calls, workshop);
  const room = valueOf(await rooming.calls.openRoom(...at, '127.0.0.1'));
  return { at, room, desk: deskOf(rooming) };
}

/** What the latest server has of the host. */
export function deskOf({ servers }: Rooming): RoomDesk {
  const [latest] = servers;
  if (latest === undefined) throw new Error('No room was opened.');
  return latest.desk;
}

/** Choices from a phone for the first vote, but for what is said. */
export function vote(device: string, votes: RoomVote['votes'], others: Partial<RoomVote> = {}): RoomVote {
  return { device, box: 'first', votes, ...others };
}

/** The same choice for each question that is asked now. */
export function allOf(desk: RoomDesk, choice: Choice): RoomVote['votes'] {
  return Object.fromEntries(desk.view().questions.map(({ id }) => [id, choice]));
}
