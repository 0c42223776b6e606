/** Tests of the file of a questionnaire: written and read back the same, refused in a sentence where it is something else, and described by its schema. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeSavedFile } from '../../../../assessments/file/file.ts';
import { SAMPLE_PACKS } from '../../../../assessments/peers/sample-packs.ts';
import { BUILT_IN } from '../../../../assessments/questionnaire/built-in.ts';
import { writeFileSchema } from '../../../../assessments/questionnaire/file/file-schema.ts';
import { toQuestionnaireFileName, writeQuestionnaireFile } from '../../../../assessments/questionnaire/file/questionnaire-file.ts';
import { readQuestionnaireFile } from '../../../../assessments/questionnaire/file/read-questionnaire-file.ts';
import { smallQuestionnaire } from '../../../support/small-questionnaire.ts';
import { assessmentOf, roundOf } from '../../builders.ts';

describe('the file of a questionnaire', () => {
  it.each([['the built-in one', BUILT_IN], ['a small one', smallQuestionnaire()]])('is read back as it was written: %s', (_, questionnaire) => {
    const text = writeQuestionnaireFile(questionnaire);
    expect(text).toMatch(/^\{\n {2}"format": "soundings-questionnaire",\n {2}"version": 1,\n {2}"questionnaire": \{\n {4}"id": "/);
    expect(readQuestionnaireFile(text)).toEqual({ ok: true, value: questionnaire });
    expect(readQuestionnaireFile(`\uFEFF${text}`)).toEqual({ ok: true, value: questionnaire });
  });

  it('has a name that every system takes', () => {
    expect(toQuestionnaireFileName('Digital channels', '1.0')).toBe('Digital channels 1.0.soundings-questionnaire.json');
    expect(toQuestionnaireFileName('../a:b', '0.1-draft')).toBe('a b 0.1-draft.soundings-questionnaire.json');
  });

  it.each([
    ['nothing', '', { kind: 'questionnaire-empty' }],
    ['noughts', '\0\0 ', { kind: 'questionnaire-empty' }],
    ['a photo', '\u0089PNG\r\n', { kind: 'questionnaire-not-json' }],
    ['a comma too many', '{ "format": "soundings-questionnaire",, }', { kind: 'questionnaire-not-json' }],
    ['half a file', writeQuestionnaireFile(smallQuestionnaire()).slice(0, 3000), { kind: 'questionnaire-cut-short' }],
    ['a saved assessment', writeSavedFile(assessmentOf([roundOf({})]), 1, { version: '0.1.0', savedAt: '2026-05-06T14:32:00.000Z' }), { kind: 'questionnaire-is-assessment' }],
    ['a pack', JSON.stringify(SAMPLE_PACKS[0]), { kind: 'questionnaire-is-pack' }],
    ['another program', '{ "format": "something" }', { kind: 'questionnaire-of-another-program' }],
    ['a list', '[]', { kind: 'questionnaire-of-another-program' }],
    ['no version', '{ "format": "soundings-questionnaire" }', { kind: 'questionnaire-of-another-program' }],
    ['a newer format', '{ "format": "soundings-questionnaire", "version": 2 }', { kind: 'questionnaire-newer', version: 2 }],
    ['10 MB', JSON.stringify({ format: 'soundings-questionnaire', version: 1, questionnaire: 'a'.repeat(10 * 1024 * 1024 - 100) }), { kind: 'questionnaire-too-large', megabytes: 10 }],
    ['no questionnaire', '{ "format": "soundings-questionnaire", "version": 1 }', {
      kind: 'questionnaire-unfit', problems: [{ kind: 'missing', place: [] }], more: 0,
    }],
  ])('is refused where it is %s', (_, text, problem) => {
    expect(readQuestionnaireFile(text)).toEqual({ ok: false, problem });
  });

  it('is described by the schema in docs, which comes from the same source', () => {
    expect(readFileSync(new URL('../../../../docs/questionnaire.schema.json', import.meta.url), 'utf8')).toBe(writeFileSchema());
    expect(JSON.parse(writeFileSchema())).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $defs: {
        text: { properties: { en: { type: 'string', minLength: 1 }, cy: { type: 'string', minLength: 1 } }, required: ['en', 'cy'] },
        dimension: { properties: { questions: { minItems: 3, maxItems: 12 } } },
      },
    });
  });
});
