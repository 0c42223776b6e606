/** The benchmark packs that come with Soundings, one for each form: made up, for practice, and saying so. Content for the host, never for the page. */

import type { Measure, MeasureId, Pack, PackHeader, PeerGroup } from '../model.ts';
import type { Form, Text } from '../questionnaire-model.ts';
import { BUILT_IN } from '../questionnaire/built-in.ts';
import { text } from '../questionnaire/text.ts';
import { majorOf } from '../questionnaire/version-map.ts';
import { FAMILY_RULE } from './families.ts';
import { measureOf, NO_MEASURE } from './measures.ts';
import { FULL_FIGURES } from './sample-packs/full.ts';
import { QUICK_FIGURES } from './sample-packs/quick.ts';
import type { SampleFigures } from './sample-packs/sample-figures.ts';

/** Half of the made-up answers are younger than this. */
const MEDIAN_AGE_MONTHS = 9;

/** The sample packs, full form first. */
export const SAMPLE_PACKS: readonly Pack[] = [
  { header: headerFor('full', text('Sample pack, all 30 questions', 'Pecyn enghreifftiol, pob un o’r 30 cwestiwn')), groups: groupsFrom(FULL_FIGURES) },
  { header: headerFor('quick', text('Sample pack, 15 quick questions', 'Pecyn enghreifftiol, y 15 cwestiwn cyflym')), groups: groupsFrom(QUICK_FIGURES) },
];

function headerFor(form: Form, title: Text): PackHeader {
  return {
    id: `sample-${form}`,
    title,
    isSample: true,
    madeOn: '2026-03-01',
    madeBy: 'Soundings',
    validUntil: '2027-09-01',
    formatVersion: 1,
    questionnaire: { id: BUILT_IN.id, major: majorOf(BUILT_IN.version), form },
    rules: { smallestGroup: 5, families: FAMILY_RULE, decimals: 2, quantileType: 7, windowMonths: 24 },
    notes: text(
      'Every figure in this pack is made up, so that you can see how a comparison works. No organisation took part. Do not quote these figures or plan by them.',
      'Mae pob ffigur yn y pecyn hwn wedi’i ddyfeisio, er mwyn i chi weld sut mae cymharu’n gweithio. Nid oes yr un sefydliad wedi cymryd rhan. Peidiwch â dyfynnu’r ffigurau hyn na chynllunio wrthynt.',
    ),
    licence: 'CC0 1.0',
    source: null,
  };
}

function groupsFrom(figures: SampleFigures): readonly PeerGroup[] {
  const { unitaryCouncils, otherCouncils, largeEmployers, wales, fireServices } = figures;
  return [
    {
      id: 'councils',
      name: text('Councils of any kind', 'Cynghorau o unrhyw fath'),
      definition: text('Made-up councils of every kind in the four nations.', 'Cynghorau dyfeisiedig o bob math yn y pedair gwlad.'),
      parent: null,
      measures: measuresBy((id) => measureOf([...unitaryCouncils[id], ...otherCouncils[id]], MEDIAN_AGE_MONTHS)),
      itemMedians: figures.councilItems,
      carriedFrom: null,
    },
    {
      id: 'unitary-councils',
      name: text('Unitary councils', 'Cynghorau unedol'),
      definition: text(
        'Made-up councils that run every council service in their area, those of Wales among them.',
        'Cynghorau dyfeisiedig sy’n rhedeg pob gwasanaeth cyngor yn eu hardal, gan gynnwys rhai Cymru.',
      ),
      parent: 'councils',
      measures: measuresBy((id) => measureOf(unitaryCouncils[id], MEDIAN_AGE_MONTHS)),
      itemMedians: figures.unitaryItems,
      carriedFrom: null,
    },
    {
      id: 'staff-1000-to-4999',
      name: text('1,000 to 4,999 staff', '1,000 i 4,999 o staff'),
      definition: text('Made-up organisations of any sector with 1,000 to 4,999 staff.', 'Sefydliadau dyfeisiedig o unrhyw sector gyda 1,000 i 4,999 o staff.'),
      parent: null,
      measures: measuresBy((id) => middleOf(18, largeEmployers.quartiles[id])),
      itemMedians: largeEmployers.items,
      carriedFrom: null,
    },
    {
      id: 'wales',
      name: text('Wales', 'Cymru'),
      definition: text('Made-up organisations of any sector in Wales.', 'Sefydliadau dyfeisiedig o unrhyw sector yng Nghymru.'),
      parent: null,
      measures: measuresBy((id) => middleOf(12, wales.quartiles[id])),
      itemMedians: wales.items,
      carriedFrom: null,
    },
    {
      id: 'fire-services',
      name: text('Fire and rescue services', 'Gwasanaethau tân ac achub'),
      definition: text('Made-up fire and rescue services in the four nations.', 'Gwasanaethau tân ac achub dyfeisiedig yn y pedair gwlad.'),
      parent: null,
      measures: measuresBy((id) => ({ ...NO_MEASURE, n: 7, isFamiliesOk: true, median: fireServices[id], medianAgeMonths: MEDIAN_AGE_MONTHS })),
      itemMedians: null,
      carriedFrom: null,
    },
    {
      id: 'mid-wales',
      name: text('Mid Wales', 'Canolbarth Cymru'),
      definition: text('Made-up organisations of any sector in Mid Wales.', 'Sefydliadau dyfeisiedig o unrhyw sector yng nghanolbarth Cymru.'),
      parent: 'wales',
      measures: measuresBy(() => NO_MEASURE),
      itemMedians: null,
      carriedFrom: null,
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
