/** What fills the words in braces of a template, and the marked gap where there is nothing. */

import type { Day } from '../../figures-model.ts';
import type { Action, Assessment, Language, Round } from '../../model.ts';
import { listActions, openActions } from '../../plan.ts';
import { statusOf } from '../../status.ts';
import type { Question } from '../../questionnaire-model.ts';
import { defaultTarget, findStepUp } from '../../recommend.ts';
import { descriptorOf, itemOfQuestion, levelName, subjectOf, type Subject } from '../../report/subject.ts';
import { isLevel } from '../../scoring.ts';
import { showDay, showDue, yearOf } from '../../words/dates.ts';
import { textIn, type Words } from '../../words/words.ts';

/** What a template is filled from. `question` is the one it is opened for; null for none. */
export interface FillWanted {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly question: Question | null;
  readonly words: Words;
  readonly language: Language;
  readonly today: Day;
}

/** A word that can stand in braces. */
export type SlotName = keyof Words['templates']['gaps'];

/** What fills each slot. Actions are one a line. */
export type Slots = Readonly<Record<SlotName, string>>;

const SLOT = /\{([a-z-]+)\}/g;

/**
 * The value of every slot, or its name in square brackets. Sponsor, owner, due date and review date come from the action of the plan that serves the question;
 * without an owner there, the organisation's document owner stands in.
 */
export function slotsOf(wanted: FillWanted): Slots {
  const { assessment, round, question, words, language, today } = wanted;
  const action = question === null ? undefined : findServingAction(assessment, round, question);
  const values: Readonly<Record<SlotName, string | null>> = {
    organisation: assessment.organisation.name,
    sponsor: action?.sponsor ?? null,
    owner: action?.owner.trim() || assessment.organisation.documentOwner,
    question: question === null ? null : textIn(language, question.title),
    ...levelValues(wanted),
    actions: listPlanned(assessment, round)
      .map((each) => tellAction(words, each))
      .join('\n'),
    date: showDay(words, today),
    due: action === undefined || action.due === null ? null : showDue(words, action.due),
    review: action === undefined || action.reviewOn === null ? null : showDay(words, action.reviewOn),
    round: yearOf(round.date),
  };
  const names = Object.keys(values) as readonly SlotName[];
  return Object.fromEntries(names.map((name) => [name, values[name]?.trim() || `[${words.templates.gaps[name]}]`])) as Slots;
}

/**
 * The text with its slots filled, all at once, so that braces in what fills them stay as they are. A word in braces that is no slot stays.
 *
 * @example fillSlots('Agreed by {owner}.', slots) // 'Agreed by [owner].'
 */
export function fillSlots(text: string, slots: Slots): string {
  return text.replaceAll(SLOT, (whole, name: string) => (isSlot(name, slots) ? slots[name] : whole));
}

function isSlot(name: string, slots: Slots): name is SlotName {
  return Object.hasOwn(slots, name);
}

/** Where the question stands, what comes next, and the step between: null where nobody could tell, and next of all at the highest level. */
function levelValues({ assessment, round, question, words, language }: FillWanted) {
  const subject = subjectOf(assessment, round, words, language);
  const item = question === null ? 'unknown' : itemOfQuestion(subject, question.id);
  const nothing = { 'level-today': null, 'today-text': null, 'level-next': null, 'next-text': null, step: null };
  if (question === null || !isLevel(item)) return nothing;
  const today = { 'level-today': tellLevel(subject, item), 'today-text': descriptorOf(subject, question.id, item) };
  const step = findStepUp(question, item);
  if (step === null) return { ...nothing, ...today };
  const next = defaultTarget(item);
  return { ...today, 'level-next': tellLevel(subject, next), 'next-text': descriptorOf(subject, question.id, next), step: textIn(language, step.action) };
}

function tellLevel(subject: Subject, level: Parameters<typeof levelName>[1]): string {
  return subject.words.charts.levelNamed(level, levelName(subject, level));
}

/** Of the present round where there is one, otherwise any that is still open. */
function findServingAction(assessment: Assessment, round: Round, question: Question): Action | undefined {
  const serves = (action: Action) => action.question === question.id;
  return listPresent(assessment, round).find(serves) ?? openActions(assessment).find(serves);
}

/** The plan of the round, or what is still open of earlier ones. */
function listPlanned(assessment: Assessment, round: Round): readonly Action[] {
  const present = listPresent(assessment, round);
  return (present.length > 0 ? present : openActions(assessment)).filter((action) => action.title.trim() !== '');
}

function listPresent(assessment: Assessment, round: Round): readonly Action[] {
  return listActions(assessment, round.id).filter((action) => statusOf(action).state !== 'dropped');
}

/** "Agree an answering guide (owner: Head of communications, due: 31 March 2027)", with what there is. */
function tellAction(words: Words, { title, owner, due }: Action): string {
  const told = words.templates;
  const details = [...(owner.trim() === '' ? [] : [told.ownerIs(owner.trim())]), ...(due === null ? [] : [told.dueIs(showDue(words, due))])];
  const line = title.trim().replaceAll(/\s+/g, ' ');
  return details.length === 0 ? line : told.action(line.replace(/\.$/, ''), details.join(words.common.comma));
}
