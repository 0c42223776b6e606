/** What the page may ask about the room: voting from phones on the local network. With `api.ts` and the files beside it, it is the contract. */

import type { QuestionId } from '../assessments/questionnaire-model.ts';
import type { Result } from '../assessments/result.ts';
import type { BoxId } from '../assessments/workshop-model.ts';
import type { Problem } from './api.ts';

/** An address of this computer that phones could reach, and the name of its network connection. `isOnlyHere`: no phone can; it is for trying things out on this computer. */
export interface RoomPlace {
  readonly address: string;
  readonly network: string;
  readonly isOnlyHere: boolean;
}

/**
 * Why something about the room cannot be done: this computer has no such address any more; another round has the room; no room is open; its port cannot be had, by the system's name
 * for why.
 */
export type RoomProblem = { readonly kind: 'no-such-address' | 'room-in-use' | 'no-room' } | { readonly kind: 'no-port'; readonly code: string };

/**
 * The room as its facilitator may know it. `version` goes up by one with each change. `link` is what phones open, `code` the six digits that let them in. `joined` is how many devices
 * have joined and `most` how many may; `finished` is how many of them have voted on all that is asked. `isReached` once another device has got through to us. `box` is the vote that phones
 * are in, null between votes; `follows` is the question that they all show, null where each goes through them in order; `votedHere` is how many of them have voted on that one, null where
 * there is none.
 */
export interface Room {
  readonly version: number;
  readonly id: string;
  readonly round: string;
  readonly link: string;
  readonly code: string;
  readonly joined: number;
  readonly most: number;
  readonly finished: number;
  readonly isReached: boolean;
  readonly box: BoxId | null;
  readonly follows: QuestionId | null;
  readonly votedHere: number | null;
}

/** Why a call about the room was not done. */
export type RoomFailure = Problem | RoomProblem;

/** The calls about the room. There is one at a time. */
export interface RoomCalls {
  /** The addresses that a room can be opened at, the likeliest first. */
  listRoomPlaces(): Promise<readonly RoomPlace[]>;
  /** Opens the room of a round at one of the addresses: from now on that address answers phones. The room of that round that is open already is answered as it is. */
  openRoom(id: string, round: string, address: string): Promise<Result<Room, RoomFailure>>;
  /** The room as soon as its version is another than this one, and as it stands after a second at the latest; null where none is open. */
  watchRoom(version: number): Promise<Room | null>;
  /** Leads phones to a vote, or to none; and to one question of it, or to all in order. */
  aimRoom(box: BoxId | null, follows: QuestionId | null): Promise<Result<Room, RoomFailure>>;
  /** How many devices may join, those that have joined among them. */
  limitRoom(most: number): Promise<Result<Room, RoomFailure>>;
  /** Closes the room and its port. What phones have not sent by then, they keep and say so. */
  closeRoom(): Promise<null>;
}
