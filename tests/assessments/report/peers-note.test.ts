/** Tests of what stands under a figure of peers, and of the note of a round on whose figures it is set beside. */

import { describe, expect, it } from 'vitest';
import type { PeerChoice } from '../../../assessments/model.ts';
import { tellCarried, tellShown } from '../../../assessments/report/peers-note.ts';
import { noteOnRound } from '../../../assessments/report/round-note.ts';
import { measureWith, plainGroup, six, subjectWith } from './parts.ts';

const TWOS = { policy: six(2), access: six(2), trust: six(2), leadership: six(2), culture: six(2) };
const HIDDEN = measureWith({ n: 0, isFamiliesOk: false, median: null, q1: null, q3: null, sortedScores: null, medianAgeMonths: null });
const beside = (peers: PeerChoice) => subjectWith(TWOS, { peers });

describe('what stands under a figure of peers', () => {
  it('counts the first measure that may be shown, and none where none may', () => {
    expect(tellShown(beside(plainGroup(measureWith(), {}, { overall: HIDDEN })), ['overall', 'trust']).organisations).toBe('24 organisations');
    expect(tellShown(beside(plainGroup(HIDDEN)), ['overall', 'trust']).organisations).toBe('number not shown');
  });

  it('says of which day carried figures are, and nothing of others', () => {
    const { header, group } = plainGroup(measureWith());
    expect(tellCarried(beside({ header, group: { ...group, carriedFrom: '2025-03-01' } }))).toBe('These are the figures of 1 March 2025: since then fewer than three organisations joined or left.');
    expect(tellCarried(beside({ header, group }))).toBeNull();
  });

  it('names in the note of a round who published figures, and where', () => {
    const published = plainGroup(measureWith(), { madeBy: 'WLGA', source: { text: 'Digital survey, page 4', on: '2025-11-03' } });
    expect(noteOnRound(beside(published))).toContain('Published by WLGA on 3 November 2025: Digital survey, page 4.');
    expect(noteOnRound(beside(plainGroup(measureWith())))).not.toContain('Published');
  });
});
