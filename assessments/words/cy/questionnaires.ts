/** Welsh: the questionnaires on this computer, what is inside one, and what can be wrong with the file of one. */

import type { FormCounts } from '../../questionnaire/questionnaire.ts';
import type { Expected, Fault, FieldName, QuestionnaireFileProblem, WrittenAs } from '../../questionnaire/check/faults.ts';
import type { questionnaires as en } from '../en/questionnaires.ts';
import { plural } from '../plural.ts';

type Facts<Kind extends Fault['kind']> = Extract<Fault, { readonly kind: Kind }>;

const nouns = { dimension: 'dimensiwn', question: 'cwestiwn', work: 'gwaith', claim: 'honiad', map: 'map fersiynau', line: 'llinell', source: 'ffynhonnell' };
const dimensions: Readonly<Record<string, string>> = { policy: 'Polisi', access: 'Mynediad', trust: 'Ymddiriedaeth', leadership: 'Arweinyddiaeth', culture: 'Diwylliant' };

const fields: Readonly<Record<FieldName, string>> = {
  id: 'id', version: 'fersiwn', title: 'teitl', levelNames: 'enwau’r lefelau', instruction: 'cyfarwyddyd', dimensions: 'dimensiynau', name: 'enw', question: 'cwestiwn',
  questions: 'cwestiynau', since: 'since', until: 'until', isQuick: 'isQuick', canNotApply: 'canNotApply', levels: 'lefelau', enoughWhen: 'pryd mae lefel yn ddigon',
  evidence: 'beth sy’n dangos hyn', sources: 'ffynonellau', stepsUp: 'camau i fyny', action: 'cam gweithredu', effort: 'ymdrech', template: 'templed', works: 'gweithiau',
  about: 'disgrifiad', claims: 'honiadau', work: 'gwaith', date: 'dyddiad', claim: 'honiad', maps: 'mapiau fersiynau', lines: 'llinellau', kind: 'math', from: 'from',
  to: 'to', reason: 'rheswm', en: 'Saesneg', cy: 'Cymraeg',
};

const expected: Readonly<Record<Expected, string>> = {
  words: 'Ysgrifennwch eiriau mewn dyfynodau yma.',
  'both-languages': 'Ysgrifennwch destun yn y ddwy iaith yma: { "en": "…", "cy": "…" }.',
  list: 'Rhestr sydd i fod yma, mewn bachau petryal.',
  group: 'Grŵp o rannau ag enwau sydd i fod yma, mewn bachau cyrliog.',
  'yes-or-no': 'Ysgrifennwch true neu false yma, heb ddyfynodau.',
};

const writtenAs: Readonly<Record<WrittenAs, string>> = {
  'questionnaire-id': 'Hyd at 64 o lythrennau bach, rhifau a chysylltnodau yw id, megis ein-sianeli.',
  'question-id': 'Llythyren fawr a rhif yw id cwestiwn, megis P1.',
  'claim-id': 'Id honiad yw id ei waith, atalnod llawn a rhif, megis S0.6.',
  'work-id': 'Llythyren fawr gyda rhagor o lythrennau neu rifau yw id gwaith, megis S0.',
  'template-id': 'TPL a dau rif yw id templed, megis TPL01, neu null os nad oes un.',
  version: 'Dau rif ag atalnod llawn rhyngddynt yw fersiwn, megis 1.0.',
  date: 'Blwyddyn neu fis yw dyddiad, megis 2009 neu 2011-11, neu null os nad oes un.',
  effort: '1, 2 neu 3 yw ymdrech, heb ddyfynodau.',
  'line-kind': 'Y math yw same, reworded, changed, new neu dropped.',
  other: 'Nid oes modd defnyddio hyn yma.',
};

