/** What the page may ask about the votes of a workshop. With `api.ts` and `settings.ts` it is the contract. */

import type { QuestionId } from '../assessments/questionnaire-model.ts';
import type { Result } from '../assessments/result.ts';
import type { BoxId, Slip, Tally, Votes, Way } from '../assessments/workshop-model.ts';
import type { BallotsProblem, SlipChange } from '../assessments/workshop/ballots.ts';
import type { Problem } from './api.ts';

/**
 * Why something about the votes of a round cannot be done: a slip or a count does not fit; the round is answered without a workshop; its votes are on another computer, or were
 * counted; their file cannot be read; the slip is its voter's own affair; nobody has voted; only a made-up assessment has made-up votes; the workshop has votes, so it cannot just
 * go; the counts are others by now; voters were told from how many people on a role group is shown; role groups are still to be worked out.
 */
export type VotingProblem =
  | BallotsProblem
  | { readonly kind: 'roles-are-fixed' | 'votes-not-complete' | 'no-workshop' | 'ballots-not-here' | 'ballots-damaged' | 'slip-is-private' | 'no-votes-yet' | 'not-made-up' | 'votes-are-there' | 'votes-differ' };

/** A vote as far as it may be known: how many have finished, which slips are open, and the counts that the facilitator typed in. Nobody's choices. */
export interface BoxEntry {
  readonly box: BoxId;
  readonly finished: number;
  /** In the order of their random ids. `given` is which questions a slip that is neither finished nor sealed has a choice for, in the order of their ids; else, and for phones, it is empty. */
  readonly slips: readonly { readonly id: string; readonly way: Way; readonly isFinished: boolean; readonly isSealed: boolean; readonly given: readonly QuestionId[] }[];
  readonly cards: Readonly<Record<QuestionId, Tally>>;
  readonly isOpened: boolean;
}

/** The votes of a round: the boxes that have been begun, and what came out of those that were opened, as it may be shown in the room. `votes` is null before the reveal. */
export interface Voting {
  readonly boxes: readonly BoxEntry[];
  readonly votes: Votes | null;
  /** Whether role groups have been worked out, so that the first vote takes no more slips. */
  readonly isComplete: boolean;
}

/**
 * What is wanted of a slip. The page gives a new one its random id, and sends it as a new one until it has an answer: however often that takes, it is one slip. `isSecondMeant`: it
 * is no mistake that the very same paper slip is there.
 */
export interface SlipWanted extends Omit<SlipChange, 'way'> {
  readonly id: string;
  readonly isNew: boolean;
  readonly way: 'keyboard' | 'paper';
  readonly isSecondMeant: boolean;
}

/** The calls about votes. `id` is the assessment, `round` one of its rounds. Each answers when what it did is on disk. */
export interface VotingCalls {
  /** What may be known of the votes of a round. */
  readVoting(id: string, round: string): Promise<Result<Voting, Problem>>;
  /** Keeps a slip, or more of one. The answer, with its id, comes when it is on disk. */
  putSlip(id: string, round: string, box: BoxId, slip: SlipWanted): Promise<Result<{ readonly slip: string }, Problem>>;
  /** A slip that was typed in from paper, to look at before it is taken back. */
  readSlip(id: string, round: string, box: BoxId, slip: string): Promise<Result<Slip, Problem>>;
  /** Takes a slip back that is not sealed. */
  dropSlip(id: string, round: string, box: BoxId, slip: string): Promise<Result<null, Problem>>;
  /** Keeps a show of cards on a question as counts; null takes it back. */
  putCards(id: string, round: string, box: BoxId, question: QuestionId, cards: Tally | null): Promise<Result<null, Problem>>;
  /** Reveals a vote: seals its slips and counts them. */
  openBox(id: string, round: string, box: BoxId): Promise<Result<Voting, Problem>>;
  /** Works out the role groups of a round whose first votes are all revealed. From then on the first vote takes no more slips. */
  completeVotes(id: string, round: string): Promise<Result<Voting, Problem>>;
  /** Removes every ballot of a round for good. */
  dropBallots(id: string, round: string): Promise<Result<null, Problem>>;
  /** Fills a made-up assessment's vote with made-up voters, for practice. */
  addMadeUpVotes(id: string, round: string, box: BoxId): Promise<Result<Voting, Problem>>;
}
