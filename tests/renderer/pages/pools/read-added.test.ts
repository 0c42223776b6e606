/** Tests of how picked files are read in portions that one call can take. */

import { describe, expect, it } from 'vitest';
import { holdsLines, isContributionName, portionsOf, type Portion } from '../../../../renderer/pages/pools/read-added.ts';

async function read(...files: readonly File[]): Promise<readonly Portion[]> {
  const portions: Portion[] = [];
  for await (const portion of portionsOf(files)) portions.push(portion);
  return portions;
}

describe('a picked file', () => {
  it('goes out whole, with its name', async () => {
    expect(await read(new File(['{}'], 'one.json'))).toEqual([{ texts: [{ file: 'one.json', kind: 'whole', text: '{}', isEnd: true }], leftOut: [], bytes: 2 }]);
  });

  it('of many lines goes out in pieces of which the last says that it is the end', async () => {
    const text = `${'é'.repeat(200_000)}\n`;
    const [portion] = await read(new File([text], 'all.ndjson'));
    // 400,001 bytes are read 262,144 at a time, and no letter is cut in two.
    expect(portion?.texts.map(({ kind, text: piece, isEnd }) => [kind, piece.length, isEnd])).toEqual([['lines', 131_072, false], ['lines', 68_929, true]]);
    expect(portion?.texts.map((piece) => piece.text).join('')).toBe(text);
  });

  it('without anything in it goes out too, so that it is named', async () => {
    const [portion] = await read(new File([], 'none.json'), new File([], 'none.ndjson'));
    expect(portion?.texts.map(({ file, text, isEnd }) => [file, text, isEnd])).toEqual([['none.json', '', true], ['none.ndjson', '', true]]);
  });

  it('that is too large for a contribution is left out before it is read', async () => {
    expect(await read(new File(['x'.repeat(300 * 1024)], 'film.json'))).toEqual([
      { texts: [], leftOut: [{ file: 'film.json', line: null, problem: { kind: 'contribution-too-long', kilobytes: 300 } }], bytes: 307_200 },
    ]);
  });

  it('that cannot be read is left out, and the others go on', async () => {
    const folder = Object.assign(new File(['x'], 'folder'), { arrayBuffer: () => Promise.reject(new Error('It is a folder.')) });
    const [portion] = await read(folder, new File(['{}'], 'one.json'));
    expect(portion?.leftOut).toEqual([{ file: 'folder', line: null, problem: { kind: 'unreadable' } }]);
    expect(portion?.texts.map(({ file }) => file)).toEqual(['one.json']);
  });
});

describe('many files', () => {
  it('go out two hundred at a time, in their order', async () => {
    const portions = await read(...Array.from({ length: 450 }, (_, at) => new File(['{}'], `${at}.json`)));
    expect(portions.map(({ texts }) => texts.length)).toEqual([200, 200, 50]);
    expect(portions.flatMap(({ texts }) => texts.map(({ file }) => file)).slice(199, 201)).toEqual(['199.json', '200.json']);
  });

  it('go out before they are more than half a million characters', async () => {
    const portions = await read(...Array.from({ length: 5 }, (_, at) => new File(['x'.repeat(200_000)], `${at}.json`)));
    expect(portions.map(({ texts }) => texts.length)).toEqual([2, 2, 1]);
  });
});

describe('the name of a file', () => {
  it.each([
    ['Powys 2026 r1.soundings-contribution.json', true, false],
    ['all.ndjson', true, true],
    ['ALL.JSONL', true, true],
    ['minutes.docx', false, false],
    ['.DS_Store', false, false],
  ])('%s says whether it is a contribution, and whether it has one a line', (name, isOne, isMany) => {
    expect([isContributionName(name), holdsLines(name)]).toEqual([isOne, isMany]);
  });
});
