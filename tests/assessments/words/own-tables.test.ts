/** Holds that dates, numbers, lists and order never come from the browser's tables: it has none for Welsh, and falls back to American ones without a word. */

import { describe, expect, it } from 'vitest';
import { parseSource, readSources, type Source } from '../../support/sources.ts';

/** Chromium knows the plural forms of Welsh. Where a character ends is the same in every language. */
const KNOWN = ["new Intl.PluralRules('cy')", "new Intl.Segmenter('en'", 'new Intl.DateTimeFormat().resolvedOptions().locale'];
/** Order by a named language is the same on every computer. */
const TABLES = /\bIntl\.|\.toLocale\w*\(|\.localeCompare\((?![^()]*, 'en'\))/g;
/** Order of days as 2026-05-06, and of ids. */
const ORDERED = ['assessments/changes.ts', 'electron/host/library.ts', 'electron/host/packs.ts', 'electron/host/pools.ts', 'electron/host/removed.ts'];

function listUses({ file, text }: Source): readonly string[] {
  const rest = KNOWN.reduce((left, known) => left.replaceAll(known, ''), text);
  return [...rest.matchAll(TABLES)].map(([use]) => use).filter((use) => use !== '.localeCompare(' || !ORDERED.includes(file)).map((use) => `${file}: ${use}`);
}

describe('the browser’s own tables', () => {
  it('are used nowhere but for plural forms and the ends of characters', () => {
    const ours = readSources().filter(({ file }) => /^(assessments|electron|renderer)\//.test(file));
    expect(ours.flatMap(listUses)).toEqual([]);
  });

  it.each(['day.toLocaleDateString()', "new Intl.ListFormat('cy')", 'score.toLocaleString()', 'one.localeCompare(other)', 'text.toLocaleUpperCase()'])('are seen in %s', (text) => {
    expect(listUses(parseSource('renderer/pages/years.tsx', `export const made = ${text};`))).toHaveLength(1);
  });
});
