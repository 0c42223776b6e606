/** The vocabulary of a questionnaire: what is asked, at which levels, and what it rests on. The page imports the types only. */

import { z } from 'zod';

// Before the first schema: zod would otherwise write code at run time, which the app's content policy forbids.
z.config({ jitless: true });

/** One of the five areas a questionnaire looks at, always in this order. */
export const dimensionIdSchema = z.enum(['policy', 'access', 'trust', 'leadership', 'culture']);
export type DimensionId = z.infer<typeof dimensionIdSchema>;

/** Permanent name of a question, such as P1. Never used again for another question. */
export const questionIdSchema = z.string().regex(/^[A-Z][A-Za-z]{0,3}[0-9]{1,3}[a-z]?$/);
export type QuestionId = z.infer<typeof questionIdSchema>;

/** Name of an assessment, round, action or group: letters, digits and hyphens, so that it is also a safe file name. */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** 1 Not yet, 2 Early, 3 In place, 4 Embedded, 5 Leading. */
export const levelSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type Level = z.infer<typeof levelSchema>;

/** A text in both languages. Welsh is null until it has been written. */
export const textSchema = z.object({ en: z.string(), cy: z.string().nullable() }).readonly();
export type Text = z.infer<typeof textSchema>;

/** 1 small (days, no money), 2 medium (weeks or some money), 3 large (months, budget or policy decision). Methods F.2. */
export const effortSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Effort = z.infer<typeof effortSchema>;

/** Permanent name of a template, such as TPL01. */
export const templateIdSchema = z.string().regex(/^TPL[0-9]{2}$/);
export type TemplateId = z.infer<typeof templateIdSchema>;

/** What helps to get from one level to the next, and the template to do it with: content, not yet anybody's action. */
export const stepUpSchema = z.object({ action: textSchema, effort: effortSchema, template: templateIdSchema.nullable() }).readonly();
export type StepUp = z.infer<typeof stepUpSchema>;

/** A version of a questionnaire: 1.0, or 0.1-draft. */
export const versionSchema = z.string().regex(/^[0-9]{1,3}\.[0-9]{1,3}(-[a-z]{1,20})?$/);
export type Version = z.infer<typeof versionSchema>;

/** Permanent name of something that a source says, such as S0.6. */
export const claimIdSchema = z.string().regex(/^[A-Z][A-Za-z0-9]{0,7}\.[0-9]{1,3}$/);
export type ClaimId = z.infer<typeof claimIdSchema>;

const fiveTextsSchema = z.tuple([textSchema, textSchema, textSchema, textSchema, textSchema]).readonly();

/**
 * One thing to place on the five levels. `levels` runs from 1 to 5; `stepsUp` from "1 to 2" to "4 to 5". `enoughWhen` says of each level when staying there is
 * reasonable; null in questionnaires from before it was asked. `since` is the version that first asked it, `until` the first that no longer did.
 */
export const questionSchema = z
  .object({
    id: questionIdSchema,
    since: versionSchema,
    until: versionSchema.nullable(),
    title: textSchema,
    question: textSchema,
    isQuick: z.boolean(),
    canNotApply: z.boolean(),
    levels: fiveTextsSchema,
    enoughWhen: fiveTextsSchema.nullable(),
    evidence: textSchema,
    sources: z.array(claimIdSchema).readonly(),
    stepsUp: z.tuple([stepUpSchema, stepUpSchema, stepUpSchema, stepUpSchema]).readonly(),
  })
  .readonly();
export type Question = z.infer<typeof questionSchema>;

/** One of the five areas, with its questions in their fixed order. */
export const dimensionSchema = z
  .object({ id: dimensionIdSchema, name: textSchema, question: textSchema, questions: z.array(questionSchema).readonly() })
  .readonly();
export type Dimension = z.infer<typeof dimensionSchema>;

/** A text that a questionnaire rests on, described and not quoted. */
export const workSchema = z.object({ id: z.string().regex(/^[A-Z][A-Za-z0-9]{0,7}$/), about: textSchema }).readonly();
export type Work = z.infer<typeof workSchema>;

/** One thing that a work says, in our words. `date` is the year or month it is from, as 2009 or 2011-11; null where none is stated. */
export const claimSchema = z
  .object({ id: claimIdSchema, work: workSchema.unwrap().shape.id, date: z.string().regex(/^[0-9]{4}(-(0[1-9]|1[0-2]))?$/).nullable(), claim: textSchema })
  .readonly();
export type Claim = z.infer<typeof claimSchema>;

/** What became of one question between two versions. `from` is null for a new one, `to` for one that was dropped; only "same" needs no reason. Methods E.4. */
export const mapLineSchema = z
  .object({
    kind: z.enum(['same', 'reworded', 'changed', 'new', 'dropped']),
    from: questionIdSchema.nullable(),
    to: questionIdSchema.nullable(),
    reason: textSchema.nullable(),
  })
  .readonly();
export type MapLine = z.infer<typeof mapLineSchema>;

/** How the questions of one version lead to those of the next: a line for each question of either. */
export const versionMapSchema = z.object({ from: versionSchema, to: versionSchema, lines: z.array(mapLineSchema).readonly() }).readonly();
export type VersionMap = z.infer<typeof versionMapSchema>;

/**
 * The versioned set of dimensions and questions, with what they rest on and how they came from earlier versions. It travels inside the saved file, so old answers
 * keep their wording.
 */
export const questionnaireSchema = z
  .object({
    id: idSchema,
    version: versionSchema,
    title: textSchema,
    levelNames: fiveTextsSchema,
    instruction: textSchema,
    dimensions: z.array(dimensionSchema).readonly(),
    works: z.array(workSchema).readonly(),
    claims: z.array(claimSchema).readonly(),
    maps: z.array(versionMapSchema).readonly(),
  })
  .readonly();
export type Questionnaire = z.infer<typeof questionnaireSchema>;

/** All questions, or those marked quick. */
export const formSchema = z.enum(['full', 'quick']);
export type Form = z.infer<typeof formSchema>;
