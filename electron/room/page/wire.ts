/** What travels between the room and a phone, in both directions. The server checks whatever comes in; the page shows whatever comes out. */

import type { Language } from '../../../assessments/model.ts';
import type { QuestionId, Text } from '../../../assessments/questionnaire-model.ts';
import type { BoxId, Choice, RoleGroup } from '../../../assessments/workshop-model.ts';

/** `POST /join`: the six digits, and the pass of this phone where it kept one from before. */
export interface JoinWanted {
  readonly code: string;
  readonly pass?: string | undefined;
}

/** What a phone is let in with. It is set as a cookie too; the phone keeps it in case the cookie is cleared. */
export interface Joined {
  readonly pass: string;
}

/** Why a phone was not let in, or a vote was not kept. `later`: the same again in a moment will do. */
export type Refusal =
  | { readonly kind: 'wrong-code' | 'too-many-tries' | 'room-is-full' | 'not-joined' | 'votes-were-shown' | 'other-vote' | 'too-many-votes' | 'bad-request' }
  | { readonly kind: 'later' };

/** One question as a phone shows it. `levels` are the five descriptors. */
export interface AskedQuestion {
  readonly id: QuestionId;
  readonly dimension: Text;
  readonly question: Text;
  readonly levels: readonly Text[];
  readonly canNotApply: boolean;
}

/** What is asked, in both languages, on a phone or in a form on its own. `instruction` says how to choose; `levelNames` are the five names. */
export interface QuestionPaper {
  readonly language: Language;
  readonly instruction: Text;
  readonly levelNames: readonly Text[];
  readonly questions: readonly AskedQuestion[];
  /** From how many people on a role group is shown; null where nobody is asked. */
  readonly rolesFrom: number | null;
}

/**
 * `GET /questions`: what is asked in the vote that phones are in, and where the room is, for phones that hear no events. `room` is the same as long as it is the same round, so that a phone knows
 * which choices of its own still belong here. `asks` is the same as long as the same is asked, on the same terms. `turn` is the highest that has come from this phone, 0 if none has: one that has forgotten goes on from there.
 */
export interface Asked extends QuestionPaper {
  readonly room: string;
  readonly box: BoxId | null;
  readonly isShown: boolean;
  readonly follows: QuestionId | null;
  readonly asks: string;
  readonly turn: number;
}

/**
 * `GET /events`, one after another: where the room is. `box` is the vote that phones are in, null between votes; `isShown` once the first votes have been shown; `follows` is the question that all phones
 * show, null where each goes in order; with another `asks`, a phone asks anew. `isClosing` is the last one: the room closes.
 */
export interface Whereabouts {
  readonly room: string;
  readonly box: BoxId | null;
  readonly isShown: boolean;
  readonly follows: QuestionId | null;
  readonly asks: string;
  readonly isClosing: boolean;
}

/**
 * `POST /vote`: choices of this phone for a vote. A null takes one back. `rolesFrom` is from how many people on a role group is shown, as it was told when it said its role. `turn` goes up by one with each that this phone sends, so that one that comes twice or too late changes nothing.
 */
export interface VoteWanted {
  readonly box: BoxId;
  readonly votes: Readonly<Record<QuestionId, Choice | null>>;
  readonly role?: RoleGroup | null | undefined;
  readonly rolesFrom?: number | undefined;
  readonly turn: number;
}

/** The votes are on the disk. `isFinished`: this phone has voted on all that is asked. */
export interface Kept {
  readonly isFinished: boolean;
}

/** Every answer of the room but the page itself and the events: the value, or why not. */
export type Answer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Refusal };
