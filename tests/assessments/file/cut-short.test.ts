/** Tests of telling a file that stops too early from one that is broken. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCutShort } from '../../../assessments/file/cut-short.ts';

describe('a text that stops too early', () => {
  it.each(['{', ' {\n', '{"a', '{"a"', '{"a":', '{"a": tr', '{"a": -', '{"a": 1', '{"a": 1,', '{"a": "\\', '{"a": "\\u00', '{"a": {"b": [1, {', '{"a": [1, 2], "b": {}'])('is cut short: %j', (text) => {
    expect(isCutShort(text)).toBe(true);
  });

  it('is found out wherever any object stops', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.double({ min: 0, max: 1, noNaN: true }), (value, share) => {
        const text = JSON.stringify(value, null, 2);
        const at = 1 + Math.floor(share * (text.length - 2));
        expect(isCutShort(text.slice(0, at))).toBe(true);
        expect(isCutShort(text)).toBe(false);
      }),
    );
  });

  it('is found out in one that is as large or as deep as a file may be', () => {
    expect(isCutShort(`{"a": "${'x'.repeat(20_000_000)}`)).toBe(true);
    expect(isCutShort(`{"a": ${'['.repeat(1_000_000)}`)).toBe(true);
  });
});

describe('a text that is broken in another way', () => {
  it.each(['', 'Dear all', '[1, 2', '"text', '{"a": b, "c": [', '{"a" 1, "c": [', '{"a": 1}}', '{"a": 1} and', '{"a": [1}, "b": {', '{"a": "one"two",\n "b": {"c": 1, '])(
    'is not cut short: %j',
    (text) => {
      expect(isCutShort(text)).toBe(false);
    },
  );
});
