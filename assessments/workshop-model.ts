/** The vocabulary of a workshop: how far it has got, what was settled, what is kept of the votes, and the ballots themselves. The page imports the types only. */

import { z } from 'zod';
import { LONGEST_NOTE, MOST_VOTERS, ROLE_GROUP_FROM } from './limits.ts';
import { daySchema, fractionSchema, itemSchema } from './figures-model.ts';
import { dimensionIdSchema, idSchema, levelSchema, questionIdSchema } from './questionnaire-model.ts';

/** How far a workshop has got. One may always go back; on to the reveal and further only with votes. Methods C.6. */
export const stageSchema = z.enum(['set-up', 'vote', 'reveal', 'discuss', 'act']);
export type Stage = z.infer<typeof stageSchema>;

/** The broad roles that people may say they have, if they wish. No more than these five. Methods C.7. */
export const roleGroupSchema = z.enum(['senior', 'managers', 'communications', 'front-line', 'ict']);
export type RoleGroup = z.infer<typeof roleGroupSchema>;

/**
 * That voters are asked for their role group, and from how many people on a group may be shown: 5, or 3 to 10 by decision. Under 5 the decision needs its reason. Fixed
 * from the first vote on: it is what voters were told. Methods C.7.
 */
export const roleSettingSchema = z
  .object({ least: z.int().min(ROLE_GROUP_FROM.least).max(ROLE_GROUP_FROM.most), reason: z.string().max(LONGEST_NOTE) })
  .refine(({ least, reason }) => least >= ROLE_GROUP_FROM.usual || reason.trim() !== '')
  .readonly();
export type RoleSetting = z.infer<typeof roleSettingSchema>;

/**
 * A round that is answered in a workshop. `voters` is how many people vote. `isRevealed` stays once the first votes have been shown, whatever stage is gone
 * back to. `pulled` are questions that were to be confirmed and that somebody wants to talk about. `roles` is null where nobody is asked for a role group.
 */
export const workshopSchema = z
  .object({
    stage: stageSchema,
    voters: z.int().min(1).max(MOST_VOTERS),
    isRevealed: z.boolean(),
    pulled: z.array(questionIdSchema).readonly(),
    roles: roleSettingSchema.nullable(),
  })
  .readonly();
export type Workshop = z.infer<typeof workshopSchema>;

/**
 * How the group came to what is recorded as the response. `confirmed`: same or close, accepted together. `agreed`: settled after talking; `reason` says why
 * where the level is not the majority level. `not-agreed`: the majority level stands as provisional, with the two views in a line each.
 */
export const settlementSchema = z
  .object({ outcome: z.enum(['confirmed', 'agreed', 'not-agreed']), reason: z.string().max(LONGEST_NOTE), views: z.array(z.string().max(LONGEST_NOTE)).max(2).readonly() })
  .readonly();
export type Settlement = z.infer<typeof settlementSchema>;

/** How far apart the votes on a question are. Methods C.5. */
export const statusSchema = z.enum(['single-view', 'same', 'close', 'some-spread', 'wide-spread', 'two-camps']);
export type AgreementStatus = z.infer<typeof statusSchema>;

const countSchema = z.int().min(0).max(MOST_VOTERS);

/** How many chose each level, how many did not know, and for how many it does not apply. */
export const tallySchema = z
  .object({ levels: z.tuple([countSchema, countSchema, countSchema, countSchema, countSchema]).readonly(), unknown: countSchema, notApplicable: countSchema })
  .readonly();
export type Tally = z.infer<typeof tallySchema>;

/**
 * What one vote on one question came to. `item` is provisional: what the votes alone say. `status` is null where the item is no level. `distance` is the average
 * distance from the middle vote, in levels, and `isNear` says whether it is 0.8 or less. `counts` and `distance` are null where too few voted for them to be
 * shown. Methods B.3, B.8, C.1, C.7.
 */
export const outcomeSchema = z
  .object({ cast: countSchema, item: itemSchema, status: statusSchema.nullable(), distance: fractionSchema.nullable(), isNear: z.boolean().nullable(), counts: tallySchema.nullable() })
  .readonly();
export type VoteOutcome = z.infer<typeof outcomeSchema>;

/** The first vote on a question, and those that came after it was talked about. First votes are never overwritten. */
export const questionVotesSchema = z.object({ first: outcomeSchema, again: z.array(outcomeSchema).max(2).readonly() }).readonly();
export type QuestionVotes = z.infer<typeof questionVotesSchema>;

const spanSchema = z.object({ low: fractionSchema, high: fractionSchema }).readonly();

/** From the lowest to the highest of something, in levels. */
export type Span = z.infer<typeof spanSchema>;

/**
 * What the first votes say of a dimension. `means` are the voters' own means, sorted and tied to nobody, from voters with three levels or more; empty with fewer than four
 * of them. `views` is the range of views, from five voters. Beside role groups means are in half levels and the range in tenths, and there are no means where one of the groups is
 * not shown in the dimension, nor while they are still to be worked out. `oneAway` is the lowest and highest score if one voter had been away, from three. Methods B.8, E.3, G27.
 */
