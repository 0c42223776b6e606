/** Welsh: what went wrong, what is safe and what to do, a sentence or two for each problem. */

import type { problems as en } from '../en/problems.ts';
import { plural } from '../plural.ts';
import { common } from './common.ts';

/** A problem as it is told: its kind, and what its sentence may need to know beside that. */
type Told = Parameters<(typeof en)['sentence']>[0];
type Facts = Omit<Told, 'kind'>;
type Sentences = Readonly<Record<Told['kind'], (facts: Facts) => string>>;

/** Those that are the same whatever was tried. */
const always = {
  'file-empty': () => 'Mae’r ffeil hon yn wag. Agorwch gopi arall ohoni, neu ewch yn ôl at gopi wrth gefn.',
  'file-not-json': () => 'Nid ffeil Soundings yw hon. Dewiswch ffeil y mae ei henw’n gorffen yn .soundings.',
  'file-cut-short': () => 'Mae’r ffeil hon wedi’i thorri’n fyr, felly mae rhan ohoni ar goll. Agorwch gopi arall ohoni, neu ewch yn ôl at gopi wrth gefn.',
  'file-of-another-program': () => 'Rhaglen arall a wnaeth y ffeil hon. Dewiswch ffeil y mae ei henw’n gorffen yn .soundings.',
  'file-newer': ({ version }: Facts) =>
    `Fersiwn mwy newydd o Soundings a gadwodd y ffeil hon (fersiwn ffeil ${version ?? 'anhysbys'}). Agorwch hi gyda’r fersiwn hwnnw, neu diweddarwch y fersiwn hwn. Gadawsom y ffeil fel yr oedd.`,
  'file-damaged': ({ where }: Facts) => `Mae’r ffeil hon wedi’i difrodi${inBrackets(where)}. Agorwch gopi arall ohoni, neu ewch yn ôl at gopi wrth gefn.`,
  'file-two-on-a-day': ({ date }: Facts) => `Mae dwy rownd yn y ffeil hon ar ${showDay(date)}, a dim ond un all fod ar ddiwrnod. Agorwch gopi arall ohoni, neu ewch yn ôl at gopi wrth gefn.`,
  'file-altered': () =>
    'Mae rhywbeth yn y ffeil hon wedi newid ers i Soundings ei chadw, felly ni allwn fod yn siŵr beth mae’n ei ddweud. Agorwch gopi arall ohoni, neu ewch yn ôl at gopi wrth gefn. Os gwnaethoch ei newid yn fwriadol, tynnwch y llinell “check” ohoni, cadwch hi fel UTF-8 ac agorwch hi eto.',
  'second-copy': ({ name }: Facts) =>
    `Ail gopi o ${isGiven(name) ? `“${name}”` : 'asesiad'} yw hwn. Mae rhaglen sy’n cysoni ffeiliau yn gwneud un pan fydd dau gyfrifiadur yn newid asesiad ar yr un pryd. I’w weld, dewiswch “Agor ffeil” ac yna “Ychwanegu’r ffeil ochr yn ochr”.`,
  'no-such-round': () => 'Nid yw’r rownd hon yno mwyach. Efallai iddi gael ei thynnu mewn ffenestr arall.',
  'no-such-question': () => 'Nid yw’r cwestiwn hwn yn rhan o’r rownd hon.',
  'no-such-action': () => 'Nid yw’r cam gweithredu hwn yno mwyach. Efallai iddo gael ei dynnu mewn ffenestr arall.',
  'actions-in-a-circle': ({ path = [] }: Facts) => `Byddai’r camau hyn yn aros am ei gilydd: ${[...path, path[0] ?? ''].map((title) => `“${title}”`).join(' yn aros am ')}. Tynnwch un o’r camau hyn.`,
  'no-such-questionnaire': () => 'Mae cwestiynau’r rownd hon ar goll o’r ffeil.',
  'round-is-closed': () => 'Mae’r rownd hon ar gau, felly mae ei hatebion yn aros fel y maent.',
  'round-is-open': () => 'Mae’r rownd hon eisoes ar agor.',
  'changed-since': () => 'Mae’r rownd hon wedi newid ers ei hailagor. Caewch hi o’r newydd.',
  'cannot-not-apply': () => 'Mae’r cwestiwn hwn bob amser yn berthnasol. Dewiswch lefel, neu “Ddim yn gwybod”.',
  'round-is-paper': () => 'Cafodd y rownd hon ei theipio o bapur, felly nid oes gweithdy ganddi. Dechreuwch rownd newydd i gynnal un.',
  'already-revealed': () => 'Mae’r ystafell wedi gweld y pleidleisiau hyn, felly ni ellir eu cuddio eto. I ddechrau eto, ewch yn ôl i “Paratoi” a dewch â’r gweithdy i ben.',
  'no-workshop': () => 'Mae’r rownd hon yn cael ei hateb heb weithdy. Dechreuwch un ar y dudalen Gweithdy yn gyntaf.',
  'ballots-not-here': () =>
    'Nid yw pleidleisiau’r rownd hon ar y cyfrifiadur hwn, neu fe’u cyfrifwyd pan gaeodd. Ewch ymlaen â’r hyn a gadwyd, neu pleidleisiwch mewn rownd newydd.',
  'ballots-damaged': () =>
    'Ni ellir darllen y ffeil sy’n dal pleidleisiau’r gweithdy hwn. Gadawsom hi fel yr oedd. Dechreuwch Soundings eto. Os nad yw hynny’n helpu, dewch â’r gweithdy i ben a phleidleisiwch eto.',
  'no-such-slip': () => 'Nid yw’r slip hwn yno mwyach. Efallai iddo gael ei dynnu’n ôl mewn ffenestr arall.',
  'slip-is-sealed': () => 'Mae’r pleidleisiau hyn wedi’u dangos, felly mae’r slip hwn yn aros fel y mae. Gallwch bleidleisio eto ar y cwestiwn.',
  'votes-are-complete': () => 'Mae grwpiau rôl y rownd hon wedi’u cyfrifo, felly nid yw’r bleidlais gyntaf yn derbyn rhagor. Gall pobl bleidleisio eto ar gwestiwn o hyd.',
  'votes-not-complete': () => 'Nid yw’r grwpiau rôl wedi’u cyfrifo eto. Cyfrifwch nhw yn gyntaf, yna caewch y rownd.',
  'roles-are-fixed': () => 'Mae rhywun wedi pleidleisio eisoes, felly mae’r hyn a ddywedwyd wrth bleidleiswyr am grwpiau rôl yn aros fel y mae.',
  'slip-is-private': () => 'Llenwodd rhywun y slip hwn wrth y bysellfwrdd, felly ni chaiff neb arall edrych arno. Tynnwch ef allan, neu gadewch i’r person hwnnw fynd ymlaen ag ef.',
  'same-slip-twice': () => 'Mae’r un slip yn union yma eisoes. Peidiwch â chadw’r ddau oni bai bod dau berson wedi pleidleisio yr un fath ar bob cwestiwn.',
  'cards-are-sealed': () => 'Mae’r pleidleisiau hyn wedi’u dangos, felly mae’r cyfrif yn aros fel y mae. Gallwch bleidleisio eto ar y cwestiwn.',
  'more-than-voters': ({ voters }: Facts) =>
    `Byddai hynny’n fwy o bleidleisiau nag o bobl: mae ${voters === 1 ? 'un person' : `${voters ?? 'rhy ychydig'} o bobl`} yn pleidleisio yn y gweithdy hwn. Cywirwch y rhif, neu codwch nifer y bobl sy’n pleidleisio.`,
  'no-votes-yet': () => 'Nid oes neb wedi pleidleisio eto, felly nid oes dim i’w ddangos. Pleidleisiwch yn gyntaf.',
  'votes-not-revealed': () => 'Nid yw rhai o’r pleidleisiau wedi’u dangos eto. Ewch i’r dudalen Gweithdy a’u dangos yn gyntaf.',
  'votes-are-there': () => 'Mae pobl wedi pleidleisio yn y gweithdy hwn. I ddod ag ef i ben, ewch yn ôl i’w gam “Paratoi”. Mae hynny’n dileu’r pleidleisiau.',
  'votes-differ': () => 'Mae’r pleidleisiau wedi newid ers i’r dudalen hon eu cyfrif. Edrychwch arnynt eto, yna caewch y rownd.',
  'not-made-up': () => 'Dim ond mewn ymarfer y mae pobl ddychmygol yn pleidleisio. Dechreuwch un o’r llyfrgell.',
  'pack-breaks-rules': () => 'Mae ffigurau’r grŵp hwn yn torri rheolau eu pecyn eu hunain, felly nid ydym yn cymharu ag ef. Dewiswch grŵp arall.',
  'same-round-twice': () => 'Mae’r rownd hon yma eisoes.',
  'same-day-twice': () => 'Mae rownd eisoes ar y diwrnod hwnnw. Dewiswch ddiwrnod arall.',
  'last-round': () => 'Mae angen o leiaf un rownd ar asesiad.',
  'round-has-actions': () => 'Mae gan y rownd hon gamau gweithredu. Tynnwch nhw yn gyntaf.',
  'not-found': () => 'Nid oes dim yn y cyfeiriad hwn. Efallai iddo gael ei dynnu.',
  'bad-arguments': ({ where }: Facts) => `Nid oedd modd defnyddio hynny${inBrackets(where)}. Nid oes dim wedi newid.`,
  stale: () => 'Newidiwyd hwn mewn ffenestr arall ar yr un pryd. Edrychwch arno eto, yna gwnewch eich newid.',
  'already-here': ({ name }: Facts) => `${isGiven(name) ? `Mae “${name}”` : 'Mae’r asesiad hwn'} eisoes ar y cyfrifiadur hwn.`,
} as const satisfies Readonly<Record<string, (facts: Facts) => string>>;

