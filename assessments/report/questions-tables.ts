/** Questions as lists and tables: the lowest, the strongest, those that could not be answered, and every one with its answer. */

import type { Dimension, Level, QuestionId } from '../questionnaire-model.ts';
import { dimensionsOf, questionsOf } from '../questionnaire/questionnaire.ts';
import { isLevel } from '../scoring.ts';
import { compareFractions, fraction, meanOf } from '../statistics/fraction.ts';
import { showCount, startSentence } from '../words/dates.ts';
import type { Table } from './blocks.ts';
import { listFindings } from './dot-strip.ts';
import { descriptorOf, dimensionName, dimensionOfQuestion, isStillOpen, itemNamed, itemOfQuestion, lastVoteOn, levelName, questionName, questionTitle, type Subject } from './subject.ts';
import { cell, tableOf } from './tables.ts';
import { nameUnknownShare } from './votes.ts';

/** A question that stands out, and what is true of it today. */
export interface StandOut {
  readonly id: QuestionId;
  readonly title: string;
  readonly level: Level;
  readonly levelName: string;
  readonly descriptor: string;
}

/** Questions that stand out, and how many more share the level of the last of them. */
export interface StandOuts {
  readonly questions: readonly StandOut[];
  readonly more: number;
}

/** A question without a level, and why it has none. `isOpen` where it has no answer of any kind yet: that is the whole reason, and a dash stands for it. */
export interface Unanswered {
  readonly id: QuestionId;
  readonly title: string;
  readonly isOpen: boolean;
  readonly reason: string;
}

/** What a document may leave out. */
export type LeftOut = 'notes' | 'evidence' | 'owners';

const MOST_LOWEST = 5;
const MOST_STRONGEST = 3;

/** Up to five questions furthest below the average level of all that have one, lowest first, then those of that dimension, then in question order. None where all are level. */
export function listLowest(subject: Subject, dimension?: string): StandOuts {
  return listStandOuts(subject, 'below', MOST_LOWEST, dimension);
}

/** Up to three questions furthest above the average level of all that have one, highest first, then in question order. None where all are level. */
export function listStrongest(subject: Subject): StandOuts {
  return listStandOuts(subject, 'above', MOST_STRONGEST);
}

/** The questions asked that have no level, with the reason: nobody could tell, not answered yet, or does not apply. A reason written by a person is a note. */
export function listUnanswered(subject: Subject, leavesOut: readonly LeftOut[] = []): readonly Unanswered[] {
  return questionsOf(subject.questionnaire, subject.round.form)
    .filter(({ id }) => !isLevel(itemOfQuestion(subject, id)))
    .map(({ id }) => ({ id, title: questionTitle(subject, id), isOpen: isStillOpen(subject, id), reason: reasonOf(subject, id, leavesOut) }));
}

/** The lowest or the strongest questions as a table; of the lowest, those of one dimension can stand before others of their level. */
export function standOutTable(subject: Subject, which: 'lowest' | 'strongest', dimension?: string): Table {
  const { words } = subject;
  const told = words.report.questions;
  const { questions, more } = which === 'lowest' ? listLowest(subject, dimension) : listStrongest(subject);
  const last = questions.at(-1);
  const note = more > 0 && last ? told.more(more, startSentence(showCount(words, more)), last.levelName) : null;
  return tableOf<StandOut>(
    { id: which, caption: told[which], note },
    [
      { title: told.question, weight: 32, cellOf: ({ id }) => cell(questionName(subject, id)) },
      { title: told.level, weight: 18, cellOf: ({ level, levelName: name }) => cell(words.charts.levelNamed(level, name)) },
      { title: told.trueToday, weight: 50, cellOf: ({ descriptor }) => cell(descriptor) },
    ],
    questions,
  );
}

/** The questions that could not be answered, with the reason, as a table. Those that are still open are not in it. */
export function unansweredTable(subject: Subject, leavesOut: readonly LeftOut[]): Table {
  const told = subject.words.report.questions;
  return tableOf<Unanswered>(
    { id: 'unanswered', caption: told.unanswered },
    [
      { title: told.question, weight: 40, cellOf: ({ id }) => cell(questionName(subject, id)) },
      { title: told.why, weight: 60, cellOf: ({ reason }) => cell(reason) },
    ],
    listUnanswered(subject, leavesOut).filter(({ isOpen }) => !isOpen),
  );
}

