/** What is read aloud and asked about a question, by how its votes lie. */

import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../../../assessments/workshop-model.ts';
import { tallyOf } from '../../../../../assessments/workshop/tally.ts';
import { outcomeOf } from '../../../../../assessments/workshop/votes.ts';
import { findPrompt, listSides } from '../../../../../renderer/pages/workshop/room/sides.ts';

const cast = (...choices: readonly Choice[]) => outcomeOf(tallyOf(choices), false);

describe('what is read aloud', () => {
  it.each([
    ['the two levels either side of the gap between two camps', [5, 4, 5, 2, 2, 1, 2, 1, 2, 4], [2, 4]],
    ['the majority level and the one that most others chose', [3, 4, 5, 2, 3, 3, 2, 2, 3, 4], [2, 3]],
    ['the one level that all chose', [3, 3, 3], [3]],
    ['nothing where nobody chose a level', ['unknown', 'unknown', 'unknown'], []],
  ] as const)('is %s', (_, votes, levels) => {
    expect(listSides(cast(...votes))).toEqual(levels);
  });

  it('is the majority level alone where so few voted that no counts are shown', () => {
    expect(listSides({ ...cast(1, 5), counts: null, distance: null })).toEqual([1]);
  });
});

describe('what is asked', () => {
  it.each([
    ['who could tell, where not enough could say', ['unknown', 'unknown', 3], 'unknown'],
    ['a distant view first, where a vote is two levels or more from the majority level', [2, 2, 2, 4], 'distant'],
    ['nothing of anybody first, where all are within a level', [2, 2, 3], 'near'],
  ] as const)('is %s', (_, votes, prompt) => {
    expect(findPrompt(cast(...votes))).toBe(prompt);
  });
});
