/** Welsh: peers. */

import type { peers as en } from '../en/peers.ts';
import { plural } from '../plural.ts';

export const peers = {
  title: 'Cymheiriaid',
  compareWith: 'Cymharu â',
  size: (count: number) => `${count} sefydliad`,
  tooFewSize: 'llai na 5',
  samplePack: 'Pecyn enghreifftiol, wedi’i ddyfeisio',
  notSigned: 'Heb ei lofnodi.',
  age: (months: number) => (months === 0 ? 'Mae hanner yr atebion yn llai na mis oed.' : `Mae hanner yr atebion yn llai na ${plural(months, { two: `${months} fis`, other: `${months} mis` })} oed.`),
  stop: 'Stopio cymharu',
  stopped: 'Wedi stopio cymharu â sefydliadau eraill',
  chosen: (group: string) => `Yn cymharu â’r grŵp: ${group}`,
  choose: {
    title: 'Gweld ble rydych arni ochr yn ochr â sefydliadau tebyg',
    pack: 'Mae pecyn meincnodi yn dal ffigurau sefydliadau a atebodd yr un cwestiynau. Mae’n dangos ble mae eu canol, a pha mor wasgaredig ydynt. Nid yw’n enwi neb, nac yn rhoi neb mewn trefn.',
    how: 'Dewiswch grŵp, a dangoswn ei ffigurau wrth ymyl eich rhai chi. Nid oes dim amdanoch chi’n gadael y cyfrifiadur hwn.',
    noPack: 'Nid oes pecyn ar gyfer y ffurflen hon o’r holiadur ar y cyfrifiadur hwn.',
  },
  packGone: 'Nid yw pecyn y grŵp hwn ar y cyfrifiadur hwn. Mae ei ffigurau wedi’u cadw gyda’r rownd hon.',
  otherForm: 'Mae’r ffigurau hyn ar gyfer ffurflen arall o’r holiadur',
  otherFormText: 'Ni ellir eu gosod wrth ymyl y rownd hon. Dewiswch grŵp o becyn ar gyfer yr un ffurflen.',
  noScoreNext: 'Mae angen o leiaf dri ateb ar sgôr, a dwy ran o dair o’r cwestiynau sy’n berthnasol.',
  noScoreNextOverall:
    'Mae angen sgoriau o leiaf bedwar dimensiwn ar sgôr gyffredinol. Mae angen o leiaf dri ateb ar bob un o’r rheini, a dwy ran o dair o’r cwestiynau sy’n berthnasol.',
  expired: (day: string) => `Roedd y ffigurau hyn i’w defnyddio tan ${day}. Gofynnwch i’r sawl a’u gwnaeth am rai mwy newydd.`,
  toQuestions: 'Mynd i’r cwestiynau',
  next: {
    title: 'Beth sy’n dod nesaf',
    level: (question: string, level: string) => `${question}, ${level}.`,
    add: 'Ychwanegu’r cam hwn at y cynllun',
    added: (title: string) => `Ychwanegwyd at y cynllun: ${title}`,
    inPlan: 'Mae’r cam hwn yn y cynllun.',
    toPlan: 'Gweld y cynllun',
    top: (level: string) => `Mae pob cwestiwn yma ar lefel ${level}.`,
    none: 'Nid oes lefel gan yr un cwestiwn yma eto.',
  },
  middle: {
    title: 'Canol y grŵp',
    histogram: (name: string, own: string | null, median: string) =>
      `Barrau sy’n dangos faint o sefydliadau sydd ar bob hanner lefel ar gyfer ${name}. Mae eu canol ar ${median}.${tellOwn(own)}`,
    quartiles: (name: string, own: string | null, median: string, q1: string, q3: string) =>
      `Llinell o 1 i 5 ar gyfer ${name}. Mae hanner canol y grŵp o ${q1} i ${q3}, a’i ganol ar ${median}.${tellOwn(own)}`,
    median: (name: string, own: string | null, median: string) => `Llinell o 1 i 5 ar gyfer ${name}. Mae canol y grŵp ar ${median}.${tellOwn(own)}`,
    own: (name: string, own: string) => `Llinell o 1 i 5 ar gyfer ${name}.${tellOwn(own)}`,
    noOwn: (name: string) => `Llinell o 1 i 5 ar gyfer ${name}, heb farc.`,
  },
  place: {
    title: 'Ble rydych chi',
    quarters: { lowest: 'Yn y chwarter isaf', middle: 'Yn yr hanner canol', highest: 'Yn y chwarter uchaf' },
    percentile: (percent: number) => `Yn uwch na thua ${percent}% o’r grŵp hwn`,
    sure: (low: number, high: number) => `Gan gyfrif sgoriau cyfartal fel hanner. Mae’n debygol bod eich lle yn yr amrediad ${low}% i ${high}%.`,
    whyQuarters: 'Mae grŵp o 10 i 19 yn rhy fach i ddweud mwy na hyn.',
    line: (percent: number, low: number, high: number) =>
      `Llinell o islaw pawb i uwchlaw pawb. Rydych ar ${percent} o bob cant, ac mae’n debygol eich bod yn yr amrediad ${low} i ${high}.`,
  },
  wider: 'Rhoi cynnig ar grŵp ehangach',
  groupAndSize: (group: string, count: number) => `${group}, ${count}`,
} satisfies typeof en;

function tellOwn(own: string | null): string {
  return own === null ? '' : ` Rydych chi ar ${own}.`;
}
