/** What was said of a question in the latest earlier round that asked it: looked at only once this round has an answer of its own. */

import type { Item } from './figures-model.ts';
import type { Assessment, Response, Round } from './model.ts';
import type { Question, Questionnaire, QuestionId } from './questionnaire-model.ts';
import { findQuestion } from './questionnaire/questionnaire.ts';
import { mapBetween } from './questionnaire/version-map.ts';
import { isGiven } from './responses.ts';
import { questionnaireOf } from './rounds.ts';
import { figuresOf, isLevel } from './scoring.ts';

/** A question as an earlier round asked and answered it. `isReworded` says that its words have changed since, and its meaning has not. */
export interface LastTime {
  readonly round: Round;
  readonly questionnaire: Questionnaire;
  readonly question: Question;
  readonly item: Item;
  readonly response: Response | null;
  readonly isReworded: boolean;
}

/**
 * The latest earlier round in which the question meant the same and came to anything. Null where there is none, and as long as the round itself has no recorded answer to the
 * question: what was said last time must not lead anybody. A note or votes alone are no recorded answer.
 */
export function findLastTime(assessment: Assessment, round: Round, question: QuestionId): LastTime | null {
  if (!isGiven(round.responses[question])) return null;
  const questionnaire = questionnaireOf(assessment, round);
  const earlier = assessment.rounds.slice(0, assessment.rounds.findIndex(({ id }) => id === round.id)).toReversed();
  for (const before of earlier) {
    const found = findIn(before, questionnaireOf(assessment, before), questionnaire, question);
    if (found !== null) return found;
  }
  return null;
}

function findIn(round: Round, questionnaire: Questionnaire, after: Questionnaire, id: QuestionId): LastTime | null {
  const line = mapBetween(questionnaire, after).find(({ to }) => to === id);
  if (line === undefined || line.from === null || (line.kind !== 'same' && line.kind !== 'reworded')) return null;
  const question = findQuestion(questionnaire, line.from);
  const item = figuresOf(questionnaire, round).items[line.from] ?? 'unknown';
  const response = round.responses[line.from] ?? null;
  if (question === undefined || (response === null && !isLevel(item))) return null;
  return { round, questionnaire, question, item, response, isReworded: line.kind === 'reworded' };
}
