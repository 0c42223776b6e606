/** The coordinator's workbook: what a pool is made of besides the contributions themselves. The page imports the types only. */

import { z } from 'zod';
import { LONGEST_NAME, MOST_IN_A_LIST } from '../limits.ts';
import { measureIdSchema, packSchema, profileSchema } from '../model.ts';
import { formSchema, idSchema, textSchema, versionSchema } from '../questionnaire-model.ts';

const nameSchema = z.string().max(LONGEST_NAME);
const membersSchema = z.array(nameSchema).max(MOST_IN_A_LIST).readonly();
const profile = profileSchema.unwrap().shape;

/** Which organisations are in a group: by one line of their profile, by nation and sector, or by a list of references. Methods D.6, D.7. */
export const groupRuleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }).readonly(),
  z.object({ kind: z.literal('nation'), nation: profile.nation.unwrap() }).readonly(),
  z.object({ kind: z.literal('sector'), sector: profile.sector.unwrap() }).readonly(),
  z.object({ kind: z.literal('nation-and-sector'), nation: profile.nation.unwrap(), sector: profile.sector.unwrap() }).readonly(),
  z.object({ kind: z.literal('council-type'), councilType: profile.councilType.unwrap() }).readonly(),
  z.object({ kind: z.literal('staff-band'), staffBand: profile.staffBand.unwrap() }).readonly(),
  z.object({ kind: z.literal('region'), region: profile.region.unwrap() }).readonly(),
  z.object({ kind: z.literal('named'), members: membersSchema }).readonly(),
]);
export type GroupRule = z.infer<typeof groupRuleSchema>;

/** A group that a pack is to have. `parent` is a wider group of the same list. */
export const poolGroupSchema = z
  .object({ id: idSchema, name: textSchema, definition: textSchema, parent: idSchema.nullable(), rule: groupRuleSchema })
  .readonly();
export type PoolGroup = z.infer<typeof poolGroupSchema>;

/**
 * The last pack that was made, and who was behind each of its groups: places in `records`, as of the pack that its figures are from. `without` has the measures that a
 * record has no score for, `scores` the others in hundredths of a level; `rules` the sum of each group's rule, to tell whether it is still the same group. It stays with the coordinator.
 */
export const previousSchema = z
  .object({
    pack: packSchema,
    rules: z.record(idSchema, z.string()).readonly(),
    records: z.array(z.object({ organisation: z.string(), contribution: z.string(), without: z.array(measureIdSchema).readonly(), scores: z.array(z.int().nullable()).readonly() }).readonly()).readonly(),
    members: z.record(idSchema, z.array(z.int().min(0)).readonly()).readonly(),
  })
  .readonly();
export type Previous = z.infer<typeof previousSchema>;

/**
 * A coordinator's workbook without its contributions. `families` are organisations that share a communications team; `successors` are organisations that took the place of
 * others, by their references. Methods D.6, D.8.
 */
export const bookSchema = z
  .object({
    format: z.literal('soundings-pool'),
    version: z.literal(1),
    id: idSchema,
    name: nameSchema,
    madeBy: nameSchema,
    licence: nameSchema,
    title: textSchema,
    notes: textSchema,
    questionnaire: z.object({ id: idSchema, version: versionSchema }).readonly(),
    form: formSchema,
    windowMonths: z.int().min(6).max(24),
    families: z.array(z.object({ name: nameSchema, members: membersSchema }).readonly()).max(MOST_IN_A_LIST).readonly(),
    successors: z.array(z.object({ successor: nameSchema, predecessors: membersSchema }).readonly()).max(MOST_IN_A_LIST).readonly(),
    groups: z.array(poolGroupSchema).max(100).readonly(),
    previous: previousSchema.nullable(),
  })
  .readonly();
export type Book = z.infer<typeof bookSchema>;
