/** Tests of what people write in place of a template's own wording. */

import { describe, expect, it } from 'vitest';
import { applyChange, invertChange, isConflict } from '../../assessments/changes.ts';
import type { Change } from '../../assessments/change-model.ts';
import { draftTexts, writeDraft } from '../../assessments/drafts.ts';
import { assessmentOf, roundOf } from './builders.ts';

const base = assessmentOf([roundOf({ T1: 2 })]);
const guide = { template: 'TPL05', question: 'T1', language: 'en' } as const;

function write(place: string, text: string | null): Change {
  return { kind: 'write-draft', ...guide, place, text };
}

describe('the wording of a template', () => {
  it('is kept by template, question and language, at the place where it was written', () => {
    const written = writeDraft(writeDraft(base, guide, 's0b0', 'Answer as yourself.'), { ...guide, language: 'cy' }, 's0b0', 'Atebwch fel chi eich hun.');
    expect(draftTexts(written, guide)).toEqual({ s0b0: 'Answer as yourself.' });
    expect(draftTexts(written, { ...guide, language: 'cy' })).toEqual({ s0b0: 'Atebwch fel chi eich hun.' });
    expect(draftTexts(written, { ...guide, question: null })).toEqual({});
    expect(draftTexts(written, { ...guide, template: 'TPL06' })).toEqual({});
  });

  it('takes the place of what was written there before, and leaves other places', () => {
    const twice = writeDraft(writeDraft(writeDraft(base, guide, 's0b0', 'First.'), guide, 's1b2r0c1', 'The duty officer'), guide, 's0b0', 'Second.');
    expect(twice.drafts).toEqual([{ ...guide, texts: { s0b0: 'Second.', s1b2r0c1: 'The duty officer' } }]);
  });

  it('leaves nothing behind when all of it has gone back to the template’s own', () => {
    const written = writeDraft(base, guide, 's0b0', 'Ours.');
    expect(writeDraft(written, guide, 's0b0', null)).toEqual(base);
    expect(writeDraft(base, guide, 's0b0', null)).toEqual(base);
  });

  it('is written, taken back and compared like any other change', () => {
    const first = applyChange(base, write('s0b0', 'First.'));
    if (!first.ok) throw new Error(first.problem.kind);
    expect(invertChange(base, write('s0b0', 'First.'))).toEqual(write('s0b0', null));
    expect(invertChange(first.value, write('s0b0', 'Second.'))).toEqual(write('s0b0', 'First.'));
    expect(isConflict(base, first.value, write('s0b0', 'Other.'))).toBe(true);
    expect(isConflict(base, first.value, write('s0b1', 'Other.'))).toBe(false);
  });
});
