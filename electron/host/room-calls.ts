/** Answers what the page asks about the room, of which one can be open at a time. */

import { randomInt } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { z } from 'zod';
import { MOST_VOTERS } from '../../assessments/limits.ts';
import { idSchema, questionIdSchema } from '../../assessments/questionnaire-model.ts';
import { ok, problem, type Result } from '../../assessments/result.ts';
import { isOpen } from '../../assessments/rounds.ts';
import { boxIdSchema } from '../../assessments/workshop-model.ts';
import type { Problem } from '../api.ts';
import type { Room, RoomCalls, RoomFailure } from '../phones.ts';
import { call } from './arguments.ts';
import type { Desk } from './assessments.ts';
import { readBooth, type Booth } from './booth.ts';
import type { BallotsName } from './data-folder.ts';
import { isDoneWithin } from './limits.ts';
import { openRoom, type OpenRoom } from './open-room.ts';
import { makeQueue } from './queue.ts';
import type { OpenRoomServer } from './room-desk.ts';
import { findPlaces } from './room-places.ts';
import { codeOf } from './write-file.ts';

/** The arguments of the calls, by name and in the order they come. */
const byPlace = z.object({ id: idSchema, round: idSchema, address: z.string().max(64) });

/** Where phones are to be led. */
const byAim = z.object({ box: boxIdSchema.nullable(), follows: questionIdSchema.nullable() });

/** How many may join. */
const byMost = z.object({ most: z.int().min(1).max(MOST_VOTERS) });

/** How long a port may take to close, in milliseconds, before it is left to itself. */
const PATIENCE = 3000;
/** A code has six digits. */
const CODES = 1_000_000;

/** What means that a round has no votes to give any more. */
const GONE: readonly Problem['kind'][] = ['not-found', 'no-such-round', 'round-is-closed', 'no-workshop', 'ballots-not-here'];

/**
 * The room of a host: its calls; `catchUp`, which brings it in step with its round after whatever may have changed that, and closes it where that is over; and its end. Without the
 * way to open a server, no room can be opened.
 */
export function makeRooms(desk: Desk, open: OpenRoomServer | undefined) {
  const queue = makeQueue();
  let room: OpenRoom | undefined;

  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => queue.run('room', work);
  const closeNow = async (): Promise<void> => {
    const closing = room;
    room = undefined;
    if (closing !== undefined) await isDoneWithin(PATIENCE, closing.close());
  };
  const catchUpNow = async (): Promise<void> => {
    if (room === undefined) return;
    const booth = await readOpenBooth(desk, room.at);
    if (booth.ok) room.see(booth.value);
    else if (GONE.includes(booth.problem.kind)) await closeNow();
  };
  const openAt = async (at: BallotsName, address: string): Promise<Result<Room, RoomFailure>> => {
    if (room !== undefined) return room.at.id === at.id && room.at.round === at.round ? ok(room.read()) : problem({ kind: 'room-in-use' });
    if (open === undefined) return problem({ kind: 'no-port', code: 'ENOENT' });
    if (!findPlaces(networkInterfaces()).some((place) => place.address === address)) return problem({ kind: 'no-such-address' });
    const booth = await readOpenBooth(desk, at);
    if (!booth.ok) return booth;
    const opened = await tryPort(() => openRoom(desk, open, booth.value, { address, code: makeCode() }));
    if (!opened.ok) return opened;
    room = opened.value;
    // The round may have been closed meanwhile, when there was no room yet to close with it.
    const now = await readOpenBooth(desk, at);
    if (!now.ok) await closeNow();
    return now.ok ? ok(opened.value.read()) : now;
  };
  const withRoom = (act: (room: OpenRoom) => Result<Room, RoomFailure>): Promise<Result<Room, RoomFailure>> =>
    inTurn(async () => {
      await catchUpNow();
      return room === undefined ? problem({ kind: 'no-room' }) : act(room);
    });

  return {
    calls: {
      listRoomPlaces: async () => (open === undefined ? [] : findPlaces(networkInterfaces())),
      openRoom: call(byPlace, ({ address, ...at }) => inTurn(() => openAt(at, address))),
      watchRoom: async (version: unknown) => (room === undefined ? null : room.watch(version)),
      aimRoom: call(byAim, (aim) => withRoom((here) => here.aim(aim))),
      limitRoom: call(byMost, ({ most }) => withRoom((here) => ok(here.limit(most)))),
      closeRoom: async () => {
        await inTurn(closeNow);
        return null;
      },
    } satisfies RoomCalls,
    catchUp: async () => (room === undefined ? undefined : inTurn(catchUpNow)),
    close: () => inTurn(closeNow),
  };
}

/** The booth of a round in which people vote. */
async function readOpenBooth(desk: Desk, at: BallotsName): Promise<Result<Booth, Problem>> {
  const booth = await readBooth(desk, at);
  if (!booth.ok) return booth;
  const { round, ballots } = booth.value;
  if (!isOpen(round)) return problem({ kind: 'round-is-closed' });
  if (round.workshop === null) return problem({ kind: 'no-workshop' });
  const isElsewhere = Object.keys(ballots.boxes).length === 0 && (round.workshop.isRevealed || round.votes !== null);
  return isElsewhere ? problem({ kind: 'ballots-not-here' }) : booth;
}

/** What the system refuses becomes a problem with a sentence. Anything else is thrown on. */
async function tryPort(open: () => Promise<OpenRoom>): Promise<Result<OpenRoom, RoomFailure>> {
  try {
    return ok(await open());
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    return problem(code === 'EADDRNOTAVAIL' ? { kind: 'no-such-address' } : { kind: 'no-port', code });
  }
}

function makeCode(): string {
  return String(randomInt(CODES)).padStart(String(CODES - 1).length, '0');
}
