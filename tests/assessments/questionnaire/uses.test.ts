/** Tests of which questions a template is for. */

import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { findQuestion } from '../../../assessments/questionnaire/questionnaire.ts';
import { findStepTemplate, findTemplate, listUses } from '../../../assessments/questionnaire/templates/uses.ts';
import { subjectOf } from '../../../assessments/report/subject.ts';
import { en } from '../../../assessments/words/en.ts';
import { assessmentOf, roundOf } from '../builders.ts';

/** Every step up of P1 and the second of P2 name TPL01; nothing else does. */
const QUESTIONNAIRE = {
  ...BUILT_IN,
  dimensions: BUILT_IN.dimensions.map((dimension) => ({
    ...dimension,
    questions: dimension.questions.map((question) => {
      const [one, two, three, four] = question.stepsUp;
      const named = (at: number) => (question.id === 'P1' || (question.id === 'P2' && at === 2) ? 'TPL01' : null);
      return { ...question, stepsUp: [{ ...one, template: named(1) }, { ...two, template: named(2) }, { ...three, template: named(3) }, { ...four, template: named(4) }] as const };
    }),
  })),
};

describe('a template', () => {
  const round = roundOf({ P1: 5, P2: 2, P3: 1 });
  const subject = subjectOf(assessmentOf([round], { questionnaires: [QUESTIONNAIRE] }), round, en, 'en');

  it('is first for questions whose next step up names it, then for those of which another step does', () => {
    const { now, other, rest } = listUses('TPL01', subject);
    expect(now.map(({ id }) => id)).toEqual(['P2']);
    expect(other.map(({ id }) => id)).toEqual(['P1']);
    expect([rest.length, rest[0]?.id]).toEqual([28, 'P3']);
  });

  it('is for the questions that the form asks', () => {
    const quick = roundOf({ P1: 1 }, { form: 'quick' });
    const { now, other, rest } = listUses('TPL01', subjectOf(assessmentOf([quick], { questionnaires: [QUESTIONNAIRE] }), quick, en, 'en'));
    expect(now.length + other.length + rest.length).toBe(15);
  });

  it('is found by the step that names it; a step may name none, or one that is not here', () => {
    const question = findQuestion(QUESTIONNAIRE, 'P2');
    if (question === undefined) throw new Error('P2 is gone.');
    expect(findStepTemplate(question, 2)?.id).toBe('TPL01');
    expect(findStepTemplate(question, 1)).toBe(undefined);
    expect(findStepTemplate(question, 5)).toBe(undefined);
    expect(findTemplate('TPL99')).toBe(undefined);
  });
});