/** Where a change inside an assessment could not be kept. */
const whenSaving = {
  ...always,
  'file-too-large': ({ megabytes }: Facts) =>
    `Gyda’ch newid diwethaf byddai’r ffeil yn ${megabytes ?? 'fwy nag 20'} MB, a dim ond ffeil hyd at 20 MB y gellir ei hagor eto. Felly nid yw’r newid wedi’i gadw. Byrhewch nodiadau hir.`,
  'disk-full': () => 'Mae’r ddisg yn llawn, felly nid yw eich newid diwethaf wedi’i gadw. Rhyddhewch rywfaint o le, yna dewiswch “Cadw eto”. Nid oes dim cyn hynny wedi’i golli.',
  'folder-read-only': () =>
    'Ni chawn ysgrifennu i’r ffolder data, felly nid yw eich newid diwethaf wedi’i gadw. Gofynnwch am hawl i ysgrifennu iddi, yna dewiswch “Cadw eto”. Nid oes dim cyn hynny wedi’i golli.',
  'disk-failed': ({ code }: Facts) =>
    `Ni dderbyniodd y ddisg eich newid diwethaf (${code ?? 'heb roi rheswm'}). Gwiriwch y ddisg, yna dewiswch “Cadw eto”. Nid oes dim cyn hynny wedi’i golli.`,
  'out-of-reach': () => 'Mae Soundings wedi stopio, felly nid yw eich newid diwethaf wedi’i gadw. Copïwch yr hyn a deipiwyd gennych ddiwethaf, yna dechreuwch Soundings eto.',
  failed: () => 'Aeth rhywbeth o’i le nad oeddem yn ei ddisgwyl, felly nid yw eich newid diwethaf wedi’i gadw. Dewiswch “Cadw eto”. Nid oes dim cyn hynny wedi’i golli.',
} as const satisfies Sentences;

