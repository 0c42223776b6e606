/** The votes in a report: what divided the room, question by question, and a table of the votes on every question. */

import type { QuestionId } from '../questionnaire-model.ts';
import { questionsOf } from '../questionnaire/questionnaire.ts';
import { isLevel } from '../scoring.ts';
import { showCount, showDay, startSentence } from '../words/dates.ts';
import type { VoteOutcome } from '../workshop-model.ts';
import { countAt, LEVELS } from '../workshop/tally.ts';
import type { Block, Cell, DotStrip, Fact, Part, Table } from './blocks.ts';
import { dotStripOf, listFindings, statusOf } from './dot-strip.ts';
import type { LeftOut } from './questions-tables.ts';
import { MARKS } from './standing.ts';
import { lastVoteOn, levelName, questionName, type Subject } from './subject.ts';
import { cell, tableOf, type ColumnPlan } from './tables.ts';
import { hasVotes, listDivided, listSettledFacts, nameSettled } from './votes.ts';

/** Strips of every vote on a question, the first vote first; none where nobody voted on it. */
export function listStrips(subject: Subject, id: QuestionId): readonly DotStrip[] {
  const own = subject.votes?.questions[id];
  return own === undefined ? [] : [own.first, ...own.again].map((outcome, at) => dotStripOf(subject, id, outcome, at + 1));
}

/** "Seven of 30 questions were worth talking about." with how they stand in order, and what is not shown of few votes. */
export function listDividedSentences(subject: Subject): readonly string[] {
  const { words, questionnaire, round } = subject;
  const told = words.votes.section;
  const divided = listDivided(subject);
  const isCounted = hasCounts(subject, divided);
  if (divided.length === 0) return [told.none, ...(hasCounts(subject, listAsked(subject)) ? [] : [words.votes.room.tooFew])];
  return [
    told.needed(divided.length, questionsOf(questionnaire, round.form).length, startSentence(showCount(words, divided.length))),
    isCounted ? told.order : told.orderWithoutDots,
    ...(isCounted ? [] : [words.votes.room.tooFew]),
  ];
}

/** What divided the room, most divided first, each question with its dots, what was settled and why. No section where nobody voted, or one person alone. */
export function listVotesSections(subject: Subject, leavesOut: readonly LeftOut[]): readonly Part[] {
  const { words, votes } = subject;
  if (votes === null || !hasVotes(subject)) return [];
  const told = words.votes.section;
  const atClosing = votes.countedOn === null ? [] : [words.votes.room.atClosing(showDay(words, votes.countedOn))];
  const introduction = [words.votes.room.voted(votes.voters, startSentence(showCount(words, votes.voters))), ...atClosing, ...listDividedSentences(subject)].join(' ');
  const blocks: readonly Block[] = [
    { kind: 'paragraph', style: 'text', text: introduction },
    ...listDivided(subject).flatMap((id) => listQuestionBlocks(subject, id, leavesOut)),
  ];
  return [{ id: 'votes', title: told.divided, startsPage: false, blocks }];
}

/** The votes on every question as one table, for the annex. */
export function listVotesAnnex(subject: Subject): readonly Part[] {
  if (!hasVotes(subject)) return [];
  return [{ id: 'votes-all', title: subject.words.votes.section.all, startsPage: false, blocks: [{ kind: 'table', table: votesTable(subject) }] }];
}

/** Every question with its first votes: counts where they may be shown, how far apart they are, the majority level, and what was settled. */
export function votesTable(subject: Subject): Table {
  const { words, votes } = subject;
  const ids = listAsked(subject);
  const told = words.votes;
  const outcomeOf = (id: QuestionId) => votes?.questions[id]?.first;
  const counted = (title: string, countOf: (counts: NonNullable<VoteOutcome['counts']>) => number): ColumnPlan<QuestionId> => ({
    title,
    weight: 5,
    isNumber: true,
    cellOf: (id) => {
      const counts = outcomeOf(id)?.counts ?? null;
      return cell(counts === null ? words.report.none : String(countOf(counts)));
    },
  });
  const countColumns = [
    ...LEVELS.map((level) => counted(String(level), (counts) => countAt(counts, level))),
    counted(MARKS.unknown, ({ unknown }) => unknown),
    counted(MARKS['not-applicable'], ({ notApplicable }) => notApplicable),
  ];
  const isCounted = hasCounts(subject, ids);
  return tableOf<QuestionId>(
    { id: 'votes-all', caption: told.section.allCaption, note: isCounted ? told.section.columns : told.room.tooFew },
    [
      { title: told.section.question, weight: 30, cellOf: (id) => cell(questionName(subject, id)) },
      ...(isCounted ? countColumns : []),
      { title: told.settled.howApart, weight: 15, cellOf: (id) => cell(nameStatus(subject, outcomeOf(id))) },
      { title: told.settled.majorityLevel, weight: 14, cellOf: (id) => majorityCell(subject, id) },
      { title: told.settled.agreedLevel, weight: 20, cellOf: (id) => cell(nameSettled(subject, id)) },
    ],
    ids,
  );
}

/** Votes after the first: "Second vote", with what they show. */
export function listLaterVotes(subject: Subject, id: QuestionId): readonly Fact[] {
  const { words, votes } = subject;
  return (votes?.questions[id]?.again ?? []).map((outcome, at) => ({
    label: words.votes.vote[at + 1] ?? '',
    value: words.votes.settled.told(nameStatus(subject, outcome), listFindings(subject, outcome).join(' ')),
  }));
}

function listQuestionBlocks(subject: Subject, id: QuestionId, leavesOut: readonly LeftOut[]): readonly Block[] {
  const { words } = subject;
  const [strip] = listStrips(subject, id);
  if (strip === undefined) return [];
  const finding = words.votes.settled.named(questionName(subject, id), strip.statusName.toLowerCase());
  const facts: Block = { kind: 'facts', rows: [...listLaterVotes(subject, id), ...listSettledFacts(subject, id, leavesOut)] };
  if (strip.counts === null) return [{ kind: 'heading', text: finding }, { kind: 'paragraph', style: 'text', text: strip.finding }, facts];
  return [{ kind: 'figure', figure: { ...strip, finding, note: `${strip.finding} ${strip.note}`, table: votesTable(subject) } }, facts];
}

function nameStatus({ words }: Subject, outcome: VoteOutcome | undefined): string {
  return outcome === undefined ? words.report.none : words.votes.statuses[statusOf(outcome)];
}

/** The majority level of the last vote, which is named where it is not the first. */
function majorityCell(subject: Subject, id: QuestionId): Cell {
  const { words, votes } = subject;
  const item = lastVoteOn(subject, id)?.item ?? 'unknown';
  const later = votes?.questions[id]?.again.length ?? 0;
  return cell(isLevel(item) ? levelName(subject, item) : words.report.none, later === 0 ? null : (words.votes.vote[later] ?? null));
}

function hasCounts({ votes }: Subject, ids: readonly QuestionId[]): boolean {
  return ids.some((id) => (votes?.questions[id]?.first.counts ?? null) !== null);
}

function listAsked({ questionnaire, round }: Subject): readonly QuestionId[] {
  return questionsOf(questionnaire, round.form).map(({ id }) => id);
}
