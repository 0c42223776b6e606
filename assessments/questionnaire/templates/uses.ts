/** Which template helps with which step up, and which questions a template is for. */

import type { Action } from '../../model.ts';
import type { Level, Question, Questionnaire, TemplateId } from '../../questionnaire-model.ts';
import { findStepUp } from '../../recommend.ts';
import { itemOfQuestion, type Subject } from '../../report/subject.ts';
import { isLevel } from '../../scoring.ts';
import { findQuestion, questionsOf } from '../questionnaire.ts';
import type { Template } from './template.ts';
import { TEMPLATES } from './templates.ts';

/** The template of that id. */
export function findTemplate(id: TemplateId): Template | undefined {
  return TEMPLATES.find((template) => template.id === id);
}

/** The template for the step up from that level. A questionnaire of somebody else's may name one that is not here. */
export function findStepTemplate(question: Question, from: Level): Template | undefined {
  const id = findStepUp(question, from)?.template ?? null;
  return id === null ? undefined : findTemplate(id);
}

/** The template for the step that an action takes; none for an action that finds out, stays, or serves no one question. */
export function findActionTemplate(questionnaire: Questionnaire, { question, fromLevel, toLevel }: Action): Template | undefined {
  const served = question === null ? undefined : findQuestion(questionnaire, question);
  if (served === undefined || fromLevel === null || toLevel === null || toLevel <= fromLevel) return undefined;
  return findStepTemplate(served, fromLevel);
}

/** The questions of a round by what they have to do with a template: the next step up names it, another step does, or none. */
export interface TemplateUses {
  readonly now: readonly Question[];
  readonly other: readonly Question[];
  readonly rest: readonly Question[];
}

/** The questions that a round asks, apart by whether the step up from today's level names the template, or another step does. */
export function listUses(template: TemplateId, subject: Subject): TemplateUses {
  const asked = questionsOf(subject.questionnaire, subject.round.form);
  const isNow = (question: Question) => {
    const item = itemOfQuestion(subject, question.id);
    return isLevel(item) && findStepUp(question, item)?.template === template;
  };
  const now = asked.filter(isNow);
  const other = asked.filter((question) => !now.includes(question) && question.stepsUp.some((step) => step.template === template));
  return { now, other, rest: asked.filter((question) => !now.includes(question) && !other.includes(question)) };
}
