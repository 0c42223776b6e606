/** One action on a page of its own: why, today and next, every field, and what is still needed. */

import type { Action, Round } from '../model.ts';
import { listActionProblems, listMissing, statusOf } from '../plan.ts';
import { listGaps, type GapLine } from '../prioritise.ts';
import { findActionTemplate } from '../questionnaire/templates/uses.ts';
import { findRound } from '../rounds.ts';
import { showCount, showDay, showDue, showList, startSentence } from '../words/dates.ts';
import { textIn, type Words } from '../words/words.ts';
import type { Block, Fact, Part } from './blocks.ts';
import type { LeftOut } from './questions-tables.ts';
import { descriptorOf, levelName, questionName, subjectOf, type Subject } from './subject.ts';

/** The section of an action. `number` is its place in the plan, from 1. */
export function actionSection(subject: Subject, action: Action, number: number, leavesOut: readonly LeftOut[]): Part {
  const { words } = subject;
  const told = words.report.plan;
  const todayNext = todayNextOf(subject, action);
  const toDo = listToDo(words, action, leavesOut);
  return {
    id: `action-${number}`,
    title: words.report.sections.action(number, action.title.trim() || told.untitled),
    startsPage: true,
    blocks: [
      { kind: 'paragraph', style: 'note', text: tellNeed(subject, action) },
      ...(todayNext === null ? [] : [todayNext]),
      { kind: 'facts', rows: listFacts(subject, action, leavesOut) },
      ...toDo.map((text): Block => ({ kind: 'paragraph', style: 'note', text })),
    ],
  };
}

/** "Need 7 = gap 2 × vital 3 + below peers 1. Medium effort. Priority." For an action of another round, as that round stood. */
export function tellNeed(subject: Subject, action: Action): string {
  const { words } = subject;
  const told = words.report.plan;
  if (action.question === null) return told.notTied;
  const line = findGap(subject, action);
  if (line === undefined || line.need === null) return told.findOut;
  const importance = words.plan.choose.importances[line.importance].toLowerCase();
  const sum = told.need(line.need, line.gap, importance, line.importance);
  return [
    told.sentence(line.peerPoint === 1 ? told.belowPeers(sum) : sum),
    ...(line.effort === null ? [] : [told.effort(words.plan.choose.efforts[line.effort])]),
    told.sentence(words.plan.groups[line.group]),
    ...(line.isCloseCall ? [told.closeCall] : []),
  ].join(' ');
}

/** What is still needed, and dates that cannot both be right: a sentence each. Owner and sponsor are not named where owners are left out. */
export function listToDo(words: Words, action: Action, leavesOut: readonly LeftOut[] = []): readonly string[] {
  const told = words.report.plan;
  const missing = listMissing(action).filter((field) => !(leavesOut.includes('owners') && (field === 'owner' || field === 'sponsor')));
  const sentences = { 'due-before-start': told.dueBeforeStart, 'first-step-before-start': told.firstStepBeforeStart } as const;
  return [
    ...(missing.length === 0 ? [] : [told.missing(showList(words, missing.map((field) => words.plan.missing[field])))]),
    ...listActionProblems(action).map(({ kind }) => sentences[kind]),
  ];
}

function findGap(subject: Subject, action: Action): GapLine | undefined {
  const { assessment, words, language } = subject;
  const round: Round = findRound(assessment, action.round) ?? subject.round;
  const { questionnaire, figures } = subjectOf(assessment, round, words, language);
  return listGaps(assessment, questionnaire, round, figures).find(({ question }) => question.id === action.question);
}

function todayNextOf(subject: Subject, { question, fromLevel, toLevel }: Action): Block | null {
  const told = subject.words.report.plan;
  if (question === null) return null;
  const today: Fact =
    fromLevel === null
      ? { label: told.todayUnknown, value: told.todayUnknownText }
      : { label: told.today(fromLevel, levelName(subject, fromLevel)), value: descriptorOf(subject, question, fromLevel) };
  if (fromLevel === null) return { kind: 'today-next', today, next: { label: told.nextUnknown, value: told.nextUnknownText } };
  if (toLevel === null || toLevel <= fromLevel) return { kind: 'today-next', today, next: { label: told.nextStay, value: told.nextStayText } };
  return { kind: 'today-next', today, next: { label: told.next(toLevel, levelName(subject, toLevel)), value: descriptorOf(subject, question, toLevel) } };
}

