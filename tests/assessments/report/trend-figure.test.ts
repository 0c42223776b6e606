/** Tests of all rounds as small line charts, and of their table. */

import { describe, expect, it } from 'vitest';
import type { TrendFigure } from '../../../assessments/report/blocks.ts';
import { trendFigure } from '../../../assessments/report/trend-figure.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { cy } from '../../../assessments/words/cy.ts';
import { en } from '../../../assessments/words/en.ts';
import { plainAssessment, plainRound, showTable, six, type Items } from './parts.ts';

const TWOS: Items = { policy: six(2), access: six(2), trust: six(2), leadership: six(2), culture: six(2) };
const yearOf = (year: string, items: Items) => plainRound(items, { id: `r${year}`, date: `${year}-05-06` });

/** The figure, which is there. */
function figureOf(figure: TrendFigure | null): TrendFigure {
  if (figure === null) throw new Error('There is no figure.');
  return figure;
}

const sample = figureOf(trendFigure(makeSample({ id: 'sample', language: 'en' }), en, 'en'));

describe('the figure of all rounds', () => {
  it('needs three rounds with answers', () => {
    const rounds = [yearOf('2024', TWOS), yearOf('2025', TWOS), yearOf('2026', {})];
    expect(trendFigure(plainAssessment(rounds), en, 'en')).toBeNull();
  });

  it('stops at the round that it is wanted up to', () => {
    const rounds = [yearOf('2023', TWOS), yearOf('2024', TWOS), yearOf('2025', TWOS), yearOf('2026', TWOS)];
    expect(trendFigure(plainAssessment(rounds), en, 'en', rounds[2])?.rounds).toEqual(['2023', '2024', '2025']);
    expect(trendFigure(plainAssessment(rounds), en, 'en', rounds[1])).toBeNull();
  });

  it('finds what moved from the first round to the last', () => {
    const made = (last: Items) => figureOf(trendFigure(plainAssessment([yearOf('2024', TWOS), yearOf('2025', TWOS), yearOf('2026', last)]), en, 'en')).finding;
    expect(made({ ...TWOS, trust: six(3), culture: [1, 1, 2, 2, 2, 2] })).toBe('From 2024 to 2026, Trust rose by 1.0, and Culture fell by 0.3');
    // One step is none.
    expect(made({ ...TWOS, trust: [3, 2, 2, 2, 2, 2] })).toBe('From 2024 to 2026, there was little or no change in any dimension');
    expect(made({ policy: [2] })).toBe('No dimension can be compared all the way from 2024 to 2026');
  });

  it('says of each panel what it is based on, and of its runs where the line breaks', () => {
    expect(sample.panels.map(({ name, caption }) => `${name}: ${caption}`.replaceAll('\u{A0}', ' '))).toEqual([
      'Policy: Based on 6 of 6 questions', 'Access: Based on 4 of 6 questions', 'Trust: Based on 6 of 6 questions', 'Leadership: Based on 5 of 6 questions',
      'Culture: 2024: 4 of 6; 2025 to 2026: 5 of 6',
    ]);
    expect(sample.panels.at(-1)?.alternative).toBe('Culture: 2024 1.0, then a gap, 2025 1.2, 2026 1.4.');
  });

  it('has the targets and the peers of the rounds that have them', () => {
    expect(sample.panels.map(({ targets, peers }) => [targets.map((target) => target?.shown ?? null), peers])).toEqual([
      [[null, null, '2.3'], [null, null, 2.5]], [[null, null, null], [null, null, 2.7]], [[null, null, null], [null, null, 2.3]],
      [[null, null, '2.7'], [null, null, 2.5]], [[null, null, null], [null, null, 2.2]],
    ]);
    expect([sample.hasTargets, sample.hasPeers, sample.earlierName]).toEqual([true, true, '2024 to 2025']);
  });

  it('says under it how the lines are made, and only what there is', () => {
    expect(sample.note).toBe(
      'Each line counts only the questions that mean the same in all its rounds. Earlier rounds are scored again on those. A line breaks where too few questions can be compared. Targets and peers’ medians count all questions of their round. Peers made up.',
    );
    const bare = figureOf(trendFigure(plainAssessment([yearOf('2024', TWOS), yearOf('2025', TWOS), yearOf('2026', TWOS)]), en, 'en'));
    expect(bare.note).toBe('Each line counts only the questions that mean the same in all its rounds. Earlier rounds are scored again on those.');
    const mixed = figureOf(trendFigure(plainAssessment([yearOf('2024', TWOS), { ...yearOf('2025', TWOS), form: 'quick' }, yearOf('2026', TWOS)]), en, 'en'));
    expect(mixed.note.split('. ')[2]).toBe('Where a round used the quick form, only the questions of that form count.');
    expect(mixed.panels[0]?.caption).toBe('Based on 3 of 3 questions');
  });

  it('has the same figures as a table, a row a round, with gaps in words', () => {
    expect(showTable(sample.table)).toEqual([
      'Round | Policy | Access | Trust | Leadership | Culture',
      '2024 | 1.3 | 1.5 | 2.2 | 1.6 | 1.0',
      '2025 | 1.8 | 1.8 | 2.3 | 2.4 | 1.2 / Gap before this',
      '2026 | 2.3 / Target 2.3, Peers 2.5 | 2.0 / Peers 2.7 | 2.0 / Peers 2.3 | 3.2 / Target 2.7, Peers 2.5 | 1.4 / Peers 2.2',
      'Based on | 6 of 6 | 4 of 6 | 6 of 6 | 5 of 6 | 2024: 4 of 6; 2025 to 2026: 5 of 6',
    ]);
  });

  it('says in words where a round has no score', () => {
    const made = figureOf(trendFigure(plainAssessment([yearOf('2024', TWOS), yearOf('2025', { policy: six(3) }), yearOf('2026', TWOS)]), en, 'en'));
    expect(showTable(made.table).slice(1, 4)).toEqual(['2024 | 2.0 | 2.0 | 2.0 | 2.0 | 2.0', '2025 | 3.0 | No score | No score | No score | No score', '2026 | 2.0 | 2.0 / Gap before this | 2.0 / Gap before this | 2.0 / Gap before this | 2.0 / Gap before this']);
  });

  it('is told in Welsh', () => {
    const told = figureOf(trendFigure(makeSample({ id: 'sample', language: 'cy' }), cy, 'cy'));
    expect(told.finding).toBe('O 2024 i 2026, cododd Arweinyddiaeth fwyaf, 1.6 pwynt');
    expect(told.panels.map(({ caption }) => caption.replaceAll('\u{A0}', ' ')).slice(3)).toEqual(['Ar sail 5 o 6 chwestiwn', '2024: 4 o 6; 2025 i 2026: 5 o 6']);
  });
});
