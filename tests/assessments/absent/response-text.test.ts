/** The file of a response: as it is written, read back, damaged, and made by hand. */

import { describe, expect, it } from 'vitest';
import { readResponse } from '../../../assessments/absent/read-response.ts';
import { writeResponse } from '../../../assessments/absent/response-text.ts';
import { checkLine, isAsChecked, sumOf } from '../../../assessments/file/check.ts';
import { fileOf, RESPONSE } from './responses.ts';

describe('the text of a response', () => {
  it('holds what was chosen in the order of the questions, which round it is for, and nothing of who or when', () => {
    const lines = writeResponse({ ...RESPONSE, rolesFrom: 5, role: 'senior', votes: { T1: 2, P1: 3, A1: 'unknown' } }).split('\n');
    expect(lines.slice(0, -3)).toEqual([
      '{',
      ' "format": "soundings-response",',
      ' "version": 1,',
      ' "id": "7f3a00000000000000000000000000c1",',
      ' "assessment": "aberwen",',
      ' "round": "r2026",',
      ' "questionnaire": {',
      '  "id": "dcm",',
      '  "version": "1.0"',
      ' },',
      ' "form": "full",',
      ' "rolesFrom": 5,',
      ' "role": "senior",',
      ' "votes": {',
      '  "A1": "unknown",',
      '  "P1": 3,',
      '  "T1": 2',
      ' },',
    ]);
    expect(lines.slice(-3)).toEqual([expect.stringMatching(/^ {2}"check": "[0-9a-f]{8}"$/), '}', '']);
  });

  it('is the same whatever order the choices were made in', () => {
    expect(fileOf({ votes: { C6: 1, P1: 3 } })).toBe(fileOf({ votes: { P1: 3, C6: 1 } }));
  });

  it('is read back as it was written, after a program has changed its line ends too', () => {
    const text = fileOf();
    expect(isAsChecked(text)).toBe(true);
    expect(readResponse(text)).toMatchObject({ ok: true, value: RESPONSE });
    expect(readResponse(text.replaceAll('\n', '\r\n'))).toMatchObject({ ok: true, value: RESPONSE });
  });
});

describe('reading a response', () => {
  it.each([
    ['an empty file', '', 'no-response-file'],
    ['the form itself', '<!doctype html><title>Your vote</title>', 'no-response-file'],
    ['another program’s file', '{ "a": 1 }', 'no-response-file'],
    ['a list', '[1, 2]', 'no-response-file'],
    ['a large file of another program', JSON.stringify({ text: 'x'.repeat(70_000) }), 'no-response-file'],
    ['a response that was cut short', fileOf().slice(0, 200), 'response-damaged'],
    ['a level that was changed', fileOf().replace('"P1": 3', '"P1": 4'), 'response-damaged'],
    ['one without its check', fileOf().replace(/,\s*"check": "[0-9a-f]{8}"/, ''), 'response-damaged'],
    ['one that has grown past 64 KB', fileOf().replace('"votes": {', `"votes": {${' '.repeat(66_000)}`), 'response-too-large'],
    ['one of a newer form', fileOf().replace('"version": 1,', '"version": 2,'), 'response-from-newer'],
  ])('tells of %s', (_what, text, kind) => {
    expect(readResponse(text)).toEqual({ ok: false, problem: { kind } });
  });

  it.each([
    ['a name in it', { ...RESPONSE, name: 'Mair' }],
    ['a level that does not exist', { ...RESPONSE, votes: { P1: 6 } }],
    ['half a level', { ...RESPONSE, votes: { P1: 2.5 } }],
    ['a level in letters', { ...RESPONSE, votes: { P1: '3' } }],
    ['a name that every object knows for a question', { ...RESPONSE, votes: JSON.parse('{ "__proto__": 3 }') as Record<string, 3> }],
    ['no choice at all', { ...RESPONSE, votes: {} }],
    ['a role group that nobody asked for', { ...RESPONSE, role: 'senior' as const }],
    ['a role group that is none', { ...RESPONSE, rolesFrom: 5, role: 'chief' }],
    ['an id that is a path', { ...RESPONSE, id: '../../x' }],
  ])('refuses one with %s, also where its check is right', (_what, content) => {
    expect(readResponse(checked(content))).toEqual({ ok: false, problem: { kind: 'response-damaged' } });
  });
});

/** The file of something that is no response, with a check that is right. */
function checked(content: object): string {
  const head = JSON.stringify({ format: 'soundings-response', version: 1, ...content }, null, 1).slice(0, -2);
  return head + checkLine(sumOf(head));
}