/** Where something else was asked for: a new assessment, a copy, a setting, going back. */
const whenActing = {
  ...always,
  'file-too-large': ({ megabytes }: Facts) => `Mae’r ffeil hon yn ${megabytes ?? 'fwy nag 20'} MB. Mae ffeil Soundings yn 20 MB ar y mwyaf, felly mae’n debyg mai math arall o ffeil yw hon.`,
  'disk-full': () => 'Mae’r ddisg yn llawn, felly ni wnaed hyn. Rhyddhewch rywfaint o le, yna rhowch gynnig arall arni. Nid oes dim wedi’i golli.',
  'folder-read-only': () => 'Ni chawn ysgrifennu i’r ffolder data, felly ni wnaed hyn. Gofynnwch am hawl i ysgrifennu iddi, yna rhowch gynnig arall arni. Nid oes dim wedi’i golli.',
  'disk-failed': ({ code }: Facts) => `Ni allai’r ddisg wneud hyn (${code ?? 'heb roi rheswm'}). Gwiriwch y ddisg, yna rhowch gynnig arall arni. Nid oes dim wedi newid.`,
  'out-of-reach': () => 'Mae Soundings wedi stopio, felly ni wnaed hyn. Dechreuwch Soundings eto, yna rhowch gynnig arall arni.',
  failed: () => 'Aeth rhywbeth o’i le nad oeddem yn ei ddisgwyl, felly ni wnaed hyn. Rhowch gynnig arall arni. Nid oes dim wedi’i golli.',
} as const satisfies Sentences;

