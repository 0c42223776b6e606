/** The vocabulary of Soundings: every noun as a schema, with the type that follows from it. The page imports the types only. */

import { z } from 'zod';
import { daySchema, dueSchema, roundFiguresSchema } from './figures-model.ts';
import { LONGEST_NAME, LONGEST_NOTE, LONGEST_TITLE, MOST_IN_A_LIST } from './limits.ts';
import { COUNCIL_TYPES, NATIONS, REGIONS, SECTORS, STAFF_BANDS } from './peers/profile.ts';
import {
  dimensionIdSchema, effortSchema, formSchema, idSchema, levelSchema, questionIdSchema, questionnaireSchema, templateIdSchema, textSchema,
} from './questionnaire-model.ts';
import { settlementSchema, votesSchema, workshopSchema } from './workshop-model.ts';

const nameSchema = z.string().max(LONGEST_NAME);
/** Words of a person. */
export const noteSchema = z.string().max(LONGEST_NOTE);

/** 1 useful, 2 important, 3 vital. Methods F.2. */
export const importanceSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Importance = z.infer<typeof importanceSchema>;

/** What was answered: a level, "don't know", or "does not apply" with its reason. */
export const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('level'), level: levelSchema }).readonly(),
  z.object({ kind: z.literal('unknown') }).readonly(),
  z.object({ kind: z.literal('not-applicable'), reason: noteSchema }).readonly(),
]);
export type Answer = z.infer<typeof answerSchema>;

/** Whether the evidence was not given, described, or seen. It never changes a score. Methods A.5. */
export const evidenceSchema = z.enum(['none', 'described', 'seen']);
export type Evidence = z.infer<typeof evidenceSchema>;

/** Everything recorded for one question in one round. A null answer is a blank that has a note or an evidence mark. */
export const responseSchema = z.object({ answer: answerSchema.nullable(), evidence: evidenceSchema, note: noteSchema }).readonly();
export type Response = z.infer<typeof responseSchema>;

/**
 * What the group wants for one question. Null means: not chosen, so the default of methods F.2 holds. `closeCall` is how a group settled a need of 3 or 4: as
 * worth real effort, or as not. What is shortlisted is still to be talked about before it is put in the plan.
 */
export const goalSchema = z
  .object({
    isGoodEnough: z.boolean().nullable(),
    target: levelSchema.nullable(),
    importance: importanceSchema.nullable(),
    effort: effortSchema.nullable(),
    closeCall: z.enum(['high', 'low']).nullable(),
    isShortlisted: z.boolean(),
  })
  .readonly();
export type Goal = z.infer<typeof goalSchema>;

/** What a peer group's figures are about. */
export const measureIdSchema = z.enum(['overall', 'policy', 'access', 'trust', 'leadership', 'culture']);
export type MeasureId = z.infer<typeof measureIdSchema>;

/** A peer group's figures for one measure, in levels rounded to two decimals. What the group is too small for is null. Methods D.9. */
export const measureSchema = z
  .object({
    n: z.int().min(0),
    isFamiliesOk: z.boolean(),
    median: z.number().min(1).max(5).nullable(),
    q1: z.number().min(1).max(5).nullable(),
    q3: z.number().min(1).max(5).nullable(),
    sortedScores: z.array(z.number().min(1).max(5)).readonly().nullable(),
    medianAgeMonths: z.int().min(0).nullable(),
  })
  .readonly();
export type Measure = z.infer<typeof measureSchema>;

/**
 * Comparable organisations, as figures only. `itemMedians` is null below ten organisations. `carriedFrom` is the day of the earlier pack whose figures these are, where
 * fewer than three joined or left since: new ones would tell who. Methods D.6.
 */
export const peerGroupSchema = z
  .object({
    id: idSchema,
    name: textSchema,
    definition: textSchema,
    parent: idSchema.nullable(),
    measures: z.record(measureIdSchema, measureSchema).readonly(),
    itemMedians: z.record(questionIdSchema, z.number().min(1).max(5)).readonly().nullable(),
    carriedFrom: daySchema.nullable(),
  })
  .readonly();
export type PeerGroup = z.infer<typeof peerGroupSchema>;

/**
 * What keeps a group from being one organisation in all but name: fewest families in it, and the largest share of its records, in percent, that one family and two
 * families may have. Methods D.6.
 */
export const familyRuleSchema = z.object({ least: z.int().min(3), largest: z.int().max(50), twoLargest: z.int().max(75) }).readonly();
export type FamilyRule = z.infer<typeof familyRuleSchema>;

