/** The slides on what is to be done: the plan, where it would lead, and the one decision asked for. */

import type { Action } from '../../model.ts';
import { listGaps } from '../../prioritise.ts';
import { remember } from '../../remember.ts';
import { isUnderWay } from '../../status.ts';
import { listPlanned } from '../../what-if.ts';
import { showCount, showDay, startSentence } from '../../words/dates.ts';
import { textIn } from '../../words/words.ts';
import { tellCost } from '../action-section.ts';
import type { Block, DotPlot, Fact, Table } from '../blocks.ts';
import { asHeading } from '../findings.ts';
import { carriedTable, listPlanSentences, planTable } from '../plan-section.ts';
import { leadingOf, leadingPlotOf, leadingWords, listLeadingSentences, type Leading } from '../planned/leading.ts';
import { listTakingSentences } from '../planned/taking.ts';
import { questionName, type Subject } from '../subject.ts';
import { adviceOn, isOfAnother, listGapNotes, listWritten, type Talk, type TalkPart } from './talk.ts';

/** Actions on the slide of the plan: three to five a year is a plan. Methods F.1. */
const MOST_SHOWN = 5;
/** Questions that are named where no action is planned. */
const MOST_NEEDED = 3;

/** The first actions of the plan, up to five. */
export function planPart(talk: Talk): TalkPart {
  const { subject, told } = talk;
  const { words } = subject;
  const shown = listShown(talk);
  const others = listMorePlanParts(talk).reduce((sum, { table }) => sum + table.rows.length, 0);
  const table = rowsOf(talk, shown);
  const blocks: readonly Block[] = [
    ...(shown.length === 0 ? listNeediest(talk) : ([{ kind: 'table', table }] as const)),
    ...(shown.length === 0 || others === 0 ? [] : ([{ kind: 'paragraph', style: 'note', text: told.others(others, startSentence(showCount(words, others))) }] as const)),
  ];
  const successes = shown.flatMap(({ title, success }) => (success.trim() === '' ? [] : [told.success(title.trim().replace(/\.$/u, '') || words.report.plan.untitled, success.trim())]));
  return {
    id: 'plan',
    title: asHeading(listPlanSentences(subject)),
    blocks,
    minutes: findPlot(subject) === null ? 3 : 2,
    notes: [...successes, told.benefit, adviceOn(talk, 'benefits')],
  };
}

/** The actions that the slide of the plan has no room for, and those carried on from earlier rounds, for reading. */
export function listMorePlanParts(talk: Talk): readonly (TalkPart & { readonly table: Table })[] {
  const { subject, told, actions, leavesOut, today } = talk;
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

/** The one decision asked for, what it takes and who leads, and the closing question. */
export function decisionPart(talk: Talk): TalkPart {
  const { told, asked, subject } = talk;
  const { words } = subject;
  const question = isOfAnother(talk) ? told.questionGap : (listWritten(talk, 'decision').at(-1) ?? '');
  const written = listWritten(talk, 'decision').slice(0, 1);
  const askedFor = asked === null ? written : [asked.title.trim() || words.report.plan.untitled];
  return {
    id: 'decision',
    title: asked === null ? told.askFirstStep : told.ask,
    blocks: [
      ...askedFor.map((text): Block => ({ kind: 'paragraph', style: 'lead', text })),
      ...(asked === null ? [] : ([{ kind: 'facts', rows: listFacts(talk, asked) }] as const)),
      ...(question === '' ? [] : ([{ kind: 'paragraph', style: 'lead', text: question }] as const)),
      ...listGapNotes(talk, [...askedFor, question]),
    ],
    minutes: 1,
    notes: [...(asked === null ? [] : written), adviceOn(talk, 'decision')],
  };
}

function listFacts({ subject, told, leavesOut }: Talk, action: Action): readonly Fact[] {
  const { words } = subject;
  const { notSet } = words.report;
  const people = [
    { label: told.leads, value: action.owner.trim() || notSet },
    { label: told.clears, value: action.sponsor.trim() || notSet },
  ];
  return [
    { label: told.cost, value: tellCost(words, action) },
    ...(leavesOut.includes('owners') ? [] : people),
    { label: told.hear, value: action.reviewOn === null ? notSet : showDay(words, action.reviewOn) },
  ];
}

/** Where the plan would lead; null where nothing is planned. */
const findPlot = remember((subject: Subject): { readonly leading: Leading; readonly figure: DotPlot } | null => {
  const actions = listPlanned(subject.assessment, subject.round);
  if (actions.length === 0) return null;
  const leading = leadingOf(subject, actions);
  return { leading, figure: leadingPlotOf(leading) };
});

/** The first actions still under way, or the first of all where none is. */
function listShown({ actions }: Talk): readonly Action[] {
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