/** Every question of each dimension with its level, what is true there, evidence and note: one table a dimension. */
export function listAnswerTables(subject: Subject, leavesOut: readonly LeftOut[]): readonly { readonly dimension: Dimension; readonly table: Table }[] {
  return dimensionsOf(subject.questionnaire, subject.round.form).map((dimension) => ({ dimension, table: answerTable(subject, dimension, leavesOut) }));
}

function answerTable(subject: Subject, { id: dimension, questions }: Dimension, leavesOut: readonly LeftOut[]): Table {
  const { words, round } = subject;
  const told = words.report.questions;
  const responseOf = (id: QuestionId) => round.responses[id];
  const trueToday = (id: QuestionId) => {
    const item = itemOfQuestion(subject, id);
    return isLevel(item) ? descriptorOf(subject, id, item) : reasonOf(subject, id, leavesOut);
  };
  return tableOf<{ readonly id: QuestionId }>(
    { id: `answers-${dimension}`, caption: told.tableCaption(dimensionName(subject, dimension)) },
    [
      { title: told.question, weight: 22, cellOf: ({ id }) => cell(questionName(subject, id)) },
      { title: told.level, weight: 14, cellOf: ({ id }) => cell(itemNamed(subject, id), nameUnknownShare(subject, id)) },
      { title: told.trueToday, weight: 30, cellOf: ({ id }) => cell(trueToday(id)) },
      ...(leavesOut.includes('evidence')
        ? []
        : [{ title: told.evidence, weight: 12, cellOf: ({ id }: { readonly id: QuestionId }) => cell(told.evidences[responseOf(id)?.evidence ?? 'none']) }]),
      ...(leavesOut.includes('notes')
        ? []
        : [{ title: told.note, weight: 22, cellOf: ({ id }: { readonly id: QuestionId }) => cell(responseOf(id)?.note.trim() || words.report.none) }]),
    ],
    questions,
  );
}

function listStandOuts(subject: Subject, side: 'below' | 'above', most: number, dimension?: string): StandOuts {
  const answered = questionsOf(subject.questionnaire, subject.round.form).flatMap(({ id }) => {
    const level = itemOfQuestion(subject, id);
    return isLevel(level) ? [{ id, level }] : [];
  });
  if (answered.length === 0) return { questions: [], more: 0 };
  const average = meanOf(answered.map(({ level }) => fraction(level)));
  const direction = side === 'below' ? -1 : 1;
  const onSide = answered.filter(({ level }) => compareFractions(fraction(level), average) === direction);
  const isFirst = ({ id }: { readonly id: QuestionId }) => Number(dimension !== undefined && dimensionOfQuestion(subject, id) === dimension);
  const sorted = onSide.toSorted((one, other) => direction * (other.level - one.level) || isFirst(other) - isFirst(one));
  const chosen = sorted.slice(0, most);
  const lastLevel = chosen.at(-1)?.level;
  return {
    questions: chosen.map(({ id, level }) => ({
      id,
      title: questionTitle(subject, id),
      level,
      levelName: levelName(subject, level),
      descriptor: descriptorOf(subject, id, level),
    })),
    more: sorted.slice(most).filter(({ level }) => level === lastLevel).length,
  };
}

function reasonOf(subject: Subject, id: QuestionId, leavesOut: readonly LeftOut[]): string {
  const told = subject.words.report.questions;
  const response = subject.round.responses[id];
  const vote = lastVoteOn(subject, id);
  if (itemOfQuestion(subject, id) !== 'not-applicable') {
    if (isStillOpen(subject, id)) return subject.words.report.none;
    return vote?.item === 'unknown' ? told.unknownVotes(listFindings(subject, vote).join(' ')) : told.unknown;
  }
  const reason = response?.answer?.kind === 'not-applicable' ? response.answer.reason.trim() : '';
  if (reason !== '' && !leavesOut.includes('notes')) return told.notApplicableReason(reason);
  return vote?.item === 'not-applicable' ? told.notApplicableVotes(listFindings(subject, vote).join(' ')) : told.notApplicable;
}
