/** Tests of why a pack is not for a round. */

import { describe, expect, it } from 'vitest';
import { findMisfit } from '../../../assessments/peers/pack-fit.ts';
import { peersOf } from '../builders.ts';

const OURS = { id: 'dcm', version: '1.2' };
const headerFor = (id: string, major: number, form: 'full' | 'quick') => peersOf({}, { questionnaire: { id, major, form } }).header;

describe('a pack beside a round', () => {
  it('fits with the same questionnaire, major version and form', () => {
    expect(findMisfit(headerFor('dcm', 1, 'full'), OURS, 'full')).toBeNull();
  });

  it.each([
    ['another questionnaire', headerFor('other', 2, 'quick'), { kind: 'other-questionnaire' }],
    ['another major version', headerFor('dcm', 2, 'quick'), { kind: 'other-version', theirs: 2, ours: 1 }],
    ['the other form', headerFor('dcm', 1, 'quick'), { kind: 'other-form' }],
  ])('does not fit when it is for %s, which is named first', (_what, header, misfit) => {
    expect(findMisfit(header, OURS, 'full')).toEqual(misfit);
  });
});
