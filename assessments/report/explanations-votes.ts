/** How the figures of votes are worked out: the confidence label, the range of views, the score without one voter, and how far apart the votes on a question are. */

import type { DimensionId, QuestionId } from '../questionnaire-model.ts';
import { showFraction } from '../statistics/fraction.ts';
import type { VoteOutcome } from '../workshop-model.ts';
import { confidenceOf } from '../workshop/confidence.ts';
import { LEVELS } from '../workshop/tally.ts';
import { listFindings, statusOf } from './dot-strip.ts';
import type { Explanation, ExplanationPart } from './explanations.ts';
import { findVotes, showSpan } from './spans.ts';
import { lastVoteOn, levelName, type Subject } from './subject.ts';
import { listSettledFacts, standingOf, unknownShareIn } from './votes.ts';

const PARTS = ['voters', 'answered', 'near', 'seen'] as const;

/** The confidence label: the points of its four parts. Null where it is not known who answered. Methods B.8. */
export function explainConfidence(subject: Subject): Explanation | null {
  const { words, questionnaire, round, figures } = subject;
  const told = words.votes.explain;
  const confidence = confidenceOf(questionnaire, round, figures);
  if (confidence === null) return null;
  if (confidence.kind === 'one-person') return { title: told.onePerson, sum: null, text: told.onePersonText, rows: [], total: null, more: [] };
  const { label, points, parts } = confidence;
  return {
    title: told.confidence(words.votes.room.labels[label]),
    sum: told.confidenceSum(points),
    text: told.confidenceText,
    rows: PARTS.map((part) => {
      const { count, of, points: own } = parts[part];
      return { label: told.parts[part], second: of === null ? String(count) : words.report.countOf(count, of), value: String(own) };
    }),
    total: { label: told.points, value: String(points) },
    more: PARTS.map((part) => ({ title: told.parts[part], text: told.partRules[part] })),
  };
}

/** What the votes add to the explanation of a dimension: range of views, the score without one voter, the share of "don’t know". Methods B.8, E.3. */
export function explainDimensionVotes(subject: Subject, id: DimensionId): readonly ExplanationPart[] {
  const { words } = subject;
  const told = words.votes.explain;
  const own = findVotes(subject, id);
  const share = unknownShareIn(subject, id);
  const views = own?.views ?? null;
  const oneAway = own?.oneAway ?? null;
  return [
    ...(views === null ? [] : [{ title: told.viewsTitle(showSpan(subject, views)), text: `${told.viewsText} ${words.votes.room.viewsNote}` }]),
    ...(oneAway === null ? [] : [{ title: told.oneAwayTitle(showSpan(subject, oneAway)), text: told.oneAwayText }]),
    ...(share === null ? [] : [{ title: told.unknownTitle(words.report.countOf(share.count, share.of)), text: told.unknownText }]),
  ];
}

/** Where the level of a question is from, where people voted on it; null where nobody did. */
export function tellVotedItem(subject: Subject, id: QuestionId): string | null {
  const told = subject.words.votes.explain;
  if (lastVoteOn(subject, id) === undefined) return null;
  const standing = standingOf(subject, id);
  if (standing === 'not-agreed') return told.itemNotAgreed;
  return standing === 'provisional' ? told.itemProvisional : told.itemAgreed;
}

/** What the votes add to the explanation of a question: each vote, how far apart it was, the majority level, and how the group settled it. Methods B.2, C.1, C.5. */
export function explainQuestionVotes(subject: Subject, id: QuestionId): readonly ExplanationPart[] {
  const { words } = subject;
  const told = words.votes.explain;
  const own = subject.votes?.questions[id];
  if (own === undefined) return [];
  const cast = [own.first, ...own.again];
  const last = cast.at(-1) ?? own.first;
  return [
    ...cast.map((outcome, at) => ({ title: words.votes.vote[at] ?? '', text: tellVote(subject, outcome) })),
    { title: told.statusTitle(words.votes.statuses[statusOf(last)]), text: tellApart(subject, last) },
    ...(typeof last.item === 'number' ? [{ title: told.majorityTitle(levelName(subject, last.item)), text: told.majorityText }] : []),
    ...listSettledFacts(subject, id, []).slice(1).map(({ label, value }) => ({ title: label, text: value })),
  ];
}

/** "1 Not yet: 2, 2 Early: 4 …" where counts may be shown, otherwise what they show in a word. */
function tellVote(subject: Subject, outcome: VoteOutcome): string {
  const { words } = subject;
  const { counts } = outcome;
  const finding = listFindings(subject, outcome).join(' ');
  if (counts === null) return `${finding} ${words.votes.room.tooFew}`;
  const rows = [
    ...LEVELS.map((level) => ({ name: levelName(subject, level), count: counts.levels[level - 1] ?? 0 })),
    { name: words.common.unknown, count: counts.unknown },
    { name: words.common.notApplicable, count: counts.notApplicable },
  ].filter(({ count }) => count > 0);
  return `${finding} ${rows.map(({ name, count }) => words.votes.strip.told(name, String(count))).join(' ')}`;
}

function tellApart(subject: Subject, outcome: VoteOutcome): string {
  const told = subject.words.votes.explain;
  const rule = told.statusRules[statusOf(outcome)];
  return outcome.distance === null ? rule : `${rule} ${told.distance(showFraction(outcome.distance))}`;
}