/**
 * Who made a benchmark pack, when, from whom, and by which rules. `source` says where figures that somebody else published were taken from, and of which day they are; null
 * for a pack made from contributions. Methods D.9.
 */
export const packHeaderSchema = z
  .object({
    id: idSchema,
    title: textSchema,
    isSample: z.boolean(),
    madeOn: daySchema,
    madeBy: nameSchema,
    validUntil: daySchema,
    formatVersion: z.literal(1),
    questionnaire: z.object({ id: idSchema, major: z.int().min(0), form: formSchema }).readonly(),
    rules: z.object({ smallestGroup: z.int().min(5), families: familyRuleSchema, decimals: z.literal(2), quantileType: z.literal(7), windowMonths: z.int() }).readonly(),
    notes: textSchema,
    licence: nameSchema,
    source: z.object({ text: nameSchema, on: daySchema }).readonly().nullable(),
  })
  .readonly();
export type PackHeader = z.infer<typeof packHeaderSchema>;

/** A benchmark pack: its header and its groups. */
export const packSchema = z.object({ header: packHeaderSchema, groups: z.array(peerGroupSchema).readonly() }).readonly();
export type Pack = z.infer<typeof packSchema>;

/** The peer group that a person chose for a round, carried in the file so that figures stay the same on every machine. */
export const peerChoiceSchema = z.object({ header: packHeaderSchema, group: peerGroupSchema }).readonly();
export type PeerChoice = z.infer<typeof peerChoiceSchema>;

/** What closing a round fixed: the day, the scoring method, the questionnaire and the figures. The only computed numbers that are stored. */
export const closingSchema = z
  .object({ closedOn: daySchema, scoringMethod: z.string(), questionnaire: z.object({ id: idSchema, version: z.string() }).readonly(), figures: roundFiguresSchema })
  .readonly();
export type Closing = z.infer<typeof closingSchema>;

/** Where an organisation belongs among its peers. Methods D.7. */
export const profileSchema = z
  .object({
    nation: z.enum(NATIONS).nullable(),
    sector: z.enum(SECTORS).nullable(),
    councilType: z.enum(COUNCIL_TYPES).nullable(),
    staffBand: z.enum(STAFF_BANDS).nullable(),
    region: z.enum(REGIONS).nullable(),
  })
  .readonly();
export type Profile = z.infer<typeof profileSchema>;

/** A closing that was taken back, whole with the profile of that day: when the round was opened again, and why. */
export const reopeningSchema = z.object({ closing: closingSchema, profile: profileSchema.nullable(), on: daySchema, reason: noteSchema }).readonly();
export type Reopening = z.infer<typeof reopeningSchema>;

/** What was handed to a network for its benchmark: under which random id, in which revision and when, and the sum of it where that is known. Methods D.8. */
export const handedSchema = z
  .object({ contribution: idSchema, revision: z.int().min(1), on: daySchema, check: z.string().regex(/^[0-9a-f]{8}$/).optional() })
  .readonly();
export type Handed = z.infer<typeof handedSchema>;

/** The levels that a plan would lead to when all of `actions` are done, fixed on a day: what the next round is held against. A plan, not a forecast. */
export const targetLineSchema = z
  .object({ on: daySchema, actions: z.array(idSchema).max(MOST_IN_A_LIST).readonly(), levels: z.record(questionIdSchema, levelSchema).readonly() })
  .readonly();
export type TargetLine = z.infer<typeof targetLineSchema>;

/**
 * One dated pass through a questionnaire: answered here, alone or in a workshop, or typed in from paper. Open until it has a closing. `workshop` is null for a
 * round answered alone; `settled` says how its group came to a response; `votes` is what a closing has kept of its votes. `whys` says in people's words why a question
 * moved, or did not, since the round before. `profile` is the organisation's as it stood at the closing, null until then; `reopenings` are the closings taken back, in order.
 */
export const roundSchema = z
  .object({
    id: idSchema,
    date: daySchema,
    form: formSchema,
    origin: z.enum(['answered', 'paper']),
    questionnaire: z.string(),
    responses: z.record(questionIdSchema, responseSchema).readonly(),
    workshop: workshopSchema.nullable(),
    settled: z.record(questionIdSchema, settlementSchema).readonly(),
    votes: votesSchema.nullable(),
    goals: z.record(questionIdSchema, goalSchema).readonly(),
    targetLine: targetLineSchema.nullable(),
    whys: z.record(questionIdSchema, noteSchema).readonly(),
    peers: peerChoiceSchema.nullable(),
    profile: profileSchema.nullable(),
    handed: handedSchema.nullable(),
    reopenings: z.array(reopeningSchema).max(MOST_IN_A_LIST).readonly(),
    closing: closingSchema.nullable(),
  })
  .readonly();
