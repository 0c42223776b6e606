/** What a phone keeps of its own votes until the room has them, and how each thing that happens changes it. */

import type { Language } from '../../../assessments/model.ts';
import type { QuestionId } from '../../../assessments/questionnaire-model.ts';
import type { BoxId, Choice, RoleGroup } from '../../../assessments/workshop-model.ts';
import type { Asked, VoteWanted } from './wire.ts';

/** A role group, or that somebody would rather not say. */
export type SaidRole = RoleGroup | 'unsaid';

/** One vote: what is chosen on this phone, what is sent and not yet acknowledged (null takes a vote back), and what the room has. */
export interface BoxMemory {
  readonly chosen: Readonly<Record<QuestionId, Choice>>;
  readonly waiting: Readonly<Record<QuestionId, Choice | null>>;
  readonly counted: Readonly<Record<QuestionId, Choice>>;
}

/** All that the phone keeps. `role` is null until it was asked for and answered; `rolesFrom` is from how many people on a group is shown, as was said then. */
export interface Memory {
  readonly pass: string | null;
  readonly code: string | null;
  readonly language: Language | null;
  readonly room: string | null;
  readonly turn: number;
  readonly role: SaidRole | null;
  readonly rolesFrom: number | null;
  readonly boxes: Readonly<Record<string, BoxMemory>>;
}

/** A phone that has never been in a room. */
export const EMPTY_MEMORY: Memory = { pass: null, code: null, language: null, room: null, turn: 0, role: null, rolesFrom: null, boxes: {} };

const EMPTY_BOX: BoxMemory = { chosen: {}, waiting: {}, counted: {} };

/** What was kept, from its text. Whatever is not ours is as if nothing had been kept. */
export function readMemory(text: string | null): Memory {
  try {
    const kept = JSON.parse(text ?? '') as Partial<Memory> | null;
    const isOurs = typeof kept === 'object' && kept !== null && typeof kept.turn === 'number' && isObject(kept.boxes) && Object.values(kept.boxes).every(isBox);
    return isOurs ? { ...EMPTY_MEMORY, ...kept } : EMPTY_MEMORY;
  } catch {
    return EMPTY_MEMORY;
  }
}

/** Comes to what a room asks. Another round knows nothing of the choices of the last one, and a vote that asks less by now nothing of those that it does not ask. */
export function enterRoom(memory: Memory, { room, turn, box, questions }: Pick<Asked, 'room' | 'turn' | 'box' | 'questions'>): Memory {
  const same = memory.room === room ? memory : { ...memory, room, turn: 0, role: null, rolesFrom: null, boxes: {} };
  const now = { ...same, turn: Math.max(same.turn, turn) };
  if (box === null || now.boxes[box] === undefined) return now;
  const kept = boxOf(now, box);
  const gone = Object.keys({ ...kept.chosen, ...kept.waiting, ...kept.counted }).filter((id) => questions.every((question) => question.id !== id));
  return withBox(now, box, { chosen: gone.reduce(without, kept.chosen), waiting: gone.reduce(without, kept.waiting), counted: gone.reduce(without, kept.counted) });
}

/** What is kept of a vote. */
export function boxOf(memory: Memory, box: BoxId): BoxMemory {
  return memory.boxes[box] ?? EMPTY_BOX;
}

/** The vote on a question, whether the room has it already or not; null where there is none. */
export function voteOn(memory: Memory, box: BoxId, question: QuestionId): Choice | null {
  const { waiting, counted } = boxOf(memory, box);
  const sent = waiting[question];
  return sent === undefined ? (counted[question] ?? null) : sent;
}

/** What is marked on the screen for a question: chosen last, else voted. */
export function choiceOn(memory: Memory, box: BoxId, question: QuestionId): Choice | null {
  return boxOf(memory, box).chosen[question] ?? voteOn(memory, box, question);
}

/** Marks a choice. It is no vote yet. */
export function choose(memory: Memory, box: BoxId, question: QuestionId, choice: Choice): Memory {
  const kept = boxOf(memory, box);
  return withBox(memory, box, { ...kept, chosen: { ...kept.chosen, [question]: choice } });
}

