/** Tests of the made-up packs: they keep the rules, say what they are, and have a group for each tier. */

import { describe, expect, it } from 'vitest';
import { packSchema } from '../../../assessments/model.ts';
import { checkPack, isPackFor, offeredGroups } from '../../../assessments/peers/pack.ts';
import { SAMPLE_PACKS } from '../../../assessments/peers/sample-packs.ts';
import { BUILT_IN } from '../../../assessments/questionnaire/built-in.ts';
import { questionsOf } from '../../../assessments/questionnaire/questionnaire.ts';

const packs = SAMPLE_PACKS.map((pack) => ({ id: pack.header.id, pack }));

describe('the sample packs', () => {
  it('are one for each form of the built-in questionnaire', () => {
    expect(SAMPLE_PACKS.map(({ header }) => [isPackFor(header, BUILT_IN, 'full'), isPackFor(header, BUILT_IN, 'quick')])).toEqual([[true, false], [false, true]]);
  });

  it.each(packs)('break none of their own rules: $id', ({ pack }) => {
    expect(checkPack(pack)).toEqual([]);
    expect(packSchema.parse(pack)).toEqual(pack);
  });

  it.each(packs)('say that they are made up: $id', ({ pack: { header, groups } }) => {
    expect(header).toMatchObject({ isSample: true, madeOn: '2026-03-01', validUntil: '2027-09-01', madeBy: 'Soundings' });
    expect(header.title.en).toContain('Sample');
    expect(header.notes.en).toContain('made up');
    expect(groups.filter((group) => !group.definition.en.startsWith('Made-up'))).toEqual([]);
  });

  it.each(packs)('have a group for each tier: $id', ({ pack }) => {
    expect(offeredGroups(pack).map(({ name, sizes }) => [name.en, sizes.overall])).toEqual([
      ['Councils of any kind', 61],
      ['Unitary councils', 24],
      ['1,000 to 4,999 staff', 18],
      ['Wales', 12],
      ['Fire and rescue services', 7],
      ['Mid Wales', null],
    ]);
  });

  it.each(packs)('have a middle level for every question of their form, in groups of ten and more: $id', ({ pack: { header, groups } }) => {
    const ids = questionsOf(BUILT_IN, header.questionnaire.form).map((question) => question.id).toSorted();
    expect(groups.map(({ itemMedians }) => itemMedians && Object.keys(itemMedians).toSorted())).toEqual([ids, ids, ids, ids, null, null]);
  });

  it('keep the middle of the unitary councils where the pictures of the app show it', () => {
    const unitary = SAMPLE_PACKS[0]?.groups[1]?.measures;
    expect([unitary?.policy, unitary?.access, unitary?.trust, unitary?.leadership, unitary?.culture].map((measure) => [measure?.q1, measure?.median, measure?.q3])).toEqual([
      [2.17, 2.5, 3],
      [2.13, 2.67, 3.17],
      [1.83, 2.33, 2.83],
      [2, 2.5, 3],
      [1.67, 2.17, 2.67],
    ]);
  });
});
