/** One vote on one question as a strip of dots: what it shows in words, the dots themselves, and the same counts as a table. */

import type { Level, QuestionId } from '../questionnaire-model.ts';
import { isLevel } from '../scoring.ts';
import { showFraction } from '../statistics/fraction.ts';
import { showCount, startSentence } from '../words/dates.ts';
import type { Tally, VoteOutcome } from '../workshop-model.ts';
import { findGap } from '../workshop/gap.ts';
import { countAt, countCast, LEVELS } from '../workshop/tally.ts';
import type { DotStrip, StripStatus, Table } from './blocks.ts';
import { levelName, listLevelNames, questionName, type Subject } from './subject.ts';
import { cell, tableOf } from './tables.ts';
import { isShareNamed, shareIn } from './votes.ts';

/** The strip of one vote. It shows counts where the outcome has them, and says in a sentence that there are too few votes where it has none. `vote` is 1 for the first. */
export function dotStripOf(subject: Subject, id: QuestionId, outcome: VoteOutcome, vote = 1): DotStrip {
  const { words } = subject;
  const { counts, item } = outcome;
  const status = statusOf(outcome);
  return {
    kind: 'dot-strip',
    id: `votes-${id}-${vote}`,
    question: id,
    vote,
    finding: listFindings(subject, outcome).join(' '),
    note: tellCast(subject, outcome),
    alternative: tellDots(subject, counts),
    table: stripTable(subject, id, outcome, vote),
    levelNames: listLevelNames(subject),
    status,
    statusName: words.votes.statuses[status],
    counts: counts?.levels ?? null,
    unknown: counts !== null && isNamed(counts) ? counts.unknown : 0,
    notApplicable: counts?.notApplicable ?? 0,
    majority: isLevel(item) ? { level: item, label: words.votes.majorityLevel } : null,
  };
}

/** How the votes lie, where there is a level; otherwise why there is none. */
export function statusOf({ status, item }: VoteOutcome): StripStatus {
  return status ?? (item === 'not-applicable' ? 'not-applicable' : 'not-enough');
}

/** What a vote shows, in a sentence or two: "Six placed this at Early or below, four at Embedded or above." Without counts, the status as a sentence. */
export function listFindings(subject: Subject, outcome: VoteOutcome): readonly string[] {
  const { words } = subject;
  const told = words.votes.strip;
  const { counts } = outcome;
  const status = statusOf(outcome);
  if (counts === null) return [told.withoutCounts[status]];
  const { unknown, notApplicable } = counts;
  const all = showCount(words, countCast(counts));
  if (status === 'not-applicable') return [told.doesNotApply(shownFirst(subject, notApplicable), all)];
  if (status === 'not-enough' && unknown > 0) return [told.didNotKnowOf(shownFirst(subject, unknown), all)];
  return [
    tellLevels(subject, counts, status, outcome.item),
    ...(isNamed(counts) ? [told.didNotKnow(shownFirst(subject, unknown))] : []),
  ];
}

function tellLevels(subject: Subject, counts: Tally, status: StripStatus, item: VoteOutcome['item']): string {
  const { words } = subject;
  const told = words.votes.strip;
  const chosen = LEVELS.filter((level) => countAt(counts, level) > 0);
  const [lowest, highest] = [chosen[0], chosen.at(-1)];
  if (lowest === undefined || highest === undefined) return told.nobodyChose;
  if (status === 'single-view' || status === 'not-enough') return told.onlyOneChose(levelName(subject, lowest));
  const gap = status === 'two-camps' ? findGap(counts) : null;
  if (gap !== null) return tellCamps(subject, counts, gap);
  if (status === 'some-spread' || status === 'wide-spread' || !isLevel(item)) return told.spread(levelName(subject, lowest), levelName(subject, highest));
  const [count, all] = [countAt(counts, item), countCast(counts)];
  const of = showCount(words, all);
  return count === all ? told.allChose(of, levelName(subject, item)) : told.chose(shownFirst(subject, count), of, levelName(subject, item));
}

function tellCamps(subject: Subject, counts: Tally, [below, above]: readonly [Level, Level]): string {
  const { words } = subject;
  const told = words.votes.strip;
  const sumOf = (levels: readonly Level[]) => levels.reduce((sum, level) => sum + countAt(counts, level), 0);
  const low = sumOf(LEVELS.filter((level) => level <= below));
  const high = sumOf(LEVELS.filter((level) => level >= above));
  const lowName = below === 1 ? told.at(levelName(subject, below)) : told.atOrBelow(levelName(subject, below));
  const highName = above === 5 ? told.at(levelName(subject, above)) : told.atOrAbove(levelName(subject, above));
  return told.camps(shownFirst(subject, low), lowName, showCount(words, high), highName);
}

/** "Ten votes, on average 1.2 levels from the middle. Nobody chose In place." */
function tellCast(subject: Subject, { cast, counts, distance, status }: VoteOutcome): string {
  const { words } = subject;
  const told = words.votes.strip;
  if (counts === null) return told.tooFewVotes;
  const votes = told.cast(cast, shownFirst(subject, cast));
  const gap = status === 'two-camps' ? findGap(counts) : null;
  const tellGap = ([below, above]: readonly [Level, Level]) => {
    const [empty, ...more] = LEVELS.filter((level) => level > below && level < above);
    if (empty === undefined) return [];
    return [more.length === 0 ? told.nobodyAt(levelName(subject, empty)) : told.nobodyBetween(levelName(subject, below), levelName(subject, above))];
  };
  return [distance === null ? told.castOnly(votes) : told.castAndDistance(votes, showFraction(distance)), ...(gap === null ? [] : tellGap(gap))].join(' ');
}

/** Every count in words, for a reader who cannot see the dots. */
function tellDots(subject: Subject, counts: Tally | null): string {
  const told = subject.words.votes.strip;
  if (counts === null) return `${told.alternativeNone} ${told.tooFewVotes}`;
  return [told.alternative, ...listCounts(subject, counts).map(({ name, count }) => told.told(name, showCount(subject.words, count)))].join(' ');
}

function stripTable(subject: Subject, id: QuestionId, { counts }: VoteOutcome, vote: number): Table {
  const { votes } = subject.words;
  const told = votes.strip;
  const question = questionName(subject, id);
  const caption = vote === 1 ? told.tableCaption(question) : told.laterCaption(votes.vote[vote - 1] ?? '', question);
  return tableOf<{ readonly name: string; readonly count: number }>(
    { id: `votes-${id}-${vote}`, caption, note: counts === null ? told.tooFewVotes : null },
    [
      { title: told.answer, weight: 70, cellOf: ({ name }) => cell(name) },
      { title: told.votes, weight: 30, isNumber: true, cellOf: ({ count }) => cell(String(count)) },
    ],
    counts === null ? [] : listCounts(subject, counts),
  );
}

/** The five levels, then "don't know" and "does not apply" where anybody said so. */
function listCounts(subject: Subject, counts: Tally): readonly { readonly name: string; readonly count: number }[] {
  const { words } = subject;
  return [
    ...LEVELS.map((level) => ({ name: words.charts.levelNamed(level, levelName(subject, level)), count: countAt(counts, level) })),
    ...(counts.unknown > 0 ? [{ name: words.common.unknown, count: counts.unknown }] : []),
    ...(counts.notApplicable > 0 ? [{ name: words.common.notApplicable, count: counts.notApplicable }] : []),
  ];
}

function isNamed(counts: Tally): boolean {
  return isShareNamed(shareIn(counts));
}

function shownFirst({ words }: Subject, count: number): string {
  return startSentence(showCount(words, count));
}
