/** Tests of one question as it is told to a program that reads the page out. */

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import { LevelGroup } from '../../../renderer/parts/level-group.tsx';
import { spoken } from '../../support/spoken.tsx';

const [POLICY] = questionsOf(BUILT_IN, 'full');

describe('a question', () => {
  it('is one group whose legend is the question, and each level has its full description for a name and its number beside it', () => {
    if (POLICY === undefined) throw new Error('There is no question.');
    const markup = renderToStaticMarkup(
      spoken(
        <LevelGroup
          question={POLICY}
          questionnaire={BUILT_IN}
          answer={null}
          isReadOnly={false}
          legend={<h2>{POLICY.question.en}</h2>}
          onAnswer={() => undefined}
          onClear={() => undefined}
        />,
      ),
    );
    const textOf = (id: string) => new RegExp(`id="${id}"[^>]*>(.*?)</span>(?=</label>|<span class="level-text")`).exec(markup)?.[1]?.replaceAll(/<[^>]*>/g, '');
    const radios = [...markup.matchAll(/<input[^>]*name="P1"[^>]*>/g)].map(([radio]) => radio);
    const third = radios.find((radio) => radio.includes('value="3"')) ?? '';
    const told = (attribute: string) => textOf(new RegExp(`${attribute}="([^"]+)"`).exec(third)?.[1] ?? '');
    expect(markup).toMatch(/^<fieldset[^>]*><legend><h2>How easy are your rules on digital channels to understand\?<\/h2><\/legend>/);
    expect(radios).toHaveLength(6);
    expect(told('aria-labelledby')).toBe('One short, plain set of rules is agreed, about a page long. The communications team works from it.');
    expect(told('aria-describedby')).toBe('In place Level 3');
  });
});
