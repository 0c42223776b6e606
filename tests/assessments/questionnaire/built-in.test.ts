/** Tests of the questionnaire that comes with the app: its shape, its permanent ids and how it came from the draft. */

import { describe, expect, it } from 'vitest';
import { questionnaireSchema } from '../../../assessments/questionnaire-model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { checkQuestionnaire } from '../../../assessments/questionnaire/check/check.ts';
import { questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';
import { TEMPLATES } from '../../../assessments/questionnaire/templates/templates.ts';

const questions = questionsOf(BUILT_IN, 'full');

describe('the built-in questionnaire', () => {
  it('is fit to be used', () => {
    expect(checkQuestionnaire(BUILT_IN)).toEqual({ ok: true, value: BUILT_IN });
  });

  it('is plain data that comes back whole from a file', () => {
    expect(questionnaireSchema.parse(JSON.parse(JSON.stringify(BUILT_IN)))).toEqual(BUILT_IN);
  });

  it('has thirty permanent ids and five level names', () => {
    expect([BUILT_IN.id, BUILT_IN.version]).toEqual(['dcm', '1.0']);
    expect(questions.map((question) => question.id).join(' ')).toBe(
      'P1 P2 P3 P4 P5 P6 A1 A2 A3 A4 A5 A6 T1 T2 T3 T4 T5 T6 L1 L2 L3 L4 L5 L6 C1 C2 C3 C4 C5 C6',
    );
    expect(BUILT_IN.levelNames.map((name) => name.en)).toEqual(['Not yet', 'Early', 'In place', 'Embedded', 'Leading']);
  });

  it('lets only the question about an internal network not apply', () => {
    expect(questions.filter((question) => question.canNotApply).map((question) => question.id)).toEqual(['C3']);
  });

  it('says of every question where it comes from', () => {
    expect(questions.filter((question) => question.sources.length === 0 || question.sources.some((source) => !/^S[0-4]\.\d{1,2}$/.test(source)))).toEqual([]);
  });

  it('has four steps up a question, efforts of all three kinds, and a template that is there for each', () => {
    const steps = questions.flatMap((question) => question.stepsUp);
    expect(steps).toHaveLength(120);
    expect(new Set(steps.map((step) => step.effort))).toEqual(new Set([1, 2, 3]));
    expect(steps.filter((step) => !TEMPLATES.some((template) => template.id === step.template))).toEqual([]);
  });

  it('says of each of the five levels when it is enough', () => {
    expect(questions.filter((question) => question.enoughWhen?.length !== 5)).toEqual([]);
  });

  it('has asked every question since the draft, and says of each what became of it', () => {
    expect(questions.filter((question) => question.since !== '0.1-draft' || question.until !== null)).toEqual([]);
    const [map, ...others] = BUILT_IN.maps;
    expect([map?.from, map?.to, others.length]).toEqual(['0.1-draft', '1.0', 0]);
    expect(map?.lines.map((line) => [line.from, line.to])).toEqual(questions.map((question) => [question.id, question.id]));
    expect(map?.lines.filter((line) => !['same', 'reworded'].includes(line.kind) || (line.kind === 'same') !== (line.reason === null))).toEqual([]);
  });
});
