/** Welsh: settings, help and about. */

import type { settings as en } from '../en/settings.ts';

export const settings = {
  title: 'Gosodiadau',
  heading: 'Gosodiadau',
  language: 'Iaith',
  /** Each by its own name, whatever the language in use. */
  languages: { en: 'English', cy: 'Cymraeg' },
  theme: 'Thema',
  themes: { system: 'Fel y cyfrifiadur hwn', light: 'Golau', dark: 'Tywyll' },
  questionsView: 'Dangos cwestiynau',
  questionsViews: { one: 'Un ar y tro', list: 'Fel rhestr' },
  dataHeading: 'Ble mae eich data',
  dataText: 'Mae popeth yn y ffolder hon: asesiadau, copïau wrth gefn, yr hyn a dynnwyd, a’r gosodiadau hyn. Gwnewch gopi wrth gefn ohoni fel y gwnewch o’ch ffeiliau eich hun.',
  elsewhere: {
    synced: (by: string) => `Mae ${by} yn copïo eich ffolder data i gyfrifiaduron eraill. Gweithiwch ar un cyfrifiadur ar y tro. Pan fydd dau yn newid asesiad ar yr un pryd, mae ${by} yn gwneud ail gopi ohono.`,
    network: 'Mae eich ffolder data ar y rhwydwaith. Gweithiwch ar un cyfrifiadur ar y tro. Pan na ellir cyrraedd y rhwydwaith, ni ellir cadw dim.',
    howTo: 'Sut i’w cadw ar y cyfrifiadur hwn',
    move: 'I gadw popeth ar y cyfrifiadur hwn, caewch Soundings a chopïwch y ffolder i ddisg y cyfrifiadur ei hun. Yna dechreuwch Soundings gyda --data a llwybr y ffolder newydd.',
  },
  copyPath: 'Copïo’r llwybr',
  pathCopied: 'Wedi copïo’r llwybr',
  aboutHeading: 'Ynghylch Soundings',
  version: (version: string) => `Fersiwn ${version}`,
  aboutElsewhere: 'Mae Soundings yn gweithio heb y rhyngrwyd. Nid yw’n anfon dim i unman ei hun.',
  welshDraft: 'Drafft gofalus yw’r Gymraeg. Nid oes cyfieithydd wedi’i gwirio eto.',
  aboutText: 'Mae Soundings yn gweithio heb y rhyngrwyd. Nid oes dim yn gadael y cyfrifiadur hwn oni bai eich bod yn ei allforio, neu’n agor ystafell i ffonau.',
  licencesHeading: 'Yr hyn rydym yn ei ddefnyddio, a’i drwyddedau',
  licenceLine: (work: string, licence: string) => `${work}, ${licence}`,
  helpTitle: 'Cymorth',
  stepsHeading: 'Sut mae’n gweithio',
  steps: [
    'Dechreuwch asesiad newydd ac enwch eich sefydliad.',
    'Atebwch bob cwestiwn: dewiswch y datganiad uchaf sy’n gwbl wir am y sefydliad cyfan heddiw.',
    'Edrychwch ar y canlyniadau. Pwyswch unrhyw ffigur i weld sut y mae’n cael ei gyfrifo.',
    'Dewiswch grŵp cymheiriaid, os ydych am weld ble rydych arni.',
    'Dewiswch rhwng tri a phum cam ar gyfer y cynllun, a rhowch berchennog a dyddiad i bob un.',
    'Cadwch yr adroddiad a’r cynllun fel dogfennau.',
    'Caewch y rownd. Y flwyddyn nesaf, agorwch yr un nesaf i weld beth sydd wedi symud.',
  ],
  termsHeading: 'Geiriau a ddefnyddiwn',
  terms: [
    ['Sgôr', 'Lefel gyfartalog y cwestiynau yr oedd modd eu hateb, o 1.0 i 5.0.'],
    ['Lefel sicr', 'Y lefel y mae o leiaf bedwar o bob pum cwestiwn yn ei chyrraedd, heb yr un ohonynt fwy nag un lefel yn is.'],
    ['Rownd', 'Un tro drwy’r cwestiynau, â dyddiad arno.'],
  ],
  keysHeading: 'Bysellau',
  keys: [
    ['1 i 5', 'Dewis lefel, tra bo’r ffocws yn y lefelau'],
    ['D', 'Ddim yn gwybod'],
    ['N', 'Ddim yn berthnasol, lle mae’r cwestiwn yn caniatáu hynny'],
    ['Delete', 'Clirio’r ateb'],
    ['I fyny ac i lawr', 'Dewis y lefel uwchben neu oddi tani'],
    ['I’r chwith ac i’r dde', 'Y cwestiwn blaenorol neu’r nesaf'],
    ['Ctrl a Z', 'Dadwneud (Command a Z ar Mac)'],
    ['Ctrl, Shift a Z', 'Ail-wneud'],
    ['Escape', 'Cau panel neu gwestiwn, heb wneud dim'],
  ],
  keysColumns: { key: 'Bysell', act: 'Beth mae’n ei wneud' },
  accessHeading: 'Datganiad hygyrchedd',
  accessIntro:
    'Rydym am i bawb allu defnyddio Soundings, ac i bawb allu darllen yr hyn y mae’n ei wneud. Ein nod yw cyrraedd lefel AA y Canllawiau Hygyrchedd Cynnwys Gwe 2.2 (WCAG).',
  accessParts: [
    {
      title: 'Beth sy’n gweithio',
      lines: [
        'Bysellfwrdd: popeth. Mae Tab yn mynd o un peth i’r llall, ac mae’r hyn sydd â ffocws bob amser yn y golwg.',
        'Darllenwyr sgrin: mae gan bob tudalen un prif bennawd, tirnodau a theitl. Mae label ar bob maes. Dywedir unwaith beth sydd newydd ddigwydd. Canfyddiad pob siart yw ei bennawd, ac mae’r un ffigurau ar gael fel tabl drwy bwyso unwaith.',
        'Chwyddo: hyd at 400 %, ac i lawr i led o 320 picsel, heb orfod sgrolio’r dudalen i’r ochr. Gellir gosod llythrennau, geiriau a llinellau ymhellach oddi wrth ei gilydd.',
        'Lliwiau: golau, tywyll, a lliwiau gorfodol eich system. Nid oes dim yn cael ei ddweud drwy liw yn unig.',
        'Symudiad: y nesaf peth i ddim, a dim o gwbl lle mae eich system yn gofyn am hynny.',
        'Papur: mae pob tudalen yn argraffu mewn inc tywyll ar wyn, heb ei botymau.',
        'Dogfennau: mae’r PDF wedi’i dagio, gyda phenawdau, rhestrau, tablau â chelloedd pennawd, testun ar gyfer pob ffigur, iaith a nodau tudalen. Mae gan y ddogfen Word benawdau, rhestrau a chapsiynau go iawn, rhesi pennawd a thestun ar gyfer pob ffigur.',
      ],
    },
    {
      title: 'Sut rydym yn gwybod',
      lines: [
        'Cyn pob fersiwn, mae rhaglen yn mynd drwy bob tudalen â’r bysellfwrdd, wedi’i chwyddo ac ym mhob math o liw. Mae’n mesur cyferbyniad pob marc ar bob siart.',
        'Mae sganiwr yn chwilio ar bob tudalen, yn olau ac yn dywyll, am leoedd sy’n torri’r canllawiau. Mae rhaglenni eraill yn darllen pob dogfen yn ôl.',
      ],
    },
    {
      title: 'Yr hyn nad ydym yn ei honni',
      lines: [
        'Nid oes yr un sefydliad wedi archwilio Soundings. Nid yw pobl sy’n defnyddio NVDA, JAWS neu VoiceOver bob dydd wedi’i brofi i ni eto.',
        'Nid yw’r PDF wedi bod drwy wiriwr PDF/UA, felly nid ydym yn dweud ei fod yn cydymffurfio. Mae’r ddogfen Word yn dal yr un cynnwys. Mae wedi’i hagor yn LibreOffice, nid yn Word.',
        'Os nad yw nod yn ein ffurfdeip, mae’n ymddangos fel blwch yn y PDF, a chewch wybod pan wneir y ddogfen.',
      ],
    },
    {
      title: 'Os oes rhywbeth yn eich rhwystro',
      lines: ['Dywedwch wrth bwy bynnag a roddodd Soundings i chi, a chadwch y ddogfen Word yn y cyfamser.'],
    },
  ],
} satisfies typeof en;
