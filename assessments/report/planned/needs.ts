/** How the gaps were weighed: their need with what went into it, the close calls and how they were settled, and the shortlist. */

import { listGaps, type GapLine, type Group } from '../../prioritise.ts';
import { PAPER_WORDS } from '../../words/paper.ts';
import type { Block, Part, Table } from '../blocks.ts';
import { questionName, type Subject } from '../subject.ts';
import { cell, tableOf } from '../tables.ts';
import { tellSum } from './need.ts';

/** Groups that a plan begins with. */
const FIRST_GROUPS: readonly Group[] = ['quick-win', 'priority', 'major'];

/**
 * The gaps worth talking about, in order: those of the first three groups, close calls, what is on the shortlist and what an action of this round serves. Null where
 * there is none.
 */
export function needsTable(subject: Subject): Table | null {
  const { words, language } = subject;
  const told = PAPER_WORDS[language].planned.needs;
  const planned = new Set(listPlannedQuestions(subject));
  const lines = gapsOf(subject).filter((line) => line.need !== null && (FIRST_GROUPS.includes(line.group) || line.isCloseCall || line.isShortlisted || planned.has(line.question.id)));
  if (lines.length === 0) return null;
  return tableOf<GapLine>(
    { id: 'needs', caption: told.caption, note: words.plan.why.sum },
    [
      { title: told.question, weight: 27, cellOf: ({ question }) => cell(questionName(subject, question.id), planned.has(question.id) ? told.inPlan : null) },
      { title: words.plan.choose.needWord, weight: 36, cellOf: (line) => cell(tellSum(words, line) ?? words.report.none) },
      { title: words.plan.choose.effort, weight: 12, cellOf: ({ effort }) => cell(effort === null ? words.report.none : words.plan.choose.efforts[effort]) },
      { title: words.plan.why.group, weight: 25, cellOf: (line) => cell(words.plan.groups[line.group], nameCloseCall(subject, line)) },
    ],
    lines,
  );
}

/** What is still to be talked about: "L3 Senior support: gap 1 × importance 3 + below peers 1 = 4". */
export function listShortlisted(subject: Subject): readonly string[] {
  const told = PAPER_WORDS[subject.language].planned.needs;
  return gapsOf(subject)
    .filter(({ isShortlisted }) => isShortlisted)
    .map((line) => {
      const sum = tellSum(subject.words, line);
      const name = questionName(subject, line.question.id);
      return sum === null ? name : told.shortlisted(name, sum);
    });
}

/** How a close call stands; null where it is none. */
export function nameCloseCall(subject: Subject, { isCloseCall, closeCall }: Pick<GapLine, 'isCloseCall' | 'closeCall'>): string | null {
  return isCloseCall ? PAPER_WORDS[subject.language].planned.needs.closeCalls[closeCall ?? 'open'] : null;
}

/** The section "How the gaps were weighed". Null where no gap is worth naming. */
export function needsSection(subject: Subject): Part | null {
  const told = PAPER_WORDS[subject.language].planned.needs;
  const table = needsTable(subject);
  const shortlist = listShortlisted(subject);
  if (table === null && shortlist.length === 0) return null;
  const blocks: readonly Block[] = [
    ...(table === null ? [] : ([{ kind: 'table', table }] as const)),
    ...(shortlist.length === 0 ? [] : ([{ kind: 'heading', text: told.shortlist }, { kind: 'list', items: shortlist }] as const)),
  ];
  return { id: 'needs', title: told.title, startsPage: false, blocks };
}

function gapsOf({ assessment, questionnaire, round, figures }: Subject): readonly GapLine[] {
  return listGaps(assessment, questionnaire, round, figures);
}

function listPlannedQuestions({ assessment, round }: Subject): readonly string[] {
  return assessment.actions.flatMap((action) => (action.round === round.id && action.question !== null ? [action.question] : []));
}
