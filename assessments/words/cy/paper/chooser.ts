/** Welsh: choosing documents, and the frames that they share. */

import type { chooser as en } from '../../en/paper/chooser.ts';
import { plural } from '../../plural.ts';

export const chooser: typeof en = {
  kinds: {
    report: 'Adroddiad cyfan',
    committee: 'Adroddiad pwyllgor',
    summary: 'Un dudalen i’r uwch dîm',
    plan: 'Y cynllun yn unig',
    owner: 'Rhestr o gamau i bob perchennog',
    templates: 'Templedi parod',
  },
  details: {
    committee: 'crynodeb, camau gweithredu, ffigurau',
    summary: '1 dudalen',
    owners: (count) => (count === 0 ? 'dim perchnogion eto' : plural(count, { two: `${count} berchennog`, few: `${count} pherchennog`, many: `${count} pherchennog`, other: `${count} perchennog` })),
    templates: (begun, all) => (begun === 0 ? `dewiswch o ${all}` : `${begun} wedi’u dechrau, dewiswch o ${all}`),
  },
  whose: 'Camau gweithredu pwy?',
  everyOwner: 'Pob perchennog, un ddogfen yr un',
  noOwners: 'Nid oes perchennog gan unrhyw gam gweithredu eto, felly nid oes rhestr i’w llunio.',
  ownersLeftOut: 'Mae’r perchnogion wedi’u gadael allan isod, felly nid oes rhestr i’w llunio.',
  whichTemplates: 'Pa dempledi?',
  templateFor: (title, question) => `${title}, ar gyfer ${question}`,
  allTemplates: 'Pob templed',
  alsoSave: 'Ac o’r rownd gyfan',
  alsoHint: 'Un ffeil yr un, pa ddogfennau bynnag a ddewiswch uchod.',
  noFormat: 'Dewiswch o leiaf un math o ffeil ar gyfer eich dogfennau.',
  together: 'Y cyfan mewn un ffeil zip',
  togetherHint: 'Hawdd ei hanfon ymlaen, a’i chadw fel cofnod.',
  labels: 'Ar bob tudalen',
  labelsHint: 'Mae’r hyn a newidiwch yma yn newid o dan Sefydliad hefyd.',
  lookInside: 'Edrych y tu mewn',
  nothing: 'Ticiwch ddogfen i weld beth fydd ynddi.',
  slides: (count) => `${count} sleid`,
  rows: (count) => plural(count, { two: `${count} res`, other: `${count} rhes` }),
  day: (day) => `ar ${day}`,
  noDates: 'Nid oes dyddiad wedi’i osod eto.',
  noCharts: 'Nid oes siart eto.',
  more: (count) => `a ${count} arall`,
  names: (count) => (count === 1 ? 'Enw’r ffeil' : `Enwau’r ${count} ffeil`),
  save: (count) => (count === 1 ? 'Cadw 1 ddogfen mewn zip' : `Cadw ${countDocuments(count)} mewn un zip`),
  saved: (count) => (count === 1 ? 'Cadwyd 1 ddogfen mewn ffeil zip' : `Cadwyd ${countDocuments(count)} mewn un ffeil zip`),
  zipName: (organisation, round) => `${organisation}, dogfennau ${round}`,
  saveChart: { svg: 'Cadw fel SVG', png: 'Cadw fel PNG' },
  chartSaved: (name) => `Cadwyd y siart: ${name}`,
  chartsInWords: 'Siartiau mewn geiriau a thablau',
};

function countDocuments(count: number): string {
  return plural(count, { one: `${count} ddogfen`, two: `${count} ddogfen`, other: `${count} dogfen` });
}
