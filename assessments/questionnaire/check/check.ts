/** Checks a questionnaire from end to end: everything that is wrong with it, each with its place, or the questionnaire itself. */

import { PROBLEMS_LISTED } from '../../limits.ts';
import { questionnaireSchema, type Questionnaire } from '../../questionnaire-model.ts';
import { ok, problem, type Result } from '../../result.ts';
import { findCountFaults } from './counts.ts';
import { FIELDS, type QuestionnaireProblem } from './faults.ts';
import { findGroundFaults } from './grounds.ts';
import { findMapFaults } from './maps.ts';
import { placeOf } from './places.ts';
import { takeKnown, type Finding, type Path } from './raw.ts';
import { findShapeFaults } from './shape.ts';
import { findTextFaults } from './texts.ts';

/** What is wrong with a questionnaire: the first problems in the order of the file, and how many more there are. */
export interface Unfit {
  readonly problems: readonly QuestionnaireProblem[];
  readonly more: number;
}

/**
 * The questionnaire in whatever a file held, or all that keeps it from being used. Parts that nobody knows are left out. Five dimensions in order, three to
 * twelve questions each of which at least three are quick, five levels, both languages, and a sound way from earlier versions. Methods A.1, A.3, E.4.
 *
 * @example checkQuestionnaire(withFourLevels) // { ok: false, problem: { problems: [{ place: P3 levels, kind: 'too-few', least: 5, found: 4 }], more: 0 } }
 */
export function checkQuestionnaire(stored: unknown): Result<Questionnaire, Unfit> {
  const { known, findings } = takeKnown(stored);
  const all = [...findings, ...findShapeFaults(known), ...findCountFaults(known), ...findTextFaults(known), ...findGroundFaults(known), ...findMapFaults(known)];
  if (all.length === 0) return ok(questionnaireSchema.parse(known));
  const listed = all.toSorted(inOrderOfFile).slice(0, PROBLEMS_LISTED);
  return problem({ problems: listed.map(({ path, fault }) => ({ ...fault, place: placeOf(known, path) })), more: all.length - listed.length });
}

function inOrderOfFile(one: Finding, other: Finding): number {
  const at = one.path.findIndex((step, place) => step !== other.path[place]);
  if (at === -1) return one.path.length - other.path.length;
  return rankOf(one.path[at]) - rankOf(other.path[at]);
}

/** What is about the whole comes before what is about a part. */
function rankOf(step: Path[number] | undefined): number {
  if (step === undefined) return -1;
  return typeof step === 'number' ? step : FIELDS.findIndex((each) => each === step);
}
