/** The vocabulary of days and of computed numbers. The page imports the types only. */

import { z } from 'zod';
import { dimensionIdSchema, levelSchema, questionIdSchema } from './questionnaire-model.ts';

/** A day of the years 1990 to 2199, as 2026-05-06. Checked to be a day that exists. */
export const daySchema = z.iso.date().regex(/^(?:199|20[0-9]|21[0-9])/);
export type Day = z.infer<typeof daySchema>;

/** When an action is due: a day, or a quarter of a year as 2026-Q3. */
export const dueSchema = z.union([daySchema, z.string().regex(/^(?:199[0-9]|2[01][0-9]{2})-Q[1-4]$/)]);
export type Due = z.infer<typeof dueSchema>;

/** An exact number, numerator over denominator, in lowest terms with a positive denominator. */
export const fractionSchema = z.object({ numerator: z.int(), denominator: z.int().positive() }).readonly();
export type Fraction = z.infer<typeof fractionSchema>;

/** What a question came to: a level, unknown, or not applicable. Methods B.3. */
export const itemSchema = z.union([levelSchema, z.literal('unknown'), z.literal('not-applicable')]);
export type Item = z.infer<typeof itemSchema>;

/** The figures of one dimension in one round. `score`, `secure` and `lowest` are null together. Methods B.4. */
export const dimensionFiguresSchema = z
  .object({
    dimension: dimensionIdSchema,
    asked: z.int(),
    applicable: z.int(),
    answered: z.int(),
    unknown: z.int(),
    score: fractionSchema.nullable(),
    secure: levelSchema.nullable(),
    lowest: levelSchema.nullable(),
    isPeerComparable: z.boolean(),
  })
  .readonly();
export type DimensionFigures = z.infer<typeof dimensionFiguresSchema>;

/** The figures of one round. `overall` is null with fewer than four dimension scores and partial with four. Methods B.5. */
export const roundFiguresSchema = z
  .object({
    items: z.record(questionIdSchema, itemSchema).readonly(),
    dimensions: z.array(dimensionFiguresSchema).readonly(),
    overall: z.object({ score: fractionSchema, isPartial: z.boolean() }).readonly().nullable(),
  })
  .readonly();
export type RoundFigures = z.infer<typeof roundFiguresSchema>;
