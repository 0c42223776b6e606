/** The benchmark packs that come with Soundings, one for each form: made up, for practice, and saying so. Content for the host, never for the page. */

import type { Form, Measure, MeasureId, Pack, PackHeader, PeerGroup } from '../model.ts';
import { BUILT_IN } from '../questionnaire/built-in.ts';
import { text } from '../questionnaire/text.ts';
import { measureOf, NO_MEASURE } from './measures.ts';
import { majorOf } from './pack.ts';
import { FULL_FIGURES } from './sample-packs/full.ts';
import { QUICK_FIGURES } from './sample-packs/quick.ts';
import type { SampleFigures } from './sample-packs/sample-figures.ts';

/** Half of the made-up answers are younger than this. */
const MEDIAN_AGE_MONTHS = 9;

/** The sample packs, full form first. */
export const SAMPLE_PACKS: readonly Pack[] = [
  { header: headerFor('full', 'Sample pack, all 30 questions'), groups: groupsFrom(FULL_FIGURES) },
  { header: headerFor('quick', 'Sample pack, 15 quick questions'), groups: groupsFrom(QUICK_FIGURES) },
];

function headerFor(form: Form, title: string): PackHeader {
  return {
    id: `sample-${form}`,
    title: text(title),
    isSample: true,
    madeOn: '2026-03-01',
    madeBy: 'Soundings, made up for practice',
    validUntil: '2027-09-01',
    formatVersion: 1,
    questionnaire: { id: BUILT_IN.id, major: majorOf(BUILT_IN.version), form },
    rules: { smallestGroup: 5, decimals: 2, quantileType: 7, windowMonths: 24 },
    notes: text(
      'Every figure in this pack is made up, so that you can see how a comparison works. No organisation took part. Do not quote these figures or plan by them.',
    ),
    licence: 'CC0 1.0: free to copy and use for practice',
  };
}

function groupsFrom(figures: SampleFigures): readonly PeerGroup[] {
  const { unitaryCouncils, otherCouncils, largeEmployers, wales, fireServices } = figures;
  return [
    {
      id: 'councils',
      name: text('Councils of any kind'),
      definition: text('Made-up councils of every kind in the four nations.'),
      parent: null,
      measures: measuresBy((id) => measureOf([...unitaryCouncils[id], ...otherCouncils[id]], MEDIAN_AGE_MONTHS)),
      itemMedians: figures.councilItems,
    },
    {
      id: 'unitary-councils',
      name: text('Unitary councils'),
      definition: text('Made-up councils that run every council service in their area, those of Wales among them.'),
      parent: 'councils',
      measures: measuresBy((id) => measureOf(unitaryCouncils[id], MEDIAN_AGE_MONTHS)),
      itemMedians: figures.unitaryItems,
    },
    {
      id: 'staff-1000-to-4999',
      name: text('1,000 to 4,999 staff'),
      definition: text('Made-up organisations of any sector with 1,000 to 4,999 staff.'),
      parent: null,
      measures: measuresBy((id) => middleOf(18, largeEmployers.quartiles[id])),
      itemMedians: largeEmployers.items,
    },
    {
      id: 'wales',
      name: text('Wales'),
      definition: text('Made-up organisations of any sector in Wales.'),
      parent: null,
      measures: measuresBy((id) => middleOf(12, wales.quartiles[id])),
      itemMedians: wales.items,
    },
    {
      id: 'fire-services',
      name: text('Fire and rescue services'),
      definition: text('Made-up fire and rescue services in the four nations.'),
      parent: null,
      measures: measuresBy((id) => ({ ...NO_MEASURE, n: 7, isFamiliesOk: true, median: fireServices[id], medianAgeMonths: MEDIAN_AGE_MONTHS })),
      itemMedians: null,
    },
    {
      id: 'mid-wales',
      name: text('Mid Wales'),
      definition: text('Made-up organisations of any sector in Mid Wales.'),
      parent: 'wales',
      measures: measuresBy(() => NO_MEASURE),
      itemMedians: null,
    },
  ];
}

function middleOf(n: number, [q1, median, q3]: readonly [number, number, number]): Measure {
  return { n, isFamiliesOk: true, q1, median, q3, sortedScores: null, medianAgeMonths: MEDIAN_AGE_MONTHS };
}

function measuresBy(makeMeasure: (id: MeasureId) => Measure): Readonly<Record<MeasureId, Measure>> {
  return {
    overall: makeMeasure('overall'),
    policy: makeMeasure('policy'),
    access: makeMeasure('access'),
    trust: makeMeasure('trust'),
    leadership: makeMeasure('leadership'),
    culture: makeMeasure('culture'),
  };
}
