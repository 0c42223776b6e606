/** Holds the table of Electron's recommendations in SECURITY.md: all twenty are there, and every test that it names exists. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const TOP = resolve(import.meta.dirname, '..');
const rows = readFileSync(join(TOP, 'SECURITY.md'), 'utf8').split('\n').flatMap((line) => /^\| (\d+) \| [^|]+ \| (.+) \|$/.exec(line)?.slice(1, 3) ?? []);
const SHORT = { guards: 'tests/journeys/desktop-guards.spec.ts' } as const;

describe('the table of Electron’s recommendations', () => {
  it('has all twenty, in their order', () => {
    expect(rows.filter((_, at) => at % 2 === 0).map(Number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it('names tests that exist', () => {
    const named = rows.filter((_, at) => at % 2 === 1).flatMap((held) => [...held.matchAll(/(\S+) › ([^;]+)/g)].map(([, file = '', title = '']) => ({ file, title: title.trim() })));
    expect(named.length).toBeGreaterThanOrEqual(20);
    const missing = named.filter(({ file, title }) => !readFileSync(join(TOP, file === 'guards' ? SHORT.guards : file), 'utf8').includes(`('${title}'`));
    expect(missing).toEqual([]);
  });
});
