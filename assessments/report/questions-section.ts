/** The questions that stand out and those without a level, as they stand in a report. */

import { dimensionsOf, questionsOf } from '../questionnaire/questionnaire.ts';
import { isLevel } from '../scoring.ts';
import { showCount, startSentence } from '../words/dates.ts';
import { PAPER_WORDS } from '../words/paper.ts';
import type { Block, Table } from './blocks.ts';
import { standOutTable, unansweredTable, type LeftOut } from './questions-tables.ts';
import { dimensionName, isStillOpen, itemOfQuestion, levelName, questionName, type Subject } from './subject.ts';

/** Strongest first, then lowest, then what could not be answered and what is still open; a sentence in place of a table that would be empty. */
export function listQuestionBlocks(subject: Subject, leavesOut: readonly LeftOut[]): readonly Block[] {
  const told = subject.words.report.questions;
  const hasRows = ({ rows }: Table) => rows.length > 0;
  const tables = [standOutTable(subject, 'strongest'), standOutTable(subject, 'lowest')].filter(hasRows);
  const unanswered = [unansweredTable(subject, leavesOut)].filter(hasRows);
  const open = listOpenBlocks(subject);
  const withHeading = (table: Table): readonly Block[] => [{ kind: 'heading', text: table.caption }, { kind: 'table', table }];
  return [
    { kind: 'paragraph', style: 'text', text: tables.length === 0 ? tellNone(subject) : told.rule },
    ...tables.flatMap(withHeading),
    ...unanswered.flatMap(withHeading),
    ...open,
    ...(unanswered.length + open.length > 0 ? [] : ([{ kind: 'heading', text: told.unanswered }, { kind: 'paragraph', style: 'text', text: told.noneUnanswered }] as const)),
  ];
}

/** The questions that are not answered yet, by dimension. All have one reason, so it stands once. */
function listOpenBlocks(subject: Subject): readonly Block[] {
  const { words, questionnaire, round, language } = subject;
  // Titles have commas of their own.
  const { between } = PAPER_WORDS[language].kinds;
  const told = words.report.questions;
  const dimensions = dimensionsOf(questionnaire, round.form).map(({ id, questions }) => ({
    name: dimensionName(subject, id),
    open: questions.filter((question) => isStillOpen(subject, question.id)),
  }));
  const count = dimensions.reduce((sum, { open }) => sum + open.length, 0);
  if (count === 0) return [];
  const items = dimensions.filter(({ open }) => open.length > 0).map(({ name, open }) => told.openIn(name, open.map(({ id }) => questionName(subject, id)).join(between)));
  return [
    { kind: 'heading', text: told.stillOpen },
    { kind: 'paragraph', style: 'text', text: `${words.report.standing.blanks(count, startSentence(showCount(words, count)))} ${told.openRule}` },
    { kind: 'list', items },
  ];
}

/** Why no question stands out: all are at one level, or none has one. */
function tellNone(subject: Subject): string {
  const told = subject.words.report.questions;
  const level = questionsOf(subject.questionnaire, subject.round.form).map(({ id }) => itemOfQuestion(subject, id)).find(isLevel);
  return level === undefined ? told.noAnswers : told.allEqual(levelName(subject, level));
}
