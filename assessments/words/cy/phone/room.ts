/** The Welsh words of the page on a phone in the room. */

import type { PhoneWords } from '../../phone.ts';

export const room = {
  title: 'Eich pleidlais',
  otherLanguage: 'Cymraeg',
  looking: 'Yn chwilio am yr ystafell',

  joinTitle: 'Ymuno â’r ystafell',
  code: 'Cod yr ystafell',
  codeHint: 'Chwe digid. Maent ar y sgrin yn yr ystafell.',
  join: 'Ymuno â’r ystafell',
  joining: 'Yn ymuno',
  secret: 'Cyfrinachol. Ni chedwir enwau.',
  codeMissing: 'Teipiwch chwe digid cod yr ystafell.',
  codeWrong: 'Nid hwn yw cod yr ystafell hon. Edrychwch ar y sgrin a’i deipio eto.',
  tooManyTries: 'Daeth gormod o godau anghywir i mewn. Arhoswch funud, yna rhowch gynnig arall arni.',
  joinLost: 'Ni atebodd yr ystafell. Gwnewch yn siŵr bod y ffôn hwn ar rwydwaith yr ystafell, yna rhowch gynnig arall arni.',
  joinAgain: 'Mae’r ystafell yn gofyn am ei chod eto. Mae’r hyn a ddewisoch yn dal ar y ffôn hwn.',

  fullTitle: 'Mae’r ystafell yn llawn',
  fullText: 'Mae pob lle wedi’i gymryd. Dywedwch wrth yr hwylusydd, a all adael mwy o bobl i mewn.',
  tryAgain: 'Ceisio ymuno eto',

  chooseRole: 'Mynd ymlaen i’r cwestiynau',
  roleMissing: 'Dewiswch grŵp, neu dywedwch y byddai’n well gennych beidio.',

  back: 'Yn ôl',
  where: 'Cwestiwn',
  whereOf: (of: number) => `o ${of}`,
  oneQuestion: 'Un cwestiwn',
  send: 'Anfon fy mhleidlais',
  next: 'Cwestiwn nesaf',
  toEnd: 'Mynd i’r diwedd',
  chooseFirst: 'Dewiswch lefel yn gyntaf, neu “Ddim yn gwybod”. Gallwch hefyd adael y cwestiwn hwn allan.',
  chooseLed: 'Dewiswch lefel yn gyntaf, neu “Ddim yn gwybod”.',
  leaveOut: 'Gadael y cwestiwn hwn allan',
  following: 'Yr hwylusydd sy’n arwain. Daw’r cwestiwn nesaf ohono’i hun.',
  takenBack: 'Tynnwyd eich pleidlais ar y cwestiwn hwn yn ôl.',

  doneTitle: (count: number) => (count === 1 ? 'Rydych wedi pleidleisio' : `Rydych wedi pleidleisio ar bob un o’r ${count}`),
  doneText: 'Gallwch fynd yn ôl nes i’r pleidleisiau gael eu dangos.',
  partTitle: (given: number, of: number) => `Rydych wedi pleidleisio ar ${given} o ${of}`,
  partText: 'Nid yw cwestiwn heb bleidlais yn cyfrif. Gallwch fynd yn ôl nes i’r pleidleisiau gael eu dangos.',
  openTitle: 'Cwestiynau heb eich pleidlais',
  openLine: (number: number, question: string) => `${number}. ${question}`,
  openChosen: 'Wedi’i ddewis, heb ei anfon eto',
  lookAgain: 'Edrych ar fy mhleidleisiau eto, o’r cyntaf',
  goToFirst: 'Mynd i’r un cyntaf',

  waitingTitle: 'Edrychwch ar y sgrin',
  waitingText: 'Nid oes dim i bleidleisio arno nawr. Mae’r dudalen hon yn mynd ymlaen ohoni’i hun.',
  shownTitle: 'Mae’r pleidleisiau wedi’u dangos',
  shownText: 'Edrychwch ar y sgrin. Mae’r dudalen hon yn mynd ymlaen ohoni’i hun os byddwch yn pleidleisio eto.',
  shownTooLate: 'Dangoswyd y pleidleisiau cyn i’r un hon gyrraedd. Ni chafodd ei chyfrif.',
  shownTooLateSome: (count: number) => `Dangoswyd y pleidleisiau cyn i ${count} o’ch rhai chi gyrraedd. Ni chafodd y rhain eu cyfrif.`,
  closedTitle: 'Mae’r ystafell wedi cau',
  closedText: 'Diolch. Gallwch gau’r dudalen hon.',
  closedUnsent: 'Ni chyrhaeddodd pob un o’ch pleidleisiau. Maent yn dal ar y ffôn hwn. Dywedwch wrth yr hwylusydd.',
  otherVote: 'Mae’r ystafell wedi mynd ymlaen at bleidlais arall. Nid yw’r hyn na chafodd ei anfon yn cyfrif yno.',

  sending: 'Wedi’i chadw ar y ffôn hwn, yn anfon',
  lost: 'Wedi’i chadw ar y ffôn hwn. Nid oes cysylltiad, felly rydym yn dal i geisio.',
  noConnection: 'Dim cysylltiad â’r ystafell. Rydym yn dal i geisio.',
  counted: 'Cyfrifwyd eich pleidlais',
  tooMany: 'Mae cynifer o bleidleisiau ag o bobl ar y cwestiwn hwn. Dywedwch wrth yr hwylusydd. Rydym yn dal i geisio.',
  badRequest: 'Ni allai’r ystafell ddarllen y bleidlais hon. Dewiswch eto, yna anfonwch hi.',
} satisfies PhoneWords['room'];
