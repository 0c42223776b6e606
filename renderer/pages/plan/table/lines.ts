/** The lines of the table of actions: what each cell says, and what it is sorted by. */

import type { Action, Assessment, Round } from '../../../../assessments/model.ts';
import { findGroup } from '../../../../assessments/plan.ts';
import { GROUP_ORDER } from '../../../../assessments/prioritise.ts';
import type { Questionnaire } from '../../../../assessments/questionnaire-model.ts';
import { dimensionName, questionName, subjectOf, type Subject } from '../../../../assessments/report/subject.ts';
import { findRound } from '../../../../assessments/rounds.ts';
import { dueDay, isOverdue, statusOf } from '../../../../assessments/status.ts';
import { showDay, showDue } from '../../../../assessments/words/dates.ts';
import type { PlanWords } from '../../../../assessments/words/plan-work.ts';
import type { Words } from '../../../../assessments/words/words.ts';
import type { Day } from '../../../../assessments/figures-model.ts';
import type { Language } from '../../../../assessments/model.ts';
import type { Sorted } from '../sort-heading.tsx';

/** What the table can be sorted by. */
export const COLUMNS = ['number', 'action', 'purpose', 'owner', 'due', 'status', 'group'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Line {
  readonly action: Action;
  readonly title: string;
  readonly cells: Readonly<Record<Column, string>>;
  /** "Overdue since 30 June 2026", where it is. */
  readonly overdue: string | null;
  /** What each column is sorted by. What is not given comes last, whichever way it is sorted. */
  readonly keys: Readonly<Record<Column, number | string | null>>;
}

interface Wanted {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly own: readonly Action[];
  readonly carried: readonly Action[];
  readonly today: Day;
  readonly words: Words;
  readonly acting: PlanWords['acting'];
  readonly language: Language;
  readonly nameRound: (assessment: Assessment, round: Round) => string;
}

const STATES = ['in-progress', 'not-started', 'done', 'dropped'];
/** More than a dimension has questions, so that dimension and question make one number. */
const QUESTIONS_MOST = 1000;

/** The actions of the round in the order of the plan, then those carried on from earlier rounds. */
export function makeLines({ assessment, round, own, carried, today, words, acting, language, nameRound }: Wanted): readonly Line[] {
  const subjects = new Map(assessment.rounds.map((each) => [each.id, subjectOf(assessment, each, words, language)]));
  const here = subjectOf(assessment, round, words, language);
  return [...own, ...carried].map((action, at) => {
    const subject = subjects.get(action.round) ?? here;
    const from = action.round === round.id ? undefined : findRound(assessment, action.round);
    const { state } = statusOf(action);
    const group = findGroup(assessment, action);
    const title = action.title.trim() || words.plan.actions.untitled;
    const owner = action.owner.trim();
    const due = action.due;
    return {
      action,
      title,
      cells: {
        number: from === undefined ? String(at + 1) : acting.table.from(nameRound(assessment, from)),
        action: title,
        purpose: namePurpose(subject, action, words.plan.fields.whole),
        owner: owner || words.plan.actions.noOwner,
        due: due === null ? words.report.notSet : showDue(words, due),
        status: words.plan.fields.statuses[state],
        group: group === undefined ? words.report.plan.ownAction : words.plan.groups[group],
      },
      overdue: due !== null && isOverdue(action, today) ? words.plan.actions.overdue(showDay(words, dueDay(due))) : null,
      keys: {
        number: at,
        action: title,
        purpose: placeOf(subject.questionnaire, action),
        owner: owner || null,
        due: due === null ? null : dueDay(due),
        status: STATES.indexOf(state),
        group: group === undefined ? null : GROUP_ORDER.indexOf(group),
      },
    };
  });
}

/** The lines by one column; those that are equal in it keep the order of the plan. */
export function sortLines(lines: readonly Line[], { column, isDescending }: Sorted<Column>): readonly Line[] {
  const sign = isDescending ? -1 : 1;
  return lines.toSorted(({ keys: one }, { keys: other }) => {
    const [first, second] = [one[column], other[column]];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    if (typeof first === 'string' && typeof second === 'string') return sign * first.localeCompare(second, 'en');
    return sign * (Number(first) - Number(second));
  });
}

function namePurpose(subject: Subject, { question, dimension }: Action, whole: string): string {
  if (question !== null) return questionName(subject, question);
  return dimension === null ? whole : dimensionName(subject, dimension);
}

/** Questions in their order, what is for a whole dimension after its questions, what is for the whole last. */
function placeOf({ dimensions }: Questionnaire, { question, dimension }: Action): number {
  const at = dimensions.findIndex(({ id, questions }) => (question === null ? id === dimension : questions.some((each) => each.id === question)));
  if (at === -1) return dimensions.length * QUESTIONS_MOST;
  const place = dimensions[at]?.questions.findIndex(({ id }) => id === question) ?? -1;
  return at * QUESTIONS_MOST + (place === -1 ? QUESTIONS_MOST - 1 : place);
}
