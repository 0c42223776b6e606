/** Tests of counting bytes. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBytes } from '../../../assessments/file/bytes.ts';
import { anyCharacter } from './any-assessment.ts';

describe('the bytes of a text', () => {
  it.each([['', 0], ['Aberwen', 7], ['Môn', 4], ['“ ”', 7], ['🦉', 4]])('%j are %d', (text, bytes) => {
    expect(countBytes(text)).toBe(bytes);
  });

  it('are as many as go to disk', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
        expect(countBytes(text)).toBe(Buffer.byteLength(text, 'utf8'));
      }),
    );
  });
});
