/** Tests of the check at the end of a saved file: what it notices, and what it lets pass. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSums, checkLine, isAsChecked, sumOf } from '../../../assessments/file/check.ts';
import { readSavedFile, writeSavedFile } from '../../../assessments/file/file.ts';
import { assessmentOf, roundOf } from '../builders.ts';
import { anyCharacter } from './any-assessment.ts';

const saved = writeSavedFile(assessmentOf([roundOf({ P1: 2 })]), 7, { version: '0.1.0', savedAt: '2026-05-06T14:32:00.000Z' });

function problemOf(text: string): unknown {
  const result = readSavedFile(text);
  return result.ok ? 'none' : result.problem;
}

describe('the check', () => {
  it('is the last line of the file, and worked out as the rule says', () => {
    // By a program of another language over {"a":1, without its blanks.
    expect(checkLine(sumOf('{\n  "a": 1'))).toBe(',\n  "check": "287d6b09"\n}\n');
    expect(saved).toMatch(/,\n {2}"check": "[0-9a-f]{8}"\n\}\n$/);
    expect(problemOf(saved)).toBe('none');
  });

  it.each([
    ['a level', '"level": 2', '"level": 3'],
    ['a letter of a name', 'Aberwen Borough', 'Aberwen Borouch'],
    ['a letter of the questions', 'How easy', 'How eazy'],
    ['the revision', '"revision": 7', '"revision": 6'],
    ['a part that nobody knows', '"isSample"', '"was": 1, "isSample"'],
  ])('notices that %s has changed', (_, from, to) => {
    expect(saved).toContain(from);
    expect(problemOf(saved.replace(from, to))).toEqual({ kind: 'file-altered' });
  });

  it.each([
    ['other line ends', saved.replaceAll('\n', '\r\n')],
    ['no blanks at all', JSON.stringify(JSON.parse(saved))],
    ['four blanks in place of two', JSON.stringify(JSON.parse(saved), null, 4)],
    ['a mark before it', `\uFEFF${saved}`],
    ['its last line end gone', saved.trimEnd()],
    ['its check taken out, and a level changed by hand', saved.replace(/,\n {2}"check": "\w+"/, '').replace('"level": 2', '"level": 3')],
  ])('lets the file pass with %s', (_, text) => {
    expect(problemOf(text)).toBe('none');
  });

  it('of texts one after another is that of the whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 300 }), fc.string({ unit: anyCharacter, maxLength: 300 }), (one, other) => {
        expect(addSums(sumOf(one), sumOf(other))).toEqual(sumOf(one + other));
      }),
    );
  });

  it('is looked for at the end only', () => {
    expect(isAsChecked('{"note":"\\"check\\": \\"00000000\\"}","a":1}')).toBe(true);
    expect(isAsChecked('{"inside":{"check":"00000000"},"a":1}')).toBe(true);
    expect(isAsChecked('{"a":1,"check":"00000000"}')).toBe(false);
  });
});