const faults: { readonly [Kind in Fault['kind']]: (facts: Facts<Kind>) => string } = {
  missing: () => 'Mae’r rhan hon ar goll.',
  'not-as-expected': (facts) => expected[facts.expected],
  'badly-written': (facts) => writtenAs[facts.as],
  'too-few': ({ least, found }) => `Rhaid cael o leiaf ${least}. Mae ${found} yma.`,
  'too-few-quick': ({ least, found }) => `Rhaid i o leiaf ${least} fod yn y ffurflen gyflym. Mae ${found} wedi’u marcio isQuick.`,
  'too-many': ({ most, found }) => `Caniateir ${most} ar y mwyaf. Mae ${found} yma.`,
  'id-twice': ({ id }) => `Mae’r id ${id} eisoes wedi’i ddefnyddio. Rhowch id gwahanol i bob un.`,
  'dimension-unknown': ({ id }) => `Nid yw “${id}” yn un o’r pum dimensiwn. Y rhain yw policy, access, trust, leadership a culture.`,
  'dimension-missing': ({ id }) => `Mae’r dimensiwn ${id} ar goll.`,
  'dimensions-out-of-order': () => 'Rhaid i’r drefn fod yn policy, access, trust, leadership, culture.',
  'language-missing': () => 'Nid oes testun yn yr iaith hon.',
  'has-tag': ({ found }) => `Ni chaiff testun gynnwys HTML. Mae’n cynnwys “${found}”. Tynnwch ef allan, ac ysgrifennwch eiriau plaen.`,
  'has-control': () => 'Ni chaiff testun gynnwys toriadau llinell na nodau nad ydynt i’w gweld. Ysgrifennwch ef fel un paragraff.',
  'too-long': ({ most, found }) => `Mae lle i ${most} nod ar y mwyaf yma. Mae ${found} yma.`,
  'template-unknown': ({ id }) => `Nid oes gan Soundings dempled ${id}.`,
  'claim-unknown': ({ id }) => `Nid oes honiad ${id} ymhlith honiadau’r holiadur hwn.`,
  'work-unknown': ({ id }) => `Nid oes gwaith ${id} ymhlith gweithiau’r holiadur hwn.`,
  'map-circle': ({ versions }) => `Mae’r mapiau fersiynau’n arwain mewn cylch: ${versions.join(', ')}.`,
  'map-leads-nowhere': ({ version, present }) => `Nid yw fersiwn ${version} yn arwain ymhellach. Rhaid i’r map fersiynau olaf arwain at ${present}.`,
  'map-twice': ({ version }) => `Mae map fersiynau arall hefyd yn dechrau gyda ${version}.`,
  'question-circle': ({ ids }) => `Mae’r cwestiwn hwn yn arwain yn ôl ato’i hun dan enwau eraill: ${ids.join(', ')}. Ni chaiff id ei ddefnyddio eto.`,
  'line-ends-do-not-fit': () => 'Nid oes “from” gan gwestiwn newydd, na “to” gan un a ollyngwyd. Mae’r ddau gan bob un arall.',
  'line-of-no-question': ({ id, version }) => `Nid oes cwestiwn ${id} yn fersiwn ${version}.`,
  'question-in-two-lines': ({ id }) => `Mae’r cwestiwn ${id} mewn llinell arall hefyd.`,
  'question-in-no-line': ({ id }) => `Nid yw’r cwestiwn ${id} mewn unrhyw linell.`,
  'reason-missing': () => 'Dywedwch pam mewn llinell. Dim ond “same” nad oes angen rheswm arno.',
};

