/** Tests of laying a saved file out part by part: the same text as a whole, and nothing of an older state left in it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../assessments/changes.ts';
import { readSavedFile, writeSavedFile, writeSavedPieces } from '../../../assessments/file/file.ts';
import { estimateBytes, layOutSavedFile } from '../../../assessments/file/parts.ts';
import { makeSample } from '../../../assessments/sample.ts';
import { actionOf, assessmentOf, roundOf } from '../builders.ts';
import { anyAssessment } from './any-assessment.ts';

const PROGRAM = { version: '0.1.0', savedAt: '2026-05-06T14:32:00.000Z' };

describe('the text of a saved file', () => {
  it('is what JSON gives for the whole, with the check after it', () => {
    for (const assessment of [makeSample({ id: 'sample', language: 'en' }), assessmentOf([roundOf({})])]) {
      const { check, ...whole } = JSON.parse(writeSavedFile(assessment, 7, PROGRAM)) as Record<string, unknown>;
      const expected = JSON.stringify({ ...whole, check }, null, 2);
      expect(writeSavedFile(assessment, 7, PROGRAM)).toBe(`${expected}\n`);
    }
  });

  it('holds a change to a part that was laid out before, and goes back with it', () => {
    const before = assessmentOf([roundOf({ P1: 2, A1: 3 })], { actions: [actionOf()] });
    const first = writeSavedFile(before, 7, PROGRAM);
    const changed = applyChange(before, { kind: 'record-response', round: 'r2026', question: 'P1', response: { answer: { kind: 'level', level: 5 }, evidence: 'none', note: '' } });
    const after = changed.ok ? changed.value : before;
    expect(readSavedFile(writeSavedFile(after, 8, PROGRAM))).toMatchObject({ ok: true, value: { assessment: { rounds: [{ responses: { P1: { answer: { level: 5 } }, A1: { answer: { level: 3 } } } }] } } });
    expect(writeSavedFile(before, 7, PROGRAM)).toBe(first);
  });

  it('puts the answers of a round in the order of the questionnaire that the assessment has now', () => {
    const assessment = assessmentOf([roundOf({ A1: 3, P1: 2 })]);
    const turned = { ...assessment, questionnaires: assessment.questionnaires.map((each) => ({ ...each, dimensions: each.dimensions.map((dimension) => ({ ...dimension, questions: dimension.questions.toReversed() })) })) };
    const twoOfOne = { ...assessment, rounds: [roundOf({ P2: 3, P1: 2 })] };
    expect(writeSavedFile(assessment, 1, PROGRAM)).toMatch(/"P1": \{[^]*"A1": \{/);
    expect(writeSavedFile(twoOfOne, 1, PROGRAM)).toMatch(/"responses": \{\s+"P1"[^]*"P2"/);
    expect(writeSavedFile({ ...turned, rounds: twoOfOne.rounds }, 1, PROGRAM)).toMatch(/"responses": \{\s+"P2"[^]*"P1"/);
  });

  it('gives the same piece for a part that did not change', () => {
    const before = makeSample({ id: 'sample', language: 'en' });
    const after = { ...before, organisation: { ...before.organisation, name: 'Brynmor' } };
    const texts = new Set(writeSavedPieces(before, 1, PROGRAM));
    const shared = writeSavedPieces(after, 2, PROGRAM).filter((piece) => texts.has(piece));
    // Two questionnaires, three rounds, eight actions, a draft, and the commas between them.
    expect(new Set(shared.filter(({ text }) => text.length > 2)).size).toBe(14);
  });

  it.each([
    ['an action without a title', { ...assessmentOf([roundOf({})]), actions: [{ ...actionOf(), title: undefined }] }],
    ['a round of no day', { ...assessmentOf([{ ...roundOf({}), date: '2026-02-30' }]) }],
    ['no round', assessmentOf([])],
    ['a round whose questionnaire is not there', assessmentOf([roundOf({}, { questionnaire: '9.9' })])],
  ])('is never made of %s', (_, assessment) => {
    expect(() => layOutSavedFile({}, assessment as Parameters<typeof layOutSavedFile>[1])).toThrow();
  });

  it('takes no more bytes than was said before it was made', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const bytes = Buffer.byteLength(writeSavedFile(assessment, 7, PROGRAM));
        expect(estimateBytes(assessment)).toBeGreaterThanOrEqual(bytes);
        expect(writeSavedPieces(assessment, 7, PROGRAM).reduce((sum, piece) => sum + piece.bytes, 0)).toBe(bytes);
      }),
      { numRuns: 30 },
    );
  });
});
