/** Tests of the sentences about contributions and packs that cannot be used. */

import { describe, expect, it } from 'vitest';
import type { ContributionProblem } from '../../../assessments/peers/contribution-problems.ts';
import type { PackFileProblem } from '../../../assessments/peers/pack-problems.ts';
import { PEER_WORDS } from '../../../assessments/words/peer-work.ts';

const { en, cy } = PEER_WORDS;

const CONTRIBUTIONS: readonly ContributionProblem[] = [
  { kind: 'contribution-empty' }, { kind: 'contribution-not-json' }, { kind: 'contribution-cut-short' }, { kind: 'contribution-too-long', kilobytes: 293 }, { kind: 'contribution-key-twice', key: 'P1' },
  { kind: 'contribution-is-pack' }, { kind: 'contribution-is-assessment' }, { kind: 'contribution-of-another-program' }, { kind: 'contribution-newer', version: 2 },
  { kind: 'contribution-level', question: 'P1' }, { kind: 'contribution-name-too-long', most: 200 }, { kind: 'contribution-part', part: '' }, { kind: 'contribution-unknown-part', part: 'votes' },
  { kind: 'contribution-changed' }, { kind: 'contribution-without-organisation' }, { kind: 'contribution-id-taken' }, { kind: 'contribution-future', on: '2027-01-01' },
  { kind: 'contribution-too-old', on: '2023-01-01' }, { kind: 'contribution-other-questionnaire', id: 'own' }, { kind: 'contribution-other-version', version: '7.0' }, { kind: 'contribution-quick' },
  { kind: 'contribution-question-unknown', question: 'Z9' }, { kind: 'contribution-question-missing', question: 'P1' }, { kind: 'contribution-nothing-to-compare' },
];
const PACKS: readonly PackFileProblem[] = [
  { kind: 'pack-empty' }, { kind: 'pack-not-json' }, { kind: 'pack-cut-short' }, { kind: 'pack-misnamed' }, { kind: 'pack-too-large', megabytes: 25 }, { kind: 'pack-key-twice', key: 'n' },
  { kind: 'pack-is-contribution' }, { kind: 'pack-is-assessment' }, { kind: 'pack-is-questionnaire' }, { kind: 'pack-of-another-program' }, { kind: 'pack-newer', version: 2 },
  { kind: 'pack-part', part: 'header' }, { kind: 'pack-unknown-part', part: 'groups.0.mean' }, { kind: 'pack-changed' }, { kind: 'pack-breaks-rules', problems: [], more: 0 },
];

describe('a sentence about a problem', () => {
  it('is there for each, different from all others, in both languages, and short', () => {
    for (const { problems } of [en, cy]) {
      const said = [...CONTRIBUTIONS.map(problems.contribution), ...PACKS.map(problems.pack)];
      expect(new Set(said).size).toBe(39);
      const words = said.flatMap((text) => text.split(/(?<=[.:]) /)).map((sentence) => sentence.split(' ').length);
      expect(Math.max(...words)).toBeLessThanOrEqual(25);
    }
  });

  it('names the group and the measure of a pack that breaks a rule', () => {
    const broken = { kind: 'quartiles-below-ten', group: 'wales', measure: 'access' } as const;
    expect([en.problems.packRule(broken), cy.problems.packRule(broken)]).toEqual([
      'The group wales, Access: quartiles of fewer than 10 organisations.', 'Y grŵp wales, Mynediad: chwartelau llai na 10 sefydliad.',
    ]);
    expect(en.problems.packRule({ kind: 'same-group-twice', group: 'wales' })).toBe('Two groups have the id wales.');
  });

  it('says what to do about figures that were typed in', () => {
    const few = { kind: 'published-measure', measure: 'trust', problem: 'count-below-smallest-group' } as const;
    expect(en.problems.published(few)).toBe('Trust: Give at least 5 organisations, or leave the line empty.');
    expect(cy.problems.making({ kind: 'contribution-of-sample' })).toBe('Mae’r asesiad hwn wedi’i ddyfeisio. Dim ond rhai go iawn y gellir eu trosglwyddo.');
  });
});
