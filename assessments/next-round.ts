/** Opens the next round of an assessment: what comes along from the round before, and what begins anew. */

import type { Day } from './figures-model.ts';
import type { Assessment, Goal, Round } from './model.ts';
import type { Form, Questionnaire, QuestionId } from './questionnaire-model.ts';
import { mapBetween } from './questionnaire/version-map.ts';
import { openRound, questionnaireOf } from './rounds.ts';

/** What a further round is opened with. */
interface NextRound {
  readonly id: string;
  readonly date: Day;
  readonly form: Form;
  readonly questionnaire: Questionnaire;
}

/**
 * A new open round with the targets, importance and effort of the round before, for the questions that still mean the same. Answers, notes and evidence start blank; so do
 * the shortlist, what is good enough and how close calls were settled, which all rest on the answers. Actions are the assessment's, and come along by themselves.
 */
export function openNext(assessment: Assessment, wanted: NextRound): Round {
  const before = roundBefore(assessment, wanted.date);
  const blank = openRound({ ...wanted, origin: 'answered' });
  return before === undefined ? blank : { ...blank, goals: goalsFrom(before, questionnaireOf(assessment, before), wanted.questionnaire) };
}

/** The round that comes before a day; undefined before the first. */
export function roundBefore(assessment: Assessment, date: Day): Round | undefined {
  return assessment.rounds.findLast((round) => round.date < date);
}

function goalsFrom({ goals }: Round, before: Questionnaire, after: Questionnaire): Readonly<Record<QuestionId, Goal>> {
  const kept = mapBetween(before, after).flatMap(({ kind, from, to }) => {
    const goal = from === null ? undefined : goals[from];
    const hasSameMeaning = kind === 'same' || kind === 'reworded';
    return to === null || goal === undefined || !hasSameMeaning || isUnset(goal) ? [] : [[to, withoutJudgement(goal)] as const];
  });
  return Object.fromEntries(kept);
}

function isUnset({ target, importance, effort }: Goal): boolean {
  return target === null && importance === null && effort === null;
}

function withoutJudgement({ target, importance, effort }: Goal): Goal {
  return { isGoodEnough: null, target, importance, effort, closeCall: null, isShortlisted: false };
}