/** Where something could not be read. */
const whenReading = {
  ...whenActing,
  'disk-full': () => 'Mae’r ddisg yn llawn, felly ni allem agor hwn. Rhyddhewch rywfaint o le, yna rhowch gynnig arall arni. Nid oes dim wedi’i golli.',
  'folder-read-only': () => 'Ni chawn agor hwn. Gofynnwch am fynediad i’r ffolder data, yna rhowch gynnig arall arni. Gadawsom bopeth fel yr oedd.',
  'disk-failed': ({ code }: Facts) => `Ni adawodd y ddisg i ni ddarllen hwn (${code ?? 'heb roi rheswm'}). Gwiriwch y ddisg, yna rhowch gynnig arall arni. Gadawsom bopeth fel yr oedd.`,
  'out-of-reach': () => 'Mae Soundings wedi stopio, felly ni allem ddarllen hwn. Dechreuwch Soundings eto, yna rhowch gynnig arall arni.',
  failed: () => 'Aeth rhywbeth o’i le nad oeddem yn ei ddisgwyl, felly ni allem ddarllen hwn. Rhowch gynnig arall arni. Nid oes dim wedi newid.',
} as const satisfies Sentences;

export const problems = {
  title: (count: number) =>
    plural(count, { one: 'Un peth i’w gywiro', two: `${count} beth i’w cywiro`, few: `${count} pheth i’w cywiro`, many: `${count} pheth i’w cywiro`, other: `${count} peth i’w cywiro` }),
  /** The sentence for a change inside an assessment that could not be kept. */
  sentence: (problem: Told): string => whenSaving[problem.kind](problem),
  /** The sentence for something that could not be read. */
  readSentence: (problem: Told): string => whenReading[problem.kind](problem),
  /** The sentence for anything else that could not be done: beginning, copying, removing, going back, setting. */
  actSentence: (problem: Told): string => whenActing[problem.kind](problem),
} satisfies typeof en;

/** A place in a file stands after "lle:", because "yn" would change its first letter. */
function inBrackets(where: string | undefined): string {
  return isGiven(where) ? ` (lle: ${where})` : '';
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function showDay(date: string | undefined): string {
  const [year = 0, month = 0, day = 0] = (date ?? '').split('-').map(Number);
  return common.day(day, common.months[month - 1] ?? '', year);
}
