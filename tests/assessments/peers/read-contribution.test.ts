/** Tests of reading a contribution: whole, or with the one thing that is wrong named. */

import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../../assessments/peers/contribution-model.ts';
import { sealed, writeContribution, writeContributionLine } from '../../../assessments/peers/contribution.ts';
import { checkContribution, isSameHandover, readContribution } from '../../../assessments/peers/read-contribution.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { bookOf, contributionOf, itemsAt } from './contributions.ts';

const GOOD = contributionOf('W06000023');
const LINE = writeContributionLine(GOOD);

/** The line with a part changed, and its sum with it, as somebody would who knows how. */
function forged(change: (stored: Record<string, unknown>) => object): string {
  const { check: _check, ...rest } = GOOD;
  return JSON.stringify(sealed(change({ ...rest }) as Omit<Contribution, 'check'>));
}

describe('a text with a contribution', () => {
  it('is read from a file, a line, with a mark of order before it and with any line ends', () => {
    for (const text of [writeContribution(GOOD), LINE, `\uFEFF${LINE}`, writeContribution(GOOD).replaceAll('\n', '\r\n')]) {
      expect(readContribution(text)).toEqual({ ok: true, value: GOOD });
    }
  });

  it('is read in whatever order its parts stand', () => {
    const { check, ...rest } = GOOD;
    expect(readContribution(JSON.stringify({ check, ...rest }))).toMatchObject({ ok: true, value: { id: 'c-w06000023' } });
  });

  it.each([
    ['nothing', ' \r\n', { kind: 'contribution-empty' }],
    ['a photo', '\u0089PNG\r\n', { kind: 'contribution-not-json' }],
    ['half a line', LINE.slice(0, 300), { kind: 'contribution-cut-short' }],
    ['one endless line', `{"format":"${'a'.repeat(300_000)}"}`, { kind: 'contribution-too-long', kilobytes: 293 }],
    ['a level given twice', LINE.replace('"P1":3', '"P1":3,"P1":5'), { kind: 'contribution-key-twice', key: 'P1' }],
    ['a level given twice in disguise', LINE.replace('"P1":3', '"P1":3,"\\u0050\\u0031":5'), { kind: 'contribution-key-twice', key: 'P1' }],
    ['a saved assessment', '{ "format": "soundings", "version": 4 }', { kind: 'contribution-is-assessment' }],
    ['a pack', '{ "format": "soundings-pack", "version": 1 }', { kind: 'contribution-is-pack' }],
    ['another program', '[1, 2]', { kind: 'contribution-of-another-program' }],
    ['a newer format', LINE.replace('"version":1,', '"version":2,'), { kind: 'contribution-newer', version: 2 }],
    ['level 6', LINE.replace('"P1":3', '"P1":6'), { kind: 'contribution-level', question: 'P1' }],
    ['level 2.5', LINE.replace('"P1":3', '"P1":2.5'), { kind: 'contribution-level', question: 'P1' }],
    ['a question that cannot be', LINE.replace('"P1":3', '"mean":3'), { kind: 'contribution-question-unknown', question: 'mean' }],
    ['a name of 10,000 characters', LINE.replace('Organisation W06000023', 'a'.repeat(10_000)), { kind: 'contribution-name-too-long', most: 200 }],
    ['no such day', LINE.replace('2026-03-01', '2026-02-30'), { kind: 'contribution-part', part: 'finalisedOn' }],
    ['a part that is missing', LINE.replace('"language":"en",', ''), { kind: 'contribution-part', part: 'language' }],
    ['a level changed on the way', LINE.replace('"P1":3', '"P1":4'), { kind: 'contribution-changed' }],
    ['a sum of its own', LINE.replace(GOOD.check, '00000000'), { kind: 'contribution-changed' }],
    ['votes besides', forged((stored) => ({ ...stored, votes: [1, 2] })), { kind: 'contribution-unknown-part', part: 'votes' }],
    ['a contact besides', forged((stored) => ({ ...stored, organisation: { ...GOOD.organisation, contact: 'A. Price' } })), { kind: 'contribution-unknown-part', part: 'organisation.contact' }],
    ['no organisation', forged((stored) => ({ ...stored, organisation: { reference: ' ', name: '' } })), { kind: 'contribution-without-organisation' }],
  ])('is refused where it is %s', (_, text, problem) => {
    expect(readContribution(text)).toEqual({ ok: false, problem });
  });
});

describe('a contribution to a pool', () => {
  const check = (contribution: Contribution, form: 'full' | 'quick' = 'full') =>
    checkContribution(contribution, { today: '2026-12-31', book: bookOf({ form }), questionnaire: BUILT_IN });
  const withItems = (items: Contribution['items']) => contributionOf('A', { items });
  const { P1: _first, ...withoutFirst } = itemsAt(3);

  it('is taken in where nothing is wrong with it, the quick form in a pool for it', () => {
    expect(check(GOOD)).toBeNull();
    expect(check(GOOD, 'quick')).toBeNull();
  });

  it.each([
    ['of tomorrow', contributionOf('A', { finalisedOn: '2027-01-01' }), { kind: 'contribution-future', on: '2027-01-01' }],
    ['of next year’s cycle', contributionOf('A', { cycle: 2027 }), { kind: 'contribution-future', on: '2026-03-01' }],
    ['over 36 months old', contributionOf('A', { finalisedOn: '2023-11-30' }), { kind: 'contribution-too-old', on: '2023-11-30' }],
    ['to another questionnaire', contributionOf('A', { questionnaire: { id: 'own', version: '1.0', form: 'full' } }), { kind: 'contribution-other-questionnaire', id: 'own' }],
    ['to another major version without a map', contributionOf('A', { questionnaire: { id: 'dcm', version: '7.0', form: 'full' } }), { kind: 'contribution-other-version', version: '7.0' }],
    ['of the quick form', contributionOf('A', { questionnaire: { id: 'dcm', version: '1.0', form: 'quick' } }), { kind: 'contribution-quick' }],
    ['with a question too many', withItems(itemsAt(3, { Z9: 3 })), { kind: 'contribution-question-unknown', question: 'Z9' }],
    ['with a question too few', withItems(withoutFirst), { kind: 'contribution-question-missing', question: 'P1' }],
    ['that says nothing', withItems(itemsAt('unknown')), { kind: 'contribution-nothing-to-compare' }],
  ])('is refused %s', (_, contribution, problem) => {
    expect(check(contribution)).toEqual(problem);
  });

  it('is kept up to 36 whole months', () => {
    expect(check(contributionOf('A', { cycle: 2023, finalisedOn: '2023-12-31' }))).toBeNull();
  });

  it('is the same one again only with the same id, revision and contents', () => {
    expect(isSameHandover(GOOD, { ...GOOD })).toBe(true);
    expect(isSameHandover(GOOD, contributionOf('W06000023', { revision: 2 }))).toBe(false);
    expect(isSameHandover(GOOD, contributionOf('W06000023', { items: itemsAt(4) }))).toBe(false);
  });
});
