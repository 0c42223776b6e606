/** Answers questions one after another, to be killed at: what was acknowledged must be there after the next start. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSavedFile } from '../../assessments/file/file.ts';
import type { Level } from '../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import type { HostCalls, Opened } from '../../electron/api.ts';
import type { Dice } from '../fuzz/dice.ts';
import { levelChange, valueOf } from './carriers.ts';
import type { Work } from './kills.ts';

const QUESTIONS = BUILT_IN.dimensions.flatMap((dimension) => dimension.questions.map((question) => question.id));

/** One person who answers the questions of one assessment, again and again. */
export function answerQuestions(data: string, dice: Dice): Work {
  const saved = new Map<string, Level>();
  let pending: { readonly question: string; readonly level: Level } | undefined;
  let opened: Opened | undefined;
  let revision = 0;
  return {
    async begin(calls) {
      opened = await openOrCreate(calls, opened);
      ({ revision } = opened);
      const found = levelsIn(opened);
      const on = pending;
      pending = undefined;
      const isKept = on !== undefined && found.get(on.question) === on.level;
      if (on !== undefined && isKept) saved.set(on.question, on.level);
      const lost = [...new Set([...saved.keys(), ...found.keys()])].filter((question) => saved.get(question) !== found.get(question));
      return { lost, pending: on === undefined ? 'none' : isKept ? 'kept' : 'gone' };
    },
    async act(calls) {
      if (opened === undefined) throw new Error('Nothing has been begun.');
      pending = { question: dice.pick(QUESTIONS), level: dice.pick([1, 2, 3, 4, 5] as const) };
      const { question, level } = pending;
      revision = valueOf(await calls.changeAssessment(opened.assessment.id, revision, levelChange(opened, question, level))).revision;
      saved.set(question, level);
      pending = undefined;
    },
    async listUnreadable() {
      const read = readSavedFile(await readFile(join(data, `assessments/${opened?.assessment.id}.soundings`), 'utf8'));
      return read.ok ? [] : [read.problem.kind];
    },
  };
}

async function openOrCreate(calls: HostCalls, before: Opened | undefined): Promise<Opened> {
  return valueOf(before === undefined ? await calls.createAssessment({ name: 'Aberwen', form: 'full' }) : await calls.readAssessment(before.assessment.id));
}

function levelsIn({ assessment }: Opened): ReadonlyMap<string, Level> {
  const responses = Object.entries(assessment.rounds[0]?.responses ?? {});
  return new Map(responses.flatMap(([question, { answer }]) => (answer?.kind === 'level' ? [[question, answer.level] as const] : [])));
}
