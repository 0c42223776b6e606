/** The Welsh words of the form for absent colleagues. */

import type { FormWords } from '../../absent-form.ts';

export const form = {
  otherLanguage: 'Cymraeg',
  title: (organisation: string) => `Eich pleidleisiau ar gyfer ${organisation}`,
  round: (day: string) => `Rownd ${day}`,
  lead: 'Ni allwch fod yn yr ystafell, felly pleidleisiwch yma. Bydd yr hwylusydd yn ychwanegu eich pleidleisiau at y lleill i gyd, a’u dangos gyda’i gilydd yn unig.',
  leadHow: (count: number) => `Gweithiwch drwy’r ${count} cwestiwn yn eich amser eich hun. Yna cadwch eich ymateb ac anfonwch y ffeil yn ôl.`,
  leadKept: 'Nid yw’r dudalen hon yn anfon dim ohoni’i hun. Mae eich dewisiadau yn aros yn y porwr hwn nes i chi eu clirio.',
  leadNotKept: 'Nid yw’r dudalen hon yn anfon dim ohoni’i hun. Nid yw’r porwr hwn yn cadw dim chwaith, felly cadwch eich ymateb cyn cau’r dudalen.',
  progress: (given: number, of: number) => `Mae pleidlais ar ${given} o ${of}`,
  nextOpen: 'Cwestiwn agored nesaf',
  progressIn: 'Cynnydd fesul dimensiwn',
  dimensionCount: (given: number, of: number) => `${given} o ${of}`,
  questionOf: (number: number, of: number) => `Cwestiwn ${number} o ${of}`,

  saveTitle: 'Cadw ac anfon eich ymateb',
  inIt: 'Yn y ffeil',
  inItList: ['Eich pleidlais ar bob cwestiwn', 'Eich grŵp rôl, os dewisoch un', 'Ar gyfer pa rownd y mae’r pleidleisiau, a rhif ar hap fel nad oes dim yn cyfrif ddwywaith'],
  notInIt: 'Ddim yn y ffeil',
  notInItList: ['Eich enw, na pha gyfrifiadur yw hwn', 'Pryd y gwnaethoch bleidleisio', 'Yr iaith y buoch yn darllen ynddi'],
  openToRead: 'Gall pwy bynnag sy’n agor y ffeil ddarllen y pleidleisiau ynddi. Anfonwch hi at yr hwylusydd yn unig.',
  blank: (count: number) =>
    count === 0 ? 'Mae pleidlais ar bob cwestiwn.' : count === 1 ? 'Nid oes pleidlais ar un cwestiwn. Nid yw’n cyfrif.' : `Nid oes pleidlais ar ${count} cwestiwn. Nid ydynt yn cyfrif.`,
  save: 'Cadw fy ymateb',
  nothingYet: 'Dewiswch lefel ar o leiaf un cwestiwn, yna cadwch.',
  saved: (name: string) => `Cadwyd fel ${name}. Nawr anfonwch y ffeil hon at yr hwylusydd.`,
  savedOnce: 'Os newidiwch bleidlais, cadwch eto ac anfonwch y ffeil newydd. Dywedwch wrth yr hwylusydd am ddefnyddio’r un newydd.',
  changed: 'Rydych wedi newid rhywbeth ers cadw. Cadwch eto, ac anfonwch y ffeil newydd.',

  clear: 'Clirio’r ffurflen ar gyfer person arall',
  clearAsk: 'Clirio pob pleidlais ar y dudalen hon?',
  clearText: 'Mae ffeil a gadwyd gennych yn aros lle y mae.',
  clearNow: 'Clirio pob pleidlais',
  clearNot: 'Eu cadw',
  cleared: 'Mae’r ffurflen yn wag.',

  noDataTitle: 'Mae’r ffurflen hon yn wag',
  noData: 'Nid oes cwestiynau yn y ffurflen hon. Gofynnwch i’r hwylusydd am un newydd, neu am slip papur.',
} satisfies FormWords['form'];
