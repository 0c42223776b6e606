/** Welsh: peers in documents, and the questions beside the middle of a group. */

import type { documents as en } from '../../en/peer-work/documents.ts';
import { plural } from '../../plural.ts';

export const documents: typeof en = {
  publishedBy: (title: string, maker: string, day: string, source: string) => `${title}. Cyhoeddwyd ar ${day} gan: ${maker}. Ffynhonnell: ${source}.`,
  typedIn: (day: string) => `Teipiwyd yma ar ${day}.`,
  publishedMembers: 'Ni wyddom sut y dewiswyd y sefydliadau hyn. Efallai nad ydynt yn nodweddiadol.',
  carried: (day: string) => `Ffigurau ${day} yw’r rhain: ers hynny mae llai na thri sefydliad wedi ymuno neu adael.`,
  answered: (answered: number, asked: number) => `atebwyd ${answered} o ${asked} cwestiwn`,
  coverage: (answered: number, asked: number) => `Dim modd cymharu: atebwyd ${answered} o ${asked} cwestiwn.`,
  hidden: {
    withheld: {
      finding: 'Nid yw’r grŵp hwn yn cael ei ddangos.',
      text: (group: string) => `Mae llai na phum sefydliad yn y grŵp “${group}”, neu gallai ei ddangos ddatgelu un ohonynt. Felly nid yw’r pecyn yn dal dim amdano.`,
    },
    unpublished: {
      finding: 'Ni chyhoeddwyd dim am hyn.',
      text: (group: string) => `Ni roddodd y sawl a gyhoeddodd ffigurau’r grŵp “${group}” unrhyw ffigur am hyn.`,
    },
  },
  countNotShown: 'nifer heb ei ddangos',
  onlyQuartiles: 'Mae’r pecyn yn rhoi chwartelau’r grŵp hwn a dim byd manylach, felly ni allwn ddweud mwy na hyn.',
  workbook: { pack: 'Pecyn meincnod', figuresOf: 'Dyddiad y ffigurau', source: 'Cyhoeddwyd yn', measure: 'Mesur neu gwestiwn' },
  spread: {
    finding: (below: string, at: string, above: string) =>
      [...(below === '' ? [] : [`Islaw canol y grŵp: ${below}.`]), ...(at === '' ? [] : [`Ar y canol: ${at}.`]), ...(above === '' ? [] : [`Uwchlaw’r canol: ${above}.`])].join(' '),
    none: 'Nid oes modd gosod yr un o’n sgoriau wrth ymyl y grŵp hwn eto.',
    alternative: 'Barrau sy’n dangos faint o sefydliadau sydd ar bob hanner lefel, gyda chanol y grŵp a’n sgôr ni.',
    rowTold: (name: string, score: string, median: string) => `${name}: ein sgôr ${score}, canol y grŵp ${median}.`,
    caption: 'Faint o sefydliadau sydd ar bob hanner lefel',
    measure: 'Mesur',
    counts: 'Sefydliadau, o’r isaf i fyny',
    bar: (from: string, to: string, count: number) => `${from} i ${to}: ${count}`,
    score: 'Ein sgôr',
    median: 'Canol y grŵp',
    bars: 'Sefydliadau ar bob hanner lefel',
    note: (group: string, organisations: string) => `Cymheiriaid: ${group}, ${organisations}. Mae bar o lai na thri wedi ymuno â’i gymydog.`,
    sampleNote: (group: string, organisations: string) => `Cymheiriaid: ${group}, ${organisations}, wedi’u dyfeisio. Mae bar o lai na thri wedi ymuno â’i gymydog.`,
  },
  questions: {
    title: 'Pob cwestiwn ochr yn ochr â’r grŵp',
    finding: (below: number, at: number, above: number) => {
      const all = below + at + above;
      const named = [...(below > 0 ? [`${below} islaw canol y grŵp`] : []), ...(at > 0 ? [`${at} ar ganol y grŵp`] : []), ...(above > 0 ? [`${above} uwchlaw canol y grŵp`] : [])];
      return `O ${plural(all, { two: `${all} gwestiwn`, other: `${all} cwestiwn` })}: ${named.join(', ')}.`;
    },
    none: 'Nid oes gan yr un o’r cwestiynau hyn lefel a chanol y grŵp.',
    note: (group: string, organisations: string) => `Cymheiriaid: ${group}, ${organisations}. Canolrif pob cwestiwn yw’r canol.`,
    sampleNote: (group: string, organisations: string) => `Cymheiriaid: ${group}, ${organisations}, wedi’u dyfeisio. Canolrif pob cwestiwn yw’r canol.`,
    caption: 'Lefelau ochr yn ochr â chanol y grŵp',
    alternative: 'Llinell o 1 i 5 ar gyfer pob cwestiwn, gyda’n lefel ni a chanol y grŵp.',
    rowTold: (name: string, level: string, median: string) => `${name}: ${level}, canol y grŵp ${median}.`,
    question: 'Cwestiwn',
    level: 'Ein lefel',
    median: 'Canol y grŵp',
    beside: 'Wrth ymyl y canol',
    sides: { below: 'Islaw', at: 'Arno', above: 'Uwchlaw' },
    ours: 'Ein lefel',
    shown: (level: string, median: string) => `${level}, canol ${median}`,
  },
};
