/** How a score is worked out: the rule, the sum and the answers behind it, for the panel that every figure opens. */

import type { DimensionFigures } from '../figures-model.ts';
import type { DimensionId, Level, Question, QuestionId } from '../questionnaire-model.ts';
import { dimensionsOf } from '../questionnaire/questionnaire.ts';
import { defaultTarget } from '../recommend.ts';
import { isLevel, LEAST_ANSWERED } from '../scoring.ts';
import { addFractions, fraction, showFraction } from '../statistics/fraction.ts';
import { showCount, showList } from '../words/dates.ts';
import { explainDimensionVotes, explainQuestionVotes, tellVotedItem } from './explanations-votes.ts';
import { explainSecure } from './secure-level.ts';
import { descriptorOf, dimensionName, isStillOpen, itemName, itemOfQuestion, lastVoteOn, levelName, questionTitle, type Subject } from './subject.ts';

/** What the panel shows. `sum` stands after the title, as "= 12 ÷ 6"; `rows` are what the sum adds up, and `total` what it comes to. */
export interface Explanation {
  readonly title: string;
  readonly sum: string | null;
  readonly text: string;
  readonly rows: readonly ExplanationRow[];
  readonly total: { readonly label: string; readonly value: string } | null;
  readonly more: readonly ExplanationPart[];
}

/** One thing that goes into a figure, with what it adds. */
export interface ExplanationRow {
  readonly label: string;
  readonly second: string;
  readonly value: string;
}

/** A further part of an explanation, under a title of its own. */
export interface ExplanationPart {
  readonly title: string;
  readonly text: string;
}

/** The overall score: the dimension scores and their average. Methods B.5. */
export function explainOverall(subject: Subject): Explanation {
  const { words, figures } = subject;
  const told = words.report.explain;
  const rows = figures.dimensions.map(({ dimension, score, secure }) => ({
    label: dimensionName(subject, dimension),
    second: secure === null ? told.notEnough : told.secureTitle(levelName(subject, secure)),
    value: score === null ? words.report.none : showFraction(score),
  }));
  const scores = figures.dimensions.flatMap(({ score }) => (score === null ? [] : [score]));
  const { overall } = figures;
  if (overall === null) return { title: words.report.overall, sum: null, text: told.overallNone, rows, total: null, more: [] };
  const total = showFraction(scores.reduce(addFractions, fraction(0)));
  const missing = figures.dimensions.filter(({ score }) => score === null).map(({ dimension }) => dimensionName(subject, dimension));
  return {
    title: told.scored(words.report.overall, showFraction(overall.score)),
    sum: told.sum(total, scores.length),
    text: overall.isPartial ? told.overallPartial(showList(words, missing)) : told.overall,
    rows,
    total: { label: told.total, value: total },
    more: [{ title: told.roundedOnce, text: told.roundedOnceText }],
  };
}

/** The score of a dimension: its questions, the sum of their levels, and what makes a level secure. Methods B.4. */
export function explainDimension(subject: Subject, id: DimensionId): Explanation {
  const { words, figures, questionnaire, round } = subject;
  const told = words.report.explain;
  const name = dimensionName(subject, id);
  const questions = dimensionsOf(questionnaire, round.form).find((each) => each.id === id)?.questions ?? [];
  const own = figures.dimensions.find(({ dimension }) => dimension === id);
  const rows = questions.map((question) => rowOf(subject, question));
  const hasGaps = own !== undefined && own.answered < own.asked;
  const leftOut = hasGaps ? [{ title: told.leftOut, text: told.leftOutText }] : [];
  if (own === undefined || own.score === null) {
    const text = own === undefined ? told.notEnough : tellTooFew(subject, own, name);
    return { title: name, sum: null, text, rows, total: null, more: [...leftOut, ...explainDimensionVotes(subject, id)] };
  }
  const levels = questions.map((question) => itemOfQuestion(subject, question.id)).filter(isLevel);
  const total = String(levels.reduce<number>((sum, level) => sum + level, 0));
  return {
    title: told.scored(name, showFraction(own.score)),
    sum: told.sum(total, own.answered),
    text: told.dimension,
    rows,
    total: { label: told.total, value: total },
    more: [...explainSecure(subject, questions.map((question) => question.id), own.secure), ...leftOut, ...explainDimensionVotes(subject, id)],
  };
}

/** What a question came to: its answer, evidence and note, what is true at its level, and the next level. Methods B.3. */
export function explainQuestion(subject: Subject, id: QuestionId): Explanation {
  const { words, round } = subject;
  const told = words.report.explain;
  const item = itemOfQuestion(subject, id);
  const response = round.responses[id];
  const name = itemName(subject, id);
  const reason = response?.answer?.kind === 'not-applicable' ? response.answer.reason.trim() : '';
  const note = response?.note.trim() ?? '';
  return {
    title: told.itemLevel(questionTitle(subject, id), name),
    sum: null,
    text: tellItem(subject, id),
    rows: [
      { label: told.answer, second: name, value: isLevel(item) ? String(item) : words.report.none },
      { label: told.evidence, second: '', value: words.report.questions.evidences[response?.evidence ?? 'none'] },
    ],
    total: null,
    more: [
      ...(isLevel(item) ? [{ title: told.trueAt(name), text: descriptorOf(subject, id, item) }] : []),
      ...(isLevel(item) ? nextLevelOf(subject, id, item) : []),
      ...explainQuestionVotes(subject, id),
      ...(reason === '' ? [] : [{ title: told.reason, text: reason }]),
      ...(note === '' ? [] : [{ title: told.note, text: note }]),
    ],
  };
}

function rowOf(subject: Subject, { id }: Question): ExplanationRow {
  const item = itemOfQuestion(subject, id);
  return { label: questionTitle(subject, id), second: itemName(subject, id), value: isLevel(item) ? String(item) : subject.words.report.none };
}

function tellTooFew({ words }: Subject, { answered, applicable }: DimensionFigures, name: string): string {
  const told = words.report.explain;
  if (applicable < LEAST_ANSWERED) return told.dimensionNotPossible(applicable, showCount(words, applicable));
  const needed = Math.max(LEAST_ANSWERED, Math.ceil((2 * applicable) / 3));
  return told.dimensionTooFew(name, showCount(words, answered), showCount(words, applicable), showCount(words, needed));
}

function tellItem(subject: Subject, id: QuestionId): string {
  const told = subject.words.report.explain;
  const item = itemOfQuestion(subject, id);
  if (isLevel(item)) return tellVotedItem(subject, id) ?? told.item;
  if (item === 'not-applicable') return told.itemNotApplicable;
  if (isStillOpen(subject, id)) return told.itemBlank;
  return lastVoteOn(subject, id)?.item === 'unknown' ? subject.words.votes.explain.itemUnknown : told.itemUnknown;
}

/** The level above, and nothing above the highest. */
function nextLevelOf(subject: Subject, id: QuestionId, level: Level): readonly ExplanationPart[] {
  const next = defaultTarget(level);
  return next === level ? [] : [{ title: subject.words.report.explain.nextAt(levelName(subject, next)), text: descriptorOf(subject, id, next) }];
}
