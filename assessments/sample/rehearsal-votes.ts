/** What ten made-up people choose in a rehearsal. On most questions they are close, and on seven there is something to talk about. Content for the host, never for the page. */

import type { Level, Question, QuestionId } from '../questionnaire-model.ts';
import { findMajorityLevel, isLevel } from '../scoring.ts';
import type { Choice, RoleGroup } from '../workshop-model.ts';
import { LEVELS } from '../workshop/tally.ts';

/** A sign for each of the ten: a level, ? for "don't know", - for "does not apply". */
const SIGNS: Readonly<Record<QuestionId, string>> = {
  P1: '3222231321', P2: '3222222222', P3: '4544333454', P4: '2111111121', P5: '11?1212111', P6: '4345454443',
  A1: '2112211112', A2: '2232313232', A3: '???2?????3', A4: '3323244333', A5: '2132222122', A6: '1122131233',
  T1: '2322111111', T2: '5452212124', T3: '2121111111', T4: '4344234234', T5: '3333211122', T6: '4353333334',
  L1: '3353323243', L2: '4?4?224334', L3: '43423433?3', L4: '4333242233', L5: '55444?3544', L6: '3452332234',
  C1: '2112222312', C2: '1111111212', C3: '------22-1', C4: '3322322332', C5: '?122112112', C6: '111111111?',
};

/** The role group of each of the ten. */
const ROLES: readonly RoleGroup[] = [
  'senior', 'senior', 'senior', 'communications', 'communications', 'front-line', 'front-line', 'front-line', 'front-line', 'front-line',
];

/**
 * The choices of so many made-up people, the ten of them over again where there are more. `time` is which vote it is: with each vote after the first they come a level closer to
 * the majority level, and those who did not know have heard enough to choose it.
 *
 * @example listMadeUpVotes([P1], 1, 2) // [{ P1: 3 }, { P1: 2 }]
 */
export function listMadeUpVotes(questions: readonly Question[], time: number, count: number): readonly Readonly<Record<QuestionId, Choice>>[] {
  const choices = questions.flatMap((question) => {
    const first = (SIGNS[question.id] ?? '').split('').map((sign) => choiceOf(sign, question));
    return first.length === 0 ? [] : [{ id: question.id, all: comeCloser(first, time - 1) }];
  });
  return Array.from({ length: count }, (_, person) => Object.fromEntries(choices.map(({ id, all }) => [id, all[person % all.length] ?? 'unknown'])));
}

/** The role group of a made-up person, counted from nought; null for one who does not say. */
export function madeUpRole(person: number): RoleGroup | null {
  return ROLES[person % ROLES.length] ?? null;
}

function choiceOf(sign: string, { canNotApply }: Question): Choice {
  if (sign === '-' && canNotApply) return 'not-applicable';
  return LEVELS.find((level) => String(level) === sign) ?? 'unknown';
}

function comeCloser(choices: readonly Choice[], steps: number): readonly Choice[] {
  const middle = findMajorityLevel(choices);
  if (steps === 0 || middle === undefined) return choices;
  return choices.map((choice) => {
    if (choice === 'unknown') return middle;
    return isLevel(choice) ? stepTowards(choice, middle, steps) : choice;
  });
}

function stepTowards(level: Level, middle: Level, steps: number): Level {
  const away = Math.max(Math.abs(level - middle) - steps, 0);
  return LEVELS.find((each) => each === middle + Math.sign(level - middle) * away) ?? middle;
}
