/** Tests that saved files of version 6 still open: this one was written by the app when that version was new, and is never to be written again. */

import { describe, expect, it } from 'vitest';
import { questionnaireOf } from '../../../assessments/rounds.ts';
import { figuresOf } from '../../../assessments/scoring.ts';
import { showFraction, toNumber } from '../../../assessments/statistics/fraction.ts';
import { keptFile } from './fixtures.ts';

const { text, readIt } = keptFile(6);

describe('a saved file of version 6', () => {
  it('says that it is one', () => {
    expect(text.startsWith('{\n  "format": "soundings",\n  "version": 6,\n  "program": "')).toBe(true);
  });

  it('opens with its organisation, its revision and the moment it was saved', () => {
    const { assessment, revision, savedAt } = readIt();
    expect({ revision, savedAt, id: assessment.id, name: assessment.organisation.name }).toEqual({
      revision: 12, savedAt: '2027-05-06T09:15:00.000Z', id: 'sample', name: 'Aberwen Borough Council',
    });
  });

  it('has its four rounds, and gives the scores it gave then', () => {
    const { assessment } = readIt();
    expect(assessment.rounds.map(({ date, form, closing }) => [date, form, closing?.closedOn])).toEqual([
      ['2024-05-08', 'full', '2024-06-12'], ['2025-05-07', 'full', '2025-05-07'], ['2026-05-06', 'full', '2026-05-20'], ['2027-05-05', 'quick', '2027-05-05'],
    ]);
    const shown = assessment.rounds.map((round) => figuresOf(questionnaireOf(assessment, round), round).dimensions.map(({ score }) => (score ? showFraction(score) : '')));
    expect(shown.slice(0, 3)).toEqual([['1.3', '1.4', '2.2', '2.0', '1.0'], ['1.8', '1.8', '2.3', '2.5', '1.2'], ['2.3', '2.0', '2.0', '3.2', '1.4']]);
  });

  it('says of each workshop whether voters were asked for their role group, and from how many people on a group is shown', () => {
    expect(readIt().assessment.rounds.map(({ workshop }) => workshop && [workshop.voters, workshop.roles])).toEqual([
      null,
      [8, null],
      [10, { least: 5, reason: '' }],
      [40, { least: 3, reason: 'There are only three senior officers, and all of them agreed to it in the room.' }],
    ]);
  });

  it('has the role groups that may be shown, with what they say of each dimension', () => {
    const [, second, third, fourth] = readIt().assessment.rounds;
    expect([second?.votes?.roles, third?.votes?.roles?.groups]).toEqual([null, [{ group: 'front-line', people: 5 }, { group: 'other', people: 5 }]]);
    expect(third?.votes?.roles?.dimensions[2]).toEqual({
      dimension: 'trust',
      means: [{ group: 'front-line', mean: 2 }, { group: 'other', mean: 2.8 }],
      gap: { higher: 'other', lower: 'front-line', size: 0.8, p: 0.079, label: 'clear' },
    });
    expect(fourth?.votes?.roles?.groups).toEqual([{ group: 'senior', people: 3 }, { group: 'managers', people: 4 }, { group: 'other', people: 5 }]);
    // On access all four managers came to the same, so nothing is shown. On culture only two of them have a mean, so they are among the other roles.
    expect(fourth?.votes?.roles?.dimensions.map(({ dimension, means }) => [dimension, ...means.map(({ group, mean }) => `${group} ${mean}`)])).toEqual([
      ['policy', 'senior 3.1', 'managers 2.4', 'other 1.9'],
      ['access'],
      ['trust', 'senior 3.1', 'managers 2.1', 'other 1.3'],
      ['leadership', 'senior 3.9', 'managers 3', 'other 2.5'],
      ['culture', 'senior 2.1', 'other 1.6'],
    ]);
  });

  it('has people’s own means in half levels beside role groups, and none where one of these is not shown', () => {
    const [, second, third, fourth] = readIt().assessment.rounds;
    const meansOf = (round = fourth) => round?.votes?.dimensions.map(({ means }) => means.map(toNumber));
    expect(meansOf()).toEqual([[1.5, 2, 2, 2, 2, 2.5, 2.5, 2.5, 3, 3, 3.5], [], [1, 1, 1, 1.5, 2, 2, 2, 2, 2, 3, 3, 3.5], [2, 2.5, 2.5, 2.5, 3, 3, 3, 3, 3, 4, 4, 4], []]);
    expect(meansOf(third)?.flat().every((mean) => Number.isInteger(2 * mean))).toBe(true);
    expect(second?.votes?.dimensions[0]?.means.some(({ denominator }) => denominator === 6)).toBe(true);
  });
});
