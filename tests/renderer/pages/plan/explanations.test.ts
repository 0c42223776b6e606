/** Tests that the panel shows the sum of a gap with what went into it. */

import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../../../assessments/questionnaire/built-in.ts';
import { findQuestion } from '../../../../assessments/questionnaire/questionnaire.ts';
import type { GapLine } from '../../../../assessments/prioritise.ts';
import { WORDS } from '../../../support/words.ts';
import { explainNeed } from '../../../../renderer/pages/plan/explanations.ts';

/** T1 of methods F.3: level 2, target 4, vital, medium effort, peers' middle 3. */
function lineOf(others: Partial<GapLine> = {}): GapLine {
  const question = findQuestion(BUILT_IN, 'T1');
  if (question === undefined) throw new Error('T1 is not in the questionnaire.');
  return {
    question, dimension: 'trust', current: 2, target: 4, importance: 3, effort: 2, peerMedian: 3, gap: 2, peerPoint: 1, need: 7, group: 'priority',
    isCloseCall: false, closeCall: null, isShortlisted: false, isGoodEnough: false, stepUp: null, ...others,
  };
}

describe('the explanation of a need', () => {
  it('adds up gap, importance and the point for peers', () => {
    const { title, rows, total, more } = explainNeed(WORDS.en, 'Freedom to answer', lineOf());
    expect(title).toBe('Freedom to answer: need 7');
    expect(rows.map((row) => row.value)).toEqual(['2', '× 3', '+ 1']);
    expect(rows.map((row) => row.second)).toEqual([
      'from level 2 to level 4, counted up to 2', 'Vital', 'the middle of the peers is 3, and you are below it',
    ]);
    expect(total).toEqual({ label: 'Need', value: '7' });
    expect(more[0]?.title).toBe('Group: Priority');
  });

  it('says that no peer figures are used where there are none', () => {
    const { rows } = explainNeed(WORDS.en, 'Freedom to answer', lineOf({ peerMedian: null, peerPoint: 0, need: 6 }));
    expect(rows[2]).toEqual({ label: 'Below the middle of the peers', second: 'no peer figures are used for this question', value: '+ 0' });
  });

  it('tells what a close call is only where there is one', () => {
    const titles = (line: GapLine) => explainNeed(WORDS.en, 'Freedom to answer', line).more.map((part) => part.title);
    expect(titles(lineOf())).not.toContain('Close call');
    expect(titles(lineOf({ need: 4, isCloseCall: true }))).toContain('Close call');
  });
});
