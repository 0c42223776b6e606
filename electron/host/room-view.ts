/** What phones may know of a round and its vote, and under which ids their slips are kept. */

import { createHash } from 'node:crypto';
import type { Language } from '../../assessments/model.ts';
import type { QuestionId } from '../../assessments/questionnaire-model.ts';
import type { Ballots, BoxId } from '../../assessments/workshop-model.ts';
import { askingIn, boxOf, findSlip, type Asking } from '../../assessments/workshop/ballots.ts';
import type { Booth } from './booth.ts';
import type { BallotsName } from './data-folder.ts';
import type { RoomView } from './room-desk.ts';

/** Where a room has led its phones: to a vote, or to none; and to one question of it, or to all in order. */
export interface Aim {
  readonly box: BoxId | null;
  readonly follows: QuestionId | null;
}

/** Between votes. */
export const NO_AIM: Aim = { box: null, follows: null };

/** Letters and digits of a name that was worked out: too many to be met twice. */
const LENGTH = 32;

/** The name of the room of a round: the same after a new start, so that phones know which choices of their own belong there. */
export function nameRoom({ id, round }: BallotsName): string {
  return nameOf(['room', id, round]);
}

/** The id of the slip that a device has in a vote. It stands for nobody: the device's own name is worked out from a pass that is on no disk here. */
export function nameSlip(room: string, device: string, box: BoxId): string {
  return nameOf(['slip', room, device, box]);
}

/** Whether a device has a slip in any vote of the round. */
export function hasSlip({ boxes }: Ballots, room: string, device: string): boolean {
  return Object.entries(boxes).some(([id, box]) => findSlip(box, nameSlip(room, device, id)) !== undefined);
}

/** How many phones have voted on all that a vote asks. */
export function countFinished(ballots: Ballots, box: BoxId): number {
  return Object.values(boxOf(ballots, box).slips).filter(({ way, isFinished }) => way === 'phone' && isFinished).length;
}

/** How many phones have voted on one question of a vote. */
export function countVotedOn(ballots: Ballots, box: BoxId, question: QuestionId): number {
  return Object.values(boxOf(ballots, box).slips).filter(({ way, votes }) => way === 'phone' && votes[question] !== undefined).length;
}

/** What a vote of the round asks, and of how many people. */
export function askingOf({ questionnaire, round }: Booth, box: BoxId): Asking {
  return askingIn(questionnaire, round.form, round.workshop?.voters ?? 0, box);
}

/** What phones may know: nothing of anybody's votes. */
export function viewOf(room: string, booth: Booth, { box, follows }: Aim, language: Language): RoomView {
  const { questionnaire, round, ballots } = booth;
  const questions = box === null ? [] : askingOf(booth, box).questions;
  const rolesFrom = box === 'first' ? (round.workshop?.roles?.least ?? null) : null;
  const asks = nameOf(['asks', ...questions.map(({ id }) => id), String(rolesFrom)]);
  return { room, box, follows, isShown: boxOf(ballots, 'first').isOpened, language, questionnaire, questions, rolesFrom, asks };
}

function nameOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, LENGTH);
}
