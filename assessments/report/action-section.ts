/** One action on a page of its own: why, today and next, every field, and what is still needed. */

import type { Action, Assessment, Round, Status } from '../model.ts';
import { listActionProblems, listMissing } from '../plan.ts';
import { listGaps, type GapLine } from '../prioritise.ts';
import { findActionTemplate } from '../questionnaire/templates/uses.ts';
import { remember } from '../remember.ts';
import { questionnaireOf } from '../rounds.ts';
import { figuresOf } from '../scoring.ts';
import { statusOf } from '../status.ts';
import { showCount, showDay, showDue, showList, startSentence } from '../words/dates.ts';
import { PAPER_WORDS } from '../words/paper.ts';
import { textIn, type Words } from '../words/words.ts';
import type { Block, Fact, Part } from './blocks.ts';
import { tellSum } from './planned/need.ts';
import { nameCloseCall } from './planned/needs.ts';
import type { LeftOut } from './questions-tables.ts';
import { descriptorOf, dimensionName, levelName, questionName, type Subject } from './subject.ts';

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

/** "Need: gap 2 × importance 3 + below peers 1 = 7. Medium effort. Priority." For an action of another round, as that round stood. */
export function tellNeed(subject: Subject, action: Action): string {
  const { words, language } = subject;
  const told = words.report.plan;
  const { action: own, needs } = PAPER_WORDS[language].planned;
  if (action.question === null) return action.dimension === null ? own.ofWhole : own.ofDimension(dimensionName(subject, action.dimension));
  const line = findGap(subject, action);
  const sum = line === undefined ? null : tellSum(words, line);
  if (line === undefined || sum === null) return told.findOut;
  const closeCall = nameCloseCall(subject, line);
  return [
    needs.need(sum),
    ...(line.effort === null ? [] : [told.effort(words.plan.choose.efforts[line.effort])]),
    told.sentence(words.plan.groups[line.group]),
    ...(closeCall === null ? [] : [told.sentence(closeCall)]),
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

function findGap({ assessment, round }: Subject, action: Action): GapLine | undefined {
  const gaps = gapsByRound(assessment);
  return (gaps.get(action.round) ?? gaps.get(round.id))?.find(({ question }) => question.id === action.question);
}

/** The gaps of every round. A plan of many actions asks for them once for each. */
const gapsByRound = remember((assessment: Assessment): ReadonlyMap<string, readonly GapLine[]> => {
  const gapsOf = (round: Round) => {
    const questionnaire = questionnaireOf(assessment, round);
    return listGaps(assessment, questionnaire, round, figuresOf(questionnaire, round));
  };
  return new Map(assessment.rounds.map((round) => [round.id, gapsOf(round)]));
});

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
  const { words, language } = subject;
  const told = words.report.plan;
  const { notSet } = words.report;
  const { state } = statusOf(action);
  // Reasons are notes on how it went.
  const tell = (status: Status) => tellStatus(words, leavesOut.includes('notes') ? { ...status, reason: '' } : status);
  const waitsFor = listTitlesWaitedFor(subject, action);
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
    { label: told.status, value: tell(statusOf(action)) },
    ...(action.statuses.length < 2 ? [] : [{ label: words.plan.fields.history, value: action.statuses.slice(0, -1).map(tell).join('; ') }]),
    ...(waitsFor.length === 0 ? [] : [{ label: PAPER_WORDS[language].planned.action.waitsFor, value: waitsFor.join('; ') }]),
    ...(waitsFor.length > 0 && action.dependsOn.trim() === '' ? [] : [{ label: told.dependsOn, value: action.dependsOn.trim() || told.nothing }]),
    { label: told.risk, value: action.risk.trim() || told.nothing },
    { label: told.cost, value: tellCost(words, action) },
    { label: told.decision, value: action.decision === null ? told.nobody : words.plan.fields.decisions[action.decision] },
    { label: told.affects, value: action.affects.trim() || notSet },
    ...(leavesOut.includes('evidence') ? [] : [{ label: told.evidenceOfDone, value: action.evidenceOfDone.trim() || (state === 'done' ? notSet : told.evidenceLater) }]),
    { label: told.review, value: action.reviewOn === null ? notSet : showDay(words, action.reviewOn) },
  ];
}

/** The actions that come first and are still in the plan, each with how far it has got. */
function listTitlesWaitedFor({ assessment, words }: Subject, { id: own, waitsFor }: Action): readonly string[] {
  const told = words.report;
  return assessment.actions
    .filter(({ id }) => id !== own && waitsFor.includes(id))
    .map((action) => told.years.actionWithStatus(action.title.trim().replace(/\.$/, '') || told.plan.untitled, words.plan.fields.statuses[statusOf(action).state]));
}

function tellWhy(subject: Subject, { question, dimension, fromLevel, toLevel }: Action): string {
  const told = subject.words.report.plan;
  if (question === null) return dimension === null ? PAPER_WORDS[subject.language].planned.action.whole : dimensionName(subject, dimension);
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

function tellStatus(words: Words, { state, on, reason }: Status): string {
  const told = words.report.plan;
  const isOver = state === 'done' || state === 'dropped';
  const name = words.plan.fields.statuses[state];
  const status = isOver ? told.statusOn(name, showDay(words, on)) : told.statusSince(name, showDay(words, on));
  return reason.trim() === '' ? status : told.statusReason(status, reason.trim());
}

/** Staff days and the band of money, with what there is: "Three staff days, under £1,000". */
export function tellCost(words: Words, { cost, staffDays }: Action): string {
  const told = words.report.plan;
  const money = cost === null ? null : told.costs[cost];
  if (staffDays === null) return money === null ? words.report.notSet : startSentence(money);
  const days = startSentence(told.staffDays(staffDays, staffDays === 0 ? told.no : showCount(words, staffDays)));
  return money === null ? told.daysOnly(days) : told.daysAndMoney(days, money);
}
