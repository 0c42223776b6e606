/** The vocabulary of an absent colleague's response: what its file may hold, and nothing besides. */

import { z } from 'zod';
import { ROLE_GROUP_FROM } from '../limits.ts';
import { formSchema, idSchema, questionIdSchema, versionSchema } from '../questionnaire-model.ts';
import { choiceSchema, roleGroupSchema } from '../workshop-model.ts';

/** The version of its file. */
export const RESPONSE_FILE_VERSION = 1;

/**
 * What one absent colleague chose, and which round of which assessment it is for. `id` is random and stands for nobody; each file of one form has the same. `rolesFrom` is from how
 * many people on a role group is shown, as the form promised; null where it did not ask. There is no name in it, no time, no note and no language: the only Welsh one would
 * tell whose it is.
 */
export const absentResponseSchema = z
  .strictObject({
    format: z.literal('soundings-response'),
    version: z.literal(RESPONSE_FILE_VERSION),
    id: idSchema,
    assessment: idSchema,
    round: idSchema,
    questionnaire: z.strictObject({ id: idSchema, version: versionSchema }).readonly(),
    form: formSchema,
    rolesFrom: z.int().min(ROLE_GROUP_FROM.least).max(ROLE_GROUP_FROM.most).nullable(),
    role: roleGroupSchema.nullable(),
    votes: z.record(questionIdSchema, choiceSchema).readonly(),
    check: z.string(),
  })
  .refine(({ votes }) => Object.keys(votes).length > 0)
  .refine(({ role, rolesFrom }) => role === null || rolesFrom !== null)
  .readonly();
export type AbsentResponse = z.infer<typeof absentResponseSchema>;