/** Makes a choice a vote, to be sent; null takes the vote back. */
export function castVote(memory: Memory, box: BoxId, question: QuestionId, vote: Choice | null): Memory {
  const kept = boxOf(memory, box);
  return withBox(memory, box, { ...kept, chosen: without(kept.chosen, question), waiting: { ...kept.waiting, [question]: vote } });
}

/** Says a role group, or that somebody would rather not. */
export function sayRole(memory: Memory, role: SaidRole, rolesFrom: number | null): Memory {
  return { ...memory, role, rolesFrom };
}

/** Whether the role group is still to be asked for: nobody has said one, or it was said when only larger groups were to be shown. */
export function isRoleOpen({ role, rolesFrom }: Memory, least: number | null): boolean {
  return least !== null && (role === null || (role !== 'unsaid' && rolesFrom !== null && rolesFrom > least));
}

/** The next thing to send, if any, with the turn that it takes: all votes of a box, so that the room has them again where the facilitator took out a phone that had not finished. */
export function nextToSend(memory: Memory): { readonly memory: Memory; readonly wanted: VoteWanted } | null {
  const box = listWaiting(memory)[0];
  if (box === undefined) return null;
  const turn = memory.turn + 1;
  const { counted, waiting } = boxOf(memory, box);
  return { memory: { ...memory, turn }, wanted: { box, votes: { ...counted, ...waiting }, turn, ...(box === 'first' && roleToSend(memory)) } };
}

/** The room has these votes. What was voted again in the meantime still waits. */
export function settleVotes(memory: Memory, { box, votes }: Pick<VoteWanted, 'box' | 'votes'>): Memory {
  const kept = boxOf(memory, box);
  let [waiting, counted] = [kept.waiting, kept.counted];
  for (const [question, vote] of Object.entries(votes)) {
    if (waiting[question] === vote) waiting = without(waiting, question);
    counted = vote === null ? without(counted, question) : { ...counted, [question]: vote };
  }
  return withBox(memory, box, { ...kept, waiting, counted });
}

/** The room will not have what waits in a vote. */
export function dropWaiting(memory: Memory, box: BoxId): Memory {
  return withBox(memory, box, { ...boxOf(memory, box), waiting: {} });
}

/** Forgets what can no longer be changed, so that nobody who picks up the phone later finds it: votes that have been shown with the role group, and second votes that are over. What still waits stays. */
export function forgetPast(memory: Memory, { box, isShown }: Pick<Asked, 'box' | 'isShown'>): Memory {
  const isPast = (each: BoxId) => (each === 'first' ? isShown : each !== box) && Object.keys(boxOf(memory, each).waiting).length === 0;
  const past = Object.keys(memory.boxes).filter(isPast);
  const boxes = past.reduce(without, memory.boxes);
  return { ...memory, boxes, role: isShown && boxes['first'] === undefined ? null : memory.role };
}

/** The second votes that wait although the room has gone on to another one. */
export function listLeftBehind(memory: Memory, box: BoxId | null): readonly BoxId[] {
  return box === null ? [] : listWaiting(memory).filter((each) => each !== 'first' && each !== box);
}

/** How many votes wait. */
export function countWaiting(memory: Memory): number {
  return listWaiting(memory).reduce((sum, box) => sum + Object.keys(boxOf(memory, box).waiting).length, 0);
}

function roleToSend({ role, rolesFrom }: Memory): Pick<VoteWanted, 'role' | 'rolesFrom'> {
  if (role === null) return {};
  return role === 'unsaid' || rolesFrom === null ? { role: null } : { role, rolesFrom };
}

function listWaiting(memory: Memory): readonly BoxId[] {
  return Object.keys(memory.boxes).filter((box) => Object.keys(boxOf(memory, box).waiting).length > 0);
}

function withBox(memory: Memory, box: BoxId, kept: BoxMemory): Memory {
  return { ...memory, boxes: { ...memory.boxes, [box]: kept } };
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  const { [key]: _, ...rest } = record;
  return rest;
}

function isBox(kept: unknown): boolean {
  return isObject(kept) && ['chosen', 'waiting', 'counted'].every((part) => isObject(kept[part]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
