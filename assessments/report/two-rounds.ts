/** Two rounds of one assessment, set side by side. */

import type { Item } from '../figures-model.ts';
import type { Action, Assessment, Language, Round } from '../model.ts';
import { findLine } from '../plan.ts';
import { statusOf } from '../status.ts';
import type { QuestionId } from '../questionnaire-model.ts';
import { mapBetween } from '../questionnaire/version-map.ts';
import { questionnaireOf } from '../rounds.ts';
import { isLevel } from '../scoring.ts';
import { listAnsweredRounds } from '../trend.ts';
import type { Words } from '../words/words.ts';
import { compareRounds, type DimensionChange, type QuestionMove, type YearsFigures } from '../years.ts';
import { itemNamed, levelName, questionName, subjectOf, type Subject } from './subject.ts';

/** Two rounds of one assessment, the later one as the subject. */
export interface TwoRounds {
  readonly subject: Subject;
  readonly before: Subject;
  readonly figures: YearsFigures;
}

/** The two rounds with what moved between them. */
export function twoRoundsOf(assessment: Assessment, before: Round, after: Round, words: Words, language: Language): TwoRounds {
  const figures = compareRounds(
    { questionnaire: questionnaireOf(assessment, before), round: before },
    { questionnaire: questionnaireOf(assessment, after), round: after },
  );
  return { subject: subjectOf(assessment, after, words, language), before: subjectOf(assessment, before, words, language), figures };
}

/**
 * The nearest earlier round that any dimension can be compared with, or else the latest of those before. Rounds without answers are passed over; undefined
 * for the first round, and for one without answers.
 */
export function findComparedRound({ assessment, round, questionnaire }: Subject): Round | undefined {
  const answered = listAnsweredRounds(assessment);
  const earlier = answered.slice(0, Math.max(0, answered.findIndex((each) => each.id === round.id))).toReversed();
  const isComparable = (before: Round) =>
    compareRounds({ questionnaire: questionnaireOf(assessment, before), round: before }, { questionnaire, round }).dimensions.some(({ change }) => change !== null);
  return earlier.find(isComparable) ?? earlier[0];
}

/**
 * The actions that could have moved a question between two rounds, whatever its id was then: agreed before the later one, and not already done or dropped when the
 * earlier one was held. They are shown side by side with the steps, never as their cause. Methods E.6.
 */
export function listServing(assessment: Assessment, question: QuestionId, before: Round, after: Round): readonly Action[] {
  const dates = new Map(assessment.rounds.map((round) => [round.id, round.date]));
  return assessment.actions.filter((action) => {
    const { state, on } = statusOf(action);
    const wasOver = (state === 'done' || state === 'dropped') && on <= before.date;
    return (dates.get(action.round) ?? after.date) < after.date && !wasOver && (findLine(assessment, action, after)?.to ?? action.question) === question;
  });
}

/** What can be said of a dimension's move: "Moved up; clear", "Little or no change". Methods E.3. */
export function changeLabel(words: Words, { label, sureness }: Pick<DimensionChange, 'label' | 'sureness'>): string {
  const told = words.report.years;
  return sureness === null ? told.labels[label] : told.labelSure(told.labels[label], told.sureness[sureness]);
}

/** A question of either round by id and title: as the later one calls it, and one that it knows no more as the earlier one did. */
export function moveName({ subject, before }: TwoRounds, { question, ...move }: QuestionMove): string {
  const isKnown = mapBetween(before.questionnaire, subject.questionnaire).some(({ to }) => to === question);
  return move.after === 'not-asked' && !isKnown ? questionName(before, question) : questionName(subject, question);
}

/** What a question of the later round was called in the earlier one: its own id where no map says otherwise. */
export function earlierId({ subject, before }: TwoRounds, id: QuestionId): QuestionId {
  return mapBetween(before.questionnaire, subject.questionnaire).find(({ to }) => to === id)?.from ?? id;
}

/** What a question came to in a round: "2 Early", why it has no level, or that the round did not ask it. */
export function itemOrNotAsked(subject: Subject, item: Item | 'not-asked', id: QuestionId): string {
  if (item === 'not-asked') return subject.words.report.years.notAsked;
  return isLevel(item) ? subject.words.charts.levelNamed(item, levelName(subject, item)) : itemNamed(subject, id);
}
