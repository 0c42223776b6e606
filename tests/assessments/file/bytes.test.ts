/** Tests of counting bytes. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBytes, isLonger } from '../../../assessments/file/bytes.ts';
import { anyCharacter } from './any-assessment.ts';

describe('the bytes of a text', () => {
  it.each([['', 0], ['Aberwen', 7], ['Môn', 4], ['“ ”', 7], ['🦉', 4]])('%j are %d', (text, bytes) => {
    expect(countBytes(text)).toBe(bytes);
  });

  it.each([
    ['\u{7F}', 1], ['\u{80}', 2], ['\u{7FF}', 2], ['\u{800}', 3], ['\u{D7FF}', 3], ['\u{E000}', 3], ['\u{FFFF}', 3], ['\u{10000}', 4], ['\u{10FFFF}', 4],
  ])('of the first and the last character of a length are right: %j has %d', (text, bytes) => {
    expect(countBytes(text)).toBe(bytes);
  });

  it.each<readonly [string, number, boolean]>([
    ['Môn', 3, true], ['Môn', 4, false], ['Môn', 5, false], ['Môn', 100, false], ['“”', 5, true], ['“”', 6, false], ['Aberwen', 6, true], ['', 0, false],
  ])('of %j are more than %d: %j', (text, most, isMore) => {
    expect(isLonger(text, most)).toBe(isMore);
  });

  it('are as many as go to disk', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
        expect(countBytes(text)).toBe(Buffer.byteLength(text, 'utf8'));
      }),
    );
  });
});
