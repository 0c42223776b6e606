/** Tests of the file of a pack: read whole, or refused with the reason. */

import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../assessments/model.ts';
import { makePack } from '../../../assessments/peers/make-pack.ts';
import { readPackFile, toPackFileName, writePackFile } from '../../../assessments/peers/pack-file.ts';
import { SAMPLE_PACKS } from '../../../assessments/peers/sample-packs.ts';
import { sealOf } from '../../../assessments/peers/seal.ts';
import { bookOf, manyOf, pooled } from './contributions.ts';

const { pack } = makePack(pooled(bookOf(), manyOf('W', 21)), { id: 'network-2026', validUntil: '2028-06-30' });
const TEXT = writePackFile(pack);

/** The pack with a group changed, and its sum with it, as somebody would who knows how. */
function forged(change: (group: Pack['groups'][number]) => object): string {
  const groups = pack.groups.map(change);
  return JSON.stringify({ format: 'soundings-pack', version: 1, header: pack.header, groups, check: sealOf({ header: pack.header, groups }) });
}

describe('the file of a pack', () => {
  it('gives the pack back as it was', () => {
    expect(readPackFile(TEXT)).toEqual({ ok: true, value: pack });
    expect(readPackFile(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`)).toEqual({ ok: true, value: pack });
  });

  it('is the same text for the same pack, and reads whatever comes with Soundings', () => {
    expect(writePackFile({ groups: pack.groups, header: pack.header })).toBe(TEXT);
    for (const sample of SAMPLE_PACKS) expect(readPackFile(writePackFile(sample))).toEqual({ ok: true, value: sample });
  });

  it('is named after its title and day', () => {
    expect(toPackFileName(pack)).toBe('Network of councils 2026 2026-12-31.soundings-pack.json');
  });

  it.each([
    ['nothing', '', { kind: 'pack-empty' }],
    ['a photo', '\u0089PNG', { kind: 'pack-not-json' }],
    ['half a file', TEXT.slice(0, 700), { kind: 'pack-cut-short' }],
    ['25 MB', `"${'a'.repeat(25 * 1024 * 1024 - 2)}"`, { kind: 'pack-too-large', megabytes: 25 }],
    ['a figure given twice', TEXT.replace('"median": 3,', '"median": 3, "median": 5,'), { kind: 'pack-key-twice', key: 'median' }],
    ['a saved assessment', '{ "format": "soundings" }', { kind: 'pack-is-assessment' }],
    ['a contribution', '{ "format": "soundings-contribution", "version": 1 }', { kind: 'pack-is-contribution' }],
    ['a questionnaire', '{ "format": "soundings-questionnaire", "version": 1 }', { kind: 'pack-is-questionnaire' }],
    ['another program', '{}', { kind: 'pack-of-another-program' }],
    ['a newer format', TEXT.replace('"version": 1', '"version": 2'), { kind: 'pack-newer', version: 2 }],
    ['no such day', TEXT.replace('2028-06-30', '2028-06-31'), { kind: 'pack-part', part: 'header.validUntil' }],
    ['a figure changed on the way', TEXT.replace('"median": 3,', '"median": 3.5,'), { kind: 'pack-changed' }],
    ['no sum', TEXT.replace(/,\n "check": "[0-9a-f]{8}"/, ''), { kind: 'pack-changed' }],
    ['a minimum besides', forged((group) => ({ ...group, measures: { ...group.measures, trust: { ...group.measures.trust, minimum: 1.2 } } })), {
      kind: 'pack-unknown-part', part: 'groups.0.measures.trust.minimum',
    }],
    ['a mean besides', forged((group) => ({ ...group, mean: 2.9 })), { kind: 'pack-unknown-part', part: 'groups.0.mean' }],
    ['a group of three', forged((group) => ({ ...group, itemMedians: null, measures: { ...group.measures, trust: { ...group.measures.trust, n: 3, q1: null, q3: null, sortedScores: null } } })), {
      kind: 'pack-breaks-rules',
      problems: [
        { kind: 'count-below-smallest-group', group: 'all', measure: 'trust' },
        { kind: 'figures-below-smallest-group', group: 'all', measure: 'trust' },
      ],
      more: 0,
    }],
  ])('is refused where it is %s', (_, text, problem) => {
    expect(readPackFile(text)).toEqual({ ok: false, problem });
  });
});
