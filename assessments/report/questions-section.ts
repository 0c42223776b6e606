/** The questions that stand out and those without a level, as they stand in a report. */

import { questionsOf } from '../questionnaire/questionnaire.ts';
import { isLevel } from '../scoring.ts';
import type { Block, Table } from './blocks.ts';
import { standOutTable, unansweredTable, type LeftOut } from './questions-tables.ts';
import { itemOfQuestion, levelName, type Subject } from './subject.ts';

/** Strongest first, then lowest, then what could not be answered and what is still open; a sentence in place of a table that would be empty. */
export function listQuestionBlocks(subject: Subject, leavesOut: readonly LeftOut[]): readonly Block[] {
  const told = subject.words.report.questions;
  const hasRows = ({ rows }: Table) => rows.length > 0;
  const tables = [standOutTable(subject, 'strongest'), standOutTable(subject, 'lowest')].filter(hasRows);
  const without = [unansweredTable(subject, 'unanswered', leavesOut), unansweredTable(subject, 'stillOpen', leavesOut)].filter(hasRows);
  const withHeading = (table: Table): readonly Block[] => [{ kind: 'heading', text: table.caption }, { kind: 'table', table }];
  return [
    { kind: 'paragraph', style: 'text', text: tables.length === 0 ? tellNone(subject) : told.rule },
    ...tables.flatMap(withHeading),
    ...without.flatMap(withHeading),
    ...(without.length > 0 ? [] : ([{ kind: 'heading', text: told.unanswered }, { kind: 'paragraph', style: 'text', text: told.noneUnanswered }] as const)),
  ];
}

/** Why no question stands out: all are at one level, or none has one. */
function tellNone(subject: Subject): string {
  const told = subject.words.report.questions;
  const level = questionsOf(subject.questionnaire, subject.round.form).map(({ id }) => itemOfQuestion(subject, id)).find(isLevel);
  return level === undefined ? told.noAnswers : told.allEqual(levelName(subject, level));
}
