/** Every change that can be made to an assessment, as data: what travels over the bridge, and what undo turns round. */

import { z } from 'zod';
import { daySchema } from './figures-model.ts';
import { MOST_IN_A_LIST } from './limits.ts';
import {
  actionSchema, answerSchema, draftPlaceSchema, draftSchema, goalSchema, handedSchema, organisationSchema, peerChoiceSchema, noteSchema, responseSchema, roundSchema,
  targetLineSchema,
} from './model.ts';
import { formSchema, idSchema, questionIdSchema, questionnaireSchema } from './questionnaire-model.ts';
import { settlementSchema, votesSchema, workshopSchema } from './workshop-model.ts';

/** One or more fields of the organisation. */
export const changeOrganisationSchema = z
  .object({ kind: z.literal('change-organisation'), fields: organisationSchema.unwrap().partial().readonly() })
  .readonly();

/** What is recorded for a question; null clears it. */
export const recordResponseSchema = z
  .object({ kind: z.literal('record-response'), round: idSchema, question: questionIdSchema, response: responseSchema.nullable() })
  .readonly();

/** What the group wants for a question; null goes back to the defaults. */
export const setGoalSchema = z
  .object({ kind: z.literal('set-goal'), round: idSchema, question: questionIdSchema, goal: goalSchema.nullable() })
  .readonly();

/** The levels that the plan of a round would lead to, which the next round is held against; null for none. It may be set when the round is closed. */
export const setTargetLineSchema = z.object({ kind: z.literal('set-target-line'), round: idSchema, targetLine: targetLineSchema.nullable() }).readonly();

/** The date or the form of an open round. */
export const changeRoundSchema = z
  .object({ kind: z.literal('change-round'), round: idSchema, date: daySchema, form: formSchema })
  .readonly();

/** The peer group that a round is compared with; null for none. */
export const choosePeersSchema = z
  .object({ kind: z.literal('choose-peers'), round: idSchema, peers: peerChoiceSchema.nullable() })
  .readonly();

/** An action, new or changed. A new one goes to `at`, or to the end when `at` is null. */
export const putActionSchema = z
  .object({ kind: z.literal('put-action'), action: actionSchema, at: z.int().min(0).nullable() })
  .readonly();

/** Several actions of the plan as they shall be, in one act. */
export const changeActionsSchema = z.object({ kind: z.literal('change-actions'), actions: z.array(actionSchema).min(1).max(MOST_IN_A_LIST).readonly() }).readonly();

/** Takes an action out of the plan. */
export const removeActionSchema = z.object({ kind: z.literal('remove-action'), action: idSchema }).readonly();

/** A new round, with its questionnaire where the file does not hold that version yet (null where it does). */
export const addRoundSchema = z
  .object({ kind: z.literal('add-round'), round: roundSchema, questionnaire: questionnaireSchema.nullable() })
  .readonly();

/** Takes out a round without actions. */
export const removeRoundSchema = z.object({ kind: z.literal('remove-round'), round: idSchema }).readonly();

/**
 * Fixes the figures of a round on that day, with what is kept of its votes: null where nobody voted. `isBack` is for undo: the round is closed just as it was before the
 * latest of its reopenings, which goes.
 */
export const closeRoundSchema = z
  .object({ kind: z.literal('close-round'), round: idSchema, on: daySchema, votes: votesSchema.nullable(), isBack: z.boolean().optional() })
  .readonly();

/** Takes a closing back. `why` is kept with the round; it is null only for undo, where nothing is to be kept. */
export const reopenRoundSchema = z
  .object({ kind: z.literal('reopen-round'), round: idSchema, why: z.object({ on: daySchema, reason: noteSchema.trim().min(1) }).readonly().nullable() })
  .readonly();

/** Why a question moved, or did not, since the round before, in people's words; null for none. It may be written when the round is closed. */
export const setWhySchema = z.object({ kind: z.literal('set-why'), round: idSchema, question: questionIdSchema, why: noteSchema.nullable() }).readonly();

/** What was handed to a network from a closed round; null for nothing. */
export const setHandedSchema = z.object({ kind: z.literal('set-handed'), round: idSchema, handed: handedSchema.nullable() }).readonly();

/** How far the workshop of an open round has got; null where it is answered without one. */
export const setWorkshopSchema = z.object({ kind: z.literal('set-workshop'), round: idSchema, workshop: workshopSchema.nullable() }).readonly();

/** How the group settled questions, one or many in one act, with what is recorded as the answer. Null takes either back; notes and evidence marks stay. */
export const settleQuestionsSchema = z
  .object({
    kind: z.literal('settle-questions'),
    round: idSchema,
    questions: z.record(questionIdSchema, z.object({ settlement: settlementSchema.nullable(), answer: answerSchema.nullable() }).readonly()).readonly(),
  })
  .readonly();

/** The wording at one place of a template; null goes back to the template's own. */
export const writeDraftSchema = z
  .object({ kind: z.literal('write-draft'), place: draftPlaceSchema, text: noteSchema.nullable() })
  .extend(draftSchema.unwrap().pick({ template: true, question: true, language: true }).shape)
  .readonly();

/** Any one of the changes, told apart by its kind. */
export const changeSchema = z.discriminatedUnion('kind', [
  changeOrganisationSchema, recordResponseSchema, setGoalSchema, changeRoundSchema, choosePeersSchema, putActionSchema, changeActionsSchema, removeActionSchema,
  setTargetLineSchema, addRoundSchema, removeRoundSchema, closeRoundSchema, reopenRoundSchema, setWhySchema, setHandedSchema, setWorkshopSchema,
  settleQuestionsSchema, writeDraftSchema,
]);
export type Change = z.infer<typeof changeSchema>;
