/** Tests of how a list of organisations is read, one a line. */

import { describe, expect, it } from 'vitest';
import { readMembers } from '../../../../renderer/pages/pools/read-members.ts';

describe('a list of organisations', () => {
  it.each([
    ['', []],
    ['W06000023', ['W06000023']],
    ['  W06000023 \r\n\r\nPowys, Mid Wales\rW06000023\n', ['W06000023', 'Powys, Mid Wales']],
  ])('of %j is each line once', (text, members) => {
    expect(readMembers(text)).toEqual({ ok: true, value: members });
  });

  it('has at most a thousand of them', () => {
    const lines = Array.from({ length: 1001 }, (_, at) => `W${at}`);
    expect(readMembers(lines.slice(1).join('\n')).ok).toBe(true);
    expect(readMembers(lines.join('\n'))).toEqual({ ok: false, problem: 'too-many' });
  });

  it('has no name of more than two hundred characters', () => {
    expect(readMembers('x'.repeat(200)).ok).toBe(true);
    expect(readMembers(`W06000023\n${'x'.repeat(201)}`)).toEqual({ ok: false, problem: 'too-long' });
  });
});
