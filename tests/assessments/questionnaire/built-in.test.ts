/** Tests of the questionnaire that comes with the app: its shape, and the rules that its texts keep. */

import { describe, expect, it } from 'vitest';
import { questionnaireSchema } from '../../../assessments/model.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { checkQuestionnaire, questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';

const questions = questionsOf(BUILT_IN, 'full');
const descriptors = questions.flatMap((question) => question.levels.map((level, at): readonly [string, string] => [`${question.id} level ${at + 1}`, level.en]));
const steps = questions.flatMap((question) => question.stepsUp.map((step, at): readonly [string, string] => [`${question.id} step from ${at + 1}`, step.action.en]));
const others = questions.flatMap((question): readonly (readonly [string, string])[] => [
  [`${question.id} title`, question.title.en],
  [`${question.id} question`, question.question.en],
  [`${question.id} evidence`, question.evidence.en],
]);
const texts = [...descriptors, ...steps, ...others, ['the instruction', BUILT_IN.instruction.en] as const];

/** The places whose text breaks a rule. */
function listBreaking(list: readonly (readonly [string, string])[], isBroken: (text: string) => boolean): readonly string[] {
  return list.filter(([, text]) => isBroken(text)).map(([where, text]) => `${where}: ${text}`);
}

describe('the built-in questionnaire', () => {
  it('is fit to be used', () => {
    expect(checkQuestionnaire(BUILT_IN)).toEqual([]);
  });

  it('is plain data that comes back whole from a file', () => {
    expect(questionnaireSchema.parse(JSON.parse(JSON.stringify(BUILT_IN)))).toEqual(BUILT_IN);
  });

  it('has thirty permanent ids and five level names', () => {
    expect([BUILT_IN.id, BUILT_IN.version]).toEqual(['dcm', '0.1-draft']);
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

  it('has four steps up a question, and efforts of all three kinds', () => {
    const efforts = questions.flatMap((question) => question.stepsUp.map((step) => step.effort));
    expect(efforts).toHaveLength(120);
    expect(new Set(efforts)).toEqual(new Set([1, 2, 3]));
  });
});

describe('the texts of the built-in questionnaire', () => {
  it('describe a level in at most 26 words and two sentences', () => {
    expect(listBreaking(descriptors, (text) => text.split(/\s+/).length > 26 || (text.match(/[.?:]( |$)/g) ?? []).length > 2)).toEqual([]);
  });

  it('say what a visitor could check, and ask nobody to agree', () => {
    expect(listBreaking(descriptors, (text) => /\b(effective|appropriate|good|strong|regularly|disagree|agree with)\b/i.test(text))).toEqual([]);
  });

  it('name no product', () => {
    expect(listBreaking(texts, (text) => /twitter|facebook|yammer|delicious|google|instagram|linkedin|whatsapp|tiktok|youtube|teams channel/i.test(text))).toEqual([]);
  });

  it('speak of no template, which this version does not hold', () => {
    expect(listBreaking(texts, (text) => /template|TPL/i.test(text))).toEqual([]);
  });

  it('have typographic marks, no exclamation and no stray spaces', () => {
    expect(listBreaking(texts, (text) => /['"!]|\.\.\.| {2}|^ | $| [.,;:)]/.test(text))).toEqual([]);
  });

  it('end as sentences do, titles apart', () => {
    expect(listBreaking(texts.filter(([where]) => !where.endsWith('title')), (text) => !/[.?]$/.test(text))).toEqual([]);
  });

  it('are never the same twice', () => {
    const seen = texts.map(([, text]) => text);
    expect(seen.filter((text, at) => seen.indexOf(text) !== at)).toEqual([]);
  });
});
