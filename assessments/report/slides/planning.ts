/** The slides on what is to be done: the plan, and where it would lead. */

import type { Action } from '../../model.ts';
import { MOST_ACTIONS } from '../../plan.ts';
import { listGaps } from '../../prioritise.ts';
import { remember } from '../../remember.ts';
import { isUnderWay } from '../../status.ts';
import { listPlanned } from '../../what-if.ts';
import { showCount, startSentence } from '../../words/dates.ts';
import { textIn } from '../../words/words.ts';
import type { Block, DotPlot, Table } from '../blocks.ts';
import { asHeading } from '../findings.ts';
import { allActionsTable, carriedTable, listCarried, listPlanSentences, planTable } from '../plan-section.ts';
import { leadingOf, leadingPlotOf, leadingWords, listLeadingSentences, type Leading } from '../planned/leading.ts';
import { listTakingSentences } from '../planned/taking.ts';
import { questionName, type Subject } from '../subject.ts';
import { adviceOn, titleOf, type Talk, type TalkPart } from './talk.ts';

/** Actions on the slide of the plan where not all have room there: three to five a year is a plan. Methods F.1. */
const MOST_SHOWN = 5;
/** Questions that are named where no action is planned. */
const MOST_NEEDED = 3;

/** Every action, those carried on too, where there are no more than a plan should have; otherwise the first five, and how many more there are. */
export function planPart(talk: Talk): TalkPart {
  const { subject, told, actions } = talk;
  const { words } = subject;
  const shown = listShown(talk);
  const others = listMorePlanParts(talk).reduce((sum, { table }) => sum + table.rows.length, 0);
  const blocks: readonly Block[] = [
    ...(countActions(talk) === 0 ? listNeediest(talk) : []),
    ...tablesOf(talk).map((table) => ({ kind: 'table', table }) as const),
    ...(others === 0 ? [] : ([{ kind: 'paragraph', style: 'note', text: told.others(others, startSentence(showCount(words, others))) }] as const)),
  ];
  const successes = shown.flatMap((action) => (action.success.trim() === '' ? [] : [told.success(titleOf(talk, action), action.success.trim())]));
  return {
    id: 'plan',
    title: asHeading(listPlanSentences(subject)),
    blocks,
    minutes: actions.length === 0 || findPlot(subject) === null ? 3 : 2,
    notes: [...successes, told.benefit, adviceOn(talk, 'benefits')],
  };
}

/** The table on the slide of the plan: with all that a report says of them where there are few, and otherwise one that has room for eight. */
function tablesOf(talk: Talk): readonly Table[] {
  const { subject, actions, leavesOut, today } = talk;
  const count = countActions(talk);
  if (count === 0) return [];
  if (count <= MOST_ACTIONS && (count > MOST_SHOWN || count > actions.length)) return [allActionsTable(subject, leavesOut, today)];
  return actions.length === 0 ? [] : [rowsOf(talk, listShown(talk))];
}

function countActions({ subject, actions }: Talk): number {
  return actions.length + listCarried(subject).length;
}

/** The actions that the slide of the plan has no room for, and those carried on from earlier rounds, for reading. None where it has room for all. */
export function listMorePlanParts(talk: Talk): readonly (TalkPart & { readonly table: Table })[] {
  const { subject, told, actions, leavesOut, today } = talk;
  if (countActions(talk) <= MOST_ACTIONS) return [];
  const shown = listShown(talk);
  const others = actions.filter((action) => !shown.includes(action));
  const carried = carriedTable(subject, leavesOut, today);
  const part = (id: string, title: string, table: Table) => ({ id, title, blocks: [{ kind: 'table', table } as const], minutes: 0, notes: [], table });
  return [
    ...(others.length === 0 ? [] : [part('plan-more', told.planMore, rowsOf(talk, others))]),
    ...(carried === null ? [] : [part('carried', carried.caption, carried)]),
  ];
}

/** Where the plan would lead and what it takes. Null where nothing is planned. */
export function leadingPart({ subject }: Talk): TalkPart | null {
  const plot = findPlot(subject);
  if (plot === null) return null;
  const { leading, figure } = plot;
  return {
    id: 'leading',
    title: asHeading(listLeadingSentences(leading)),
    blocks: [
      { kind: 'figure', figure },
      { kind: 'paragraph', style: 'note', text: [...listTakingSentences(leading), leadingWords(leading).notForecast].join(' ') },
    ],
    minutes: 1,
    notes: [figure.alternative],
  };
}

/** The figures of where the plan would lead, for reading. Null where nothing is planned. */
export function leadingFiguresPart(talk: Talk): TalkPart | null {
  const plot = findPlot(talk.subject);
  return plot === null ? null : { id: 'leading-figures', title: talk.told.leadingFigures, blocks: [{ kind: 'table', table: plot.figure.table }], minutes: 0, notes: [plot.figure.note] };
}

/** Where the plan would lead; null where nothing is planned. */
export const findPlot = remember((subject: Subject): { readonly leading: Leading; readonly figure: DotPlot } | null => {
  const actions = listPlanned(subject.assessment, subject.round);
  if (actions.length === 0) return null;
  const leading = leadingOf(subject, actions);
  return { leading, figure: leadingPlotOf(leading) };
});

/** All actions of the round where the slide has room for every one; otherwise the first still under way, or the first of all where none is. */
function listShown(talk: Talk): readonly Action[] {
  const { actions } = talk;
  if (countActions(talk) <= MOST_ACTIONS) return actions;
  const underWay = actions.filter(isUnderWay);
  return (underWay.length > 0 ? underWay : actions).slice(0, MOST_SHOWN);
}

/** The rows of the plan's table that are of these actions: with the numbers they have everywhere. */
function rowsOf({ subject, actions, leavesOut, today }: Talk, wanted: readonly Action[]): Table {
  const table = planTable(subject, leavesOut, today);
  return { ...table, rows: table.rows.filter((_, at) => wanted.some((action) => action === actions[at])) };
}

/** Where no action is planned: the questions with the greatest need, and what would help. */
function listNeediest({ subject, told }: Talk): readonly Block[] {
  const { assessment, questionnaire, round, figures, language } = subject;
  const gaps = listGaps(assessment, questionnaire, round, figures).filter(({ need, stepUp }) => (need ?? 0) > 0 && stepUp !== null);
  const items = gaps.slice(0, MOST_NEEDED).flatMap(({ question, stepUp }) => (stepUp === null ? [] : [`${questionName(subject, question.id)}: ${textIn(language, stepUp.action)}`]));
  if (items.length === 0) return [{ kind: 'paragraph', style: 'text', text: told.noPlan }];
  return [{ kind: 'paragraph', style: 'text', text: told.neediest }, { kind: 'list', items }];
}
