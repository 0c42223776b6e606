/** What the data files say of votes: how each question was settled, and the counts where they may leave the room. */

import type { Round } from '../model.ts';
import type { Level, QuestionId } from '../questionnaire-model.ts';
import { isLevel } from '../scoring.ts';
import type { Words } from '../words/words.ts';
import type { Tally } from '../workshop-model.ts';
import { countAt, LEVELS } from '../workshop/tally.ts';
import type { DataColumn } from './data-tables.ts';
import { statusOf } from './dot-strip.ts';
import { itemOfQuestion, lastVoteOn, type Subject } from './subject.ts';
import { standingOf } from './votes.ts';

/** A question of a round, told by its subject. */
export interface VoteRow {
  readonly subject: Subject;
  readonly id: QuestionId;
}

/** The columns of votes; none where no round has any. Counts are those of the first vote; the majority level and how far apart votes are, of the last. Methods C.7. */
export function listVoteColumns(words: Words, rounds: readonly Round[]): readonly DataColumn<VoteRow>[] {
  const told = words.votes.data;
  if (rounds.every(({ votes }) => votes === null)) return [];
  const counted = (title: string, countOf: (counts: Tally) => number): DataColumn<VoteRow> => ({
    title,
    cellOf: ({ subject, id }) => {
      const counts = subject.votes?.questions[id]?.first.counts ?? null;
      return counts === null ? null : countOf(counts);
    },
  });
  return [
    { title: told.outcome, cellOf: tellOutcome },
    { title: told.agreedLevel, cellOf: agreedLevelOf },
    { title: told.majorityLevel, cellOf: majorityLevelOf },
    { title: told.status, cellOf: tellStatus },
    { title: told.voters, cellOf: ({ subject }) => subject.votes?.voters ?? null },
    ...LEVELS.map((level) => counted(told.atLevel(level), (counts) => countAt(counts, level))),
    counted(told.unknown, ({ unknown }) => unknown),
    counted(told.notApplicable, ({ notApplicable }) => notApplicable),
    { title: told.reason, cellOf: ({ subject, id }) => subject.round.settled[id]?.reason || null, part: 'notes' },
    ...told.views.map((title, at): DataColumn<VoteRow> => ({ title, cellOf: ({ subject, id }) => subject.round.settled[id]?.views[at] || null, part: 'notes' })),
  ];
}

function tellOutcome({ subject, id }: VoteRow): string | null {
  const told = subject.words.votes.settled.outcomes;
  const settled = subject.round.settled[id];
  if (settled !== undefined) return told[settled.outcome];
  return subject.votes !== null && standingOf(subject, id) === 'provisional' ? told.provisional : null;
}

/** Nothing where the group did not agree, or has not settled the question. */
function agreedLevelOf({ subject, id }: VoteRow): Level | null {
  const item = itemOfQuestion(subject, id);
  return subject.votes !== null && standingOf(subject, id) === 'settled' && isLevel(item) ? item : null;
}

function majorityLevelOf({ subject, id }: VoteRow): Level | null {
  const item = lastVoteOn(subject, id)?.item ?? 'unknown';
  return isLevel(item) ? item : null;
}

function tellStatus({ subject, id }: VoteRow): string | null {
  const last = lastVoteOn(subject, id);
  return last === undefined ? null : subject.words.votes.statuses[statusOf(last)];
}
