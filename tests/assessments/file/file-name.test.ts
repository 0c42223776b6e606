/** Tests of the names of saved files: every organisation gets one that every system accepts. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFileNamePart, toSavedFileName } from '../../../assessments/file/file-name.ts';
import { anyCharacter } from './any-assessment.ts';

describe('the name of a saved file', () => {
  it('is the organisation, the day and our ending', () => {
    expect(toSavedFileName('Aberwen Borough Council', '2026-05-06')).toBe('Aberwen Borough Council 2026-05-06.soundings');
  });

  it('says first of what is made up that it is, whatever the name', () => {
    expect(toSavedFileName('Aberwen', '2026-05-06', 'Sample, made up')).toBe('Sample, made up - Aberwen 2026-05-06.soundings');
    expect(toFileNamePart('', 'Enghraifft, wedi’i dyfeisio')).toBe('Enghraifft, wedi’i dyfeisio - Soundings');
    expect(toFileNamePart('a'.repeat(10_000), 'Sample, made up')).toBe(`Sample, made up - ${'a'.repeat(82)}`);
  });

  it.each([
    ['Cyngor Sir Ynys Môn', 'Cyngor Sir Ynys Môn'],
    ['St. Mary’s & St. John’s (South)', 'St Mary’s & St John’s (South)'],
    ['Fire/Rescue: North\\South', 'Fire Rescue North South'],
    ['  two\n lines\t ', 'two lines'],
    ['../../x', 'x'],
    ['..', 'Soundings'],
    ['.hidden', 'hidden'],
    ['', 'Soundings'],
    [' \u0000\u200B ', 'Soundings'],
    ['-rf ~', 'rf ~'],
    ['CON', 'CON'],
    ['nul.txt', 'nul txt'],
    ['<script>alert("x")</script>', 'script alert( x ) script'],
    ['=HYPERLINK("http://x")', '=HYPERLINK( http x )'],
    ['مجلس المدينة', 'مجلس المدينة'],
    ['abc\u202Egnp.exe', 'abcgnp exe'],
    ['🦉 Council \uD83E', '🦉 Council'],
    ['Mo\u0302n', 'Môn'],
  ])('keeps what is safe of %j', (name, part) => {
    expect(toFileNamePart(name)).toBe(part);
  });

  it('is short enough for any disk, and ends with a whole character', () => {
    expect(toFileNamePart('a'.repeat(10_000))).toBe('a'.repeat(100));
    expect(toFileNamePart('🦉'.repeat(10_000))).toBe('🦉'.repeat(25));
    expect(toFileNamePart(`${'a'.repeat(99)} b`)).toBe('a'.repeat(99));
  });

  it('is never a device of Windows, never hidden, never outside its folder, whatever it is made from', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyCharacter, maxLength: 300 }), fc.constantFrom('AUX', 'com1', 'LPT9.txt', 'con .x')), (name) => {
        const fileName = toSavedFileName(name, '2026-05-06');
        expect(fileName).not.toMatch(/[<>:"/\\|?*\p{C}]/u);
        expect(fileName).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*\./i);
        expect(fileName).not.toMatch(/^[\s.~-]/);
        expect(fileName).toMatch(/\S 2026-05-06\.soundings$/);
        expect(Buffer.byteLength(fileName, 'utf8')).toBeLessThan(143);
      }),
    );
  });
});
