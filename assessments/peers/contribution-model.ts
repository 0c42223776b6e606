/** What one organisation hands to a network for its benchmark: the schema of the file and of each line of an NDJSON file. The page imports the types only. */

import { z } from 'zod';
import { daySchema, itemSchema } from '../figures-model.ts';
import { LONGEST_NAME } from '../limits.ts';
import { languageSchema, profileSchema } from '../model.ts';
import { formSchema, idSchema, questionIdSchema, versionSchema } from '../questionnaire-model.ts';

/** How many voted, in bands, so that nobody is counted. Methods D.8. */
export const voterBandSchema = z.enum(['1', '2-4', '5-9', '10+']);
export type VoterBand = z.infer<typeof voterBandSchema>;

/**
 * The levels of one closed round of one organisation. It names the organisation to the coordinator and nobody else, and holds no vote, note, evidence, person, action
 * or weight; of what does not apply, only that it does not. `id` is random, and stays when the same round is handed over again; `revision` goes up then, unless nothing
 * else changed. `cycle` is the year of the round. `voters` and `confidence` are null where they are not known. `check` is the sum of all the rest. Methods D.8.
 */
export const contributionSchema = z
  .object({
    format: z.literal('soundings-contribution'),
    version: z.literal(1),
    id: idSchema,
    organisation: z.object({ reference: z.string().max(LONGEST_NAME), name: z.string().max(LONGEST_NAME) }).readonly(),
    profile: profileSchema,
    cycle: z.int().min(1990).max(2199),
    finalisedOn: daySchema,
    questionnaire: z.object({ id: idSchema, version: versionSchema, form: formSchema }).readonly(),
    language: languageSchema,
    revision: z.int().min(1).max(1000),
    items: z.record(questionIdSchema, itemSchema).readonly(),
    voters: voterBandSchema.nullable(),
    confidence: z.enum(['one-person', 'firm', 'fair', 'tentative']).nullable(),
    check: z.string().regex(/^[0-9a-f]{8}$/),
  })
  .readonly();
export type Contribution = z.infer<typeof contributionSchema>;
