/** Tests that quarters are found, offered and named rightly. */

import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../../support/words.ts';
import { isQuarter, listQuarters, nameQuarter } from '../../../../../renderer/pages/plan/action/quarters.ts';

describe('a quarter', () => {
  it('is told from a day', () => {
    expect([isQuarter('2026-Q3'), isQuarter('2026-09-30')]).toEqual([true, false]);
  });

  it('is named with its months', () => {
    expect(nameQuarter(WORDS.en, '2026-Q3')).toBe('Q3 2026, July to September');
    expect(nameQuarter(WORDS.en, '2027-Q1')).toBe('Q1 2027, January to March');
    expect(nameQuarter(WORDS.en, '2027-Q4')).toBe('Q4 2027, October to December');
  });
});

describe('the quarters offered', () => {
  it('are those of three years from today on', () => {
    const offered = listQuarters('2026-11-21', null);
    expect([offered.length, offered[0], offered[1], offered.at(-1)]).toEqual([12, '2026-Q4', '2027-Q1', '2029-Q3']);
  });

  it('hold the one that is chosen, in its place, even when it is past', () => {
    expect(listQuarters('2026-11-21', '2025-Q2').slice(0, 2)).toEqual(['2025-Q2', '2026-Q4']);
    expect(listQuarters('2026-11-21', '2027-Q1')).toHaveLength(12);
  });
});
