/** Assessments of any number of rounds, each answered in full, with notes and actions, and data folders full of them: what is measured on. */

import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from '../../assessments/calendar.ts';
import { writeSavedFile } from '../../assessments/file/file.ts';
import type { Action, Assessment, Response, Round } from '../../assessments/model.ts';
import type { Level, QuestionId } from '../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../assessments/questionnaire/questionnaire.ts';
import { closeRound, openRound } from '../../assessments/rounds.ts';
import { makeSample } from '../../assessments/sample.ts';

const QUESTIONS = questionsOf(BUILT_IN, 'full');
/** Days from one round to the next. */
const APART = 91;
const ACTIONS_A_ROUND = 4;
const NOTE = 'Eleven teams were asked, in writing and by telephone. Nine gave an example, and two will look again after the summer.';

/** An assessment of so many rounds, the last one open with half of its questions answered. */
export function growAssessment(rounds: number, id: string = randomUUID()): Assessment {
  const sample = makeSample({ id, language: 'en' });
  const peers = sample.rounds.at(-1)?.peers ?? null;
  const grown = Array.from({ length: rounds }, (_, at): Round => {
    const date = addDays('2010-01-04', at * APART);
    const isLast = at === rounds - 1;
    const opened = openRound({ id: `r${at + 1}`, date, form: 'full', questionnaire: BUILT_IN, origin: 'answered' });
    const answered = { ...opened, responses: answer(at, isLast ? QUESTIONS.length / 2 : QUESTIONS.length), peers };
    return isLast ? answered : closeRound(BUILT_IN, answered, date);
  });
  return { ...sample, isSample: false, questionnaires: [BUILT_IN], organisation: { ...sample.organisation, name: `Council ${id.slice(0, 8)}` }, rounds: grown, actions: grown.flatMap(({ id: round }) => actOn(sample.actions, round)) };
}

/** Makes a data folder with so many assessments of two rounds in it. Answers their ids. */
export async function fillFolder(folder: string, count: number): Promise<readonly string[]> {
  const assessments = join(folder, 'assessments');
  await mkdir(assessments, { recursive: true });
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const id of ids) await writeFile(join(assessments, `${id}.soundings`), textOf(growAssessment(2, id)));
  return ids;
}

/** The saved file of an assessment. */
export function textOf(assessment: Assessment): string {
  return writeSavedFile(assessment, 1, { version: '0.1.0', savedAt: '2026-05-06T14:32:00.000Z' });
}

function answer(round: number, count: number): Readonly<Record<QuestionId, Response>> {
  const levels: readonly Level[] = [1, 2, 3, 4, 5];
  const given = QUESTIONS.slice(0, count).map(({ id }, at) => [id, { answer: { kind: 'level', level: levels[(round + at) % 5] ?? 1 }, evidence: 'described', note: `${NOTE} ${id}` }] as const);
  return Object.fromEntries(given);
}

function actOn(actions: readonly Action[], round: string): readonly Action[] {
  return actions.slice(0, ACTIONS_A_ROUND).map((action, at) => ({ ...action, id: `${round}-${at + 1}`, round }));
}
