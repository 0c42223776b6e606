/** What the page may ask about benchmark packs, contributions and a coordinator's pools. With `api.ts`, `voting.ts` and `settings.ts` it is the contract. */

import type { Day } from '../assessments/figures-model.ts';
import type { Pack, PackHeader } from '../assessments/model.ts';
import type { Contribution } from '../assessments/peers/contribution-model.ts';
import type { ContributionProblem, MakingProblem } from '../assessments/peers/contribution-problems.ts';
import type { OfferedGroup } from '../assessments/peers/pack.ts';
import type { PackFileProblem, PublishedProblem } from '../assessments/peers/pack-problems.ts';
import type { PackPlan } from '../assessments/peers/plan-pack.ts';
import type { Counted, RecordStatus } from '../assessments/peers/pool.ts';
import type { Book } from '../assessments/peers/pool-model.ts';
import type { PublishedWanted } from '../assessments/peers/published-model.ts';
import type { Form } from '../assessments/questionnaire-model.ts';
import type { Result } from '../assessments/result.ts';
import type { Problem, QuestionnaireName, WriteProblem } from './api.ts';

/** A pack as it is offered: who made it and when, and its groups with their sizes. */
export interface OfferedPack {
  readonly header: PackHeader;
  readonly groups: readonly OfferedGroup[];
  /** Whether it was brought in here and can be removed again; those that come with Soundings cannot. */
  readonly isRemovable: boolean;
}

/** The packs on this computer, those that come with Soundings first, and the files among them that cannot be used. These are left as they are. */
export interface PackList {
  readonly packs: readonly OfferedPack[];
  readonly unreadable: readonly { readonly file: string; readonly problem: PackFileProblem | { readonly kind: 'not-found' } | { readonly kind: 'disk-failed'; readonly code: string } }[];
}

/** Why a pack was not taken in. One of that id with other contents may be here already. */
export type PackImportProblem = PackFileProblem | { readonly kind: 'pack-name-taken'; readonly madeOn: Day } | WriteProblem | { readonly kind: 'bad-arguments'; readonly where: string };

/** Why a typed-in group did not become a pack. */
export type PublishedFailure = PublishedProblem | PackImportProblem;

/** A contribution as a file, and as what is in it. */
export interface MadeContribution {
  readonly fileName: string;
  readonly text: string;
  readonly contribution: Contribution;
}

/** Why something about a pool was not done. `line` is where its file of contributions is damaged. */
export type PoolProblem =
  | { readonly kind: 'pool-damaged'; readonly line: number }
  | { readonly kind: 'pool-changed' | 'adding-is-over' | 'pooling-stopped' | 'pool-questionnaire-gone' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'bad-arguments'; readonly where: string }
  | WriteProblem;

/** One line of the list of pools. */
export interface PoolEntry {
  readonly id: string;
  readonly name: string;
  readonly contributions: number;
  readonly changedAt: string;
}

/** A pool that waits thirty days before it goes for good. */
export interface RemovedPool {
  readonly id: string;
  readonly name: string;
  readonly removedAt: string;
}

/** The pools on this computer, the one changed last first. */
export interface PoolList {
  readonly entries: readonly PoolEntry[];
  readonly removed: readonly RemovedPool[];
  readonly unreadable: readonly { readonly file: string }[];
}

/** What is needed to begin a pool. */
export interface NewPool {
  readonly name: string;
  readonly madeBy: string;
  readonly questionnaire: QuestionnaireName;
  readonly form: Form;
}

/** A contribution in a pool, and whether it counts on the day asked for. */
export interface PoolRecord {
  readonly id: string;
  readonly revision: number;
  readonly organisation: Contribution['organisation'];
  readonly cycle: number;
  readonly finalisedOn: Day;
  readonly form: Form;
  readonly status: RecordStatus;
}

/** A pool with some of its contributions, in order of their organisations' names. `revision` goes up with each change. */
export interface OpenedPool {
  readonly book: Omit<Book, 'previous'>;
  readonly revision: number;
  readonly contributions: number;
  readonly records: readonly PoolRecord[];
  readonly totals: Readonly<Partial<Record<RecordStatus, number>>>;
  readonly conflicts: Counted['conflicts'];
  readonly toDelete: Counted['toDelete'];
  /** The last pack that was made of it: its day, and how many contributions each of its groups had. Null before the first. */
  readonly previous: { readonly madeOn: Day; readonly members: Readonly<Record<string, number>> } | null;
}

