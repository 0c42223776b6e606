/** A room that is open: who has joined, where its phones are led, and what its facilitator and its phones may know of that. */

import { isDeepStrictEqual } from 'node:util';
import { ok, problem, type Result } from '../../assessments/result.ts';
import { boxOf, splitBox } from '../../assessments/workshop/ballots.ts';
import type { Room, RoomFailure } from '../phones.ts';
import type { Desk } from './assessments.ts';
import type { Booth } from './booth.ts';
import type { BallotsName } from './data-folder.ts';
import type { OpenRoomServer, RoomDesk, RoomView } from './room-desk.ts';
import { askingOf, countFinished, countVotedOn, hasSlip, nameRoom, NO_AIM, viewOf, type Aim } from './room-view.ts';
import { collectVotes } from './room-votes.ts';

/** A room with its server. */
export interface OpenRoom {
  readonly at: BallotsName;
  readonly read: () => Room;
  /** The room as soon as its version is another one, and after a second at the latest; null once it is closed. */
  readonly watch: (version: unknown) => Promise<Room | null>;
  /** The round and its ballots as they are on the disk now. */
  readonly see: (booth: Booth) => void;
  readonly aim: (aim: Aim) => Result<Room, RoomFailure>;
  readonly limit: (most: number) => Room;
  readonly close: () => Promise<void>;
}

/** All that changes while a room is open. `joined` are the names that devices have here. */
interface State extends Aim {
  readonly booth: Booth;
  readonly joined: ReadonlySet<string>;
  readonly most: number;
  readonly isReached: boolean;
}

/** How long whoever watches a room waits for something new, in milliseconds. */
const LONGEST_WATCH = 1000;

/** Opens the room of a round at an address: phones are led to the first vote, if that has not been shown. Rejects where no port can be had. */
export async function openRoom(desk: Desk, open: OpenRoomServer, booth: Booth, { address, code }: { readonly address: string; readonly code: string }): Promise<OpenRoom> {
  const at = { id: booth.assessment.id, round: booth.round.id };
  const name = nameRoom(at);
  let state: State = { booth, joined: new Set(), most: votersOf(booth), isReached: false, ...aimAtStart(booth) };
  let version = 1;
  let isOpen = true;
  const waiting = new Set<() => void>();
  let link = '';
  let tell: () => void = () => undefined;

  // Phones are answered from it again and again.
  let known: { readonly of: State; readonly view: RoomView } | undefined;
  const view = (): RoomView => {
    const language = desk.language();
    if (known?.of !== state || known.view.language !== language) known = { of: state, view: viewOf(name, state.booth, state, language) };
    return known.view;
  };
  const told = () => {
    const { joined, most, isReached, box, follows, booth: { ballots } } = state;
    const votedHere = box === null || follows === null ? null : countVotedOn(ballots, box, follows);
    return { joined: joined.size, most, isReached, box, follows, votedHere, finished: box === null ? 0 : countFinished(ballots, box) };
  };
  const read = (): Room => ({ version, id: at.id, round: at.round, link, code, ...told() });
  const wake = (): void => {
    for (const go of waiting) go();
  };
  const change = (fields: Partial<State>): void => {
    const before = { told: told(), view: view() };
    state = { ...state, ...fields };
    if (!isDeepStrictEqual(view(), before.view)) tell();
    if (isDeepStrictEqual(told(), before.told)) return;
    version += 1;
    wake();
  };
  const see = (now: Booth): void => {
    const { box } = state;
    const isShown = box !== null && boxOf(now.ballots, box).isOpened;
    change({ booth: now, most: mostAfter(state, votersOf(now)), ...(isShown && NO_AIM) });
  };
  const letIn = (device: string): void => {
    if (!state.joined.has(device)) change({ joined: new Set(state.joined).add(device) });
  };
  // Who has a slip here was in before the app was started again.
  const isKnown = (device: string): boolean => state.joined.has(device) || hasSlip(state.booth.ballots, name, device);

  const room: RoomDesk = {
    view,
    async join(device) {
      if (!isKnown(device) && state.joined.size >= state.most) return 'full';
      letIn(device);
      return 'joined';
    },
    async isIn(device) {
      if (!isKnown(device)) return false;
      letIn(device);
      return true;
    },
    put: collectVotes(desk, { at, box: () => state.box, see }),
    reached: () => change({ isReached: true }),
  };
  const server = await open({ address, code, desk: room });
  ({ tell } = server);
  link = `http://${address}:${server.port}/`;

  return {
    at,
    read,
    see,
    async watch(seen) {
      if (isOpen && version === seen) await new Promise<void>((resolve) => wait(waiting, resolve));
      return isOpen ? read() : null;
    },
    aim(aim) {
      const misfit = findMisfit(state.booth, aim);
      if (misfit !== undefined) return problem(misfit);
      change(aim);
      return ok(read());
    },
    limit(most) {
      change({ most: Math.max(most, state.joined.size) });
      return read();
    },
    async close() {
      isOpen = false;
      wake();
      await server.close();
    },
  };
}

/** Waits until it is woken, or until it has waited long enough. */
function wait(waiting: Set<() => void>, done: () => void): void {
  const go = (): void => {
    clearTimeout(timer);
    waiting.delete(go);
    done();
  };
  const timer = setTimeout(go, LONGEST_WATCH);
  waiting.add(go);
}

function aimAtStart({ ballots }: Booth): Aim {
  return boxOf(ballots, 'first').isOpened ? NO_AIM : { box: 'first', follows: null };
}

/** How many may join once other people vote: as many, unless the room was locked below that, or opened for more. */
function mostAfter({ booth, most, joined }: State, voters: number): number {
  const before = votersOf(booth);
  if (most === before) return Math.max(voters, joined.size);
  return most > before ? Math.max(most, voters) : most;
}

function votersOf({ round }: Booth): number {
  return round.workshop?.voters ?? 0;
}

/** Why phones cannot be led there. */
function findMisfit(booth: Booth, { box, follows }: Aim): RoomFailure | undefined {
  if (box === null) return follows === null ? undefined : { kind: 'no-such-question' };
  const { questions } = askingOf(booth, box);
  const { question, time } = splitBox(box);
  if (questions.length === 0 || (follows !== null && questions.every(({ id }) => id !== follows))) return { kind: 'no-such-question' };
  if (boxOf(booth.ballots, box).isOpened) return { kind: 'slip-is-sealed' };
  const earlier = time > 2 ? `${question ?? ''}.${time - 1}` : 'first';
  return time > 1 && !boxOf(booth.ballots, earlier).isOpened ? { kind: 'votes-not-revealed' } : undefined;
}
