/** What a person finds on the screen in each language, word for word, so that a changed word is noticed: for journeys that are walked in both. */

import type { Language } from '../../assessments/model.ts';

/** The pages of an assessment, as English has them. */
export type PageName = 'Organisation' | 'Questions' | 'Results' | 'Peers' | 'Years' | 'Plan' | 'Templates' | 'Documents';

/** All that a journey presses, fills in, types and looks for. What is named "begins" is how a longer sentence begins. */
export interface Names {
  readonly language: Language;
  readonly mainNavigation: string;
  readonly pages: Readonly<Record<PageName, string>>;
  readonly allAssessments: string;
  readonly savedBegins: string;
  readonly showTable: string;
  readonly dimensions: readonly [string, string, string, string, string];
  /** Not yet to Embedded. */
  readonly levels: readonly [string, string, string, string];
  readonly dontKnow: string;
  readonly begin: { readonly open: string; readonly name: string; readonly fullForm: string; readonly start: string };
  /** Fields of the organisation, each with what is chosen in it. */
  readonly profile: readonly (readonly [field: string, choice: string])[];
  readonly documentOwner: string;
  readonly results: { readonly overall: string; readonly views: string; readonly eachQuestion: string; readonly radar: string };
  readonly peers: { readonly groupBegins: string; readonly place: string; readonly pack: string };
  readonly plan: {
    readonly target: string;
    readonly inPlace: string;
    readonly importance: string;
    readonly vital: string;
    readonly writeOwn: string;
    readonly own: string;
    readonly add: string;
    readonly addedBegins: string;
    readonly setOwners: string;
    readonly owner: string;
    readonly due: string;
  };
  readonly documents: {
    readonly save: string;
    readonly fileNameHolds: string;
    readonly subtitleBegins: string;
    /** What the files themselves say that they are written in. */
    readonly pdfLanguage: string;
    readonly wordLanguage: string;
  };
  readonly years: {
    readonly closeBegins: string;
    readonly close: string;
    readonly closedBegins: string;
    readonly openNext: string;
    readonly date: string;
    readonly open: string;
    readonly isOpen: string;
    readonly movedUp: string;
    readonly littleChange: string;
    /** The two questions of policy that went up. */
    readonly movers: readonly [string, string];
  };
  /** What people type themselves. */
  readonly typed: {
    readonly organisation: string;
    readonly documentOwner: string;
    readonly actions: readonly { readonly question: string; readonly title: string; readonly owner: string; readonly due: string }[];
  };
}

