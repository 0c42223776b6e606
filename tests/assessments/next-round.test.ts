/** Tests of opening the next round: what comes along and what does not. */

import { describe, expect, it } from 'vitest';
import type { Goal } from '../../assessments/model.ts';
import { openNext, roundBefore } from '../../assessments/next-round.ts';
import { BUILT_IN } from '../../assessments/questionnaire/built-in.ts';
import type { MapLine, Questionnaire } from '../../assessments/questionnaire-model.ts';
import { startWorkshop } from '../../assessments/workshop/moves.ts';
import { actionOf, assessmentOf, roundOf } from './builders.ts';

const UNSET: Goal = { isGoodEnough: null, target: null, importance: null, effort: null, closeCall: null, isShortlisted: false };
const SETTLED: Goal = { isGoodEnough: true, target: 4, importance: 3, effort: 2, closeCall: 'high', isShortlisted: true };

const before = roundOf(
  { P1: 2, T1: 3 },
  { id: 'r2026', date: '2026-05-06', workshop: startWorkshop(8), whys: { P1: 'The lead left' }, goals: { P1: SETTLED, T1: { ...UNSET, importance: 2 }, C3: { ...UNSET, isGoodEnough: true } } },
);
const assessment = assessmentOf([before], { actions: [actionOf()] });
const wanted = { id: 'r2027', date: '2027-05-04', form: 'quick', questionnaire: BUILT_IN } as const;

/** Version 2.0: of the lines given, everything else the same. A question has the id that a line gives it. */
function versionTwo(lines: readonly MapLine[]): Questionnaire {
  const ids = BUILT_IN.dimensions.flatMap(({ questions }) => questions.map(({ id }) => id));
  const others = ids.filter((id) => !lines.some(({ from }) => from === id)).map((id) => ({ kind: 'same', from: id, to: id, reason: null }) as const);
  const idOf = (id: string) => lines.find(({ from }) => from === id)?.to ?? id;
  const dimensions = BUILT_IN.dimensions.map((dimension) => ({ ...dimension, questions: dimension.questions.map((question) => ({ ...question, id: idOf(question.id) })) }));
  return { ...BUILT_IN, version: '2.0', dimensions, maps: [{ from: BUILT_IN.version, to: '2.0', lines: [...lines, ...others] }] };
}

describe('the next round', () => {
  it('has no answers and is open', () => {
    expect(openNext(assessment, wanted)).toMatchObject({
      id: 'r2027', date: '2027-05-04', form: 'quick', origin: 'answered', questionnaire: '1.0', responses: {}, workshop: null, whys: {}, targetLine: null, closing: null,
    });
  });

  it('keeps target, importance and effort of each question, and nothing that rests on its answers', () => {
    expect(openNext(assessment, wanted).goals).toEqual({
      P1: { isGoodEnough: null, target: 4, importance: 3, effort: 2, closeCall: null, isShortlisted: false },
      T1: { isGoodEnough: null, target: null, importance: 2, effort: null, closeCall: null, isShortlisted: false },
    });
  });

  it('keeps them under the new id of a question that was reworded, and not for one that changed or was dropped', () => {
    const reason = { en: 'Plainer words.', cy: 'Geiriau symlach.' };
    const goalsWith = (line: MapLine) => Object.keys(openNext(assessment, { ...wanted, questionnaire: versionTwo([line]) }).goals);
    expect(goalsWith({ kind: 'reworded', from: 'P1', to: 'P9', reason })).toEqual(['P9', 'T1']);
    expect(goalsWith({ kind: 'changed', from: 'P1', to: 'P1', reason })).toEqual(['T1']);
    expect(goalsWith({ kind: 'dropped', from: 'P1', to: null, reason })).toEqual(['T1']);
  });

  it('takes them from the round before its own day, whichever was opened last', () => {
    const later = roundOf({}, { id: 'r2028', date: '2028-05-02', goals: { A1: SETTLED } });
    const three = assessmentOf([before, later]);
    expect(Object.keys(openNext(three, wanted).goals)).toEqual(['P1', 'T1']);
    expect(Object.keys(openNext(three, { ...wanted, date: '2029-05-01' }).goals)).toEqual(['A1']);
    expect(openNext(three, { ...wanted, date: '2025-05-07' }).goals).toEqual({});
    expect([roundBefore(three, '2028-05-02')?.id, roundBefore(three, '2026-05-06')]).toEqual(['r2026', undefined]);
  });
});
