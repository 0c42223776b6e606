/** Turns the way to something in the file of a questionnaire into steps that have words: the question by its id, the level by its number. */

import { dimensionIdSchema, questionIdSchema, versionSchema } from '../../questionnaire-model.ts';
import { FIELDS, type FieldName, type Place, type PlaceStep } from './faults.ts';
import { listAt, valueAt, wordsAt, type Path } from './raw.ts';

/** Lists whose entries are called by their number, as levels are. */
const LEVELS = { levels: 'level', levelNames: 'level-name', enoughWhen: 'enough', stepsUp: 'step' } as const;
const NTHS = { dimensions: 'dimension', questions: 'question', works: 'work', claims: 'claim', maps: 'map', lines: 'line', sources: 'source' } as const;
/** What an entry mostly consists of goes without saying where the way leads on. */
const MAIN_PARTS = ['action', 'claim', 'about'];
/** An id longer than this is no id, and would fill the page. */
const LONGEST_ID = 20;

/**
 * The place in steps. A question is known by its id, and its dimension need not be said, unless that id is none or another question has it too.
 *
 * @example placeOf(known, ['dimensions', 0, 'questions', 2, 'levels', 1, 'cy']) // question P3, level 2, field cy
 */
export function placeOf(known: unknown, path: Path): Place {
  const steps = path.flatMap((step, at): readonly PlaceStep[] => {
    const before = path[at - 1];
    if (typeof step === 'number') return [entryStep(known, path.slice(0, at + 1), String(before), step)];
    const isWayToEntry = typeof path[at + 1] === 'number';
    const isUnsaid = MAIN_PARTS.includes(step) && at < path.length - 1;
    return isWayToEntry || isUnsaid || !isField(step) ? [] : [{ part: 'field', name: step }];
  });
  const isKnownQuestion = steps[1]?.part === 'question';
  return isKnownQuestion ? steps.slice(1) : steps;
}

function entryStep(known: unknown, path: Path, list: string, at: number): PlaceStep {
  const entry = valueAt(known, ...path);
  const id = wordsAt(entry, 'id');
  if (list in LEVELS) return { part: LEVELS[list as keyof typeof LEVELS], level: at + 1 };
  if (list === 'dimensions' && dimensionIdSchema.safeParse(id).success) return { part: 'dimension', id: id ?? '' };
  if (list === 'questions' && id !== undefined && isOnlyId(known, id)) return { part: 'question', id };
  if ((list === 'works' || list === 'claims') && id !== undefined && id !== '' && id.length <= LONGEST_ID) return { part: NTHS[list], id };
  const from = versionSchema.safeParse(wordsAt(entry, 'from'));
  const to = versionSchema.safeParse(wordsAt(entry, 'to'));
  if (list === 'maps' && from.success && to.success) return { part: 'map', from: from.data, to: to.data };
  return { part: 'nth', of: list in NTHS ? NTHS[list as keyof typeof NTHS] : 'line', number: at + 1 };
}

function isOnlyId(known: unknown, id: string): boolean {
  if (!questionIdSchema.safeParse(id).success) return false;
  const ids = listAt(known, 'dimensions').flatMap((dimension) => listAt(dimension, 'questions').map((question) => wordsAt(question, 'id')));
  return ids.filter((each) => each === id).length === 1;
}

function isField(name: string): name is FieldName {
  return FIELDS.some((each) => each === name);
}
