/** Tests of the confidence label. */

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Response } from '../../../assessments/model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { scoreRound } from '../../../assessments/scoring.ts';
import { confidenceOf, labelConfidence, type ConfidenceCounts } from '../../../assessments/workshop/confidence.ts';
import { startWorkshop } from '../../../assessments/workshop/moves.ts';
import { countVotes } from '../../../assessments/workshop/votes.ts';
import { readOracles } from '../oracles.ts';
import { roundOf } from '../builders.ts';
import { firstVotes } from './ballot-box.ts';

const FULL: ConfidenceCounts = { voters: 6, applicable: 30, answered: 30, near: 30, seen: 30 };

describe('the confidence label', () => {
  const inputs = z.object({ voters: z.int(), answered: z.int(), applicable: z.int(), 'items_with_ADmd_le_0.8': z.int(), items_with_evidence_seen: z.int() });
  const expected = z.object({ points: z.int(), label: z.string().toLowerCase() });

  it.each(readOracles('B7', inputs, expected))('is what $id expects', (each) => {
    const { voters, answered, applicable, 'items_with_ADmd_le_0.8': near, items_with_evidence_seen: seen } = each.inputs;
    const { points, label } = labelConfidence({ voters, answered, applicable, near, seen });
    expect({ points, label }).toEqual(each.expected);
  });

  it.each<readonly [string, Partial<ConfidenceCounts>, readonly (0 | 1 | 2)[], 'firm' | 'fair' | 'tentative']>([
    ['everything there is', {}, [2, 2, 2, 2], 'firm'],
    ['just enough for two points each', { answered: 27, near: 22, seen: 14 }, [2, 2, 2, 2], 'firm'],
    ['just too little for two points each', { voters: 5, answered: 26, near: 20, seen: 12 }, [1, 1, 1, 1], 'fair'],
    ['just enough for one point each', { voters: 3, answered: 20, near: 10, seen: 5 }, [1, 1, 1, 1], 'fair'],
    ['just too little for any', { voters: 2, answered: 19, near: 9, seen: 4 }, [0, 0, 0, 0], 'tentative'],
    ['six points with a part that has none', { seen: 0 }, [2, 2, 2, 0], 'fair'],
    ['six points with none that has none', { voters: 3, seen: 8 }, [1, 2, 2, 1], 'firm'],
    ['two points', { voters: 2, answered: 19, near: 19, seen: 0 }, [0, 0, 2, 0], 'tentative'],
    ['nothing answered at all', { voters: 0, answered: 0, near: 0, seen: 0 }, [0, 0, 0, 0], 'tentative'],
    ['nothing that applies', { voters: 6, applicable: 0, answered: 0, near: 0, seen: 0 }, [2, 0, 0, 0], 'tentative'],
  ])('goes by the points of its parts: %s', (_, counts, points, label) => {
    const made = labelConfidence({ ...FULL, ...counts });
    const { voters, answered, near, seen } = made.parts;
    expect([[voters, answered, near, seen].map((part) => part.points), made.label]).toEqual([points, label]);
  });

  it('tells what each part was worked out from', () => {
    expect(labelConfidence({ voters: 9, applicable: 29, answered: 28, near: 26, seen: 7 }).parts).toEqual({
      voters: { points: 2, count: 9, of: null },
      answered: { points: 2, count: 28, of: 29 },
      near: { points: 2, count: 26, of: 28 },
      seen: { points: 1, count: 7, of: 28 },
    });
  });
});

describe('the confidence of a round', () => {
  const workshop = startWorkshop(3);
  const seen: Response = { answer: { kind: 'level', level: 3 }, evidence: 'seen', note: '' };

  it('is that of one person where one person answered, alone or in a workshop of one', () => {
    const alone = roundOf({ P1: 3 });
    const ofOne = roundOf({}, { workshop, votes: countVotes(BUILT_IN, 'full', firstVotes({ P1: [3] })) });
    expect([alone, ofOne].map((round) => confidenceOf(BUILT_IN, round, scoreRound(BUILT_IN, round)))).toEqual([{ kind: 'one-person' }, { kind: 'one-person' }]);
  });

  it('is not known for a round typed in from paper, and for a workshop whose votes are not there', () => {
    const rounds = [roundOf({ P1: 3 }, { origin: 'paper' }), roundOf({ P1: 3 }, { workshop }), roundOf({ P1: 3 }, { workshop, votes: countVotes(BUILT_IN, 'full', { boxes: {} }) })];
    expect(rounds.map((round) => confidenceOf(BUILT_IN, round, scoreRound(BUILT_IN, round)))).toEqual([null, null, null]);
  });

  it('counts voters, answered questions, near first votes, and evidence seen on answered ones', () => {
    // P1 near, P2 spread (1 1 5: 4/3), P3 agreed though nobody could say, P4 unknown, C3 does not apply.
    const ballots = firstVotes({ P1: [3, 3, 4], P2: [1, 1, 5], P3: ['unknown', 'unknown', 'unknown'], P4: ['unknown', 'unknown', 2], C3: ['not-applicable', 'not-applicable', 2] });
    const round = roundOf({}, { workshop, votes: countVotes(BUILT_IN, 'full', ballots), responses: { P3: seen, P4: { ...seen, answer: null } } });
    expect(confidenceOf(BUILT_IN, round, scoreRound(BUILT_IN, round))).toMatchObject({
      kind: 'label',
      parts: { voters: { count: 3 }, answered: { count: 3, of: 29 }, near: { count: 1, of: 3 }, seen: { count: 1, of: 3 } },
    });
  });
});
