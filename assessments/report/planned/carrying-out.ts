/** How the plans are carried out: the delivery figures, and actions and levels side by side. Methods E.6. */

import { deliveryOf, type Delivery } from '../../delivery.ts';
import type { Day, Fraction } from '../../figures-model.ts';
import type { Round } from '../../model.ts';
import { fraction, multiplyFractions, roundHalfUp } from '../../statistics/fraction.ts';
import { statusOf } from '../../status.ts';
import { showDay } from '../../words/dates.ts';
import { PAPER_WORDS } from '../../words/paper.ts';
import type { Block, Cell, Part, Table } from '../blocks.ts';
import type { LeftOut } from '../questions-tables.ts';
import { showRound, type Subject } from '../subject.ts';
import { cell, tableOf } from '../tables.ts';
import { listServing, type TwoRounds } from '../two-rounds.ts';
import { carriedHistoryTable } from './carried.ts';

/** The plan of one round, with how it stands. */
interface Carried {
  readonly round: Round;
  readonly delivery: Delivery;
}

/**
 * How each plan is carried out: "Plan of 2025: 1 of 3 actions done. Of 2 due by 6 May 2026, 1 is done and 1 is overdue." One sentence or two for this round and for
 * each before it that has actions, the latest first.
 */
export function listDeliverySentences(subject: Subject, today: Day): readonly string[] {
  const { words, assessment, language } = subject;
  const told = PAPER_WORDS[language].planned.carryingOut;
  return listCarried(subject, today).flatMap(({ round, delivery: { done, live, due, doneOfDue, overdue } }) => {
    const day = showDay(words, today);
    return [told.doneOf(showRound(words, assessment, round), done, live), due === 0 ? told.noneDue(day) : told.dueOf(day, due, doneOfDue, overdue)];
  });
}

/** The delivery figures, a row for each round that has actions, the latest first. Null where there is none. */
export function deliveryTable(subject: Subject, today: Day): Table | null {
  const { words, assessment, language } = subject;
  const told = PAPER_WORDS[language].planned.carryingOut;
  const rows = listCarried(subject, today);
  if (rows.length === 0) return null;
  return tableOf<Carried>(
    { id: 'delivery', caption: told.caption(showDay(words, today)), note: told.note },
    [
      { title: told.plan, weight: 20, cellOf: ({ round }) => cell(showRound(words, assessment, round)) },
      { title: told.done, weight: 18, isNumber: true, cellOf: ({ delivery }) => shareCell(subject, delivery.done, delivery.live, delivery.completion) },
      { title: told.doneOfDue, weight: 26, isNumber: true, cellOf: ({ delivery }) => shareCell(subject, delivery.doneOfDue, delivery.due, delivery.deliveryOfDue) },
      { title: told.onTime, weight: 20, isNumber: true, cellOf: ({ delivery }) => shareCell(subject, delivery.onTime, delivery.done, delivery.onTimeShare) },
      { title: told.overdue, weight: 16, isNumber: true, cellOf: ({ delivery }) => cell(String(delivery.overdue)) },
    ],
    rows,
  );
}

/**
 * Questions by whether an action for them was done by the later round, and whether their level went up: a count, side by side, and no cause. Questions without an
 * action, with dropped ones only, or that cannot be compared are not in it. Null where none is left. Methods E.6.
 */
export function servedTable(two: TwoRounds): Table | null {
  const { subject, before, figures } = two;
  const { assessment, round, language } = subject;
  const told = PAPER_WORDS[language].planned.carryingOut;
  const served = figures.questions.flatMap(({ question, steps }) => {
    const live = listServing(assessment, question, before.round, round).map(statusOf).filter(({ state }) => state !== 'dropped');
    // What was done since the later round cannot have gone with its levels.
    return steps === null || live.length === 0 ? [] : [{ isDone: live.some(({ state, on }) => state === 'done' && on <= round.date), isUp: steps > 0 }];
  });
  if (served.length === 0) return null;
  const count = (isDone: boolean, isUp: boolean) => cell(String(served.filter((each) => each.isDone === isDone && each.isUp === isUp).length));
  return tableOf<boolean>(
    { id: 'served', caption: told.servedCaption, note: told.servedNote },
    [
      { title: told.action, weight: 34, cellOf: (isDone) => cell(isDone ? told.actionDone : told.actionOpen) },
      { title: told.wentUp, weight: 33, isNumber: true, cellOf: (isDone) => count(isDone, true) },
      { title: told.stayed, weight: 33, isNumber: true, cellOf: (isDone) => count(isDone, false) },
    ],
    [true, false],
  );
}

/** The section "How the plan is carried out": the delivery figures, what is still open of earlier plans, and actions beside levels. `two` is this round beside an earlier one, or null for the first. Null where there are no actions. */
export function carryingOutSection(subject: Subject, two: TwoRounds | null, today: Day, leavesOut: readonly LeftOut[] = []): Part | null {
  const table = deliveryTable(subject, today);
  if (table === null) return null;
  const carried = carriedHistoryTable(subject, leavesOut, today);
  const served = two === null ? null : servedTable(two);
  const blocks: readonly Block[] = [
    { kind: 'paragraph', style: 'text', text: listDeliverySentences(subject, today).join(' ') },
    { kind: 'table', table },
    ...(carried === null ? [] : ([{ kind: 'table', table: carried }] as const)),
    ...(served === null ? [] : ([{ kind: 'table', table: served }] as const)),
  ];
  return { id: 'carrying-out', title: PAPER_WORDS[subject.language].planned.carryingOut.title, startsPage: false, blocks };
}

function listCarried({ assessment, round: own }: Subject, today: Day): readonly Carried[] {
  return assessment.rounds
    .filter(({ date }) => date <= own.date)
    .toReversed()
    .map((round) => ({ round, delivery: deliveryOf(assessment.actions.filter((action) => action.round === round.id), today) }))
    .filter(({ delivery }) => delivery.live > 0);
}

/** "3 of 4" with "75%" under it, or a dash where there is nothing to share. */
function shareCell({ words }: Subject, part: number, whole: number, share: Fraction | null): Cell {
  if (share === null) return cell(words.report.none);
  return cell(words.report.countOf(part, whole), words.votes.room.percent(roundHalfUp(multiplyFractions(share, fraction(100)), 0)));
}
