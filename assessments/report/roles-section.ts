/** Role groups in documents: a section of the report, its rules in the annex, and by which setting they are shown. */

import { showCount } from '../words/dates.ts';
import type { Fact, Part } from './blocks.ts';
import type { LeftOut } from './questions-tables.ts';
import { roleFigure, rolesStateOf, wordsOf } from './roles.ts';
import type { Subject } from './subject.ts';

/** How role groups see the dimensions, or that nothing may be shown of it. No section where nobody was asked, or where they are not worked out yet. */
export function listRolesSections(subject: Subject): readonly Part[] {
  const { told } = wordsOf(subject);
  const figure = roleFigure(subject);
  if (figure !== null) return [{ id: 'roles', title: told.title, startsPage: false, blocks: [{ kind: 'figure', figure }, { kind: 'table', table: figure.table }] }];
  if (rolesStateOf(subject) !== 'hidden') return [];
  return [{ id: 'roles', title: told.title, startsPage: false, blocks: [{ kind: 'paragraph', style: 'text', text: told.hidden }] }];
}

/** The rules of role groups among those of scoring, where a report shows any. */
export function listRoleRules(subject: Subject): readonly string[] {
  const { figure, gap } = wordsOf(subject).told.rules;
  return rolesStateOf(subject) === 'shown' ? [figure, gap] : [];
}

/** From how many people on groups are shown; under five with the reason that was given, which is left out with the notes. */
export function listRoleFacts(subject: Subject, leavesOut: readonly LeftOut[]): readonly Fact[] {
  const { about } = wordsOf(subject).told;
  const setting = subject.votes?.roles?.setting ?? null;
  if (setting === null) return [];
  const reason = setting.reason.trim();
  const text = about.least(showCount(subject.words, setting.least));
  return [{ label: about.label, value: reason === '' || leavesOut.includes('notes') ? text : about.because(text, reason) }];
}
