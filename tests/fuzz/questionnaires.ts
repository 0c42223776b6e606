/** Files of questionnaires with damage: refused with every problem in words, or read and then written and read again the same. */

import assert from 'node:assert/strict';
import { PROBLEMS_LISTED } from '../../assessments/limits.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import { listLongLevels } from '../../assessments/questionnaire/check/advice.ts';
import { writeQuestionnaireFile } from '../../assessments/questionnaire/file/questionnaire-file.ts';
import { readQuestionnaireFile } from '../../assessments/questionnaire/file/read-questionnaire-file.ts';
import { mapBetween } from '../../assessments/questionnaire/version-map.ts';
import { tellQuestionnaireProblem } from '../../assessments/words/questionnaire-problems.ts';
import { QUESTIONNAIRE_WORDS } from '../../assessments/words/questionnaires.ts';
import { smallQuestionnaire } from '../support/small-questionnaire.ts';
import { damageBytes } from './bytes.ts';
import type { Dice } from './dice.ts';
import { changeLeaves, damageValue, nest } from './values.ts';

const SMALL: unknown = JSON.parse(writeQuestionnaireFile(smallQuestionnaire()));
const SMALL_BYTES = Buffer.from(writeQuestionnaireFile(smallQuestionnaire()));
const LARGE: unknown = JSON.parse(writeQuestionnaireFile(BUILT_IN));
/** One in so many is made from the large one, which takes ten times as long. */
const RARE = 50;

/** The file of a questionnaire with something wrong in its values, among its bytes, or in how deep or long it is. */
export function damagedQuestionnaire(dice: Dice): string {
  const base = dice.below(RARE) === 0 ? LARGE : SMALL;
  switch (dice.below(8)) {
    case 0:
      return damageBytes(SMALL_BYTES, dice, SMALL_BYTES).toString();
    case 1:
      return withMuch(dice);
    default:
      return JSON.stringify(dice.below(2) === 0 ? changeLeaves(base, dice) : damageValue(base, dice)) ?? '';
  }
}

/** Reads it as an import does, and holds what must hold. Gives how it ended: `read`, or the kind of the problem. */
export function tryQuestionnaire(text: string): string {
  const read = readQuestionnaireFile(text);
  if (read.ok) {
    assert.deepEqual(readQuestionnaireFile(writeQuestionnaireFile(read.value)), read);
    listLongLevels(read.value);
    mapBetween(BUILT_IN, read.value);
    return 'read';
  }
  for (const words of Object.values(QUESTIONNAIRE_WORDS)) {
    assert.ok(words.refusal(read.problem).length > 0);
    if (read.problem.kind !== 'questionnaire-unfit') continue;
    assert.ok(read.problem.problems.length > 0 && read.problem.problems.length <= PROBLEMS_LISTED);
    for (const problem of read.problem.problems) assert.doesNotMatch(tellQuestionnaireProblem(words, problem), /undefined|NaN|\[object/);
  }
  return read.problem.kind;
}

/** A file in which one part is very deep, very long, or there very often. */
function withMuch(dice: Dice): string {
  const text = JSON.stringify(SMALL);
  const places = [...text.matchAll(/":(?=["[{tfn])/g)].map((match) => match.index + 2);
  const at = dice.pick(places);
  const rest = text.slice(at).replace(/^("[^"]*"|\[\]|true|false|null|[[{])/, '');
  const much = dice.pick([() => nest(10 ** (1 + dice.below(5)), dice), () => `"${'<b>'.repeat(10_000)}"`, () => `[${'0,'.repeat(100_000)}0]`, () => `[${'{},'.repeat(50_000)}{}]`, manyLines]);
  return dice.below(2) === 0 ? text.slice(0, at) + much() + rest : JSON.stringify(SMALL).replace(/"lines":\[.*?\}\]/, `"lines":${much()}`);
}

/** Lines that rename one question after another: ten thousand, and the last closes a circle. */
function manyLines(): string {
  const name = (at: number) => `${String.fromCharCode(65 + (Math.floor(at / 1000) % 26))}${at % 1000}`;
  return JSON.stringify(Array.from({ length: 10_000 }, (_, at) => ({ kind: 'same', from: name(at), to: name((at + 1) % 10_000), reason: null })));
}
