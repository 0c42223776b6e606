/** Tests of what the slides tell of the years. */

import { describe, expect, it } from 'vitest';
import { makeSlides } from '../../../assessments/report/slides.ts';
import { latestRound } from '../../../assessments/rounds.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { en } from '../../../assessments/words/en.ts';

const assessment = makeSample({ id: 'sample', language: 'en' });
const slides = makeSlides({ assessment, round: latestRound(assessment), kind: 'report', leavesOut: [], words: en, language: 'en', today: '2026-05-20' });

describe('the slide on what moved', () => {
  it('has the five changes on it, and all rounds in what to say', () => {
    const moved = slides.find(({ id }) => id === 'moved');
    expect(moved?.blocks.map((block) => (block.kind === 'table' ? block.table.rows.length : block.kind))).toEqual([5]);
    expect(moved?.notes).toContain('From 2024 to 2026, Leadership rose most, by 1.6.');
    expect(moved?.notes).toContain('Culture: 2024 1.0, then a gap, 2025 1.2, 2026 1.4.');
  });

  it('leaves the slides at ten', () => {
    expect(slides.length).toBeLessThanOrEqual(10);
  });
});
