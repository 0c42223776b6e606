/** Tests of the form of published figures: what it lacks, and the pack that it asks for. */

import { describe, expect, it } from 'vitest';
import { beginTyped, fieldOf, listLacks, wantedOf, type Typed } from '../../../../renderer/pages/peers/published/typed.ts';

const TODAY = '2026-11-22';
const EMPTY = beginTyped(TODAY);
const WHOLE: Typed = {
  ...EMPTY,
  publisher: ' WLGA ',
  source: 'Digital survey, page 4',
  on: '2026-03-01',
  groupName: 'Councils in Wales',
  groupNameCy: 'Cynghorau yng Nghymru',
  definition: 'All 22 councils',
  measures: { ...EMPTY.measures, trust: { n: '22', median: '2.5', q1: '2.1', q3: '3' } },
};

describe('the form of published figures', () => {
  it('holds for eighteen months unless somebody says otherwise', () => {
    expect(EMPTY.validUntil).toBe('2028-05-22');
  });

  it('names all that is missing, in the order of its fields', () => {
    expect(listLacks(EMPTY, TODAY).map(fieldOf)).toEqual(['publisher', 'source', 'on', 'groupName', 'definition', 'overall-median']);
    expect(listLacks(WHOLE, TODAY)).toEqual([]);
  });

  it('refuses figures from after today, figures that are out of date, and a line with something wrong in it', () => {
    const lacks = listLacks({ ...WHOLE, on: '2026-11-23', validUntil: TODAY, measures: { ...WHOLE.measures, access: { n: '4', median: '', q1: '', q3: '' } } }, TODAY);
    expect(lacks).toEqual([
      { kind: 'future' },
      { kind: 'validUntil' },
      { kind: 'measure', measure: 'access', field: 'n', problem: 'fewer-than-five' },
      { kind: 'measure', measure: 'access', field: 'median', problem: 'no-median' },
    ]);
    expect(lacks.map(fieldOf)).toEqual(['on', 'validUntil', 'access-n', 'access-median']);
  });

  it('asks for a pack named by who published it and which group it is of, with what was given', () => {
    expect(wantedOf(WHOLE, TODAY, { id: 'dcm', version: '1.0' }, 'full')).toEqual({
      title: { en: 'WLGA: Councils in Wales', cy: 'WLGA: Cynghorau yng Nghymru' },
      source: { text: 'Digital survey, page 4', on: '2026-03-01' },
      madeBy: 'WLGA',
      validUntil: '2028-05-22',
      questionnaire: { id: 'dcm', major: 1 },
      form: 'full',
      licence: '',
      notes: { en: '', cy: null },
      group: { name: { en: 'Councils in Wales', cy: 'Cynghorau yng Nghymru' }, definition: { en: 'All 22 councils', cy: null } },
      measures: { trust: { n: 22, median: 2.5, q1: 2.1, q3: 3 } },
    });
  });
});
