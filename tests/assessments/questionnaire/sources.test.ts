/** Tests of what a question rests on, as it is told. */

import { describe, expect, it } from 'vitest';
import type { Claim, Question, Questionnaire } from '../../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { listSources } from '../../../assessments/questionnaire/sources.ts';

function claim(id: string, work: string, date: string | null): Claim {
  return { id, work, date, claim: { en: `What ${id} says`, cy: null } };
}

const QUESTIONNAIRE: Questionnaire = {
  ...BUILT_IN,
  works: [{ id: 'S0', about: { en: 'Advice', cy: null } }, { id: 'S2', about: { en: 'An article', cy: null } }],
  claims: [claim('S0.1', 'S0', '2009'), claim('S0.2', 'S0', null), claim('S0.3', 'S0', '2009'), claim('S2.1', 'S2', '2011-11'), claim('S9.1', 'S9', null)],
};

function shown(questionnaire: Questionnaire, sources: Question['sources']): readonly string[] {
  return listSources(questionnaire, sources).map(({ work, date, claims }) => `${work.about.en}, ${date}: ${claims.map(({ id }) => id).join(' ')}`);
}

describe('what a question rests on', () => {
  it('is told by work and date, in the order in which the question names it', () => {
    expect(shown(QUESTIONNAIRE, ['S2.1', 'S0.3', 'S0.2', 'S0.1'])).toEqual(['An article, 2011-11: S2.1', 'Advice, 2009: S0.3 S0.1', 'Advice, null: S0.2']);
  });

  it('is nothing where the questionnaire holds no claim of that name, or not the work it is from', () => {
    expect(shown(QUESTIONNAIRE, ['S0.4', 'S9.1'])).toEqual([]);
    expect(shown({ ...QUESTIONNAIRE, works: [], claims: [] }, ['S0.1'])).toEqual([]);
    expect(shown(QUESTIONNAIRE, [])).toEqual([]);
  });
});
