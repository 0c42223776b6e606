/** Tests of when staying at a level is said to be enough. */

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Level, Question } from '../../../../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../../../../assessments/questionnaire/built-in.ts';
import { findQuestion } from '../../../../../assessments/questionnaire/questionnaire.ts';
import { EnoughWhen } from '../../../../../renderer/pages/plan/gap/enough-when.tsx';
import { spoken } from '../../../../support/spoken.tsx';

const P1 = findQuestion(BUILT_IN, 'P1');

function shown(current: Level, target: Level | null, others: Partial<Question> = {}): readonly string[] {
  if (P1 === undefined) throw new Error('There is no such question.');
  const part = <EnoughWhen question={{ ...P1, ...others }} current={current} target={target} nameOf={(level) => `Level ${level}`} />;
  return renderToStaticMarkup(spoken(part)).split(/<[^>]*>/).filter((line) => line !== '');
}

describe('when a level is enough', () => {
  it('is said of today’s and of the one wanted', () => {
    expect(shown(1, 3)).toEqual([
      '1 Level 1', 'Enough while nobody posts or replies online for the organisation.',
      '3 Level 3', 'Enough while only the communications team posts or replies for the organisation.',
    ]);
  });

  it('is said once where the group stays, and of the highest level too', () => {
    expect(shown(1, 1)).toHaveLength(2);
    expect(shown(5, 5)).toEqual(['5 Level 5', 'Worth the effort while new staff, laws or channels keep changing what a line means.']);
    expect(shown(4, null)).toHaveLength(2);
  });

  it('is not said by a questionnaire from before it was asked', () => {
    expect(shown(1, 3, { enoughWhen: null })).toEqual([]);
  });
});