const refusals: { readonly [Kind in QuestionnaireFileProblem['kind']]: (facts: Extract<QuestionnaireFileProblem, { readonly kind: Kind }>) => string } = {
  'questionnaire-too-large': ({ megabytes }) => `Mae’r ffeil hon yn ${megabytes} MB. Mae ffeil holiadur yn 1 MB ar y mwyaf, felly mae’n debyg mai math arall o ffeil yw hon.`,
  'questionnaire-empty': () => 'Mae’r ffeil hon yn wag. Dewiswch gopi arall ohoni.',
  'questionnaire-no-letters': () => 'Ni ellir darllen rhai llythrennau yn y ffeil hon. Cadwch hi fel UTF-8, yna mewnforiwch hi eto.',
  'questionnaire-not-json': () => 'Nid ffeil holiadur yw hon, neu mae coma neu fachyn yn y lle anghywir ynddi. Gall golygydd sy’n deall JSON ddangos ble.',
  'questionnaire-cut-short': () => 'Mae’r ffeil hon wedi’i thorri’n fyr, felly mae rhan ohoni ar goll. Dewiswch gopi arall ohoni.',
  'questionnaire-is-assessment': () => 'Asesiad wedi’i gadw yw hwn, nid holiadur. Agorwch ef o dan Asesiadau.',
  'questionnaire-is-pack': () => 'Pecyn meincnodi yw hwn, nid holiadur.',
  'questionnaire-of-another-program': () => 'Rhaglen arall a wnaeth y ffeil hon. Dewiswch ffeil y mae ei henw’n gorffen yn .soundings-questionnaire.json.',
  'questionnaire-newer': ({ version }) => `Ar gyfer fersiwn mwy newydd o Soundings y gwnaed y ffeil hon (fformat ${version}). Diweddarwch y fersiwn hwn, yna mewnforiwch hi eto.`,
  'questionnaire-unfit': () => 'Ni fewnforiwyd yr holiadur hwn. Cywirwch y rhain yn y ffeil, yna mewnforiwch hi eto.',
};

