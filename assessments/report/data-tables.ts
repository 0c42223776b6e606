/** The answers and actions of an assessment as plain tables, one fact a cell, for reuse in other programs. */

import type { Item } from '../figures-model.ts';
import type { Action, Assessment, Language, Response, Round } from '../model.ts';
import type { Dimension, Level, Question } from '../questionnaire-model.ts';
import { dimensionsOf, findQuestion } from '../questionnaire/questionnaire.ts';
import { statusOf } from '../plan.ts';
import { findRound, questionnaireOf } from '../rounds.ts';
import { isLevel } from '../scoring.ts';
import { yearOf } from '../words/dates.ts';
import { textIn, type Words } from '../words/words.ts';
import { listVoteColumns, type VoteRow } from './data-votes.ts';
import type { LeftOut } from './questions-tables.ts';
import { isStillOpen, itemOfQuestion, subjectOf } from './subject.ts';

/** One header row, then rows of as many cells. Days as 2026-05-06, numbers as figures, nothing where there is nothing. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Both tables: every question of every round, and every action. */
export interface DataTables {
  readonly answers: DataTable;
  readonly actions: DataTable;
}

/**
 * The tables of all rounds, in order of their date; each row names its round. Columns that people leave out are not there at all, nor those of votes where nobody
 * voted; one that says that all of it is made up stands first where it is.
 */
export function makeDataTables(wanted: {
  readonly assessment: Assessment;
  readonly leavesOut: readonly LeftOut[];
  readonly words: Words;
  readonly language: Language;
}): DataTables {
  return { answers: makeAnswers(wanted), actions: makeActions(wanted) };
}

type Wanted = Parameters<typeof makeDataTables>[0];

/** A column: its title, what it holds of a row, and the part of the answers it belongs to. */
export interface DataColumn<Row> {
  readonly title: string;
  readonly cellOf: (row: Row) => string;
  readonly part?: LeftOut;
}

interface AnswerRow extends VoteRow {
  readonly round: Round;
  readonly dimension: Dimension;
  readonly question: Question;
  readonly response: Response | undefined;
  readonly item: Item;
}

function makeAnswers({ assessment, leavesOut, words, language }: Wanted): DataTable {
  const told = words.data;
  const nameOf = (round: Round, level: Level) => textIn(language, questionnaireOf(assessment, round).levelNames[level - 1] ?? { en: '', cy: null });
  const rows = assessment.rounds.flatMap((round) => {
    const subject = subjectOf(assessment, round, words, language);
    return dimensionsOf(subject.questionnaire, round.form).flatMap((dimension) =>
      dimension.questions.map((question): AnswerRow => ({
        subject, round, dimension, question, id: question.id, response: round.responses[question.id], item: itemOfQuestion(subject, question.id),
      })),
    );
  });
  const columns: readonly DataColumn<AnswerRow>[] = [
    { title: told.round, cellOf: ({ round }) => yearOf(round.date) },
    { title: told.date, cellOf: ({ round }) => round.date },
    { title: told.dimension, cellOf: ({ dimension }) => textIn(language, dimension.name) },
    { title: told.questionId, cellOf: ({ question }) => question.id },
    { title: told.questionTitle, cellOf: ({ question }) => textIn(language, question.title) },
    { title: told.question, cellOf: ({ question }) => textIn(language, question.question) },
    { title: told.level, cellOf: ({ item }) => (isLevel(item) ? String(item) : '') },
    { title: told.levelName, cellOf: ({ round, item }) => (isLevel(item) ? nameOf(round, item) : '') },
    { title: told.answer, cellOf: (row) => told.answers[kindOf(row)] },
    ...listVoteColumns(words, assessment.rounds),
    { title: told.evidence, cellOf: ({ response }) => words.questions.evidence[response?.evidence ?? 'none'], part: 'evidence' },
    { title: told.note, cellOf: ({ response }) => response?.note ?? '', part: 'notes' },
    { title: told.reason, cellOf: ({ response }) => (response?.answer?.kind === 'not-applicable' ? response.answer.reason : ''), part: 'notes' },
  ];
  return tableOf([...sampleColumns(assessment, words), ...columns], rows, leavesOut);
}

