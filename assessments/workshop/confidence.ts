/** One label for how far a round's figures can be relied on: who was in the room, what could be answered, how near views were, and what was seen. */

import type { RoundFigures } from '../figures-model.ts';
import type { Round } from '../model.ts';
import type { Questionnaire } from '../questionnaire-model.ts';
import { questionsOf } from '../questionnaire/questionnaire.ts';
import { isLevel } from '../scoring.ts';

/** Points for one part, and what they were given for: a count, and of how many it is a share where it is one. */
export interface ConfidencePart {
  readonly points: 0 | 1 | 2;
  readonly count: number;
  readonly of: number | null;
}

/** How far a round's figures can be relied on. `points` are of eight. */
export type Confidence =
  | { readonly kind: 'one-person' }
  | {
      readonly kind: 'label';
      readonly label: 'firm' | 'fair' | 'tentative';
      readonly points: number;
      readonly parts: Readonly<Record<'voters' | 'answered' | 'near' | 'seen', ConfidencePart>>;
    };

/** What the label is worked out from. Methods B.8. */
export interface ConfidenceCounts {
  readonly voters: number;
  readonly applicable: number;
  readonly answered: number;
  /** Answered questions whose first votes are 0.8 of a level or less from the middle one, on average. */
  readonly near: number;
  /** Answered questions with evidence that was seen. */
  readonly seen: number;
}

/** A share of `count` in `of`, as a fraction. */
type Share = readonly [numerator: number, denominator: number];

/** From how much on a part has two points and one point. Methods B.8. */
const LEAST = {
  voters: [6, 3],
  answered: [[9, 10], [2, 3]],
  near: [[4, 5], [1, 2]],
  seen: [[1, 2], [1, 4]],
} as const satisfies Readonly<Record<string, readonly [number | Share, number | Share]>>;

const FIRM = 6;
const FAIR = 3;

/**
 * The label for these counts: firm from six points where no part has none, fair from three, otherwise tentative. A house convention. Methods B.8.
 *
 * @example labelConfidence({ voters: 9, applicable: 30, answered: 30, near: 28, seen: 3 }) // fair with 6 points: hardly anything was seen
 */
export function labelConfidence({ voters, applicable, answered, near, seen }: ConfidenceCounts): Extract<Confidence, { kind: 'label' }> {
  const parts = {
    voters: { points: voters >= LEAST.voters[0] ? 2 : voters >= LEAST.voters[1] ? 1 : 0, count: voters, of: null },
    answered: partOf(answered, applicable, LEAST.answered),
    near: partOf(near, answered, LEAST.near),
    seen: partOf(seen, answered, LEAST.seen),
  } as const;
  const all = Object.values(parts).map((part): number => part.points);
  const points = all.reduce((sum, each) => sum + each, 0);
  const isFirm = points >= FIRM && !all.includes(0);
  return { kind: 'label', label: isFirm ? 'firm' : points >= FAIR ? 'fair' : 'tentative', points, parts };
}

/** How far the figures of a round can be relied on; null where that is not known: typed in from paper, or a workshop whose votes are not there. */
export function confidenceOf(questionnaire: Questionnaire, round: Round, figures: RoundFigures): Confidence | null {
  const { votes } = round;
  if (votes === null) return round.origin === 'answered' && round.workshop === null ? { kind: 'one-person' } : null;
  if (votes.voters <= 1) return votes.voters === 1 ? { kind: 'one-person' } : null;
  const ids = questionsOf(questionnaire, round.form).map(({ id }) => id);
  const answered = ids.filter((id) => isLevel(figures.items[id] ?? 'unknown'));
  return labelConfidence({
    voters: votes.voters,
    applicable: ids.filter((id) => figures.items[id] !== 'not-applicable').length,
    answered: answered.length,
    near: answered.filter((id) => votes.questions[id]?.first.isNear === true).length,
    seen: answered.filter((id) => round.responses[id]?.evidence === 'seen').length,
  });
}

function partOf(count: number, of: number, [two, one]: readonly [Share, Share]): ConfidencePart {
  const reaches = ([numerator, denominator]: Share) => of > 0 && denominator * count >= numerator * of;
  return { points: reaches(two) ? 2 : reaches(one) ? 1 : 0, count, of };
}
