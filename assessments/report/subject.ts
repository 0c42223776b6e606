/** What a report is about: one round of one assessment, with its figures and the language in which it is told. */

import type { Item, RoundFigures } from '../figures-model.ts';
import type { Assessment, Language, MeasureId, Round } from '../model.ts';
import type { DimensionId, Level, QuestionId, Questionnaire } from '../questionnaire-model.ts';
import { findDimensionOf, findQuestion } from '../questionnaire/questionnaire.ts';
import { isGivenIn } from '../responses.ts';
import { questionnaireOf, roundName } from '../rounds.ts';
import { figuresOf, isLevel } from '../scoring.ts';
import { showDay } from '../words/dates.ts';
import { textIn, type Words } from '../words/words.ts';
import type { VoteOutcome, Votes } from '../workshop-model.ts';
import { withoutSmallCounts } from '../workshop/votes.ts';

/** One round of one assessment, with all that its sentences and tables are made from. */
export interface Subject {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly questionnaire: Questionnaire;
  /** Those that the closing fixed, or computed now while the round is open. */
  readonly figures: RoundFigures;
  /** What is known of the votes, without the counts of questions that fewer than five voted on, whatever the round itself holds. Null where nobody voted. Methods C.7. */
  readonly votes: Votes | null;
  readonly words: Words;
  readonly language: Language;
}

/** The round with all that its sentences and tables are made from. */
export function subjectOf(assessment: Assessment, round: Round, words: Words, language: Language): Subject {
  const questionnaire = questionnaireOf(assessment, round);
  const votes = round.votes && withoutSmallCounts(round.votes);
  return { assessment, round, questionnaire, figures: figuresOf(questionnaire, round), votes, words, language };
}

/** What a round is called: "2026", or "6 May 2026" where another round is of the same year. */
export function showRound(words: Words, assessment: Assessment, round: Round): string {
  const { year, isOnlyOneOfItsYear } = roundName(assessment, round);
  return isOnlyOneOfItsYear ? year : showDay(words, round.date);
}

/** The names of the five levels, from 1 to 5. The spaces in them do not break, because "Not yet" is one word. */
export function listLevelNames({ questionnaire, language }: Subject): readonly string[] {
  return questionnaire.levelNames.map((name) => textIn(language, name).replaceAll(' ', '\u{A0}'));
}

/** The name of a level: "In place", with a space that does not break. */
export function levelName(subject: Subject, level: Level): string {
  return listLevelNames(subject)[level - 1] ?? String(level);
}

/** The name of a dimension: "Trust". */
export function dimensionName({ questionnaire, language }: Subject, id: DimensionId): string {
  const dimension = questionnaire.dimensions.find((each) => each.id === id);
  return dimension === undefined ? id : textIn(language, dimension.name);
}

/** The name of what peers are compared on: "Overall" or a dimension. */
export function measureName(subject: Subject, id: MeasureId): string {
  return id === 'overall' ? subject.words.report.overall : dimensionName(subject, id);
}

/** The title of a question: "Freedom to answer". Its id stands in for a question that the file does not hold. */
export function questionTitle({ questionnaire, language }: Subject, id: QuestionId): string {
  const question = findQuestion(questionnaire, id);
  return question === undefined ? id : textIn(language, question.title);
}

/** A question by id and title: "T1 Freedom to answer". */
export function questionName(subject: Subject, id: QuestionId): string {
  return `${id} ${questionTitle(subject, id)}`;
}

/** The dimension that a question belongs to. */
export function dimensionOfQuestion(subject: Subject, id: QuestionId): string {
  const dimension = findDimensionOf(subject.questionnaire, id);
  return dimension === undefined ? '' : textIn(subject.language, dimension.name);
}

/** What is true at a level of a question, as the questionnaire describes it. */
export function descriptorOf({ questionnaire, language }: Subject, id: QuestionId, level: Level): string {
  const descriptor = findQuestion(questionnaire, id)?.levels[level - 1];
  return descriptor === undefined ? '' : textIn(language, descriptor);
}

/** What a question came to in this round. */
export function itemOfQuestion({ figures }: Subject, id: QuestionId): Item {
  return figures.items[id] ?? 'unknown';
}

/** The last vote on a question; undefined where nobody voted on it. */
export function lastVoteOn({ votes }: Subject, id: QuestionId): VoteOutcome | undefined {
  const own = votes?.questions[id];
  const last = own?.again.at(-1) ?? own?.first;
  return last === undefined || last.cast === 0 ? undefined : last;
}

/** Whether nothing is known of a question yet: no answer of any kind, and no vote. */
export function isStillOpen(subject: Subject, id: QuestionId): boolean {
  return itemOfQuestion(subject, id) === 'unknown' && !isGivenIn(subject.round, id) && lastVoteOn(subject, id) === undefined;
}

/** What a question came to, in words: "In place", "Don’t know", "Not answered" or "Does not apply". */
export function itemName(subject: Subject, id: QuestionId): string {
  const item = itemOfQuestion(subject, id);
  if (isLevel(item)) return levelName(subject, item);
  const { unknown, notAnswered, notApplicable } = subject.words.common;
  if (item === 'not-applicable') return notApplicable;
  return isStillOpen(subject, id) ? notAnswered : unknown;
}

/** A level with its number and name, "3 In place", or why there is none. */
export function itemNamed(subject: Subject, id: QuestionId): string {
  const item = itemOfQuestion(subject, id);
  return isLevel(item) ? subject.words.charts.levelNamed(item, itemName(subject, id)) : itemName(subject, id);
}