export const dimensionVotesSchema = z
  .object({ dimension: dimensionIdSchema, means: z.array(fractionSchema).max(MOST_VOTERS).readonly(), views: spanSchema.nullable(), oneAway: spanSchema.nullable() })
  .readonly();
export type DimensionVotes = z.infer<typeof dimensionVotesSchema>;

/** A group whose mean may be shown: a role group, or all people of no group that is shown by itself, together. */
export const shownGroupSchema = z.union([roleGroupSchema, z.literal('other')]);
export type ShownGroup = z.infer<typeof shownGroupSchema>;

/** What is said of a difference between two groups. Methods C.7. */
export const gapLabelSchema = z.enum(['similar', 'possible', 'clear']);
export type GapLabel = z.infer<typeof gapLabelSchema>;

/**
 * How differently role groups see a dimension, from first votes. `means` are in levels, rounded half up to one decimal, of the groups that may be shown; empty where none may.
 * `gap` is between the highest and the lowest of them, null with fewer than two: its size in levels to one decimal, and the p of the exact test to three. Methods C.7.
 */
export const dimensionRolesSchema = z
  .object({
    dimension: dimensionIdSchema,
    means: z.array(z.object({ group: shownGroupSchema, mean: z.number().min(1).max(5) }).readonly()).readonly(),
    gap: z
      .object({ higher: shownGroupSchema, lower: shownGroupSchema, size: z.number().min(0).max(4), p: z.number().min(0).max(1), label: gapLabelSchema })
      .readonly()
      .nullable(),
  })
  .readonly();
export type DimensionRoles = z.infer<typeof dimensionRolesSchema>;

/**
 * What is kept of role groups, worked out once, when no more votes are to come: by which setting, the groups that may be shown with how many people are in each, and
 * what they say of each dimension. A group that may not be shown is nowhere in it.
 */
export const roleResultsSchema = z
  .object({
    setting: roleSettingSchema,
    groups: z.array(z.object({ group: shownGroupSchema, people: countSchema }).readonly()).readonly(),
    dimensions: z.array(dimensionRolesSchema).readonly(),
  })
  .readonly();
export type RoleResults = z.infer<typeof roleResultsSchema>;

/**
 * What is kept of the votes of a round: counts and results, no ballots. `countedOn` is the day of the closing that counted them; null while the ballots are there.
 * `voters` is how many voted at least once. `roles` is null where nobody was asked for a role group, and until it is worked out.
 */
export const votesSchema = z
  .object({
    countedOn: daySchema.nullable(),
    voters: countSchema,
    questions: z.record(questionIdSchema, questionVotesSchema).readonly(),
    dimensions: z.array(dimensionVotesSchema).readonly(),
    roles: roleResultsSchema.nullable(),
  })
  .readonly();
export type Votes = z.infer<typeof votesSchema>;

/** One voter's choice for one question. */
export const choiceSchema = z.union([levelSchema, z.literal('unknown'), z.literal('not-applicable')]);
export type Choice = z.infer<typeof choiceSchema>;

/** How votes came in: by passing the keyboard, typed in from a paper slip, from a phone in the room, or from the file of somebody absent. Votes made up for practice are marked as such. */
export const waySchema = z.enum(['keyboard', 'paper', 'phone', 'file', 'made-up']);
export type Way = z.infer<typeof waySchema>;

/**
 * What one voter chose, under a random id that stands for nobody. `isSealed` from the reveal on: it can no longer change. `role` is there where its voter said it, and only
 * on first votes.
 */
export const slipSchema = z
  .object({ way: waySchema, role: roleGroupSchema.optional(), votes: z.record(questionIdSchema, choiceSchema).readonly(), isFinished: z.boolean(), isSealed: z.boolean() })
  .readonly();
export type Slip = z.infer<typeof slipSchema>;

/** Which vote: the first on every question, or a second or third on one that was talked about: "first", "T2.2", "T2.3". */
export const boxIdSchema = z.union([z.literal('first'), z.string().regex(/^[A-Z][A-Za-z]{0,3}[0-9]{1,3}[a-z]?\.[23]$/)]);
export type BoxId = z.infer<typeof boxIdSchema>;

/** The votes of one vote: slips by their random ids, and a show of cards as counts by question. `isOpened` once it has been revealed. */
export const boxSchema = z
  .object({ slips: z.record(idSchema, slipSchema).readonly(), cards: z.record(questionIdSchema, tallySchema).readonly(), isOpened: z.boolean() })
  .readonly();
export type Box = z.infer<typeof boxSchema>;

/**
 * All ballots of one round while it is open: a file of their own, gone when the round closes. `isComplete` once role groups have been worked out: from then on the first vote
 * takes no more slips, because what one more changed in the figures would tell what its voter thinks.
 */
export const ballotsSchema = z.object({ boxes: z.record(boxIdSchema, boxSchema).readonly(), isComplete: z.literal(true).optional() }).readonly();
export type Ballots = z.infer<typeof ballotsSchema>;
