/** The Welsh words of setting up a workshop, its agenda, its papers and its end. */

import { plural } from '../../plural.ts';
import type { WorkshopWords } from '../../workshop.ts';

/** "8 o bobl", and "1 person". */
const people = (count: number) => (count === 1 ? '1 person' : `${count} o bobl`);

/** "15 cwestiwn": the noun is singular after a number, and changes after 2. */
const questions = (count: number) => plural(count, { two: `${count} gwestiwn`, few: `${count} chwestiwn`, many: `${count} chwestiwn`, other: `${count} cwestiwn` });

/** "2 funud", and "5 munud". */
const minutes = (count: number) => plural(count, { one: `${count} funud`, two: `${count} funud`, other: `${count} munud` });

export const setUp = {
  heading: (time: number, voters: number) => `Tua ${minutes(time)} i ${people(voters)}`,
  lead: (asked: number, discussed: number) => `${questions(asked)}, gydag amser i drafod ${discussed} ohonynt.`,
  form: 'Ffurflen',
  formDetail: (time: number) => `Tua ${minutes(time)}.`,
  formForAnHour: (time: number) => `Tua ${minutes(time)}. Yn addas ar gyfer cyfarfod o awr.`,
  formFixed: 'Ni ellir newid y ffurflen ar ôl i rywun bleidleisio.',
  voters: 'Faint o bobl sy’n pleidleisio',
  votersHint: 'O 1 i 300. Gallwch newid hyn wedyn, os daw rhywun yn hwyr.',
  votersProblem: 'Rhowch rif cyfan o 1 i 300.',
  votersTooFew: (least: number) => `Mae ${people(least)} wedi pleidleisio’n barod. Rhowch ${least} neu fwy.`,
  advice: {
    one: 'Mae rownd gydag un pleidleisiwr yn cyfrif fel rownd a atebwyd gan un person.',
    few: 'Gyda chyn lleied o bobl, gall pleidleisiau fod yn agos drwy gyd-ddigwyddiad. Gwahoddwch ragor os gallwch.',
    some: 'Gwahoddwch un neu ddau arall os gallwch. Mae mynd o dri phleidleisiwr i chwech yn werth cymaint â mynd o dri chwestiwn i chwech.',
    enough: 'Mae chwech neu fwy o bobl yn rhoi darlun mwy cadarn.',
    many: 'Mewn grŵp mawr, gadewch i ddau neu dri o bobl siarad am bob cwestiwn.',
  },
  count: {
    fewer: '−1',
    more: '+1',
    fewerNamed: (what: string) => `${what}: un yn llai`,
    moreNamed: (what: string) => `${what}: un yn fwy`,
  },
  startVoting: 'Dechrau pleidleisio',
  backToVote: 'Mynd yn ôl i’r bleidlais',
  backToVotes: 'Mynd yn ôl at y pleidleisiau',
  rehearsal: {
    title: 'Ymarfer yw hwn',
    text: 'Cyngor dychmygol a phleidleiswyr dychmygol sydd yma. Rhowch gynnig ar bopeth: ni fydd dim o’ch gwaith chi yn newid.',
    act: 'Dechrau’r ymarfer eto',
  },
  practise: {
    title: 'Ymarfer y noson gynt',
    text: 'Cyngor dychmygol sydd mewn ymarfer, ac mae ei bobl yn pleidleisio pan fyddwch chi’n dweud wrthynt. Gallwch ei ddechrau mor aml ag y mynnwch.',
    act: 'Ymarfer gyda phobl ddychmygol',
  },
  hasAnswers: {
    title: (count: number) => (count === 1 ? 'Mae un cwestiwn wedi’i ateb yn barod' : `Mae ${questions(count)} wedi’u hateb yn barod`),
    text: 'Mae’r atebion yn aros ac yn cyfrif nes i’r grŵp setlo’r un cwestiwn. I ddechrau’n wag, agorwch y rownd nesaf ac atebwch honno mewn gweithdy.',
  },
  counted: {
    title: (day: string) => `Cyfrifwyd y pleidleisiau ar ${day}`,
    text: 'Mae’r canlyniadau’n aros, a chafodd y pleidleisiau eu hunain eu dileu bryd hynny. I bleidleisio o’r newydd, agorwch y rownd nesaf.',
  },
  closed: { title: 'Mae’r rownd hon ar gau', text: 'Mae ei chanlyniadau’n aros fel y maent. I gael gweithdy newydd, agorwch y rownd nesaf.' },
  paper: { title: 'Cafodd y rownd hon ei theipio o bapur', text: 'Nid yw’n derbyn pleidleisiau. I gael gweithdy, agorwch y rownd nesaf.' },
  nextRound: 'Agor y rownd nesaf',
  ways: {
    title: 'Ffyrdd o bleidleisio',
    text: 'Mewn cyfarfod, ffonau neu slipiau papur sydd gyflymaf fel arfer, ac mae’r rhaglen yn rhagdybio bod pawb yn pleidleisio ar yr un pryd. Pasiwch y bysellfwrdd rhwng dau neu dri o bobl, neu cyn y cyfarfod. Mae pob ffordd yn cadw’r pleidleisiau’n gudd, a gallwch eu cymysgu.',
    keyboard: {
      title: 'Pasio’r bysellfwrdd',
      text: 'Mae un person ar ôl y llall yn pleidleisio ar y gliniadur hwn. Mae’r sgrin yn wag rhwng dau bleidleisiwr.',
      time: (each: number, all: number, voters: number) => `Tua ${minutes(each)} yr un, felly ${minutes(all)} i ${people(voters)}. Gadewch i bobl ddechrau cyn y cyfarfod.`,
      timeAlone: (each: number) => `Tua ${minutes(each)}.`,
      need: 'Trowch y gliniadur oddi wrth yr ystafell. Peidiwch â dangos ei sgrin ar y taflunydd.',
    },
    paper: {
      title: 'Slipiau papur',
      text: 'Mae pawb yn llenwi slip ar yr un pryd. Rydych chi’n cymysgu’r slipiau ac yn eu teipio.',
      time: (time: number) => `Tua ${minutes(time)}, ac un arall am bob slip rydych chi’n ei deipio.`,
      need: 'Slip a phin ysgrifennu yr un, ac amlen i’r slipiau. Mae print bras ar gael hefyd.',
      act: 'Argraffu slipiau papur',
    },
    cards: {
      title: 'Pleidleisio â chardiau',
      text: 'Ar gyfer pob cwestiwn, mae pawb yn rhoi eu set o gardiau i chi wyneb i lawr, a’r un a ddewiswyd ar y top. Rydych chi’n cymysgu’r setiau, yn cyfrif y cardiau ar y top ac yn teipio’r cyfrif. Yna rhowch y setiau yn ôl mewn unrhyw drefn: maent i gyd yr un fath.',
      time: (time: number) => `Tua ${minutes(time)}, ac un arall am bob cwestiwn rydych chi’n ei gyfrif.`,
      need: 'Set o gardiau i bob person. Mae cardiau hefyd yn addas ar gyfer ail bleidlais ar un cwestiwn.',
      act: 'Argraffu cardiau',
    },
  },
  agenda: {
    title: 'Rhaglen',
    notesTitle: 'Beth i’w wneud a’i ddweud ym mhob cam',
    print: 'Argraffu’r canllaw',
    caption: 'Y camau a’u munudau',
    columns: { step: 'Cam', minutes: 'Munudau', notes: 'Beth rydych chi’n ei wneud a’i ddweud' },
    minutes: (count: number) => minutes(count),
    total: 'Cyfanswm',
    steps: { welcome: 'Croeso', vote: 'Pleidleisio', reveal: 'Dangos', confirm: 'Cadarnhau', discuss: 'Trafod', act: 'Dewis camau gweithredu' },
    left: (time: number) => `Tua ${minutes(time)} ar ôl`,
    notesOf: (step: string) => `${step}: nodiadau i chi`,
    here: 'Rydych chi yma',
    rule: 'Y cynllun: pum munud i groesawu pobl, 35 eiliad y cwestiwn i bleidleisio, a thair munud a hanner am bob cwestiwn rydych chi’n ei drafod. Mae pawb yn pleidleisio ar yr un pryd. Canllaw’n unig yw’r munudau. Nid oes dim yn digwydd pan fyddant ar ben.',
    notes: {
      welcome: [
        'Dywedwch pam rydych chi yma, a phryd y byddwch wedi gorffen.',
        'Darllenwch yn uchel beth sy’n cael ei gadw, a beth sydd ddim.',
        'Dywedwch: “Dewiswch y lefel uchaf sy’n gwbl wir amdanom ni i gyd heddiw. Mae Ddim yn gwybod yn ateb da.”',
      ],
      vote: [
        'Mae pawb yn pleidleisio’n dawel ac yn eu hamser eu hunain.',
        'Os yw rhywun yn cael trafferth, darllenwch y lefelau’n uchel. Peidiwch â dweud beth fyddech chi’n ei ddewis.',
        'Arhoswch nes bod pawb wedi gorffen. Nid oes neb yn gweld canlyniad cyn hynny.',
      ],
      reveal: ['Dangoswch y pleidleisiau i gyd ar unwaith.', 'Dywedwch ble rydych chi’n agos a ble rydych chi’n bell oddi wrth eich gilydd. Nid oes rhaid i neb egluro pleidlais.'],
      confirm: [
        'Darllenwch y cwestiynau lle mae’r pleidleisiau yr un fath neu’n agos.',
        'Gofynnwch: “Oes rhywun am drafod un o’r rhain?” Os felly, dewiswch “Ei drafod”.',
        'Cadarnhewch y lleill gyda’i gilydd.',
      ],
      discuss: [
        'Dilynwch drefn y rhestr: y cwestiynau mwyaf rhanedig sy’n dod gyntaf.',
        'Darllenwch y ddwy lefel bob ochr i’r bwlch.',
        'Gofynnwch: “Beth ydych chi wedi’i weld?” Gwahoddwch farn wahanol yn gyntaf, heb enwi neb. Uwch-swyddogion sy’n siarad olaf.',
        'Pleidleisiwch eto, yn gudd. Yna cytunwch ar lefel neu gofnodwch “heb gytuno”, ac ewch ymlaen.',
      ],
      act: ['Dewiswch dri i bum cam gweithredu o’r bylchau.', 'Rhowch berchennog a dyddiad i bob un.', 'Caewch y rownd. Dywedwch beth sy’n digwydd i’r pleidleisiau.'],
    },
  },
  kept: {
    title: 'Beth sy’n cael ei gadw, a beth sydd ddim',
    sayTitle: 'Dywedwch hyn cyn y bleidlais',
    say: '“Mae eich pleidlais yn gudd, ac nid oes neb yn gofyn am eich enw. Rydym yn cadw faint a ddewisodd bob lefel, cyfartaleddau heb enwau, beth rydym yn cytuno arno, a pham. Pan fyddwn yn cau’r rownd, caiff pleidleisiau pob person eu dileu.”',
    keptTitle: 'Yn cael ei gadw',
    kept: [
      'faint a ddewisodd bob lefel, ym mhob pleidlais ar gwestiwn lle pleidleisiodd pump neu fwy',
      'cyfartaledd pob pleidleisiwr mewn dimensiwn, o bedwar pleidleisiwr ymlaen: dim enwau, yn nhrefn maint',
      'y lefel rydych chi’n cytuno arni, a pham lle nad lefel y mwyafrif yw hi',
      'y ddwy farn lle nad ydych chi’n cytuno',
      'eich nodiadau',
    ],
    notTitle: 'Ddim yn cael ei gadw',
    not: ['enwau', 'pwy a bleidleisiodd pryd, neu ym mha drefn', 'pleidleisiau unigol, ar ôl cau’r rownd'],
    untilThen: 'Tan hynny, mae pleidleisiau unigol mewn un ffeil ar y cyfrifiadur hwn. Nid ydynt mewn unrhyw gopi, dogfen na ffeil wedi’i chadw. Mae’r ystafell yn gweld y cyfrif ar gwestiwn o dair pleidlais ymlaen.',
  },
  projector: {
    title: 'Y taflunydd',
    points: [
      'Gosodwch yr ail sgrin i “estyn”. Peidiwch â dyblygu’r sgrin hon.',
      'Ar ôl i’r pleidleisio ddechrau, dewiswch ar frig y dudalen beth mae’r taflunydd yn ei ddangos. Dim ond ar ôl y cam Dangos y gall ddangos pleidleisiau.',
      'Gydag un sgrin yn unig, diffoddwch y taflunydd tra bo pobl yn pleidleisio ar y gliniadur hwn.',
    ],
  },
  end: {
    title: 'Dod â’r gweithdy i ben',
    text: 'Yna bydd un person yn ateb gweddill y rownd. Mae’r hyn y mae’r grŵp wedi’i setlo’n aros.',
    act: 'Dod â’r gweithdy i ben a dileu ei bleidleisiau',
    ask: 'Dileu pob pleidlais yn y gweithdy hwn?',
    means: (count: number) => `Caiff pleidleisiau ${people(count)} eu dileu am byth.`,
    noVotes: 'Nid oes neb wedi pleidleisio eto, felly ni chollir yr un bleidlais.',
    elsewhere: 'Nid yw ei bleidleisiau ar y cyfrifiadur hwn.',
    stays: 'Mae atebion y mae’r grŵp wedi’u setlo’n aros.',
    keep: 'Cadw’r gweithdy',
    done: 'Mae’r gweithdy wedi dod i ben. Mae ei bleidleisiau wedi’u dileu.',
  },
  papers: {
    back: 'Yn ôl i’r gweithdy',
    copies: 'Faint o gopïau',
    copiesHint: 'O 1 i 40.',
    copiesProblem: 'Rhowch rif cyfan o 1 i 40.',
    preview: 'Fel hyn y bydd yn edrych ar bapur.',
    print: (count: number) => `Argraffu ${plural(count, { two: `${count} gopi`, few: `${count} chopi`, many: `${count} chopi`, other: `${count} copi` })}`,
    guide: {
      title: 'Canllaw i’r hwylusydd',
      about: (organisation: string, day: string, time: number, asked: number, voters: number) =>
        `${organisation}, ${day}: ${questions(asked)}, ${people(voters)} yn pleidleisio, tua ${minutes(time)}`,
      beforeTitle: 'Cyn i bobl gyrraedd',
      before: [
        'Argraffwch slipiau neu gardiau, a dewch â phinnau ysgrifennu ac amlen.',
        'Gosodwch yr ail sgrin i “estyn”, nid “dyblygu”.',
        'Rhowch gynnig ar ymarfer unwaith: mae’n cymryd tua deng munud.',
      ],
      stepsTitle: 'Cam wrth gam',
      whenTitle: 'Beth i’w wneud, a phryd',
      when: [
        { when: 'Os daw rhywun yn hwyr', what: 'Codwch nifer y pleidleiswyr. Gall bleidleisio unrhyw bryd, hyd yn oed ar ôl y cam Dangos.' },
        { when: 'Os bydd rhywun yn gadael hanner ffordd', what: 'Cyfrwch yr hyn a roddwyd, neu tynnwch y cyfan allan a gostwng nifer y pleidleiswyr.' },
        { when: 'Os cafodd slip ei deipio’n anghywir', what: 'Cyn y cam Dangos, tynnwch y slip yn ôl o’r rhestr. Yna teipiwch ef eto.' },
        { when: 'Os yw’n amser cinio, neu’n rhy hwyr', what: 'Caewch y gliniadur. Agorwch y gweithdy eto, yfory hefyd, ac ewch ymlaen.' },
        { when: 'Os bydd y gliniadur neu’r ap yn stopio', what: 'Dechreuwch eto. Mae pob pleidlais a gadwyd yno o hyd.' },
        { when: 'Os na allwch gytuno', what: 'Pleidleisiwch ddwywaith arall ar y mwyaf. Yna cofnodwch “heb gytuno”, gyda phob barn mewn llinell.' },
        { when: 'Os nad yw’r rhan fwyaf yn gwybod', what: 'Mae hynny’n ganfyddiad. Cofnodwch hynny, a nodwch pwy allai ddod o hyd i’r ateb.' },
        { when: 'Os yw un person yn siarad dros bawb', what: 'Diolchwch. Gofynnwch i’r lleill beth maent wedi’i weld, uwch-swyddogion yn olaf.' },
      ],
    },
    slips: {
      title: 'Slipiau papur',
      printTitle: 'Slip papur',
      content: 'Beth sydd ar slip',
      contents: { short: 'Y cwestiynau', texts: 'Y cwestiynau gyda thestun pob lefel', again: 'Slipiau gwag, i bleidleisio eto ar gwestiwn' },
      contentDetails: {
        short: 'Un neu ddwy ddalen, hyd at chwech mewn print bras. Mae pobl yn darllen y lefelau ar y taflunydd.',
        texts: 'Tri chwestiwn i bob dalen, un mewn print bras. Nid oes angen i neb weld y taflunydd.',
        again: 'I’w torri ar wahân. Chi sy’n dweud pa gwestiwn ydyw.',
      },
      size: 'Maint y print',
      sizes: { normal: 'Arferol', large: 'Bras, 18 pwynt' },
      how: 'Ticiwch un blwch ar gyfer pob cwestiwn. Gadewch yn wag yr hyn nad ydych am ei ateb. Peidiwch ag ysgrifennu eich enw.',
      marks: 'Ystyr ? yw ddim yn gwybod. Ystyr – yw ddim yn berthnasol, lle mae blwch iddo.',
      marksWithoutNot: 'Ystyr ? yw ddim yn gwybod.',
      fold: 'Yna plygwch y slip, a’i roi yn yr amlen.',
      questionBlank: 'Cwestiwn',
      columns: { question: 'Cwestiwn', unknown: '?', notApplicable: '–' },
    },
    cards: {
      title: 'Cardiau',
      text: 'Argraffwch ddalen i bob person, a’i thorri ar hyd y llinellau.',
      how: 'Ar gyfer pob cwestiwn, rhowch eich cerdyn ar ben eich set, wyneb i lawr. Rhowch y set gyfan i’r hwylusydd. Mae pob set yr un fath: efallai y cewch un arall yn ôl.',
    },
  },
  act: {
    heading: (settled: number, asked: number) => (settled === asked ? `Mae pob un o’r ${questions(asked)} wedi’i setlo` : `Mae ${settled} o’r ${questions(asked)} ${settled === 1 ? 'wedi’i' : 'wedi’u'} setlo`),
    open: (count: number) =>
      count === 1
        ? 'Nid yw un cwestiwn wedi’i setlo eto. Am y tro, canlyniad y pleidleisiau sy’n cyfrif.'
        : `Nid yw ${questions(count)} wedi’u setlo eto. Am y tro, canlyniad y pleidleisiau sy’n cyfrif.`,
    goOnDiscussing: 'Parhau i drafod',
    notAgreed: (count: number) => (count === 1 ? 'Ni chytunwyd ar un cwestiwn' : `Ni chytunwyd ar ${questions(count)}`),
    under: (count: number) =>
      count === 0 ? 'Nid oes cwestiwn o dan ei darged.' : count === 1 ? 'Mae un cwestiwn o dan ei darged.' : `Mae ${questions(count)} o dan eu targed.`,
    unknown: (count: number) => (count === 1 ? 'Ni ellid ateb un.' : `Ni ellid ateb ${count}.`),
    chooseTitle: 'Dewis tri i bum cam gweithredu',
    chooseText: 'Rhestr fer sy’n cael ei chyflawni. Rhowch berchennog a dyddiad i bob un tra bo pawb yn yr ystafell.',
    chosen: (count: number) => (count === 0 ? 'Nid ydych wedi dewis yr un eto.' : count === 1 ? 'Rydych wedi dewis un.' : `Rydych wedi dewis ${count}.`),
    toPlan: 'Dewis camau gweithredu',
    seePlan: 'Gweld y camau gweithredu',
    closeTitle: 'Cau’r rownd',
    closeText: [
      'Caiff y canlyniadau a chyfrif y pleidleisiau eu hysgrifennu yn y rownd.',
      'Yna caiff pleidleisiau pob person eu dileu am byth.',
      'Mae’r cynllun yn aros ar agor, a gellir gwneud dogfennau unrhyw bryd.',
    ],
    close: 'Cau’r rownd',
  },
} satisfies WorkshopWords['setUp'];
