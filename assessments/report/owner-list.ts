/** The actions of one owner as a document: what they have to do and by when, with a page on each. */

import type { Day } from '../figures-model.ts';
import type { Action, Assessment, Round } from '../model.ts';
import { listActions } from '../plan.ts';
import { statusOf } from '../status.ts';
import { showCount } from '../words/dates.ts';
import { PAPER_WORDS } from '../words/paper.ts';
import { actionSection } from './action-section.ts';
import type { Block, Part, Table } from './blocks.ts';
import { carriedTable, listCarried, planTable } from './plan-section.ts';
import type { LeftOut } from './questions-tables.ts';
import { listActionSections } from './sections.ts';
import type { Subject } from './subject.ts';

/** Who owns an action that is planned in a round or carried on into it, each once, in the order of the plan. Actions that nobody owns yet count for nobody. */
export function listOwners(assessment: Assessment, round: Round): readonly string[] {
  const planned = listActions(assessment, round.id).filter((action) => statusOf(action).state !== 'dropped');
  return [...new Set([...planned, ...listCarried({ assessment, round })].map(({ owner }) => owner.trim()))].filter((owner) => owner !== '');
}

/** The list and its pages. Actions carried on from earlier rounds come after those of the plan, and are numbered on from them. */
export function listOwnerParts(subject: Subject, owner: string, leavesOut: readonly LeftOut[], today: Day): readonly Part[] {
  const { assessment, round, words, language } = subject;
  const told = PAPER_WORDS[language].kinds.owner;
  const isOwn = (action: Action) => action.owner.trim() === owner && statusOf(action).state !== 'dropped';
  const all = listActions(assessment, round.id);
  const carried = listCarried(subject);
  const own = all.filter(isOwn);
  const ownCarried = carried.filter(isOwn);
  const count = own.length + ownCarried.length;
  const before = carriedTable(subject, leavesOut, today);
  const blocks: readonly Block[] = [
    { kind: 'paragraph', style: 'lead', text: count === 0 ? told.none(owner) : told.count(owner, count, showCount(words, count)) },
    ...tableBlock(keepRows(planTable(subject, leavesOut, today), all.map(isOwn))),
    ...(before === null || ownCarried.length === 0 ? [] : [{ kind: 'heading', text: before.caption } as const, ...tableBlock(keepRows(before, carried.map(isOwn)))]),
  ];
  return [
    { id: 'plan', title: null, startsPage: false, blocks },
    ...listActionSections(subject, leavesOut, own),
    ...ownCarried.map((action, at) => actionSection(subject, action, all.length + at + 1, leavesOut)),
  ];
}

function keepRows(table: Table, isKept: readonly boolean[]): Table {
  return { ...table, rows: table.rows.filter((_, at) => isKept[at] === true) };
}

function tableBlock(table: Table): readonly Block[] {
  return table.rows.length === 0 ? [] : [{ kind: 'table', table }];
}