export const questionnaires = {
  title: 'Holiaduron',
  heading: 'Eich holiaduron',
  lead: 'Mae un yn dod gyda Soundings. Gallwch fewnforio rhai eraill, a gwneud un eich hun.',
  builtIn: 'Yn dod gyda Soundings',
  imported: 'Wedi’i fewnforio',
  version: (version: string) => `Fersiwn ${version}`,
  counts: ({ full, quick }: FormCounts) => (full === quick ? `${full} o gwestiynau` : `${full} o gwestiynau, ${quick} ohonynt yn y ffurflen gyflym`),
  import: 'Mewnforio holiadur',
  dropHere: 'Gollyngwch y ffeil i’w mewnforio',
  look: 'Edrych y tu mewn',
  use: 'Ei ddefnyddio',
  save: 'Ei gadw fel ffeil',
  remove: 'Tynnu',
  all: 'Pob holiadur',
  importedSaid: (title: string, version: string) => `Wedi’i fewnforio: ${title}, fersiwn ${version}`,
  sameSaid: (title: string, version: string) => `Yma eisoes: ${title}, fersiwn ${version}. Nid oes dim wedi newid.`,
  savedSaid: (fileName: string) => `Yn barod i’w gadw: ${fileName}`,
  removeTitle: (title: string, version: string) => `Tynnu ${title}, fersiwn ${version}?`,
  removeText: 'Ni chollir yr un asesiad. Mae pob un yn cario’r cwestiynau a atebwyd ynddo. I’w ddefnyddio ar gyfer un newydd, byddai’n rhaid ei fewnforio eto.',
  keepIt: 'Cadw’r holiadur',
  removedSaid: (title: string, version: string) => `Tynnwyd ${title}, fersiwn ${version}`,
  unreadableTitle: 'Ni ellid eu darllen',
  unreadableFile: (file: string) => `Ffeil ${file}, yn y ffolder questionnaires. Gadawyd hi fel yr oedd.`,
  damaged: 'Mae’r ffeil hon wedi’i difrodi, neu fe’i newidiwyd â llaw.',
  misnamed: 'Rhoddwyd y ffeil hon yma â llaw, neu newidiwyd ei henw. Mewnforiwch hi yn lle hynny.',
  ownTitle: 'Gwneud un eich hun',
  own: [
    'Cadwch holiadur fel ffeil.',
    'Newidiwch hi mewn golygydd testun. Rhowch ei id ei hun i’r holiadur, a newidiwch y testunau a’r cwestiynau fel y mynnwch. Cadwch y pum dimensiwn a’r pum lefel.',
    'Mewnforiwch hi. Os nad yw rhywbeth yn ffitio, byddwn yn dweud beth ac ymhle.',
  ],
  schemaText: 'Mae’r sgema yn dweud wrth olygydd beth sy’n mynd ymhle.',
  saveSchema: 'Cadw’r sgema',
  nameTaken: (title: string, version: string) => `Mae “${title}”, fersiwn ${version} yma dan yr un id ac yn dweud rhywbeth arall. Rhowch fersiwn uwch i’r un newydd.`,
  idBuiltIn: (id: string) => `Mae’r id ${id} yn perthyn i’r holiadur sy’n dod gyda Soundings. Rhowch id arall i’ch un chi, yna mewnforiwch ef eto.`,
  problems: (count: number) =>
    plural(count, {
      one: 'Un peth i’w gywiro yn yr holiadur', two: `${count} beth i’w cywiro yn yr holiadur`, few: `${count} pheth i’w cywiro yn yr holiadur`,
      many: `${count} pheth i’w cywiro yn yr holiadur`, other: `${count} peth i’w cywiro yn yr holiadur`,
    }),
  more: (count: number) => `a hefyd ${count} arall`,
  refusal: (problem: QuestionnaireFileProblem): string => (refusals[problem.kind] as (facts: QuestionnaireFileProblem) => string)(problem),
  fault: (fault: Fault): string => (faults[fault.kind] as (facts: Fault) => string)(fault),
  /** The steps of the way to a place, one part of a questionnaire in another. */
  steps: {
    dimensions,
    nouns,
    fields,
    map: (from: string, to: string) => `map fersiynau ${from} i ${to}`,
    level: (level: number) => `lefel ${level}`,
    levelName: (level: number) => `enw lefel ${level}`,
    enough: (level: number) => `pryd mae lefel ${level} yn ddigon`,
    step: (level: number) => `cam i fyny o lefel ${level}`,
  },
  advice: {
    title: 'Cyngor',
    text: (words: number) => `Mae gan y lefelau hyn fwy na ${words} gair. Mae’n haws cymharu rhai byr. Gallwch ddefnyddio’r holiadur fel y mae.`,
    line: (question: string, level: number, language: string, words: number) => `${question}, lefel ${level}, ${language}: ${words} gair`,
    languages: { en: 'Saesneg', cy: 'Cymraeg' },
  },
  inside: {
    answering: 'Sut i’w ateb',
    levelNames: 'Y pum lefel',
    changes: (from: string) => `Beth newidiodd ers fersiwn ${from}`,
    allSame: 'Mae pob cwestiwn yr un fath.',
    sameCount: (count: number) => plural(count, { one: 'Mae 1 cwestiwn yr un fath.', two: 'Mae 2 gwestiwn yr un fath.', other: `Mae ${count} cwestiwn yr un fath.` }),
    changed: 'Cwestiwn',
    change: 'Beth newidiodd',
    reason: 'Pam',
    kinds: { same: 'Yr un fath', reworded: 'Wedi’i eirio o’r newydd, yr un ystyr', changed: 'Wedi newid', new: 'Newydd', dropped: 'Wedi’i ollwng' },
    renamed: (from: string, to: string) => `${from}, nawr ${to}`,
    questionNamed: (id: string, title: string) => `${id} ${title}`,
    level: (level: number, name: string) => `${level} ${name}`,
    evidence: 'Beth sy’n dangos hyn?',
    steps: 'Camau i fyny',
    stepFrom: (from: number, to: number) => `O ${from} i ${to}`,
    sources: 'O ble y daw hyn',
    quick: 'Yn y ffurflen gyflym',
    canNotApply: 'Gall fod yn amherthnasol',
    since: (version: string) => `Ers fersiwn ${version}`,
  },
  questionnaire: 'Holiadur',
  named: (title: string, version: string) => `${title}, fersiwn ${version}`,
} satisfies typeof en;