export type Round = z.infer<typeof roundSchema>;

/** The organisation, entered once and offered everywhere. Null means not given. `reference` is its official code, where there is one. `retention` and `classification` are lines of its own that every document carries. */
export const organisationSchema = z
  .object({
    name: nameSchema,
    reference: nameSchema,
    ...profileSchema.unwrap().shape,
    documentOwner: nameSchema,
    keepUntil: daySchema.nullable(),
    reviewOn: daySchema.nullable(),
    retention: nameSchema,
    classification: nameSchema,
  })
  .readonly();
export type Organisation = z.infer<typeof organisationSchema>;

/** Where an action has got to, since when, and why in a line. */
export const statusSchema = z
  .object({ state: z.enum(['not-started', 'in-progress', 'done', 'dropped']), on: daySchema, reason: noteSchema })
  .readonly();
export type Status = z.infer<typeof statusSchema>;

/** Money that an action takes, in pounds; staff time is in days beside it. Methods F.4. */
export const costSchema = z.enum(['none', 'under-1000', '1000-to-10000', 'over-10000']);
export type Cost = z.infer<typeof costSchema>;

/** Who has to agree before an action can start. */
export const decisionSchema = z.enum(['delegated', 'head-of-service', 'top-team', 'committee']);
export type Decision = z.infer<typeof decisionSchema>;

/**
 * Something someone will do. `question` is null for an action on no one question; then `dimension` says which dimension it is for, or null for the whole. The last
 * of `statuses` is the present one. `waitsFor` are other actions that come first; one that is no longer in the plan counts for nothing. Methods F.4.
 */
export const actionSchema = z
  .object({
    id: idSchema,
    round: idSchema,
    question: questionIdSchema.nullable(),
    dimension: dimensionIdSchema.nullable(),
    fromLevel: levelSchema.nullable(),
    toLevel: levelSchema.nullable(),
    title: z.string().max(LONGEST_TITLE),
    owner: nameSchema,
    sponsor: nameSchema,
    start: daySchema.nullable(),
    due: dueSchema.nullable(),
    firstStep: noteSchema,
    firstStepBy: daySchema.nullable(),
    success: noteSchema,
    statuses: z.array(statusSchema).min(1).readonly(),
    dependsOn: noteSchema,
    waitsFor: z.array(idSchema).max(MOST_IN_A_LIST).readonly(),
    risk: noteSchema,
    cost: costSchema.nullable(),
    staffDays: z.number().min(0).max(10_000).nullable(),
    decision: decisionSchema.nullable(),
    affects: noteSchema,
    evidenceOfDone: noteSchema,
    reviewOn: daySchema.nullable(),
  })
  .readonly();
export type Action = z.infer<typeof actionSchema>;

/** A language of the screens, the content and the documents. */
export const languageSchema = z.enum(['en', 'cy']);
export type Language = z.infer<typeof languageSchema>;

/** Where a piece of wording stands in a template: section and block from 0, then the item of a list or the row and column of a table: s0b1, s0b2i3, s1b0r2c1. */
export const draftPlaceSchema = z.string().regex(/^s[0-9]{1,2}b[0-9]{1,2}(i[0-9]{1,2}|r[0-9]{1,2}c[0-9]{1,2})?$/);

/** What was written in place of a template's own wording, for one question or for none, in one language. What was left as it is, is not kept. */
export const draftSchema = z
  .object({ template: templateIdSchema, question: questionIdSchema.nullable(), language: languageSchema, texts: z.record(draftPlaceSchema, noteSchema).readonly() })
  .readonly();
export type Draft = z.infer<typeof draftSchema>;

/** One organisation's work over the years: the saved thing. Rounds stand in order of their date; all questionnaires are versions of one. */
export const assessmentSchema = z
  .object({
    id: idSchema,
    isSample: z.boolean(),
    organisation: organisationSchema,
    questionnaires: z.array(questionnaireSchema).min(1).readonly(),
    rounds: z.array(roundSchema).min(1).readonly(),
    actions: z.array(actionSchema).readonly(),
    drafts: z.array(draftSchema).readonly(),
  })
  .readonly();
export type Assessment = z.infer<typeof assessmentSchema>;
