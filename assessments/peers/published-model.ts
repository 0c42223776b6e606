/** Figures of a group that somebody else has published, as they are typed in. The page imports the types only. */

import { z } from 'zod';
import { daySchema } from '../figures-model.ts';
import { measureIdSchema, measureSchema, packHeaderSchema, peerGroupSchema } from '../model.ts';
import { formSchema, idSchema } from '../questionnaire-model.ts';

const header = packHeaderSchema.unwrap().shape;
const group = peerGroupSchema.unwrap().shape;

/** The published figures for one measure, in levels. What was not published is null. */
export const publishedMeasureSchema = measureSchema.unwrap().pick({ n: true, median: true, q1: true, q3: true }).readonly();
export type PublishedMeasure = z.infer<typeof publishedMeasureSchema>;

/** A group that somebody else has published. `source` says where and of which day; `madeOn` is the day it was typed in. A measure that was not published is left out. */
export const publishedSchema = z
  .object({
    id: idSchema,
    title: header.title,
    source: header.source.unwrap(),
    madeOn: daySchema,
    madeBy: header.madeBy,
    validUntil: daySchema,
    questionnaire: z.object({ id: idSchema, major: z.int().min(0) }).readonly(),
    form: formSchema,
    licence: header.licence,
    notes: header.notes,
    group: z.object({ name: group.name, definition: group.definition }).readonly(),
    measures: z.partialRecord(measureIdSchema, publishedMeasureSchema).readonly(),
  })
  .readonly();
export type PublishedWanted = z.infer<typeof publishedSchema>;