/** What of a pool its coordinator writes. */
export type PoolFields = {
  readonly [Field in 'name' | 'madeBy' | 'licence' | 'title' | 'notes' | 'windowMonths' | 'families' | 'successors' | 'groups']?: Book[Field] | undefined;
};

/** Some text of a file that is being added: the whole of one contribution, or part of one with a contribution a line. `isEnd` says that no more of the file comes. */
export interface AddedText {
  readonly file: string;
  readonly kind: 'whole' | 'lines';
  readonly text: string;
  readonly isEnd: boolean;
}

/** What became of the text: how many contributions are set down to be added, how many are here already, and what is wrong with the others. A whole file is line 1. */
export interface AddedSoFar {
  readonly added: number;
  readonly repeated: number;
  readonly problems: readonly { readonly file: string; readonly line: number; readonly problem: ContributionProblem }[];
}

/** Which contribution of a pool. */
export interface RecordName {
  readonly id: string;
  readonly revision: number;
}

/** The calls about packs, contributions and pools. */
export interface PeerCalls {
  /** The benchmark packs on this machine, without their figures. */
  listPacks(): Promise<PackList>;
  readPack(id: string): Promise<Result<Pack, Problem>>;
  /** Adds a pack from a file, whole or not at all. `isNew` is false where the very same one is here already. */
  importPack(text: string): Promise<Result<{ readonly header: PackHeader; readonly isNew: boolean }, PackImportProblem>>;
  /** Adds a group that somebody else has published, as a pack of its own, made today. */
  addPublished(wanted: PublishedFields): Promise<Result<{ readonly header: PackHeader }, PublishedFailure>>;
  /** Removes a pack that was brought in. Rounds compared with one of its groups carry it themselves. */
  removePack(id: string): Promise<Result<null, Problem>>;
  /** The contribution of a closed round, to be looked at and then saved. Nothing is changed. */
  makeContribution(id: string, round: string): Promise<Result<MadeContribution, MakingProblem | Problem>>;
  listPools(): Promise<PoolList>;
  createPool(wanted: NewPool): Promise<Result<{ readonly id: string }, PoolProblem>>;
  /** A pool as it stands today, with at most two hundred of its contributions from that place on. */
  readPool(id: string, from: number): Promise<Result<OpenedPool, PoolProblem>>;
  changePool(id: string, revision: number, fields: PoolFields): Promise<Result<{ readonly revision: number }, PoolProblem>>;
  /** Puts a pool among the removed ones, where it waits thirty days. */
  removePool(id: string): Promise<Result<null, PoolProblem>>;
  putBackPool(id: string): Promise<Result<null, PoolProblem>>;
  /** Begins to add contributions. Nothing is in the pool before `finishAdding`. */
  beginAdding(pool: string): Promise<Result<{ readonly adding: string }, PoolProblem>>;
  /** Checks more text of what is being added: a megabyte at most in one call. */
  addText(pool: string, adding: string, texts: readonly AddedText[]): Promise<Result<AddedSoFar, PoolProblem>>;
  /** Adds all that was found good, in one write. */
  finishAdding(pool: string, adding: string): Promise<Result<{ readonly added: number; readonly revision: number }, PoolProblem>>;
  /** Leaves the pool as it was. */
  dropAdding(pool: string, adding: string): Promise<Result<null, PoolProblem>>;
  /** Takes contributions out, and gives their lines, so that they can be added again. */
  removeRecords(pool: string, revision: number, records: readonly RecordName[]): Promise<Result<{ readonly revision: number; readonly text: string }, PoolProblem>>;
  /** What a pack made today would show and hide, and why. */
  previewPack(pool: string): Promise<Result<PackPlan, PoolProblem>>;
  /** Makes the pack of today and keeps who was behind it, for the next one. */
  makePack(pool: string, revision: number, validUntil: Day): Promise<Result<{ readonly fileName: string; readonly text: string; readonly revision: number }, PoolProblem>>;
  /** Ends a preview or a pack in the making, which then answer that they were stopped. */
  stopPooling(pool: string): Promise<Result<null, PoolProblem>>;
}

/** What is typed in of a published group. Its id and the day come from the host. */
export type PublishedFields = Omit<PublishedWanted, 'id' | 'madeOn'>;
