/** Answers what the page asks about packs, contributions and pools, with each argument checked. */

import { z } from 'zod';
import { daySchema } from '../../assessments/figures-model.ts';
import { LONGEST_NAME, MOST_IN_A_LIST } from '../../assessments/limits.ts';
import { bookSchema } from '../../assessments/peers/pool-model.ts';
import { publishedSchema } from '../../assessments/peers/published-model.ts';
import { formSchema, idSchema, versionSchema } from '../../assessments/questionnaire-model.ts';
import type { PeerCalls } from '../peers.ts';
import { openAdding } from './adding.ts';
import { call } from './arguments.ts';
import type { Desk } from './assessments.ts';
import { contributionOf } from './contributions.ts';
import { addPublished, importPack, openRack, removePack } from './packs.ts';
import { openPooling } from './pooling.ts';
import { openIndexes } from './pool-records.ts';
import { changePool, createPool, listPools, putBackPool, removePool, removeRecords } from './pools.ts';
import type { Shelf } from './questionnaires.ts';

/** Most text of files to be added in one call, in characters, and most files. */
const MOST_TEXT = 1024 * 1024;
const MOST_TEXTS = 500;

/** The arguments of the calls, by name and in the order they come. */
const byId = z.object({ id: idSchema });

/** The text of a pack. */
const byPackText = z.object({ text: z.string() });

/** One of the rounds of an assessment. */
const byRound = z.object({ id: idSchema, round: idSchema });

/** A published group, as it is typed in. */
const byPublished = z.object({ wanted: publishedSchema.unwrap().omit({ id: true, madeOn: true }).readonly() });

const nameSchema = z.string().trim().min(1).max(LONGEST_NAME);

/** What is needed to begin a pool. */
const byNewPool = z.object({
  wanted: z.object({ name: nameSchema, madeBy: z.string().max(LONGEST_NAME), questionnaire: z.object({ id: idSchema, version: versionSchema }).readonly(), form: formSchema }).readonly(),
});

/** Some of the contributions of a pool. */
const byPlace = byId.extend({ from: z.int().min(0) });

/** What the coordinator wrote, for a pool as it stood at a revision. */
const byFields = byId.extend({
  revision: z.int().min(0),
  fields: bookSchema
    .unwrap()
    .pick({ name: true, madeBy: true, licence: true, title: true, notes: true, windowMonths: true, families: true, successors: true, groups: true })
    .partial()
    .readonly(),
});

/** What is being added to a pool. */
const byAdding = z.object({ pool: idSchema, adding: idSchema });

/** More text of what is being added. */
const byTexts = byAdding.extend({
  texts: z
    .array(z.object({ file: z.string().max(1000), kind: z.enum(['whole', 'lines']), text: z.string(), isEnd: z.boolean() }).readonly())
    .max(MOST_TEXTS)
    .readonly()
    .refine((texts) => texts.reduce((sum, { text }) => sum + text.length, 0) <= MOST_TEXT),
});

/** Contributions of a pool as it stood at a revision. */
const byRecords = byId.extend({
  revision: z.int().min(0),
  records: z.array(z.object({ id: idSchema, revision: z.int().min(1) }).readonly()).max(MOST_IN_A_LIST).readonly(),
});

/** The day up to which a pack counts, for a pool as it stood at a revision. */
const byValidity = byId.extend({ revision: z.int().min(0), validUntil: daySchema });

/** The calls about packs, contributions and pools. */
export function makePeerCalls(desk: Desk, shelf: Shelf) {
  const rack = openRack(desk.folder);
  const poolDesk = { ...desk, indexes: openIndexes(desk.folder) };
  const adding = openAdding(poolDesk);
  const pooling = openPooling(poolDesk);
  return {
    listPacks: rack.list,
    readPack: call(byId, ({ id }) => rack.read(id)),
    importPack: call(byPackText, ({ text }) => importPack(desk, text)),
    addPublished: call(byPublished, ({ wanted }) => addPublished(desk, wanted)),
    removePack: call(byId, ({ id }) => removePack(desk, id)),
    makeContribution: call(byRound, ({ id, round }) => contributionOf(desk, id, round)),
    listPools: () => listPools(desk),
    createPool: call(byNewPool, ({ wanted }) => createPool(poolDesk, shelf, wanted)),
    readPool: call(byPlace, ({ id, from }) => pooling.read(id, from)),
    changePool: call(byFields, ({ id, revision, fields }) => changePool(poolDesk, id, revision, fields)),
    removePool: call(byId, async ({ id }) => {
      // Windows moves no folder of which a file is being read.
      await pooling.stop(id);
      return removePool(poolDesk, id);
    }),
    putBackPool: call(byId, ({ id }) => putBackPool(poolDesk, id)),
    beginAdding: call(byId, ({ id }) => adding.begin(id)),
    addText: call(byTexts, ({ pool, adding: batch, texts }) => adding.addText(pool, batch, texts)),
    finishAdding: call(byAdding, ({ pool, adding: batch }) => adding.finish(pool, batch)),
    dropAdding: call(byAdding, ({ pool, adding: batch }) => adding.drop(pool, batch)),
    removeRecords: call(byRecords, ({ id, revision, records }) => removeRecords(poolDesk, id, revision, records)),
    previewPack: call(byId, ({ id }) => pooling.preview(id)),
    makePack: call(byValidity, ({ id, revision, validUntil }) => pooling.make(id, revision, validUntil)),
    stopPooling: call(byId, ({ id }) => pooling.stop(id)),
  } satisfies PeerCalls;
}
