/** The last slide of the ten minutes: the decision asked for, what it takes, and the closing question. */

import type { Action } from '../../model.ts';
import { isUnderWay } from '../../status.ts';
import { showDay, showList } from '../../words/dates.ts';
import { PAPER_WORDS } from '../../words/paper.ts';
import { tellCost } from '../action-section.ts';
import type { Block, Fact } from '../blocks.ts';
import type { Leading } from '../planned/leading.ts';
import { listTakingSentences } from '../planned/taking.ts';
import { findPlot } from './planning.ts';
import { adviceOn, isOfAnother, listGapNotes, listWritten, titleOf, type Talk, type TalkPart } from './talk.ts';

/**
 * The one decision asked for, what it takes and who leads, and the closing question. Only an action that waits for the top team or a committee is such a decision: where
 * none does, they are asked to agree the plan, and where nothing is planned, to choose the first step.
 */
export function decisionPart(talk: Talk): TalkPart {
  const { told, asked } = talk;
  const question = isOfAnother(talk) ? told.questionGap : (listWritten(talk, 'decision').at(-1) ?? '');
  const written = listWritten(talk, 'decision').slice(0, 1);
  const plan = findPlot(talk.subject);
  const others = listAlsoAsked(talk);
  const askedFor = asked !== null ? [titleOf(talk, asked)] : plan === null ? written : [];
  const facts = asked !== null ? listFacts(talk, asked) : plan === null ? [] : listPlanFacts(talk, plan.leading);
  return {
    id: 'decision',
    title: asked !== null ? told.ask : plan === null ? told.askFirstStep : told.askAgree,
    blocks: [
      ...askedFor.map((text): Block => ({ kind: 'paragraph', style: 'lead', text })),
      ...(facts.length === 0 ? [] : ([{ kind: 'facts', rows: facts }] as const)),
      ...(others.length === 0 ? [] : ([{ kind: 'paragraph', style: 'text', text: told.alsoAsked(others) }] as const)),
      ...(question === '' ? [] : ([{ kind: 'paragraph', style: 'lead', text: question }] as const)),
      ...listGapNotes(talk, [...askedFor, question]),
    ],
    minutes: 1,
    notes: [...(asked === null ? [] : written), adviceOn(talk, 'decision')],
  };
}

/** Other actions that wait for the same people, by their titles. */
function listAlsoAsked(talk: Talk): string {
  const { asked, actions, subject } = talk;
  if (asked === null) return '';
  const others = actions.filter((action) => action !== asked && action.decision === asked.decision && isUnderWay(action));
  return others.map((action) => titleOf(talk, action)).join(PAPER_WORDS[subject.language].kinds.between);
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

/** What the whole plan takes, who clears the way for its actions, and the first day on which one is looked at again. */
function listPlanFacts({ subject, told, leavesOut, actions }: Talk, leading: Leading): readonly Fact[] {
  const { words } = subject;
  const open = actions.filter(isUnderWay);
  const sponsors = [...new Set(open.map(({ sponsor }) => sponsor.trim()))].filter((sponsor) => sponsor !== '');
  const [first] = open.flatMap(({ reviewOn }) => (reviewOn === null ? [] : [reviewOn])).toSorted();
  return [
    { label: told.cost, value: listTakingSentences(leading).join(' ') },
    ...(leavesOut.includes('owners') || sponsors.length === 0 ? [] : [{ label: told.clears, value: showList(words, sponsors) }]),
    ...(first === undefined ? [] : [{ label: told.hear, value: showDay(words, first) }]),
  ];
}
