/** Welsh: what slides say beside what the report says. */

import type { slides as en } from '../../en/paper/slides.ts';
import { plural } from '../../plural.ts';

export const slides: typeof en = {
  slot: 'Deng munud i’r uwch dîm',
  from: (owner) => `Gan: ${owner}`,
  runningOrder: 'Y drefn:',
  inOrder: (minutes, title) => `${minutesOf(minutes)}: ${title}`,
  minutes: (count) => `Tua ${minutesOf(count)}.`,
  forReading: 'I’w ddarllen wedyn. Nid yw’n rhan o’r deng munud.',
  partOf: (title, number, count) => `${title} (${number} o ${count})`,
  continued: 'Mae hyn yn parhau o’r sleid flaenorol.',
  toWrite: 'Mae’r geiriau mewn cromfachau sgwâr i’w hysgrifennu o hyd.',
  reason: 'Pam mae hyn o bwys i’r bobl rydym yn eu gwasanaethu',
  reasonGap: '[Y rheswm, mewn un frawddeg.]',
  story: 'Rhywun y gwnaethom ei helpu',
  divided: (names) => `Ar y rhain yr oedd y farn fwyaf rhanedig yn yr ystafell: ${names}.`,
  benefit: 'Enwch un budd ar gyfer maes pob arweinydd, yn eu geiriau nhw eu hunain.',
  success: (title, success) => `${title}. Llwyddiant yw: ${success}`,
  others: (_count, shown) => `Mae ${shown} arall yn y tablau i’w darllen.`,
  planMore: 'Camau gweithredu eraill y cynllun',
  figures: 'Sgoriau a lefelau sicr y pum dimensiwn',
  leadingFigures: 'Sgoriau a lefelau sicr, heddiw a gyda’r cynllun',
  ask: 'Gofynnwn i chi benderfynu ar un peth heddiw',
  askAgree: 'Gofynnwn i chi gytuno ar y cynllun',
  alsoAsked: (titles) => `Hefyd i’w penderfynu: ${titles}.`,
  askFirstStep: 'Gofynnwn i chi ddewis y cam cyntaf',
  noPlan: 'Mae’r cynllun yn dilyn o’r atebion. Mae tri i bum cam gweithredu’r flwyddyn yn ddigon.',
  neediest: 'Y cwestiynau lle mae’r angen mwyaf, a’r cam nesaf i fyny ar gyfer pob un:',
  cost: 'Beth sydd ei angen',
  leads: 'Pwy sy’n arwain',
  clears: 'Pwy sy’n clirio’r ffordd',
  hear: 'Pryd y cewch glywed beth a newidiodd',
  questionGap: '[Un cwestiwn i’r bobl yn yr ystafell.]',
};

function minutesOf(count: number): string {
  return plural(count, { one: `${count} munud`, two: `${count} funud`, other: `${count} munud` });
}