export const NAMES = {
  en: {
    language: 'en',
    mainNavigation: 'Main',
    pages: {
      Organisation: 'Organisation', Questions: 'Questions', Results: 'Results', Peers: 'Peers', Years: 'Years', Plan: 'Plan', Templates: 'Templates', Documents: 'Documents',
    },
    allAssessments: 'All assessments',
    savedBegins: 'Saved',
    showTable: 'Show these figures as a table',
    dimensions: ['Policy', 'Access', 'Trust', 'Leadership', 'Culture'],
    levels: ['Not yet', 'Early', 'In place', 'Embedded'],
    dontKnow: 'Don’t know',
    begin: { open: 'New assessment', name: 'Name of the organisation', fullForm: 'Full', start: 'Start the assessment' },
    profile: [
      ['Nation', 'Wales'], ['Region', 'Mid Wales'], ['Sector', 'Council'], ['Type of council', 'Council in Wales'], ['Number of staff', '1,000 to 4,999'],
    ],
    documentOwner: 'Document owner',
    results: { overall: 'Overall', views: 'Views of Results', eachQuestion: 'Questions', radar: 'Radar' },
    peers: { groupBegins: 'Councils of any kind', place: 'Where you sit', pack: 'Sample pack, made up' },
    plan: {
      target: 'Target',
      inPlace: '3 In place',
      importance: 'Importance',
      vital: 'Vital',
      writeOwn: 'Write your own action',
      own: 'Your own action',
      add: 'Add to the plan',
      addedBegins: 'Added to the plan:',
      setOwners: 'Set owners',
      owner: 'Owner',
      due: 'Due',
    },
    documents: {
      save: 'Save 2 documents',
      fileNameHolds: 'Ceredwen County Council, report',
      subtitleBegins: 'Report of the round of',
      pdfLanguage: 'en-GB',
      wordLanguage: 'en-GB',
    },
    years: {
      closeBegins: 'Close the round of',
      close: 'Close the round',
      closedBegins: 'Closed',
      openNext: 'Open the next round',
      date: 'Date of the round',
      open: 'Open the round',
      isOpen: 'Round 2027, open',
      movedUp: 'Moved up',
      littleChange: 'Little or no change',
      movers: ['Short, plain rules', 'Rules people use'],
    },
    typed: {
      organisation: 'Ceredwen County Council',
      documentOwner: 'Head of Communications',
      actions: [
        { question: 'Useful to my job', title: 'Ask ten staff what would help them most', owner: 'Head of People', due: '2027-03-31' },
        { question: 'Listening', title: 'Agree who reads and who answers each day', owner: 'Customer services lead', due: '2027-06-30' },
        { question: 'Staff in the loop', title: 'Tell all staff who holds the keys', owner: 'Digital manager', due: '2027-09-30' },
      ],
    },
  },
  cy: {
    language: 'cy',
    mainNavigation: 'Prif ddewislen',
    pages: {
      Organisation: 'Sefydliad', Questions: 'Cwestiynau', Results: 'Canlyniadau', Peers: 'Cymheiriaid', Years: 'Blynyddoedd', Plan: 'Cynllun', Templates: 'Templedi', Documents: 'Dogfennau',
    },
    allAssessments: 'Pob asesiad',
    savedBegins: 'Cadwyd',
    showTable: 'Dangos y ffigurau hyn fel tabl',
    dimensions: ['Polisi', 'Mynediad', 'Ymddiriedaeth', 'Arweinyddiaeth', 'Diwylliant'],
    levels: ['Ddim eto', 'Cynnar', 'Yn ei le', 'Wedi’i wreiddio'],
    dontKnow: 'Ddim yn gwybod',
    begin: { open: 'Asesiad newydd', name: 'Enw’r sefydliad', fullForm: 'Llawn', start: 'Dechrau’r asesiad' },
    profile: [
      ['Gwlad', 'Cymru'], ['Rhanbarth', 'Canolbarth Cymru'], ['Sector', 'Cyngor'], ['Math o gyngor', 'Cyngor yng Nghymru'], ['Nifer y staff', '1,000 i 4,999'],
    ],
    documentOwner: 'Perchennog y ddogfen',
    results: { overall: 'Sgôr gyffredinol', views: 'Golygon: Canlyniadau', eachQuestion: 'Cwestiynau', radar: 'Radar' },
    peers: { groupBegins: 'Cynghorau o unrhyw fath', place: 'Ble rydych chi', pack: 'Pecyn enghreifftiol, wedi’i ddyfeisio' },
    plan: {
      target: 'Targed',
      inPlace: '3 Yn ei le',
      importance: 'Pwysigrwydd',
      vital: 'Hanfodol',
      writeOwn: 'Ysgrifennu eich cam gweithredu eich hun',
      own: 'Eich cam gweithredu eich hun',
      add: 'Ychwanegu at y cynllun',
      addedBegins: 'Ychwanegwyd at y cynllun:',
      setOwners: 'Pennu perchnogion',
      owner: 'Perchennog',
      due: 'Cwblhau erbyn',
    },
    documents: {
      save: 'Cadw 2 ddogfen',
      fileNameHolds: 'Cyngor Sir Ceredwen, adroddiad',
      subtitleBegins: 'Adroddiad rownd',
      pdfLanguage: 'cy',
      wordLanguage: 'cy-GB',
    },
    years: {
      closeBegins: 'Cau’r rownd hon',
      close: 'Cau’r rownd',
      closedBegins: 'Caewyd',
      openNext: 'Agor y rownd nesaf',
      date: 'Dyddiad y rownd',
      open: 'Agor y rownd',
      isOpen: 'Rownd 2027, ar agor',
      movedUp: 'Wedi symud i fyny',
      littleChange: 'Fawr ddim newid',
      movers: ['Rheolau byr, clir', 'Rheolau sy’n cael eu defnyddio'],
    },
    typed: {
      organisation: 'Cyngor Sir Ceredwen',
      documentOwner: 'Pennaeth Cyfathrebu',
      actions: [
        { question: 'Defnyddiol i’m swydd', title: 'Gofyn i ddeg aelod o staff beth fyddai’n helpu fwyaf', owner: 'Pennaeth Pobl', due: '2027-03-31' },
        { question: 'Gwrando', title: 'Cytuno pwy sy’n darllen a phwy sy’n ateb bob dydd', owner: 'Arweinydd gwasanaethau cwsmeriaid', due: '2027-06-30' },
        { question: 'Rhoi gwybod i’r staff', title: 'Dweud wrth bob aelod o staff pwy sy’n dal yr allweddi', owner: 'Rheolwr digidol', due: '2027-09-30' },
      ],
    },
  },
} as const satisfies Readonly<Record<Language, Names>>;
