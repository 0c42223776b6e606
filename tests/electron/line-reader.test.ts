/** Tests that a text in pieces comes out as its lines, whatever they end with and wherever it was cut. */

import { describe, expect, it } from 'vitest';
import { makeLineReader } from '../../electron/host/line-reader.ts';

/** What comes out when the pieces go in one after another, the last with its end. */
function read(pieces: readonly string[], longest = 10): readonly (string | null)[] {
  const reader = makeLineReader(longest);
  return pieces.flatMap((piece, at) => reader(piece, at === pieces.length - 1)).map(({ text }) => text);
}

describe('a reader of lines', () => {
  it.each<readonly [string, readonly string[], readonly (string | null)[]]>([
    ['one line without an end', ['abc'], ['abc']],
    ['one line with its end', ['abc\n'], ['abc']],
    ['the three ways in which lines end', ['a\nb\rc\r\nd'], ['a', 'b', 'c', 'd']],
    ['an empty line, which counts', ['a\n\nb'], ['a', '', 'b']],
    ['a line that comes in three pieces', ['a', 'b', 'c\nd'], ['abc', 'd']],
    ['a cut between the two halves of an end', ['a\r', '\nb'], ['a', 'b']],
    ['an end of one half, then a cut', ['a\r', 'b'], ['a', 'b']],
    ['a last piece with nothing in it', ['a\n', ''], ['a']],
    ['nothing at all', [''], []],
  ])('gives %s', (_, pieces, lines) => {
    expect(read(pieces)).toEqual(lines);
  });

  it('numbers the lines from one, across pieces', () => {
    const reader = makeLineReader(10);
    expect([...reader('a\nb', false), ...reader('c\nd', true)]).toEqual([{ at: 1, text: 'a' }, { at: 2, text: 'bc' }, { at: 3, text: 'd' }]);
  });

  it.each<readonly [string, readonly string[], readonly (string | null)[]]>([
    ['in one piece', ['12345678901\nb'], [null, 'b']],
    ['in two', ['123456', '78901\nb'], [null, 'b']],
    ['that never ends', ['123456', '789012', '345', '6'], [null]],
    ['in many, with a good one after it', ['12345678901', '2345678901', '\nb\n'], [null, 'b']],
    ['that ends in two halves', ['12345678901\r', '\nb'], [null, 'b']],
  ])('gives no text for a line that is too long %s, and goes on after it', (_, pieces, lines) => {
    expect(read(pieces)).toEqual(lines);
  });

  it('holds next to nothing of a line that never ends', () => {
    const reader = makeLineReader(10);
    for (let piece = 0; piece < 1000; piece += 1) expect(reader('x'.repeat(1000), false)).toEqual([]);
    expect(reader('', true)).toEqual([{ at: 1, text: null }]);
  });
});
