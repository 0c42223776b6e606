/** What the server of the room and the host ask of each other. The server knows phones and the network; the host knows votes and the disk. */

import type { Result } from '../../assessments/result.ts';
import type { Choice, BoxId, RoleGroup } from '../../assessments/workshop-model.ts';
import type { Language } from '../../assessments/model.ts';
import type { Questionnaire, QuestionId, Question } from '../../assessments/questionnaire-model.ts';

/** What phones may know of the round: what is asked, and how far the room is. Nothing of anybody's votes. */
export interface RoomView {
  /** The same as long as it is the same round, and stands for nothing else. */
  readonly room: string;
  readonly box: BoxId | null;
  readonly isShown: boolean;
  readonly follows: QuestionId | null;
  readonly language: Language;
  readonly questionnaire: Questionnaire;
  /** What the vote asks, in order; empty between votes. */
  readonly questions: readonly Question[];
  readonly rolesFrom: number | null;
  /** The same as long as the same is asked, on the same terms. */
  readonly asks: string;
}

/**
 * Choices from one phone. `device` is the name that its slips have here: worked out from its pass, which the host never sees. `rolesFrom` is from how many people on a role group is shown, as its
 * voter was told.
 */
export interface RoomVote {
  readonly device: string;
  readonly box: BoxId;
  readonly votes: Readonly<Record<QuestionId, Choice | null>>;
  readonly role?: RoleGroup | null | undefined;
  readonly rolesFrom?: number | undefined;
}

/** Why the host did not keep a vote: they were shown; the room is at another vote or at none; there would be more votes than people; it does not fit the questions; the disk or the file refused. */
export type RoomVoteProblem = { readonly kind: 'votes-were-shown' | 'other-vote' | 'too-many-votes' | 'bad-request' | 'later' };

/** What the server asks of the host. */
export interface RoomDesk {
  readonly view: () => RoomView;
  /** Lets a device in, once. Full is full, but for one that was in before or has a slip here. */
  readonly join: (device: string) => Promise<'joined' | 'full'>;
  /** Whether a device may go on without its code: it has joined, or has a slip here from before the app was started again. */
  readonly isIn: (device: string) => Promise<boolean>;
  /** Keeps choices. The answer comes when they are on the disk; those of the same ten milliseconds share one write. */
  readonly put: (vote: RoomVote) => Promise<Result<{ readonly isFinished: boolean }, RoomVoteProblem>>;
  /** Another device has got through to us. */
  readonly reached: () => void;
}

/** The server of an open room. */
export interface RoomServer {
  readonly port: number;
  /** The view has changed: phones are told, at most five times a second. */
  readonly tell: () => void;
  /** Tells phones that the room closes, and closes the port. */
  readonly close: () => Promise<void>;
}

/** Opens the server of a room at an address of this computer: at the usual port if that is free. Rejects with the system's code where no port can be had. */
export type OpenRoomServer = (wanted: { readonly address: string; readonly code: string; readonly desk: RoomDesk }) => Promise<RoomServer>;
