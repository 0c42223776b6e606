/** The Welsh words of voting from phones in the room: opening it, joining, and the projected view of both. */

import { plural } from '../../plural.ts';
import type { WorkshopWords } from '../../workshop.ts';

export const phones = {
  way: 'Ffonau yn yr ystafell',
  wayText: 'Mae pob person yn pleidleisio ar ei ffôn ei hun. Nid oes angen rhyngrwyd nac ap.',
  closeWay: 'Rhoi’r ffonau o’r neilltu',

  title: 'Ffonau yn yr ystafell',
  before: 'Mae ffonau’n cyrraedd y cyfrifiadur hwn dros y rhwydwaith lleol. Nid oes dim yn mynd i’r rhyngrwyd.',
  asks: 'Gall eich cyfrifiadur ofyn a gaiff Soundings ddefnyddio’r rhwydwaith. Caniatewch hynny, neu ni all yr un ffôn ei gyrraedd.',
  looking: 'Yn chwilio am rwydweithiau',
  network: 'Ar ba rwydwaith mae’r ffonau?',
  kinds: { wireless: 'Wi-Fi', cable: 'Cebl rhwydwaith', inside: 'Rhwydwaith y tu mewn i’r cyfrifiadur hwn, neu VPN', other: 'Rhwydwaith arall', here: 'Y cyfrifiadur hwn yn unig, i roi cynnig arni' },
  placeDetail: (address: string, name: string) => `${address}, ${name}`,
  noNetwork: 'Nid yw’r cyfrifiadur hwn ar unrhyw rwydwaith. Ymunwch â rhwydwaith Wi-Fi neu fan poeth ffôn, yna edrychwch eto.',
  lookAgain: 'Chwilio am rwydweithiau eto',
  found: (count: number) => plural(count, { zero: 'Ni chafwyd rhwydwaith', one: 'Cafwyd un rhwydwaith', two: 'Cafwyd dau rwydwaith', other: `Cafwyd ${count} rhwydwaith` }),
  open: 'Agor yr ystafell',
  opened: 'Mae’r ystafell ar agor',
  whenItCloses: 'Mae’r ystafell yn cau pan fyddwch chi’n ei chau, yn cau’r rownd neu’n cau Soundings.',

  joinTitle: 'Ymuno â’ch ffôn',
  joinText: 'Pwyntiwch gamera ffôn at y sgwâr, neu agorwch y cyfeiriad a theipio’r cod.',
  onlyHere: 'Dim ond y cyfrifiadur hwn all ymuno: cyfeiriad i roi cynnig arni yw hwn.',
  square: (address: string, code: string) => `Cod QR: mae’n agor ${address} ac yn rhoi’r cod ${code}.`,
  address: 'Cyfeiriad',
  code: 'Cod',
  joined: (count: number) => plural(count, { zero: 'Nid oes ffôn wedi ymuno eto', one: 'Mae un ffôn wedi ymuno', other: `Mae ${count} ffôn wedi ymuno` }),
  finished: (count: number) => plural(count, { zero: 'Nid oes un wedi gorffen.', one: 'Mae un wedi gorffen.', other: `Mae ${count} wedi gorffen.` }),
  votedHere: (count: number) => plural(count, { zero: 'Nid oes un wedi pleidleisio ar y cwestiwn hwn.', one: 'Mae un wedi pleidleisio ar y cwestiwn hwn.', other: `Mae ${count} wedi pleidleisio ar y cwestiwn hwn.` }),
  most: 'Y nifer mwyaf a gaiff ymuno',
  mostHint: 'Gan gynnwys y ffonau sydd yma’n barod.',
  mostProblem: (least: number, most: number) => `Teipiwch rif cyfan o ${least} i ${most}.`,
  lock: (count: number) => `Cloi’r ystafell ar ${count}`,
  locked: 'Mae’r ystafell yn llawn. I adael mwy o ffonau i mewn, teipiwch rif uwch.',
  pace: 'Sut mae’r ffonau’n mynd ymlaen',
  ownPace: 'Pawb yn ei amser ei hun',
  follow: 'Fy nilyn i',
  followText: 'Mae pob ffôn yn dangos y cwestiwn rydych chi’n troi ato yma.',
  ownPaceText: 'Mae pob ffôn yn mynd drwy’r cwestiynau yn eu trefn.',
  showJoining: 'Dangos sut i ymuno ar y taflunydd',

  voteFirst: 'Gadael i’r ffonau bleidleisio',
  voteAgain: 'Pleidleisio eto ar ffonau',
  votingFirst: 'Gall ffonau bleidleisio nawr.',
  votingNow: 'Gall ffonau bleidleisio ar y cwestiwn hwn nawr.',
  waiting: 'Mae’r ffonau’n aros nes i chi adael iddynt bleidleisio.',
  votingElsewhere: (id: string) => `Mae ffonau’n dal i bleidleisio ar ${id}.`,
  stopVote: 'Atal y bleidlais ar ffonau',

  isOpen: (count: number) => plural(count, { zero: 'Mae’r ystafell ar agor: dim ffonau eto', other: `Mae’r ystafell ar agor: ${count} ffôn` }),
  close: 'Cau’r ystafell',
  closeTitle: 'Cau’r ystafell nawr?',
  closeText: (count: number) =>
    count === 1
      ? 'Mae un ffôn heb orffen. Mae’r hyn a anfonodd wedi’i gadw yma. Mae’r gweddill yn aros ar y ffôn, sy’n dweud hynny.'
      : `Mae ${count} ffôn heb orffen. Mae’r hyn a anfonwyd wedi’i gadw yma. Mae’r gweddill yn aros ar y ffonau, sy’n dweud hynny.`,
  leaveOpen: 'Ei gadael ar agor',
  closed: 'Mae’r ystafell ar gau',

  gone: (address: string) => `Nid yw’r cyfrifiadur hwn yn y cyfeiriad ${address} mwyach, felly ni all ffonau ei gyrraedd. Ewch yn ôl i’r rhwydwaith hwnnw, neu caewch yr ystafell a’i hagor ar un arall.`,

  aloneTitle: 'Nid oes ffôn wedi cyrraedd eto',
  aloneText: 'Efallai fod y rhwydwaith hwn yn cadw dyfeisiau ar wahân, fel y mae rhwydweithiau gwesteion yn aml. Mae tair ffordd ymlaen.',
  aloneNetwork: 'Defnyddiwch rwydwaith arall, neu fan poeth ffôn.',
  chooseNetwork: 'Dewis rhwydwaith arall',
  aloneKeyboard: 'Pasiwch y cyfrifiadur hwn o un i’r llall.',
  alonePaper: 'Gadewch i bobl lenwi slipiau papur.',

  begunTitle: (count: number) => (count === 1 ? 'Mae un ffôn wedi dechrau a heb orffen' : `Mae ${count} ffôn wedi dechrau a heb orffen`),
  begunText: 'Gallant fynd ymlaen nes i chi ddangos y pleidleisiau. Mae’r hyn a roddwyd erbyn hynny’n cyfrif.',
  takeOut: (count: number) => (count === 1 ? 'Tynnu’r ffôn heb orffen allan' : `Tynnu ${count} ffôn heb orffen allan`),
  takeOutTitle: (count: number) => (count === 1 ? 'Tynnu’r ffôn heb orffen allan?' : `Tynnu ${count} ffôn heb orffen allan?`),
  takeOutAsk: 'Gofynnwch i’r ystafell yn gyntaf a oes rhywun yn dal i bleidleisio ar ffôn. Mae ffôn yn cyfrif ddwywaith os anghofiodd ei borwr pwy ydyw.',
  takeOutText: 'Bydd yr hyn a roddwyd yno yn mynd am byth. Nid oes neb wedi’i weld.',
  leaveThem: 'Ei adael fel y mae',
  takingOut: 'Yn tynnu’r pleidleisiau allan. Mae’n cymryd ychydig o amser.',
  takenOut: (count: number) => (count === 1 ? 'Mae’r ffôn heb orffen wedi’i dynnu allan' : `Mae ${count} ffôn heb orffen wedi’u tynnu allan`),

  problems: {
    'no-such-address': 'Nid yw’r cyfrifiadur hwn ar y rhwydwaith hwnnw mwyach. Chwiliwch am rwydweithiau eto, yna dewiswch un.',
    'room-in-use': 'Mae ffonau yn ystafell rownd arall. Caewch yr ystafell honno yn gyntaf.',
    'no-room': 'Mae’r ystafell wedi cau yn barod. Gallwch ei hagor eto.',
    'no-port': (code: string) => `Ni adawodd y cyfrifiadur hwn i’r ystafell agor (${code}). Rhowch gynnig arall arni, neu dewiswch rwydwaith arall.`,
  },
  closeOther: 'Cau’r ystafell arall',

  projector: {
    shows: 'Ymuno',
    show: 'Dangos sut i ymuno yno',
    hide: 'Cuddio sut i ymuno yno',
    steps: (address: string) => ['Ymunwch â’r un rhwydwaith â chyfrifiadur yr hwylusydd.', `Pwyntiwch gamera eich ffôn at y sgwâr, neu agorwch ${address}.`, 'Teipiwch y cod os yw eich ffôn yn gofyn amdano.'],
    joined: (count: number, most: number) => `${count} o ${most} wedi ymuno`,
    haveVoted: () => 'wedi pleidleisio',
  },

  setUp: {
    title: 'Ffonau yn yr ystafell',
    text: 'Mae pob person yn pleidleisio ar ei ffôn ei hun, i gyd ar yr un pryd. Mae pobl yn sganio cod i ymuno.',
    need: 'Angen: un rhwydwaith i’r cyfrifiadur hwn a’r ffonau. Nid oes angen rhyngrwyd.',
    time: (minutes: number) => `Tua ${plural(minutes, { one: '1 funud', two: '2 funud', other: `${minutes} munud` })} i bawb.`,
  },
} satisfies WorkshopWords['phones'];