/** A recorded answer by its kind; where none is, what the votes say. */
function kindOf({ subject, id, item, response }: AnswerRow): 'level' | 'unknown' | 'not-applicable' | 'blank' {
  if (response?.answer) return response.answer.kind;
  if (isStillOpen(subject, id)) return 'blank';
  return isLevel(item) ? 'level' : item;
}

function makeActions({ assessment, leavesOut, words, language }: Wanted): DataTable {
  const told = words.plan.fields;
  const titleOf = (action: Action) => {
    const round = findRound(assessment, action.round);
    const question = round === undefined || action.question === null ? undefined : findQuestion(questionnaireOf(assessment, round), action.question);
    return question === undefined ? '' : textIn(language, question.title);
  };
  const columns: readonly DataColumn<Action>[] = [
    { title: words.data.round, cellOf: ({ round }) => yearOf(findRound(assessment, round)?.date ?? '') },
    { title: told.title, cellOf: ({ title }) => title },
    { title: words.data.questionId, cellOf: ({ question }) => shown(question) },
    { title: words.data.questionTitle, cellOf: titleOf },
    { title: words.data.fromLevel, cellOf: ({ fromLevel }) => shown(fromLevel) },
    { title: words.data.toLevel, cellOf: ({ toLevel }) => shown(toLevel) },
    { title: told.owner, cellOf: ({ owner }) => owner, part: 'owners' },
    { title: told.sponsor, cellOf: ({ sponsor }) => sponsor, part: 'owners' },
    { title: told.start, cellOf: ({ start }) => shown(start) },
    { title: told.due, cellOf: ({ due }) => shown(due) },
    { title: told.firstStep, cellOf: ({ firstStep }) => firstStep },
    { title: told.firstStepBy, cellOf: ({ firstStepBy }) => shown(firstStepBy) },
    { title: told.success, cellOf: ({ success }) => success },
    { title: told.status, cellOf: (action) => told.statuses[statusOf(action).state] },
    { title: words.data.statusOn, cellOf: (action) => statusOf(action).on },
    { title: words.data.statusReason, cellOf: (action) => statusOf(action).reason },
    { title: told.dependsOn, cellOf: ({ dependsOn }) => dependsOn },
    { title: told.risk, cellOf: ({ risk }) => risk },
    { title: told.cost, cellOf: ({ cost }) => (cost === null ? '' : told.costs[cost]) },
    { title: told.staffDays, cellOf: ({ staffDays }) => shown(staffDays) },
    { title: told.decision, cellOf: ({ decision }) => (decision === null ? '' : told.decisions[decision]) },
    { title: told.affects, cellOf: ({ affects }) => affects },
    { title: told.evidenceOfDone, cellOf: ({ evidenceOfDone }) => evidenceOfDone, part: 'evidence' },
    { title: told.reviewOn, cellOf: ({ reviewOn }) => shown(reviewOn) },
  ];
  return tableOf([...sampleColumns(assessment, words), ...columns], assessment.actions, leavesOut);
}

/** Rows are copied into other programs one by one, so each says by itself that nobody answered it. */
function sampleColumns({ isSample }: Assessment, words: Words): readonly DataColumn<unknown>[] {
  return isSample ? [{ title: words.data.sample, cellOf: () => words.common.sampleTag }] : [];
}

function tableOf<Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[], leavesOut: readonly LeftOut[]): DataTable {
  const kept = columns.filter(({ part }) => part === undefined || !leavesOut.includes(part));
  return { columns: kept.map(({ title }) => title), rows: rows.map((row) => kept.map(({ cellOf }) => cellOf(row))) };
}

function shown(value: string | number | null): string {
  return value === null ? '' : String(value);
}
