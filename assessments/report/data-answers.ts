/** The columns of the data files that tell of questions: what was answered, what the group wants, and how much each needs. */

import type { Item } from '../figures-model.ts';
import type { Response, Round } from '../model.ts';
import { listGaps, type GapLine } from '../prioritise.ts';
import type { Dimension, Level, Question } from '../questionnaire-model.ts';
import { dimensionsOf } from '../questionnaire/questionnaire.ts';
import { questionnaireOf } from '../rounds.ts';
import { isLevel } from '../scoring.ts';
import { yearOf } from '../words/dates.ts';
import { PAPER_WORDS } from '../words/paper.ts';
import { textIn } from '../words/words.ts';
import { YEARS_WORDS } from '../words/years-work.ts';
import type { DataColumn, DataWanted } from './data-tables.ts';
import { listVoteColumns, type VoteRow } from './data-votes.ts';
import { isStillOpen, itemOfQuestion, subjectOf } from './subject.ts';
import { latestIdOf } from './workbook/rounds.ts';

/** A question of a round. `gap` is its line in the list of gaps; undefined where the question does not apply. */
export interface AnswerRow extends VoteRow {
  readonly round: Round;
  readonly dimension: Dimension;
  readonly question: Question;
  readonly response: Response | undefined;
  readonly item: Item;
  readonly gap: GapLine | undefined;
}

/** Every question that each round asked, in the order of the rounds and of the questionnaire. */
export function listAnswerRows({ assessment, words, language }: DataWanted): readonly AnswerRow[] {
  return assessment.rounds.flatMap((round) => {
    const subject = subjectOf(assessment, round, words, language);
    const gaps = new Map(listGaps(assessment, subject.questionnaire, round, subject.figures).map((line) => [line.question.id, line]));
    return dimensionsOf(subject.questionnaire, round.form).flatMap((dimension) =>
      dimension.questions.map((question): AnswerRow => ({
        subject, round, dimension, question, id: question.id, response: round.responses[question.id], item: itemOfQuestion(subject, question.id), gap: gaps.get(question.id),
      })),
    );
  });
}

/** The columns, those that can be left out among them. What nobody has chosen is what the list of gaps takes in its place. Methods F.2. */
export function listAnswerColumns({ assessment, words, language }: DataWanted): readonly DataColumn<AnswerRow>[] {
  const told = words.data;
  const planned = PAPER_WORDS[language].workbook.columns;
  const moved = YEARS_WORDS[language].moved.data;
  const nameOf = (round: Round, level: Level) => textIn(language, questionnaireOf(assessment, round).levelNames[level - 1] ?? { en: '', cy: null });
  return [
    { title: told.round, cellOf: ({ round }) => Number(yearOf(round.date)), width: 8 },
    { title: told.date, cellOf: ({ round }) => ({ day: round.date }), width: 14 },
    { title: told.dimension, cellOf: ({ dimension }) => textIn(language, dimension.name), width: 13 },
    { title: told.questionId, cellOf: ({ question }) => question.id, width: 16 },
    { title: told.questionTitle, cellOf: ({ question }) => textIn(language, question.title), width: 28 },
    { title: told.question, cellOf: ({ question }) => textIn(language, question.question), width: 44 },
    { title: told.level, cellOf: ({ item }) => (isLevel(item) ? item : null), width: 8 },
    { title: told.levelName, cellOf: ({ round, item }) => (isLevel(item) ? nameOf(round, item) : null), width: 12 },
    { title: told.answer, cellOf: (row) => told.answers[kindOf(row)], width: 14 },
    { title: words.plan.choose.target, cellOf: ({ gap }) => gap?.target ?? null, width: 8 },
    { title: words.plan.why.gap, cellOf: ({ gap }) => (gap === undefined || gap.need === null ? null : gap.gap), width: 8 },
    { title: planned.importance, cellOf: ({ gap }) => gap?.importance ?? null, width: 14 },
    { title: planned.belowPeers, cellOf: ({ gap }) => (gap === undefined || gap.need === null || gap.peerMedian === null ? null : gap.peerPoint), width: 14 },
    { title: words.plan.choose.needWord, cellOf: ({ gap }) => gap?.need ?? null, width: 8 },
    { title: planned.effort, cellOf: ({ gap }) => gap?.effort ?? null, width: 14 },
    { title: words.plan.why.group, cellOf: ({ gap }) => (gap === undefined ? null : words.plan.groups[gap.group]), width: 22 },
    { title: planned.closeCall, cellOf: ({ gap }) => (gap?.isCloseCall === true ? planned.closeCalls[gap.closeCall ?? 'open'] : null), width: 20 },
    ...listVoteColumns(words, assessment.rounds),
    { title: told.evidence, cellOf: ({ response }) => words.questions.evidence[response?.evidence ?? 'none'], part: 'evidence', width: 12 },
    { title: told.note, cellOf: ({ response }) => response?.note || null, part: 'notes', width: 50 },
    { title: told.reason, cellOf: ({ response }) => (response?.answer?.kind === 'not-applicable' ? response.answer.reason || null : null), part: 'notes', width: 40 },
    { title: moved.why, cellOf: ({ round, id }) => round.whys[id] || null, part: 'notes', width: 40 },
    { title: moved.latest, cellOf: ({ round, id }) => latestIdOf(assessment, round, id), width: 16 },
  ];
}

/** A recorded answer by its kind; where none is, what the votes say. */
function kindOf({ subject, id, item, response }: AnswerRow): 'level' | 'unknown' | 'not-applicable' | 'blank' {
  if (response?.answer) return response.answer.kind;
  if (isStillOpen(subject, id)) return 'blank';
  return isLevel(item) ? 'level' : item;
}
