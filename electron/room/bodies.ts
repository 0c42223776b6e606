/** What phones may send, as schemas: anything else is refused. */

import { z } from 'zod';
import { questionIdSchema } from '../../assessments/questionnaire-model.ts';
import { boxIdSchema, choiceSchema, roleGroupSchema } from '../../assessments/workshop-model.ts';
import type { JoinWanted, VoteWanted } from './page/wire.ts';

/** The body of `POST /join`. */
export const joinSchema = z.strictObject({ code: z.string().max(20), pass: z.string().max(100).optional() }) satisfies z.ZodType<JoinWanted>;

/** The body of `POST /vote`. One that says nothing is no vote. */
export const voteSchema = z
  .strictObject({ box: boxIdSchema, votes: z.record(questionIdSchema, choiceSchema.nullable()), role: roleGroupSchema.nullable().optional(), rolesFrom: z.int().min(1).optional(), turn: z.int().min(1) })
  .refine(({ votes, role }) => role !== undefined || Object.keys(votes).length > 0) satisfies z.ZodType<VoteWanted>;
