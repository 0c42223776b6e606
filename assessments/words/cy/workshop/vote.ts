/** The Welsh words of voting: passing the keyboard, paper slips and cards. */

import { plural } from '../../plural.ts';
import type { WorkshopWords } from '../../workshop.ts';

export const vote = {
  title: 'Pawb i bleidleisio, yn dawel',
  lead: 'Nid oes neb yn gweld pleidlais cyn i chi eu dangos i gyd ar yr un pryd. Ni chedwir enwau na threfn.',
  lateTitle: 'Mae’r pleidleisiau hyn wedi’u dangos',
  lateText: 'Gall rhywun a ddaeth yn hwyr bleidleisio o hyd. Mae’r pleidleisiau a ddangoswyd yn aros fel y maent. Bydd yr un newydd yn cyfrif pan fyddwch yn dangos eto. Os un yn unig sy’n newydd, bydd y newid yn y cyfrif yn dangos i’r ystafell beth a ddewisodd y person hwnnw. Dywedwch hynny ymlaen llaw.',
  reading: 'Yn darllen y pleidleisiau',
  ballotsUnreadable: 'Nid oedd modd darllen pleidleisiau’r rownd hon.',

  finished: (finished: number, voters: number) => `Mae ${finished} o ${voters} wedi gorffen`,
  stillToCome: (count: number) => (count === 0 ? 'Nid oes neb ar goll.' : count === 1 ? 'Mae un eto i ddod.' : `Mae ${count} eto i ddod.`),
  countHidden: 'Mae’r cyfrif wedi’i guddio',
  countHiddenText: 'Nid oes dim ar y sgrin hon yn dweud faint sydd wedi gorffen.',
  hideCount: 'Cuddio’r cyfrif',
  showCount: 'Dangos y cyfrif',
  oneMore: 'Un person arall',
  oneFewer: 'Un person yn llai',
  votersNow: (count: number) => `Mae ${people(count)} yn pleidleisio nawr`,
  madeUp: 'Gadael i’r bobl ddychmygol bleidleisio',
  madeUpText: 'Ymarfer yw hwn. Gall pobl ddychmygol bleidleisio.',
  madeUpDone: 'Mae’r bobl ddychmygol wedi pleidleisio',

  begunTitle: (count: number) => `${startedVotes(count)} heb ${count === 1 ? 'ei' : 'eu'} gorffen`,
  begunText: 'Gall y sawl a ddechreuodd fynd ymlaen o’r man lle y stopiodd. Mae’r hyn a ddewiswyd hyd yma yn aros yn gudd.',
  begunGiven: (given: number, asked: number) => `Rhoddwyd ${given} o ${asked}`,
  begunNamed: (given: number, asked: number) => `y bleidlais â ${given} o ${asked} wedi’u rhoi`,
  goOn: 'Mynd ymlaen â hi',
  countAsIs: 'Cyfrif yr hyn a roddwyd',
  countedAsIs: 'Mae’n cyfrif fel y mae',
  takeOut: 'Ei thynnu allan',
  takeOutTitle: 'Tynnu’r bleidlais hon allan?',
  takeOutText: (given: number) =>
    given === 1
      ? 'Mae ynddi un dewis nad oes neb wedi’i weld. Bydd wedi mynd am byth.'
      : `Mae ynddi ${plural(given, { two: `${given} ddewis`, other: `${given} dewis` })} nad oes neb wedi’u gweld. Byddant wedi mynd am byth.`,
  leaveIt: 'Ei gadael yma',
  takenOut: 'Mae’r bleidlais wedi’i thynnu allan',

  waysTitle: 'Ffyrdd o bleidleisio',
  keyboard: 'Pasio’r bysellfwrdd',
  keyboardText: 'Mae pob person yn pleidleisio ar y gliniadur hwn, yn ei amser ei hun. Mae’r sgrin yn wag rhwng pob un.',
  paper: 'Teipio slipiau papur',
  paperText: 'Mae pobl yn llenwi slip wedi’i argraffu. Rydych chi’n cymysgu’r slipiau ac yn eu teipio.',
  cards: 'Pleidleisio â chardiau',
  cardsText: 'Mae pawb yn rhoi eu cardiau i chi wyneb i lawr, a’r un a ddewiswyd ar y top. Rydych chi’n eu cymysgu, yn cyfrif y cardiau ar y top ac yn teipio’r cyfrif.',
  closePaper: 'Rhoi’r slipiau o’r neilltu',
  closeCards: 'Rhoi’r cardiau o’r neilltu',

  reveal: 'Dangos y pleidleisiau',
  backToReveal: 'Yn ôl at y pleidleisiau',
  revealAgain: 'Dangos gyda’r pleidleisiau newydd',
  revealEarly: 'Gallwch ddangos cyn i bawb orffen. Byddwn yn gofyn yn gyntaf.',
  revealReady: 'Mae pawb wedi gorffen.',
  revealOneLate: 'Dim ond un bleidlais sy’n newydd. Bydd y newid yn y cyfrif yn dangos i’r ystafell beth a ddewisodd y person hwnnw.',
  nobodyYet: 'Nid oes neb wedi pleidleisio eto. Dewiswch un o’r ffyrdd o bleidleisio yn gyntaf.',
  askTitle: 'Dangos y pleidleisiau nawr?',
  askText: (count: number) =>
    `${count === 1 ? 'Mae un person heb orffen.' : `Mae ${people(count)} heb orffen.`} Mae’r hyn a roddwyd hyd yma yn cyfrif, ond nid yw ateb gwag yn bleidlais.`,
  askSealed: 'Ar ôl dangos, ni all neb newid pleidlais. Gall rhywun sy’n dod yn hwyr ychwanegu un o hyd.',
  askSealedAgain: 'Ar ôl dangos, ni all neb newid nac ychwanegu pleidlais.',
  wait: 'Aros am y lleill',

  /** What a blank screen says: a heading, and a line. */
  cover: {
    first: [
      'Y person nesaf i bwyso “Dechrau eich pleidlais”',
      'Nid oes neb arall yn edrych. Mae eich pleidlais yn gyfrinachol: ni chedwir enwau na threfn. Cymerwch yr amser sydd ei angen arnoch.',
    ],
    next: ['Diolch. Rhowch y bysellfwrdd i’r nesaf.', 'Y person nesaf i bwyso “Dechrau eich pleidlais”. Nid oes neb arall yn edrych.'],
    begun: ['Y sawl sydd wedi dechrau i fynd ymlaen', 'Mae pawb arall wedi gorffen. Nid oes neb arall yn edrych.'],
    done: ['Diolch. Mae pawb wedi pleidleisio.', 'Rhowch y bysellfwrdd i’r hwylusydd.'],
    full: ['Nid oes pleidlais ar ôl i’w rhoi', 'Mae pawb sy’n pleidleisio wedi dechrau neu wedi gorffen. Gall yr hwylusydd ychwanegu un person arall.'],
  },
  voteKept: 'Cadwyd y bleidlais.',
  leftToVote: (count: number) => `${count} eto i bleidleisio.`,
  start: 'Dechrau eich pleidlais',
  goOnWithBegun: 'Mynd ymlaen â phleidlais a ddechreuwyd',
  backToWorkshop: 'Hwylusydd: yn ôl i’r gweithdy',

  ballot: 'Eich pleidlais',
  questionOf: (number: number, of: number) => `Cwestiwn ${number} o ${of}`,
  oneQuestion: 'Un cwestiwn',
  stop: 'Stopio yma a mynd ymlaen wedyn',
  givenBefore: 'Rhoesoch ateb i hwn o’r blaen. Mae’n aros fel y mae, oni bai eich bod yn dewis eto.',
  back: 'Yn ôl',
  next: 'Cwestiwn nesaf',
  toOverview: 'Edrych dros eich pleidlais',
  clear: 'Tynnu’r dewis hwn yn ôl',
  keeping: 'Yn cadw',
  kept: 'Cadwyd',
  notKept: 'Heb ei gadw eto.',
  noPlaceHere: 'Mae cynifer o bleidleisiau ag o bobl ar y cwestiwn hwn. Galwch yr hwylusydd, os gwelwch yn dda.',
  weTryAgain: 'Rydym yn dal i geisio.',
  tryAgain: 'Ceisio eto',
  overviewTitle: 'Nid yw eich pleidlais wedi’i gorffen eto',
  overviewGiven: (given: number, asked: number) => `Rydych wedi rhoi ${given} o ${asked}.`,
  overviewBlank: (count: number) =>
    count === 0 ? 'Nid oes yr un yn wag.' : count === 1 ? 'Mae un yn wag. Nid yw ateb gwag yn bleidlais.' : `Mae ${count} yn wag. Nid yw ateb gwag yn bleidlais.`,
  overviewCan: 'Gallwch fynd yn ôl i unrhyw gwestiwn. Ar ôl gorffen, ni allwch.',
  overviewLine: (number: number, title: string, state: string) => `${number}. ${title}: ${state}`,
  given: 'wedi’i roi',
  blank: 'yn wag',
  goToBlank: 'Mynd i’r un gwag cyntaf',
  finish: 'Gorffen eich pleidlais',

  slipsTitle: 'Un slip papur ar y tro',
  slipsText: 'Cymysgwch y slipiau yn gyntaf, fel na all neb ddweud pwy biau pa un. Gadewch res yn wag lle mae’r slip yn wag.',
  slipsKeys: 'Bysellau: 1 i 5, D am ddim yn gwybod, N am ddim yn berthnasol, Delete i glirio, Enter am y rhes nesaf.',
  optionLevel: (level: number, name: string) => `Lefel ${level}, ${name}`,
  rowsGiven: (given: number, asked: number) => `Mae pleidlais mewn ${given} o ${asked} rhes.`,
  keepSlip: 'Cadw’r slip hwn',
  keepChanges: 'Cadw’r newidiadau',
  leaveSlip: 'Ei adael fel yr oedd',
  halfTypedTitle: 'Gadael y slip hwn ar ei hanner?',
  halfTypedText: 'Bydd yr hyn a deipiwyd ond na chafodd ei gadw yn mynd am byth. Mae’r slipiau a gadwyd yn aros.',
  halfTypedStay: 'Mynd ymlaen i deipio',
  halfTypedLeave: 'Gadael heb ei gadw',
  slipEmpty: 'Nid oes dim wedi’i deipio eto. Dewiswch o leiaf un lefel, yna cadwch y slip.',
  slipKept: (count: number) => `Cadwyd y slip. Teipiwyd ${slips(count)}.`,
  slipChanged: 'Mae’r slip wedi’i newid',
  takeSlipBack: 'Tynnu’r slip hwn yn ôl',
  slipTakenBack: 'Mae’r slip wedi’i dynnu’n ôl',
  putSlipBack: 'Ei roi’n ôl',
  slipPutBack: 'Mae’r slip yma eto',
  sameTitle: 'Mae’r un slip yn union yma’n barod',
  sameText: 'Efallai fod dau berson wedi dewis yr un fath, neu eich bod wedi teipio’r slip hwn o’r blaen. Edrychwch ar y slipiau a roesoch o’r neilltu.',
  sameKeep: 'Ei gadw beth bynnag',
  sameDrop: 'Peidio â’i gadw',
  sameDropped: 'Ni chadwyd yr ail slip',
  typedTitle: (count: number) => `Teipiwyd ${slips(count)}`,
  typedText: 'Nid ydynt mewn unrhyw drefn. Ar hap y daeth y pedair llythyren.',
  slipNamed: (code: string) => `Slip ${code}`,
  lookAtSlip: 'Edrych arno',
  takeBack: 'Ei dynnu’n ôl',
  lookingAt: (code: string) => `Slip ${code}, fel y’i teipiwyd`,

  cardsTitle: 'Cyfrif y cardiau',
  cardsHelp: 'Darllenwch gwestiwn. Mae pawb yn rhoi eu set o gardiau i chi wyneb i lawr, a’r un a ddewiswyd ar y top. Cymysgwch y setiau, cyfrwch y cardiau ar y top a theipiwch y cyfrif. Gallwch newid cyfrif hyd nes y dangosir y pleidleisiau.',
  cardsAnswer: (level: number) => `Lefel ${level}`,
  cardsSum: (sum: number, voters: number) => `${sum} o ${voters} cerdyn`,
  cardsKept: 'Cadwyd',
  cardsChanging: 'Heb ei gadw eto',
  cardsSealed: 'Mae’r cardiau hyn wedi’u dangos, felly maent yn aros fel y maent.',
  cardsWrong: (most: number) => `Teipiwch rifau cyfan o 0 i ${most}.`,
} satisfies WorkshopWords['vote'];

function people(count: number): string {
  return plural(count, { two: `${count} berson`, few: `${count} pherson`, many: `${count} pherson`, other: `${count} o bobl` });
}

function slips(count: number): string {
  return `${count} slip`;
}

function startedVotes(count: number): string {
  return plural(count, {
    one: 'Dechreuwyd 1 bleidlais',
    two: `Dechreuwyd ${count} bleidlais`,
    many: `Dechreuwyd ${count} phleidlais`,
    other: `Dechreuwyd ${count} pleidlais`,
  });
}
