/** Tests of making a contribution: what is in it, and what keeps one from being made. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { bandOf, isSealed, makeContribution, toContributionFileName, writeContribution, writeContributionLine } from '../../../assessments/peers/contribution.ts';
import { writeContributionSchema } from '../../../assessments/peers/contribution-schema.ts';
import { closeRound } from '../../../assessments/rounds.ts';
import { assessmentOf, roundOf } from '../builders.ts';
import { itemsAt } from './contributions.ts';

const WANTED = { id: 'c1', revision: 2, language: 'cy' } as const;

/** A closed round at level 2, with C3 not applying, a note and evidence. */
function closed() {
  const round = roundOf(itemsAt(2, { P1: 4, P2: 'unknown', C3: 'not-applicable' }));
  const noted = { ...round, responses: { ...round.responses, P1: { answer: { kind: 'level', level: 4 }, evidence: 'seen', note: 'Ask Mrs Price' } as const } };
  return closeRound(BUILT_IN, noted, '2026-05-20');
}

describe('a contribution', () => {
  it('has the organisation, its profile, the round and the level of each question', () => {
    const round = closed();
    const made = makeContribution(assessmentOf([round]), round, WANTED);
    expect(made).toMatchObject({
      ok: true,
      value: {
        format: 'soundings-contribution',
        version: 1,
        id: 'c1',
        organisation: { reference: '', name: 'Aberwen Borough Council' },
        profile: { nation: 'wales', sector: 'council', councilType: 'wales', staffBand: '1000-to-4999', region: 'mid-wales' },
        cycle: 2026,
        finalisedOn: '2026-05-20',
        questionnaire: { id: 'dcm', version: '1.0', form: 'full' },
        language: 'cy',
        revision: 2,
        items: { P1: 4, P2: 'unknown', P3: 2, C3: 'not-applicable' },
        voters: '1',
        confidence: 'one-person',
      },
    });
    expect(made.ok && Object.keys(made.value.items)).toHaveLength(30);
    expect(made.ok && isSealed(made.value)).toBe(true);
  });

  it('holds no note, no reason, no evidence and no name but that of the organisation', () => {
    const round = closed();
    const made = makeContribution(assessmentOf([round]), round, WANTED);
    expect(JSON.stringify(made)).not.toMatch(/Price|staff"|seen|evidence|note/);
  });

  it('has the profile of the day on which the round was closed', () => {
    const round = { ...closed(), profile: { nation: 'england', sector: 'police', councilType: null, staffBand: null, region: null } as const };
    expect(makeContribution(assessmentOf([round]), round, WANTED)).toMatchObject({ ok: true, value: { profile: { nation: 'england', sector: 'police' } } });
  });

  it('does not say how many voted where that is not known', () => {
    const round = closeRound(BUILT_IN, roundOf(itemsAt(2), { origin: 'paper' }), '2026-05-20');
    expect(makeContribution(assessmentOf([round]), round, WANTED)).toMatchObject({ ok: true, value: { voters: null, confidence: null } });
  });

  it('has the fifteen questions of the quick form', () => {
    const round = closeRound(BUILT_IN, roundOf(itemsAt(2), { form: 'quick' }), '2026-05-20');
    const made = makeContribution(assessmentOf([round]), round, WANTED);
    expect(made.ok && Object.keys(made.value.items)).toHaveLength(15);
  });

  it('is not made of an open round, of a made-up one, without a name, or where nothing can be compared', () => {
    const round = closed();
    const empty = closeRound(BUILT_IN, roundOf({ P1: 3 }), '2026-05-20');
    const nameless = assessmentOf([round]);
    const kindOf = (made: ReturnType<typeof makeContribution>) => (made.ok ? 'made' : made.problem.kind);
    expect(kindOf(makeContribution(assessmentOf([roundOf({})]), roundOf({}), WANTED))).toBe('round-is-open');
    expect(kindOf(makeContribution(assessmentOf([round], { isSample: true }), round, WANTED))).toBe('contribution-of-sample');
    expect(kindOf(makeContribution({ ...nameless, organisation: { ...nameless.organisation, name: ' ' } }, round, WANTED))).toBe('organisation-without-name');
    expect(kindOf(makeContribution(assessmentOf([empty]), empty, WANTED))).toBe('nothing-to-compare');
  });
});

describe('the number of voters', () => {
  it.each([
    [0, null], [1, '1'], [2, '2-4'], [4, '2-4'], [5, '5-9'], [9, '5-9'], [10, '10+'], [30, '10+'],
  ])('of %i is told as %s', (voters, band) => {
    expect(bandOf(voters)).toBe(band);
  });
});

describe('the file of a contribution', () => {
  const made = makeContribution(assessmentOf([closed()]), closed(), WANTED);
  if (!made.ok) throw new Error(made.problem.kind);
  const contribution = made.value;

  it('is laid out for people, or one line', () => {
    expect(writeContribution(contribution)).toMatch(/^\{\n {2}"format": "soundings-contribution",\n {2}"version": 1,\n/);
    expect(writeContributionLine(contribution)).toMatch(/^\{"format":"soundings-contribution","version":1,.*\}\n$/);
  });

  it('is named after the organisation, the year and the revision', () => {
    expect(toContributionFileName(contribution)).toBe('Aberwen Borough Council 2026 r2.soundings-contribution.json');
  });

  it('is described by the schema in docs, which comes from the same source', () => {
    expect(readFileSync(new URL('../../../docs/contribution.schema.json', import.meta.url), 'utf8')).toBe(writeContributionSchema());
    expect(JSON.parse(writeContributionSchema())).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
      properties: { revision: { minimum: 1 }, organisation: { additionalProperties: false } },
    });
  });
});