function listFacts(subject: Subject, action: Action, leavesOut: readonly LeftOut[]): readonly Fact[] {
  const { words } = subject;
  const told = words.report.plan;
  const { notSet } = words.report;
  const { state } = statusOf(action);
  const template = findActionTemplate(subject.questionnaire, action);
  const people = [
    { label: told.owner, value: action.owner.trim() || notSet },
    { label: told.sponsor, value: action.sponsor.trim() || notSet },
  ];
  return [
    { label: told.why, value: tellWhy(subject, action) },
    ...(template === undefined ? [] : [{ label: words.templates.template, value: textIn(subject.language, template.title) }]),
    ...(leavesOut.includes('owners') ? [] : people),
    { label: told.startAndDue, value: tellDates(words, action) },
    { label: told.firstStep, value: tellFirstStep(words, action) },
    { label: told.success, value: action.success.trim() || notSet },
    { label: told.status, value: tellStatus(words, action) },
    { label: told.dependsOn, value: action.dependsOn.trim() || told.nothing },
    { label: told.risk, value: action.risk.trim() || told.nothing },
    { label: told.cost, value: tellCost(words, action) },
    { label: told.decision, value: action.decision === null ? told.nobody : words.plan.fields.decisions[action.decision] },
    { label: told.affects, value: action.affects.trim() || notSet },
    ...(leavesOut.includes('evidence') ? [] : [{ label: told.evidenceOfDone, value: action.evidenceOfDone.trim() || (state === 'done' ? notSet : told.evidenceLater) }]),
    { label: told.review, value: action.reviewOn === null ? notSet : showDay(words, action.reviewOn) },
  ];
}

function tellWhy(subject: Subject, { question, fromLevel, toLevel }: Action): string {
  const told = subject.words.report.plan;
  if (question === null) return told.noQuestion;
  const name = questionName(subject, question);
  if (fromLevel === null) return name;
  if (toLevel === null || toLevel <= fromLevel) return told.whyStay(name, levelName(subject, fromLevel));
  return told.whySteps(name, levelName(subject, fromLevel), levelName(subject, toLevel));
}

function tellDates(words: Words, { start, due }: Action): string {
  const told = words.report.plan;
  if (start === null) return due === null ? words.report.notSet : told.dueOnly(showDue(words, due));
  return due === null ? told.startOnly(showDay(words, start)) : told.startToDue(showDay(words, start), showDue(words, due));
}

function tellFirstStep(words: Words, { firstStep, firstStepBy }: Action): string {
  const told = words.report.plan;
  const step = firstStep.trim().replace(/\.$/, '');
  if (step === '') return firstStepBy === null ? words.report.notSet : told.firstStepOnlyDay(showDay(words, firstStepBy));
  return firstStepBy === null ? told.firstStepNoDay(step) : told.firstStepBy(step, showDay(words, firstStepBy));
}

function tellStatus(words: Words, action: Action): string {
  const told = words.report.plan;
  const { state, on, reason } = statusOf(action);
  const isOver = state === 'done' || state === 'dropped';
  const name = words.plan.fields.statuses[state];
  const status = isOver ? told.statusOn(name, showDay(words, on)) : told.statusSince(name, showDay(words, on));
  return reason.trim() === '' ? status : told.statusReason(status, reason.trim());
}

function tellCost(words: Words, { cost, staffDays }: Action): string {
  const told = words.report.plan;
  const money = cost === null ? null : told.costs[cost];
  if (staffDays === null) return money === null ? words.report.notSet : startSentence(money);
  const days = startSentence(told.staffDays(staffDays, staffDays === 0 ? told.no : showCount(words, staffDays)));
  return money === null ? told.daysOnly(days) : told.daysAndMoney(days, money);
}
