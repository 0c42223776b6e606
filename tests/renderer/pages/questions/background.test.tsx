/** Tests of what is told on request about a question, by a questionnaire that tells and by one that does not. */

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../../../assessments/questionnaire/built-in.ts';
import { findQuestion } from '../../../../assessments/questionnaire/questionnaire.ts';
import { Sources } from '../../../../renderer/pages/questions/background.tsx';
import { spoken } from '../../../support/spoken.tsx';

/** What is read of a piece of markup, a line an element. */
function linesOf(markup: string): readonly string[] {
  return markup.split(/<[^>]*>/).map((line) => line.trim()).filter((line) => line !== '');
}

describe('where a question comes from', () => {
  const question = findQuestion(BUILT_IN, 'C3');
  if (question === undefined) throw new Error('There is no such question.');

  it('is what each text said, with what it is and its date, folded away', () => {
    const markup = renderToStaticMarkup(spoken(<Sources question={question} questionnaire={BUILT_IN} />));
    expect(markup).toMatch(/^<details class="background">/);
    expect(linesOf(markup)).toEqual([
      'Where this comes from',
      'What these texts said at the time, in our words. It is history, and may be different now.',
      'Advice to senior officers in councils, a blog post',
      'Date not stated',
      expect.stringContaining('Yammer'),
      'A senior officer for e-communications at Shropshire Council on culture and sharing ideas, an article',
      'November 2011',
      expect.stringContaining('Shropshire'),
      expect.any(String),
    ]);
  });

  it('is told in Welsh too, under the name of the question where there are others', () => {
    const markup = renderToStaticMarkup(spoken(<Sources question={question} questionnaire={BUILT_IN} isOneOfMany />, 'cy'));
    expect(markup).toContain('<summary aria-label="O ble y daw hyn: Rhwydwaith mewnol">O ble y daw hyn</summary>');
    expect(linesOf(markup)).toContain('Tachwedd 2011');
    expect(linesOf(markup)).toContain('Dyddiad heb ei nodi');
  });

  it('is not spoken of by a questionnaire that holds no claims', () => {
    expect(renderToStaticMarkup(spoken(<Sources question={question} questionnaire={{ ...BUILT_IN, works: [], claims: [] }} />))).toBe('');
  });
});
