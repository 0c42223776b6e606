/** Tests that a date control is read for what it holds, and that a day nobody can mean is refused. */

import { describe, expect, it } from 'vitest';
import { readDay } from '../../../renderer/forms/typed-day.ts';

describe('a date control', () => {
  it('holds a day', () => {
    expect(readDay('2026-05-06', { valid: true, badInput: false })).toEqual({ kind: 'day', day: '2026-05-06' });
  });

  it('holds nothing once it has been emptied', () => {
    expect(readDay('', { valid: true, badInput: false })).toEqual({ kind: 'empty' });
  });

  it('is refused for a year of two digits, which it reads as one of the first century', () => {
    expect(readDay('0026-05-06', { valid: false, badInput: false })).toEqual({ kind: 'refused', why: 'year' });
  });

  it('is refused while it is half typed, which looks the same as empty', () => {
    expect(readDay('', { valid: false, badInput: true })).toEqual({ kind: 'refused', why: 'incomplete' });
  });
});
