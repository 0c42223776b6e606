/** How text is measured, made printable and broken into lines. */

import { describe, expect, test } from 'vitest';
import { makePrintable, tidyText } from '../../../renderer/export/type/printable.ts';
import { widthOf } from '../../../renderer/export/type/typeface.ts';
import { cutLines, widthInMm, wrapBalanced, wrapText, type Setting } from '../../../renderer/export/type/wrap.ts';
import { TYPEFACES } from '../../support/documents-tools.ts';

const INTER = TYPEFACES.regular;
const TEN_POINT: Setting = { typeface: INTER, size: 10, tracking: 0 };

describe('the typeface', () => {
  test.each(Array.from('ŵŷŴŶẁłŁóźęțșăř€£→←×÷−≥≤≠✓✗“”‘’–—…•□жΩ'))('has %s', (character) => {
    expect(INTER.widths.get(character.codePointAt(0) ?? 0)).toBeGreaterThan(0);
  });

  test('knows an em dash to be one em wide', () => {
    expect(widthOf(INTER, '—')).toBe(1);
  });
});

describe('makePrintable', () => {
  const missing = new Set<string>();

  test('leaves text that the font has as it is', () => {
    expect(makePrintable(INTER, 'Llŷr ap Gŵyl, Łódź: 3 × 2 ≥ 5 → “yes” ✓', missing)).toBe('Llŷr ap Gŵyl, Łódź: 3 × 2 ≥ 5 → “yes” ✓');
    expect([...missing]).toEqual([]);
  });

  test('puts one box in the place of each sign that the font lacks, and tells which', () => {
    const told = new Set<string>();
    expect(makePrintable(INTER, 'a 🙂 b 👩‍👩‍👧 c שלום', told)).toBe('a □ b □ c □□□□');
    expect([...told]).toEqual(['🙂', '👩‍👩‍👧', 'ש', 'ל', 'ו', 'ם']);
  });

  test('joins an accent to its letter', () => {
    expect(makePrintable(INTER, 'y\u{302}', missing)).toBe('ŷ');
  });

  test('drops marks of direction, which have no shape', () => {
    expect(makePrintable(INTER, '\u{202E}abc\u{200B}', missing)).toBe('abc');
  });
});

test('tidyText keeps lines and drops control characters', () => {
  expect(tidyText('a\r\nb\u{0}\u{8}c\td')).toBe('a\nbc d');
});

describe('wrapText', () => {
  test('breaks between words, and keeps the space there', () => {
    expect(wrapText(TEN_POINT, 'one two three', 15)).toEqual(['one two ', 'three']);
  });

  test('keeps a level name on one line', () => {
    expect(wrapText(TEN_POINT, 'secure at Not\u{A0}yet', 23)).toEqual(['secure at ', 'Not\u{A0}yet']);
  });

  test('breaks a word that is too long for a line', () => {
    const lines = wrapText(TEN_POINT, 'unbroken'.repeat(20), 40);
    expect(lines.join('')).toBe('unbroken'.repeat(20));
    expect(Math.max(...lines.map((line) => widthInMm(TEN_POINT, line)))).toBeLessThanOrEqual(40);
  });

  test('starts a new line where the text does', () => {
    expect(wrapText(TEN_POINT, 'one\n\ntwo', 40)).toEqual(['one ', ' ', 'two']);
  });
});

test('wrapBalanced makes the lines of a heading about as long as each other', () => {
  expect(wrapBalanced({ ...TEN_POINT, size: 25 }, 'Where we stand on digital channels, 2026', 170)).toEqual(['Where we stand on ', 'digital channels, 2026']);
});

test('cutLines ends in … where there was more', () => {
  expect(cutLines(TEN_POINT, ['one', 'two', 'three'], 2, 40)).toEqual(['one', 'two…']);
});
