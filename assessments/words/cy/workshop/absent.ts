/** The Welsh words for colleagues who are absent: their form, and the responses that come back. */

import type { WorkshopWords } from '../../workshop.ts';

export const absent = {
  way: 'Cydweithwyr absennol',
  wayText: 'Mae’r sawl na all ddod yn llenwi ffurflen ar unrhyw gyfrifiadur, ac yn anfon ffeil fach atoch.',
  closeWay: 'Rhoi’r ymatebion o’r neilltu',

  title: 'Cydweithwyr na allant ddod',
  how: [
    'Cadwch y ffurflen a’i hanfon atynt.',
    'Maent yn ei hagor ar unrhyw gyfrifiadur, gyda’r rhyngrwyd neu hebddo. Maent yn pleidleisio ynddi ac yn cadw eu hymateb.',
    'Maent yn anfon y ffeil fach honno atoch. Ychwanegwch hi yn y cam “Pleidleisio”, cyn dangos y pleidleisiau os gallwch.',
  ],
  count: 'Cyfrifwch nhw ymhlith y bobl sy’n pleidleisio.',
  save: 'Cadw’r ffurflen',
  saved: (name: string) => `Cynigir y ffurflen fel ${name}`,
  noForm: 'Mae’r ffurflen ar goll o’r copi hwn o Soundings. Gosodwch Soundings eto, neu defnyddiwch slipiau papur.',

  takeTitle: 'Ychwanegu ymatebion',
  holds: 'Mewn ymateb mae dewisiadau, a grŵp rôl os rhoddodd y person un. Nid oes enw, amser na nodyn ynddo.',
  careful: 'Gall pwy bynnag sy’n agor y ffeil ddarllen y pleidleisiau ynddi. Felly ychwanegwch hi heb ei hagor. Yna dilëwch y ffeil a’r neges a ddaeth â hi.',
  pick: 'Dewis ymatebion',
  drop: 'Neu gollyngwch y ffeiliau ar y dudalen hon.',
  dropHere: 'Gollyngwch i ychwanegu’r ffeiliau hyn.',
  chosen: (count: number) => (count === 1 ? 'Mae un ffeil wedi’i dewis' : `Mae ${count} ffeil wedi’u dewis`),
  answered: (answered: number, asked: number) => `Atebwyd ${answered} o’r ${asked} cwestiwn`,
  late: 'Mae’n dod ar ôl dangos y pleidleisiau. Bydd yn cyfrif pan fyddwch yn eu dangos eto.',
  oneLate: 'Dim ond un bleidlais fyddai’n newydd. Byddai’r newid yn y cyfrif yn dangos i’r ystafell beth a ddewisodd y person hwnnw. Arhoswch am ymateb arall os gallwch.',
  unreadable: 'Nid oes modd darllen y ffeil hon. Dewiswch hi eto.',
  takeEarlier: 'Tynnu’r un cynharach allan',
  add: (count: number) => `Ychwanegu ${count} ymateb`,
  leave: 'Rhoi’r ffeiliau hyn o’r neilltu',
  added: (count: number) => (count === 1 ? 'Mae un ymateb wedi’i ychwanegu' : `Mae ${count} ymateb wedi’u hychwanegu`),

  inTitle: (count: number) => (count === 1 ? 'Mae un ymateb i mewn' : `Mae ${count} ymateb i mewn`),
  inText: 'Nid ydynt mewn unrhyw drefn. Ar hap y daw’r pedair llythyren. Mae enw’r ffeil yn gorffen â nhw.',
  named: (code: string) => `Ymateb ${code}`,
  takeOut: 'Ei dynnu allan',
  takeOutTitle: 'Tynnu’r ymateb hwn allan?',
  takeOutText: 'Caiff ei bleidleisiau eu dileu yma. Dim ond os ychwanegwch ei ffeil eto y dônt yn ôl.',
  leaveIn: 'Ei adael i mewn',
  takenOut: 'Mae’r ymateb wedi’i dynnu allan',

  problems: {
    'no-response-file': 'Nid ymateb yw hwn. Ffeil fach yw ymateb, â’i henw’n gorffen yn .json. Os anfonodd rhywun y ffurflen ei hun yn ôl, gofynnwch iddynt ei hagor a chadw eu hymateb.',
    'response-damaged': 'Mae’r ymateb hwn wedi’i ddifrodi, neu cafodd ei newid ar ôl ei gadw. Gofynnwch amdano eto.',
    'response-too-large': 'Mae ymateb yn 64 KB ar y mwyaf. Mae’r ffeil hon yn fwy, felly ni all fod fel y cafodd ei chadw. Gofynnwch amdani eto.',
    'response-from-newer': 'Soundings mwy newydd a wnaeth ffurflen yr ymateb hwn. Diweddarwch yr un hwn, yna ychwanegwch y ffeil eto.',
    'response-for-another': 'Mae’r ymateb hwn ar gyfer asesiad arall neu rownd arall. Ychwanegwch ef yno.',
    'response-already-in': 'Mae’r ymateb hwn i mewn yn barod. Mae’n cyfrif unwaith.',
  },
  sameForm: 'Mae ymateb arall o’r un ffurflen i mewn. I gyfrif hwn yn ei le, tynnwch yr un cynharach allan.',
  sameFormRevealed: 'Mae ymateb arall o’r un ffurflen i mewn, ac mae ei bleidleisiau wedi’u dangos. Mae hwnnw’n aros.',
  otherVersion: (answered: string, asked: string) =>
    `Mae’r ymateb hwn yn ateb fersiwn ${answered} o’r holiadur, ond mae’r rownd hon yn gofyn fersiwn ${asked}. Cadwch y ffurflen eto a’i hanfon at y person hwnnw.`,
  otherForm: {
    full: 'Mae’r ymateb hwn yn ateb y ffurflen lawn, ond mae’r rownd hon yn gofyn yr un gyflym. Cadwch y ffurflen eto a’i hanfon at y person hwnnw.',
    quick: 'Mae’r ymateb hwn yn ateb y ffurflen gyflym, ond mae’r rownd hon yn gofyn yr un lawn. Cadwch y ffurflen eto a’i hanfon at y person hwnnw.',
  },
} satisfies WorkshopWords['absent'];
